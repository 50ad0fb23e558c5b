import { cleanLine } from '../text';
import { decodeWords } from './encoded-words';

/** Why a mail of an archive is not part of anybody's history. */
export type Skip = 'spam' | 'trash' | 'draft' | 'chat';

/**
 * The labels of an X-Gmail-Labels header: folded, quoted where a label holds a comma, and in
 * encoded words as a whole or in part. At most 100 labels of 100 characters.
 */
export function readLabels(value: string): string[] {
  const text = decodeWords(value).slice(0, 16_384);
  const labels: string[] = [];
  let label = '';
  let inQuotes = false;
  for (const char of `${text},`) {
    if (char === '"') inQuotes = !inQuotes;
    else if (char === ',' && !inQuotes) {
      const clean = cleanLine(label, 100);
      if (clean !== '') labels.push(clean);
      label = '';
    } else label += char;
    if (labels.length === 100) break;
  }
  return labels;
}

/** What IMAP and programs that fetch by it put before Gmail's own labels. */
const BEFORE = /^(\\|\[(gmail|google mail)\]\/)/;

/** What keeps a mail with these labels out of the history, if anything. */
export function skipByLabel(labels: readonly string[]): Skip | null {
  for (const label of labels) {
    const skip = SYSTEM.get(label.normalize('NFC').toLowerCase().replace(BEFORE, ''));
    if (skip) return skip;
  }
  return null;
}

/**
 * Gmail's own labels are exported in the language of the account (seen in Takeout archives,
 * 2026-11-22). Nobody can give a label of their own the name that Gmail uses in their language.
 */
const NAMES: Record<Skip, string> = {
  spam: `spam|junk|pourriel|correo no deseado|lixo eletrônico|lixo electrónico|spamm|roskaposti
    |søppelpost|skräppost|nevyžádaná pošta|levélszemét|нежелательная почта|спам|迷惑メール|垃圾邮件
    |垃圾郵件|스팸함|스팸|البريد غير المرغوب فيه|رسائل غير مرغوب فيها|דואר זבל|ספאם|ανεπιθύμητα|istenmeyen|thư rác`,
  trash: `trash|bin|deleted|papierkorb|corbeille|papelera|cestino|prullenbak|lixeira|lixo|kosz|koš
    |kôš|kuka|papperskorgen|papirkurv|papirkurven|søppel|roskakori|coș de gunoi|kuka|szemetes|lomtár|корзина|кошик|кошче
    |çöp kutusu|çöp|ゴミ箱|已删除邮件|回收站|垃圾箱|垃圾桶|휴지통|المهملات|سلة المهملات|אשפה|κάδος απορριμμάτων|κάδος|thùng rác|ถังขยะ`,
  draft: `draft|drafts|entwurf|entwürfe|brouillon|brouillons|borrador|borradores|bozza|bozze|concept
    |concepten|rascunho|rascunhos|wersja robocza|wersje robocze|koncept|koncepty|utkast|kladde|kladder
    |luonnos|luonnokset|mesaje nefinalizate|schiță|schițe|piszkozat|piszkozatok|черновик|черновики
    |чернетка|чернетки|taslak|taslaklar|下書き|草稿|임시보관함|مسودة|مسودات|المسودات|טיוטה|טיוטות|πρόχειρο|πρόχειρα|thư nháp`,
  chat: `chat|chats|unterhaltung|discussions|chatten|czat|czaty|чат|чаты|sohbet|sohbetler|チャット|聊天|채팅|محادثات|דו-שיח`,
};

const SYSTEM = new Map(
  (['spam', 'trash', 'draft', 'chat'] as const).flatMap((skip) =>
    NAMES[skip].split('|').map((name) => [name.trim(), skip] as const),
  ),
);

/** A decimal 64-bit id of an archive in the hex that the page shows; null when it is none. */
export function hexId(decimal: string): string | null {
  const digits = /^\s*(\d{7,20})\s*$/.exec(decimal)?.[1];
  if (!digits) return null;
  const id = BigInt(digits);
  return id < 1n << 64n && id > 0xfffffn ? id.toString(16) : null;
}
