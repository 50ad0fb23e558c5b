import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Charset, likelyCharset } from '@/utils/formats/charset';
import { guessedCharset } from '@/utils/formats/charset-guess';
import { openTable, type Row } from '@/utils/formats/csv';
import { encodedIn } from './encoded';
import { all, each, inSlices } from './files';

const JAPANESE = `氏名,会社名,役職,電子メール,電話番号,備考
山田 太郎,株式会社山田商店,営業部長,taro@yamada.example,03-1234-5678,見積もりを送付
佐々木 さくら,合同会社ミドリ,,sakura@midori.example,090-1111-2222,展示会で名刺交換
髙橋 健一,ABC商事株式会社,代表取締役,ken@abc.example,06-9876-5432,
`;
const CHINESE = `姓名,公司,职务,电子邮件,电话,备注
王芳,上海浦江贸易有限公司,采购经理,wang@pujiang.example,021-5555 1234,展会上认识
李建国,深圳市华强科技有限公司,总经理,li@huaqiang.example,0755-8888 6666,等待报价
欧阳雪,北京远景软件股份公司,,ouyang@yuanjing.example,,
`;
const TAIWANESE = `姓名,公司,職稱,電子郵件,電話,備註
陳怡君,台北遠東貿易股份有限公司,採購經理,chen@fareast.example,02-2345-6789,展覽會上認識
林志明,高雄港務工程行,總經理,lin@harbor.example,07-123-4567,等候報價
歐陽美玲,香港麗星投資有限公司,,mei@star.example,,
`;
const KOREAN = `이름,회사,직책,전자 메일,전화,메모
김민준,한빛전자 주식회사,구매부장,kim@hanbit.example,02-555-1234,전시회에서 만남
이서연,부산해운,대표,lee@busan.example,051-777-8888,견적 대기
남궁혜진,대우건설,,namgung@daewoo.example,,
`;
const RUSSIAN = `Имя;Фамилия;Организация;Должность;Адрес эл. почты;Заметки
Иван;Петров;ООО «Ромашка»;директор;ivan@romashka.example;встреча в среду
Ольга;Щербакова;ЗАО Энергомаш;бухгалтер;olga@energo.example;ждёт счёт
ЮЛИЯ;КИМ;Объединённые заводы;;julia@zavod.example;
`;
const KOI8 = RUSSIAN.replace(/[«»]/g, '"');

const GREEK = `Όνομα;Επώνυμο;Εταιρεία;Θέση;E-mail;Σημειώσεις
Γιώργος;Παπαδόπουλος;Εμπορική Αιγαίου Α.Ε.;διευθυντής;giorgos@aigaio.example;συνάντηση την Τετάρτη
Ελένη;Ιωάννου;Ναυτιλιακή Πειραιώς;λογίστρια;eleni@piraeus.example;περιμένει προσφορά
ΖΩΗ;ΨΑΡΡΑ;Ξύλα Ηπείρου;;zoi@xyla.example;
`;
const HEBREW = `שם,חברה,תפקיד,דואר,טלפון,הערות
דוד כהן,תעשיות הגליל בע"מ,מנהל מכירות,david@galil.example,04-555 1234,נפגשנו בתערוכה
שרה מזרחי,ספנות חיפה,סמנכ"לית כספים,sara@haifa.example,052-777 8888,ממתינה להצעת מחיר
אורי בן צבי,משרד עורכי דין,,uri@law.example,,
`.replaceAll('"', "'");
const ARABIC = `الاسم,الشركة,الوظيفة,البريد,الهاتف,ملاحظات
محمد الحربي,شركة الخليج للتجارة,مدير المبيعات,mohammed@gulf.example,050 555 1234,اجتماع يوم الأربعاء
فاطمة العلي,مؤسسة البناء الحديثة,محاسبة,fatima@bina.example,055 777 8888,بانتظار عرض السعر
خالد إبراهيم,مكتب النور,,khaled@noor.example,,
`;
const TURKISH = `Adı;Soyadı;Şirket;Ünvan;E-posta;Açıklama
Ayşe;Yıldız;Ege Sanayi A.Ş.;satış müdürü;ayse@ege.example;çarşamba günü görüşme
Barış;Çağlar;Işık Gıda;muhasebe sorumlusu;baris@isik.example;fiyat teklifi bekliyor
Uğur;Kılıç;İnşaat Ticaret;;ugur@insaat.example;
`;

