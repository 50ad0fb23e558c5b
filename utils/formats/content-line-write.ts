const OCTETS = 75;

/** A text value: what would end it or the line escaped (vCard and iCalendar alike). */
export function escapedText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replaceAll('\n', '\\n');
}

/** A parameter value, quoted where it must be; there is no way to write a quotation mark. */
export function paramValue(text: string): string {
  const plain = text.replace(/[\u0000-\u001f\u007f]/g, ' ').replaceAll('"', "'");
  return /[:;,]/.test(plain) ? `"${plain}"` : plain;
}

/** One line with its end, folded at 75 octets and never inside a character. */
export function contentLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    // The space that a folded line begins with counts.
    if (octets + size > OCTETS - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += char;
    octets += size;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}
