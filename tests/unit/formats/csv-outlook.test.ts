import { describe, expect, test } from 'vitest';
import { openTable, type Row } from '@/utils/formats/csv';
import { planTable } from '@/utils/formats/csv-plan';
import { recordOfRow } from '@/utils/formats/csv-records';
import { asksFor, viewOf } from '@/utils/importing/table';
import { encodedIn } from './encoded';
import { all, each, inSlices } from './files';

/** The columns of Outlook in its own order, with what stands in them for one person. */
const BOOKS: [language: string, charset: string, cells: [header: string, cell: string][]][] = [
  [
    'German',
    'windows-1252',
    [
      ...pairs('Anrede=Frau Vorname=Jörgine Weitere_Vornamen=M. Nachname=Weiß Suffix='),
      ...pairs('Firma=Adler_AG Abteilung=Einkauf Position=Leiterin'),
      ...pairs('Straße_geschäftlich=Am_Tor_1 Straße_geschäftlich_2=Haus_B Straße_geschäftlich_3='),
      ...pairs('Ort_geschäftlich=Köln Region_geschäftlich= Postleitzahl_geschäftlich=50667'),
      ...pairs('Land/Region_geschäftlich=Deutschland Telefon_geschäftlich=+49_221_1'),
      ...pairs('Mobiltelefon=+49_170_2 E-Mail-Adresse=j@adler.example E-Mail-Typ=SMTP'),
      ...pairs('E-Mail:_Angezeigter_Name=Weiß E-Mail_2:_Adresse=jw@home.example Geburtstag=0.0.00'),
      ...pairs('Kategorien=Messe Notizen=Nett'),
    ],
  ],
  [
    'French',
    'windows-1252',
    [
      ...pairs('Titre=Mme Prénom=Jörgine Deuxième_prénom=M. Nom=Weiß Suffixe= Société_=Adler_AG'),
      ...pairs('Service_=Einkauf Titre=Leiterin Rue_(bureau)=Am_Tor_1 Rue_(bureau)_2=Haus_B'),
      ...pairs('Ville_(bureau)=Köln Dép/Région_(bureau)= Code_postal_(bureau)=50667'),
      ...pairs('Pays/Région_(bureau)=Deutschland Téléphone_(bureau)=+49_221_1'),
      ...pairs('Tél._mobile=+49_170_2 Adresse_de_messagerie=j@adler.example'),
      ...pairs('Type_de_messagerie=SMTP Adresse_de_messagerie_2=jw@home.example'),
      ...pairs('Anniversaire=00/00/00 Catégories=Messe Notes=Nett'),
    ],
  ],
  [
    'Italian',
    'windows-1252',
    [
      ...pairs('Titolo=Sig.ra Nome=Jörgine Secondo_nome=M. Cognome=Weiß Titolo_straniero='),
      ...pairs('Società=Adler_AG Reparto=Einkauf Posizione=Leiterin Via_(uff.)=Am_Tor_1'),
      ...pairs('Via_(uff.)_2=Haus_B Città_(uff.)=Köln Provincia_(uff.)= CAP_(uff.)=50667'),
      ...pairs('Paese/area_geografica_(uff.)=Deutschland Ufficio=+49_221_1'),
      ...pairs('Cellulare=+49_170_2 Indirizzo_posta_elettronica=j@adler.example'),
      ...pairs('Indirizzo_posta_elettronica_2=jw@home.example Compleanno=00/00/00'),
      ...pairs('Categorie=Messe Notes=Nett'),
    ],
  ],
  [
    'Dutch',
    'windows-1252',
    [
      ...pairs('Titel=Mevr. Voornaam=Jörgine Middelste_naam=M. Achternaam=Weiß Achtervoegsel='),
      ...pairs('Bedrijf=Adler_AG Afdeling=Einkauf Functie=Leiterin Werkadres,_straat=Am_Tor_1'),
      ...pairs('Werkadres_2,_straat=Haus_B Werkadres,_plaats=Köln Werkadres,_provincie='),
      ...pairs('Werkadres,_postcode=50667 Land/regio_(werk)=Deutschland'),
      ...pairs('Telefoon_op_werk=+49_221_1 Mobiele_telefoon=+49_170_2'),
      ...pairs('E-mailadres=j@adler.example Verjaardag=0-0-00 Notities=Nett'),
    ],
  ],
  [
    'Spanish',
    'windows-1252',
    [
      ...pairs('Nombre=Jörgine Segundo_nombre=M. Apellidos=Weiß Organización=Adler_AG'),
      ...pairs('Puesto=Leiterin Calle_del_trabajo=Am_Tor_1 Ciudad_de_trabajo=Köln'),
      ...pairs('Provincia_o_estado_de_trabajo= Código_postal_del_trabajo=50667'),
      ...pairs('País_o_región_del_trabajo=Deutschland Teléfono_del_trabajo=+49_221_1'),
      ...pairs('Teléfono_movil=+49_170_2 Categorías=Messe'),
      ...pairs('Dirección_de_correo_electrónico=j@adler.example'),
    ],
  ],
];