const TABLES: [Charset, string][] = [
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE.replace('髙', '高')],
  ['gb18030', CHINESE],
  ['big5', TAIWANESE],
  ['euc-kr', KOREAN],
  ['windows-1251', RUSSIAN],
  ['koi8-r', KOI8],
  ['windows-1253', GREEK],
  ['windows-1255', HEBREW],
  ['windows-1256', ARABIC],
];
const LATIN = 'First name,Last name,Company,Job title,E-mail,Notes\n';

describe('tables in the character sets of other scripts', () => {
  test.each(TABLES)('%s is read as it was written', async (charset, text) => {
    const table = await openTable(inSlices(encodedIn(charset, text), 101));
    const { records } = await all<Row>(each(table.rows));
    const separator = text.includes(';') ? ';' : ',';
    expect(table.charset).toBe(charset);
    expect([table.columns.map(({ name }) => name), ...records.map(({ cells }) => cells)]).toEqual(
      text
        .trim()
        .split('\n')
        .map((line) => line.split(separator)),
    );
  });

  test.each(TABLES)('%s, with the headers of an English program', (charset, text) => {
    const rows = text.replace(/^.*\n/, LATIN);
    expect(guessedCharset(encodedIn(charset, rows))).toBe(charset);
  });

  test.each(TABLES)('%s, one row', (charset, text) => {
    const row = `${LATIN}${text.split('\n')[1]}\n`;
    expect(guessedCharset(encodedIn(charset, row))).toBe(charset);
  });

  test.each(TABLES)('%s, with a cell that was cut off in the middle', (charset, text) => {
    const cut = [...encodedIn(charset, `${text}Last,`), 0x8e, 0x0a];
    expect(guessedCharset(Uint8Array.from(cut))).toBe(charset);
  });

  test('Turkish, with its own headers or those of an English program', async () => {
    for (const text of [TURKISH, TURKISH.replace(/^.*\n/, LATIN.replaceAll(',', ';'))]) {
      const table = await openTable(inSlices(encodedIn('windows-1254', text)));
      const { records } = await all<Row>(each(table.rows));
      expect(table.charset).toBe('windows-1254');
      expect(records.map(({ cells }) => cells.join(';'))).toEqual(text.trim().split('\n').slice(1));
    }
  });

  test('UTF-8 with a cell that was cut off in the middle', () => {
    const text = 'Name;Ort;Notiz\nJörg Müller;Köln;Schön\nŁukasz Żak;Łódź;\nZoë;Århus;';
    const cut = [...new TextEncoder().encode(text), 0xc3, 0x0a, 0x41];
    expect(guessedCharset(Uint8Array.from(cut))).toBe('utf-8');
  });
});

const WESTERN =
  'Müller Jürgen Größmann Weiß Öztürk Ägidius Hélène Éloïse Bérangère François Noël Zoë Gaëtan Anaïs Cèdre José Peña Núñez Ibáñez Muñoz Iñaki João Gonçalves Simões Conceição Magalhães Søren Bjørn Åse Håkansson Sjöström Ångström Þórður Guðrún Sigurðardóttir Æsa Jóhannesdóttir Nicolò Forlì D’Angelo O’Brien Señor Château L’Été Dağ'
    .replace('Dağ', 'Île')
    .split(' ');
const CENTRAL =
  'Łukasz Żółkiewski Świątek Gżegżółka Wójcik Łódź Źdźbło Kościół Jiří Dvořák Říha Čapek Šťastný Příští Žďár Kovács Erdős Szőke Hódmezővásárhely Őrsi Čović Đorđević Šimić Žižek Ștefan Țiriac Brâncuși Müller Größe Ďurica Ľubomír'
    .replace('Ștefan Țiriac Brâncuși', 'Ştefan Ţiriac Brâncuşi')
    .split(' ');
const PLAIN = 'Anna Tom Smith Meier and Sons GmbH s.r.o. Sp. z o.o. Ltd'.split(' ');
const MARKS = ['–', '…', '“quoted”', '„so“', '€ 1.000', '', ',', ';', '\n', '\t', '-', '®'];

