import { type Charset, isUtf8, likelyCharset } from './charset';

/**
 * Which character set a table without a mark is in. Each is asked how many bits the text would
 * take if it were written in it: few where its letters are those that people write, many where
 * they are rare, or stand in the middle of Latin words. The shortest wins if it is shorter by far
 * than Western and Central European text, which stay what they are in doubt. No measured tables:
 * what letters cost follows from the share that their kind has of such text and how many share it.
 */

/** By how many bits a set must be shorter than Latin letters: about two names of people. */
const MARGIN = 24;
/** Lines that are looked at; those of ASCII alone say nothing. */
const LINES = 1500;
/** Bytes of one line that are looked at. */
const LINE = 2000;
const ASCII = 5;
/** A letter of another script that touches a Latin one. */
const TOUCHING = 5;
/** A line that cannot be in a set at all; a cell that was cut off is no proof against it. */
const BROKEN = 30;
/** A byte of a character that is cut off. */
const LEFT = 14;

type Kind = 'letter' | 'latin' | 'sign';

interface Script {
  charset: Charset;
  decoder: TextDecoder;
  /** Whether its letters are of another script than Latin. */
  isForeign: boolean;
  /** Bits of a character that begins with these bytes. */
  bits(char: string, lead: number, trail: number, before: Kind): number;
  /** How many bytes it takes. */
  bytes(lead: number, trail: number): number;
}

/**
 * The character set that bytes without a mark are written in.
 * @param bytes some of a file, from its beginning or from where it is no longer ASCII
 */