function pairs(text: string): [string, string][] {
  return text.split(' ').map((pair) => {
    const [header = '', cell = ''] = pair.replaceAll('_', ' ').split('=');
    return [header, cell];
  });
}

async function read(charset: string, cells: [string, string][]) {
  const quoted = (texts: string[]) => texts.map((text) => `"${text}"`).join(',');
  const lines = [quoted(cells.map(([header]) => header)), quoted(cells.map(([, cell]) => cell))];
  const table = await openTable(inSlices(encodedIn(charset, `${lines.join('\r\n')}\r\n`)));
  const plan = planTable(table);
  const { records: rows } = await all<Row>(each(table.rows));
  const { records, problems } = await all(rows.flatMap((row) => recordOfRow(row, plan)));
  return { records, problems, asks: asksFor(viewOf(table, plan), null), product: plan.product };
}

describe('The address book of Outlook', () => {
  test.each(BOOKS)('in %s is read without a question', async (language, charset, cells) => {
    const { records, problems, asks, product } = await read(charset, cells);
    expect([product?.split('-')[0], asks, problems]).toEqual(['outlook', false, []]);
    const hasAll = !['Spanish', 'Dutch'].includes(language);
    const [record] = records;
    expect(record).toMatchObject({
      kind: 'contact',
      name: expect.stringMatching(/^(\S+ )?Jörgine M\. Weiß$/),
      title: 'Leiterin',
      company: 'Adler AG',
      emails: [
        { address: 'j@adler.example' },
        ...(hasAll ? [{ address: 'jw@home.example', label: 'other' }] : []),
      ],
      phones: [
        { number: '+49 221 1', label: 'work' },
        { number: '+49 170 2', label: 'mobile' },
      ],
      places: [
        {
          text:
            language === 'Spanish'
              ? 'Am Tor 1, 50667 Köln, Deutschland'
              : 'Am Tor 1, Haus B, 50667 Köln, Deutschland',
          label: 'work',
        },
      ],
      custom: [],
    });
    expect(record?.kind === 'contact' && record.birthday).toBeFalsy();
  });

  test('in Japanese, as its programs write it: the family comes first', async () => {
    const cells = pairs(
      '肩書き= 名=花子 ミドル_ネーム= 姓=佐藤 敬称=様 会社名=青空商事株式会社 部署=営業部 役職=課長 ' +
        '番地_(会社)=丸の内1-2-3 住所_2_(会社)=青空ビル 市町村_(会社)=千代田区 都道府県_(会社)=東京都 ' +
        '郵便番号_(会社)=100-0005 国_(会社)/地域=日本 会社_FAX= 会社電話=03-1234-5678 携帯電話= ' +
        'メモ=展示会 誕生日= 電子メール_アドレス=hanako@aozora.example 電子メールの種類=SMTP 電子メール表示名=佐藤',
    );
    const { records, problems, asks, product } = await read('shift_jis', cells);
    expect([product, asks, problems]).toEqual(['outlook-ja', false, []]);
    expect(records).toMatchObject([
      {
        name: '佐藤 花子',
        firstName: '花子',
        lastName: '佐藤',
        title: '課長',
        company: '青空商事株式会社',
        department: '営業部',
        emails: [{ address: 'hanako@aozora.example' }],
        phones: [{ number: '03-1234-5678', label: 'work' }],
        places: [{ text: '丸の内1-2-3, 青空ビル, 100-0005 千代田区, 東京都, 日本' }],
        custom: [],
      },
    ]);
  });

  test.each([
    'Vorname,Nachname,Firma,E-Mail-Adresse,Telefon',
    'Prénom,Nom,Société,Adresse de messagerie',
    'Voornaam,Achternaam,E-mailadres',
    '姓,名,会社名,メールアドレス',
  ])('%s may be from anywhere', async (header) => {
    const names = header.split(',');
    const cells = names.map((name): [string, string] => [name, 'x']);
    expect(
      (await read(/姓/.test(header) ? 'shift_jis' : 'windows-1252', cells)).product,
    ).toBeNull();
  });
});
