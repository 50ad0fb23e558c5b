/** Bytes of a text in one of the old character sets: what their decoder reads, turned round. */
export function encodedIn(charset: string, text: string): Uint8Array {
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : table.get(char);
      if (!bytes) throw new Error(`${charset} has no ${char}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(charset: string): Map<string, number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(charset);
  // Node.js 20 reads the signs of Windows as those of ISO 8859-1; both pages have them alike.
  if (charset === 'windows-1252')
    for (const char of '€‚„…†‡‰Š‹Ž‘’“”•–—™š›ž')
      table.set(char, [...encodedIn('windows-1250', char)]);
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let lead = 0x80; lead < 256; lead += 1) add(lead);
  const isSingle = /^(windows|iso|koi|mac|ibm)/.test(charset);
  for (let lead = 0x81; lead < 256 && !isSingle; lead += 1)
    for (let trail = 0x40; trail < 256; trail += 1) add(lead, trail);
  tables.set(charset, table);
  return table;
}