/** Names and what else stands in tables, none of it in the tables above. */
const WORDS: [Charset, string][] = [
  [
    'windows-1251',
    'Александр Смирнов Анна Кузнецова Дмитрий Фёдоров Щёкино Химпром Яковлева Жуков',
  ],
  [
    'windows-1251',
    'встреча перезвонить договор менеджер цех отдел закупок поставка труб звонить утром',
  ],
  [
    'windows-1251',
    'Олександр Шевченко Київ Львів Наталія Ткаченко Євген Їжакевич підприємство зустріч',
  ],
  [
    'windows-1251',
    'Георги Димитрова Пловдив Стоян Десислава Търговска къща Янков среща счетоводител',
  ],
  ['koi8-r', 'Александр Смирнов Анна Кузнецова Дмитрий Васильева Екатеринбург Михайлова Цветков'],
  [
    'windows-1253',
    'Κώστας Νικολάου Δημητρίου Θεσσαλονίκη Ηράκλειο Οικονόμου Χρήστος Φωτίου τηλέφωνο',
  ],
  [
    'windows-1253',
    'ΓΕΩΡΓΙΟΣ ΔΗΜΗΤΡΙΟΥ ΘΕΣΣΑΛΟΝΙΚΗ ΠΑΤΡΑ ΟΙΚΟΝΟΜΟΥ ΕΜΠΟΡΙΚΗ ΕΤΑΙΡΕΙΑ ΧΡΗΣΤΟΣ ΦΩΤΙΟΥ',
  ],
  [
    'windows-1255',
    'משה פרץ יוסף ביטון ירושלים באר שבע פרידמן שפירא גדעון אזולאי צביה קליין יצחק פגישה',
  ],
  [
    'windows-1256',
    'أحمد نورة العتيبي القاهرة الرياض التجارة الدولية المحدودة يوسف الزهراني غانم فؤاد ليلى',
  ],
  [
    'windows-1256',
    'رضايي حسيني تهران اصفهان شرکت پارس کريمي پگاه مديرعامل جلسه شيراز گلزار چراغي فروش',
  ],
];

/** Rows of some of these words, each of them once. */
function rowsOf(words: string, least: number): fc.Arbitrary<string> {
  return fc
    .shuffledSubarray(words.split(' '), { minLength: least })
    .map((some) => some.map((word, at) => `${word},p${at}@acme.example\n`).join(''));
}

test.each(WORDS)('a few rows in %s are nothing else: %s', (charset, words) => {
  fc.assert(
    fc.property(rowsOf(words, 8), (rows) => {
      expect(guessedCharset(encodedIn(charset, LATIN + rows))).toBe(charset);
    }),
    { numRuns: 300 },
  );
});