export function guessedCharset(bytes: Uint8Array): Charset {
  if (isUtf8(bytes)) return 'utf-8';
  const latin = likelyCharset(bytes);
  const lines = [...foreignLines(bytes)];
  const costs = lines.map(({ bytes: line }) => latinBits(line));
  let best = { charset: latin, bits: sum(costs) - MARGIN };
  for (const script of SCRIPTS) {
    let bits = 0;
    for (const [index, line] of lines.entries())
      bits += bitsIn(script, line) ?? (costs[index] ?? 0) + BROKEN;
    if (bits < best.bits) best = { charset: script.charset, bits };
  }
  return best.charset;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

interface Line {
  bytes: Uint8Array;
  /** It ends where nothing says that a character does. */
  isCut: boolean;
}

/** Lines that hold a byte above ASCII. No set has a line end as a part of a character. */
function* foreignLines(bytes: Uint8Array): Generator<Line> {
  let count = 0;
  let start = 0;
  let isForeign = false;
  for (let at = 0; at <= bytes.length && count < LINES; at += 1) {
    const byte = bytes[at];
    if (byte !== undefined && byte > 0x7f) isForeign = true;
    if (byte !== undefined && byte !== 0x0a && byte !== 0x0d) continue;
    if (isForeign) {
      count += 1;
      const isCut = byte === undefined || at - start > LINE;
      yield { bytes: bytes.subarray(start, Math.min(at, start + LINE)), isCut };
    }
    start = at + 1;
    isForeign = false;
  }
}

/** Bits of a line in a set; null when it cannot be in it. */
function bitsIn(script: Script, { bytes: line, isCut }: Line): number | null {
  const { decoder, isForeign, bits, bytes } = script;
  const start = textIn(decoder, line, isCut ? 3 : 0);
  if (start === null) return null;
  const touching = isForeign ? TOUCHING : 0;
  let total = start.left * LEFT;
  let at = 0;
  let before: Kind = 'sign';
  for (const char of start.text) {
    const lead = line[at] ?? 0;
    const trail = line[at + 1] ?? 0;
    if (lead < 0x80) {
      at += 1;
      total += ASCII;
      const isLetter = isAsciiLetter(lead);
      if (isLetter && before === 'letter') total += touching;
      before = isLetter ? 'latin' : 'sign';
      continue;
    }
    at += bytes(lead, trail);
    total += bits(char, lead, trail, before) + (before === 'latin' ? touching : 0);
    before = 'letter';
  }
  return total;
}

/** @param most how many of the last bytes may be left out */
function textIn(
  decoder: TextDecoder,
  line: Uint8Array,
  most: number,
): { text: string; left: number } | null {
  for (let left = 0; left <= most; left += 1)
    try {
      return { text: decoder.decode(line.subarray(0, line.length - left)), left };
    } catch {
      // It cannot end there.
    }
  return null;
}

function isAsciiLetter(byte: number): boolean {
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

/** What each byte above ASCII costs as a letter or sign of Latin text, whichever code page it is. */
const LATIN = new Uint8Array(256).fill(12);
const LATIN_SIGNS = new Set<number>();
for (const page of ['windows-1252', 'windows-1250']) {
  const decoder = new TextDecoder(page);
  for (let byte = 0x80; byte < 256; byte += 1) {
    const char = decoder.decode(Uint8Array.of(byte));
    if (/[àâäåæçèéêëíîïñóôöøùúüßáãõąćęłńśźżčďěňřšťůýžőűăâîșşţđ]/i.test(char)) LATIN[byte] = 8;
    else if (/[€‚„…‘’“”•–—®°«»´\u00a0]/.test(char)) LATIN[byte] = 8;
    if (page === 'windows-1250' && !/\p{L}/u.test(char)) LATIN_SIGNS.add(byte);
  }
}

const APOSTROPHE = 0x92;

/** Bits of a line of Latin text: letters with accents stand among others, and few in a row. */
function latinBits(line: Uint8Array): number {
  let total = 0;
  let run = 0;
  for (const [at, byte] of line.entries()) {
    if (byte < 0x80) {
      total += ASCII;
      run = 0;
      continue;
    }
    run += 1;
    total += (LATIN[byte] ?? 12) + Math.min(8, Math.max(0, run - 3) * 3);
    const isInside = isAsciiLetter(line[at - 1] ?? 0) && isAsciiLetter(line[at + 1] ?? 0);
    if (isInside && byte !== APOSTROPHE && LATIN_SIGNS.has(byte) && (LATIN[byte] ?? 12) <= 8)
      total += 5;
  }
  return total;
}

const HAN_BITS = { frequent: 9, usual: 13, sign: 14 } as const;

// The characters of names, places, companies and headings of address books.
const JAPANESE = new Set(
  '山田中村藤佐鈴木高橋伊渡辺小林加吉本松井斎清水崎森池阿部石川前岡長谷後近坂遠青西福太三原野内上金和島竹大平丸今武新柴酒宮横菊千岩桜古久保熊工浜土杉服樋口河安永郎子美一二次男雄夫恵真由香優奈介健翔愛花明正人幸司直樹義弘昭隆博文浩誠久英信成京東都府県市区町丁目番地北海道神奈愛知株式会社氏名姓電話住所郵便号職部課役長代表取締担当者様営業経理総務事務技術先携帯自宅勤務国備考日月年分類件付開始終了時完顧客商品見積',
);
const SIMPLIFIED = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰红玉建国华文海燕志春宇晨欣佳雪婷梅北京上海广东州深圳南市省区县路号街有限公司科技股份集团姓名电话手机邮箱地址职位务部门备注客户联系人单移动日期状态负责金额阶段经理总售工程师中的是不了在和',
);
const TRADITIONAL = new Set(
  '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬董溫唐藍石蔣田康鄒白涂尤巫韓龔嚴袁金童陸夏柳美淑雅怡君志明家豪俊傑文雄建宏麗華玉珍惠秀英雪芬欣宜冠宇佳穎婷玲台臺北中高雄新竹南市縣區路段號樓街巷弄香港有限公司股份集團姓名電話手機行動郵件地址職稱位部門備註客戶聯絡人單日期狀態負責金額階段經理總業務工程師的是不了在和國電子科技',
);
const KOREAN = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지나현수영희미은경호준민서연지우예원도윤시하준건동재석상철기태성훈승혜선숙자순옥자화아름다서울부산대구인천광주대전시도군구읍면동로길번지층호주식회사름전화휴대폰메일주소직책부서비고회사고객담당자팀장과대리이사사원표일자상태금액단계거래제품무처집근우편국가생모바',
);

const isHigh = (byte: number) => byte >= 0xa1;