describe('letters that Turkish has where other pages have theirs', () => {
  test('are Turkish where fifteen words are', () => {
    const words =
      'Mehmet Yılmaz Yıldırım Altın Kızılay Işık Emine Şahin Aydın Işıl Kılıç Gülşen Doğan Uğur Koç Şirketi Cağaloğlu Ağaoğlu Özkan Tuğba Beşiktaş satış sorumlusu İzmir Ankara Ali Demir Hüseyin';
    fc.assert(
      fc.property(rowsOf(words, 15), (rows) => {
        expect(guessedCharset(encodedIn('windows-1254', rows))).toBe('windows-1254');
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'Name,Email\nAyşe Demir,ayse@ege.example\n',
    'Company;Phone\nEge Sanayi Ltd. Şti.;+90 212 555 01 34\n',
    'Adı;Telefon\nMehmet Öztürk;+90 212 555 01 34\n',
    'Ad,Soyad\nCan,Yılmaz\nElif,Kaya\n',
    'Name;City\nMurat Can;İzmir\nDeniz Ak;"Şişli"\n',
  ])('are Turkish in a table of a row or two: %s', (text) => {
    expect(guessedCharset(encodedIn('windows-1254', text))).toBe('windows-1254');
  });

  test.each<[Charset, string]>([
    [
      'windows-1252',
      'Guðrún Sigurðardóttir Þórður Jón Ýmir Björk Davíð Viðar Heiða Þorsteinn Hafnarfjörður Friðrik Iðunn Auður Þóra Sæmundur Nýja Týr Eiður Guðni Þröstur Bryndís',
    ],
    [
      'windows-1252',
      'Høgni Eyðun Eysturoy Klaksvík Jógvan Ólavur Bárður Heðin Suðuroy Vágar Viðareiði',
    ],
    [
      'windows-1250',
      'Jiří Novotný Pokorný Veselý Černý Malý Růžička Krejčí Starý Žďár Nový Týn Dvořák Kučera',
    ],
    [
      'windows-1250',
      'Đorđe Đurić Kovačić Đakovo Mađarević Đorđević Anđela Lađević Rađa Međimurje Šimić',
    ],
    [
      'windows-1250',
      'Ionuţ Constanţa Bistriţa Galaţi Ploieşti Ţiriac Nuţa Fraţii Gheorghiţă Cătălin',
    ],
  ])('stay in %s: %s', (charset, words) => {
    fc.assert(
      fc.property(rowsOf(words, 1), (rows) => {
        expect(guessedCharset(encodedIn(charset, rows))).not.toBe('windows-1254');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Latin text stays what it was', () => {
  test.each<[string, Charset, string]>([
    [
      'French',
      'windows-1252',
      'Deuxième Hélène Lefèvre Forêt Benoît Anaïs Août Brûlé Où Thérèse Côté',
    ],
    ['Italian', 'windows-1252', 'Nicolò Forlì è caffè più Niccolò Gesù società Cantù Mercoledì'],
    ['Portuguese', 'windows-1252', 'João Conceição Simões Magalhães Camões Antônio Inês Estêvão'],
    ['Spanish', 'windows-1252', 'Muñoz Peña Núñez Ibáñez Íñigo Begoña Güell Compañía 1º Mª'],
    ['Danish', 'windows-1252', 'Søren Bjørn Jørgensen Kjær Lærke Åse Præst Nørre Østergaard Ærø'],
    ['Icelandic', 'windows-1252', 'Þórður Guðrún Æsa Þorsteinn Björk Sigurðardóttir'],
    [
      'Czech',
      'windows-1250',
      'Dvořák Jiří Růžička Němec Věra Horáček Čapek Křížek Procházka Pěnkava',
    ],
    ['Polish', 'windows-1250', 'Łódź Wałęsa Dębski Święty Kamiński Gdańsk Poznań Michał Paweł Bąk'],
    ['Hungarian', 'windows-1250', 'Győr Erdős Szőke Fűtő Dezső Gergő Jenő Kővári'],
    ['Croatian', 'windows-1250', 'Kovačić Božić Šimić Đorđević Petrović Perić Matić Vuković'],
    ['Romanian', 'windows-1250', 'Ştefan Ţiriac Brâncuşi Ionuţ Mănescu Gheorghiţă Cătălin Răzvan'],
  ])('%s is told by the letters beside those that two pages share', (_language, charset, text) => {
    const words = text.split(' ');
    for (let at = 0; at + 5 <= words.length; at += 1) {
      const row = encodedIn(charset, `Name,City\n${words.slice(at, at + 5).join(',')}\n`);
      expect([words.slice(at, at + 5), guessedCharset(row)]).toEqual([
        words.slice(at, at + 5),
        charset,
      ]);
    }
  });

  test.each<[Charset, string[]]>([
    ['windows-1252', WESTERN],
    ['windows-1250', CENTRAL],
  ])('%s', (charset, names) => {
    const word = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => name.toUpperCase()) },
      { weight: 2, arbitrary: fc.constantFrom(...PLAIN) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
    );
    const line = fc.array(fc.tuple(word, fc.constantFrom(' ', ',', ';', '\n', '', '-')), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(line, (words) => {
        const text = words.flat().join('').replaceAll('ẞ', 'SS');
        const bytes = encodedIn(charset, text);
        const expected = likelyCharset(bytes);
        expect(guessedCharset(bytes)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['©Getty,®Reuters', '©Adobe,®Intel'])('signs before names: %s', (cells) => {
    expect(guessedCharset(encodedIn('windows-1252', `Photo,Source\n${cells}\n`))).toBe(
      'windows-1252',
    );
  });

  test('ISO 8859-2 is told by its own letters still', () => {
    const text = 'Name,City\nŠimek,Žilina\nŠtěpán,Třešť\nŠkoda,Žďár\n';
    expect(guessedCharset(encodedIn('iso-8859-2', text))).toBe('iso-8859-2');
  });

  test('however often a word of foreign letters alone is said', () => {
    for (const word of ['Żółć', 'Łódź', 'Źdźbło', 'Őű'])
      for (let times = 1; times < 20; times += 1) {
        const bytes = encodedIn(
          'windows-1250',
          `Name\n${`${word}\n`.repeat(times)}${word} ${word}`,
        );
        expect([word, times, guessedCharset(bytes)]).toEqual([word, times, likelyCharset(bytes)]);
      }
  });

  test('any bytes at all have a character set', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        new TextDecoder(guessedCharset(bytes)).decode(bytes);
      }),
    );
  });
});