function double(charset: Charset, bits: Script['bits']): Script {
  const decoder = new TextDecoder(charset, { fatal: true });
  return { charset, decoder, isForeign: true, bits, bytes: () => 2 };
}

/** Frequent signs, those of the first level of a standard, the rest of it, and whatever is beyond. */
const EASTERN: Script[] = [
  {
    ...double('shift_jis', (char, lead) => {
      if (lead >= 0xa1 && lead <= 0xdf) return HAN_BITS.sign;
      if (JAPANESE.has(char)) return HAN_BITS.frequent;
      if (lead === 0x82 || lead === 0x83) return kanaBits(char);
      if (lead <= 0x87) return HAN_BITS.sign;
      if (lead <= 0x97) return HAN_BITS.usual;
      return lead <= 0xea ? 18 : 20;
    }),
    bytes: (lead) => (lead >= 0xa1 && lead <= 0xdf ? 1 : 2),
  },
  {
    ...double('euc-jp', (char, lead) => {
      if (lead < 0xa1) return lead === 0x8e ? HAN_BITS.sign * 2 : 24;
      if (JAPANESE.has(char)) return HAN_BITS.frequent;
      if (lead === 0xa4 || lead === 0xa5) return kanaBits(char);
      if (lead <= 0xaf) return HAN_BITS.sign;
      if (lead <= 0xcf) return HAN_BITS.usual;
      return lead <= 0xf4 ? 18 : 20;
    }),
    bytes: (lead) => (lead === 0x8f ? 3 : 2),
  },
  {
    ...double('gb18030', (char, lead, trail) => {
      if (trail >= 0x30 && trail <= 0x39) return 26;
      if (SIMPLIFIED.has(char)) return HAN_BITS.frequent;
      if (!isHigh(lead) || !isHigh(trail)) return 20;
      if (lead <= 0xa3) return HAN_BITS.sign;
      if (lead <= 0xaf) return 18;
      return lead <= 0xd7 ? HAN_BITS.usual : 16;
    }),
    bytes: (_lead, trail) => (trail >= 0x30 && trail <= 0x39 ? 4 : 2),
  },
  double('big5', (char, lead) => {
    if (TRADITIONAL.has(char)) return HAN_BITS.frequent;
    if (lead < 0xa1 || lead > 0xf9) return 22;
    if (lead <= 0xa3) return HAN_BITS.sign;
    return lead <= 0xc6 ? HAN_BITS.usual : 17;
  }),
  double('euc-kr', (char, lead, trail) => {
    if (KOREAN.has(char)) return 8;
    if (!isHigh(lead) || !isHigh(trail)) return 20;
    if (lead <= 0xaf) return HAN_BITS.sign;
    return lead <= 0xc8 ? 12 : 18;
  }),
];

function kanaBits(char: string): number {
  return /[\u3041-\u30ff]/.test(char) ? 9 : HAN_BITS.sign;
}

/** A set with one byte a letter, by the letters of the language from the most frequent on. */
function alphabet(charset: Charset, letters: string): Script {
  const order = new Map([...letters].map((letter, index) => [letter, 3.2 + index * 0.17]));
  const decoder = new TextDecoder(charset, { fatal: true });
  let wasLower = false;
  return {
    charset,
    decoder,
    isForeign: true,
    bits(char, _lead, _trail, before) {
      const lower = char.toLowerCase();
      const isUpper = char !== lower;
      // Capitals begin words or fill them.
      const turn = isUpper && wasLower && before === 'letter' ? 8 : 0;
      wasLower = !isUpper && order.has(lower);
      return (order.get(lower) ?? 14) + turn + (isUpper ? 1 : 0);
    },
    bytes: () => 1,
  };
}

const RUSSIAN = 'оаеинтрслвкмдупйяыгзбчхьжшюцщэфёъіїєґ';

const SCRIPTS: readonly Script[] = [
  {
    charset: 'utf-8',
    decoder: new TextDecoder('utf-8', { fatal: true }),
    isForeign: false,
    bits: (_char, lead) => (lead < 0xe0 ? 9 : 14),
    bytes: (lead) => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4),
  },
  ...EASTERN,
  alphabet('windows-1251', RUSSIAN),
  alphabet('koi8-r', RUSSIAN),
];
