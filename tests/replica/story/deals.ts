/** The business of the story: conversations with people who may buy, or who sell to us. */
import { colleagues, groups, me, people } from './cast.ts';
import { says, type Talk, talk } from './mail.ts';

const { mina, theo, jun } = colleagues;
const {
  ana,
  lucas,
  joerg,
  steffi,
  misaki,
  ken,
  layla,
  omar,
  noa,
  chiara,
  camille,
  priya,
  daniel,
  helen,
  ingrid,
  nikhil,
  wei,
  tom,
  sofia,
  gwen,
  marco,
  yuki,
  elsa,
  pablo,
} = people;

const ingridPrivately = { name: 'Ingrid Solberg', address: ingrid.also[0] };
const robinAlias = { name: me.name, address: 'robin.hale@brightwater.example' };

const AUTO_REPLY: [string, string][] = [
  ['Auto-Submitted', 'auto-replied'],
  ['X-Auto-Response-Suppress', 'All'],
];

export const deals: readonly Talk[] = [
  talk(
    'Filters for three hotels',
    [
      says(
        ana,
        34,
        '09:12',
        'Hello Robin,\n\nWe met at the Harrogate fair. We run three hotels and want to stop buying bottled water for 212 rooms. Could you send prices for a floor-by-floor installation?\n\nBest,\nAna',
      ),
      says(
        me,
        34,
        '11:40',
        'Hi Ana,\n\nGood to hear from you! Two questions before I price this: how many floors per house, and is there a riser with a cold feed near the lifts?\n\nRobin',
      ),
      says(
        ana,
        32,
        '08:55',
        'Four floors each, and yes, all three have a riser next to the service lift. Lucas looks after the buildings, I have copied him in.',
        { cc: [lucas] },
      ),
      says(
        lucas,
        32,
        '14:20',
        'Morning both. Pressure is 3.5 bar on the top floor in Leeds, closer to 3 in York. Drawings attached.',
        { to: [me], cc: [ana], attachments: ['Risers-Leeds-York.pdf'] },
      ),
      says(
        me,
        29,
        '16:05',
        'Thank you Lucas, that is all I need.\n\nThe offer for 12 taps and 6 filter heads is attached: £18,400 including installation, filters for a year at £1,150.',
        { to: [ana], cc: [lucas], attachments: ['Offer-BW-2207.pdf'] },
      ),
      says(
        ana,
        22,
        '10:31',
        'Thanks. The board meets at the end of the month. Is the price per tap the same if we start with Leeds only?',
      ),
      says(
        me,
        22,
        '12:02',
        'It is, as long as the second house follows within six months. I can hold that until the end of the quarter.',
      ),
      says(
        ana,
        3,
        '17:48',
        'The board said yes to Leeds, with an option on York and Whitby. Can you come on Thursday to measure up with Lucas?',
        { cc: [lucas] },
      ),
      says(
        ana,
        0,
        '-1:25',
        'Quick one: can you also bring the tap in brushed steel? Lucas would like to see it next to the black one.\n\nAna',
        { unread: true },
      ),
    ],
    ['inbox', 'starred'],
  ),
  talk('Re: Offer BW-2207: who signs?', [
    says(
      lucas,
      1,
      '15:22',
      'Robin, for the purchase order I need your VAT number and the name of whoever signs on your side.',
      { unread: true },
    ),
  ]),
  talk('Wasserfilter für die Rösterei', [
    says(
      joerg,
      26,
      '08:30',
      'Guten Tag Robin Hale,\n\nwir rösten in Köln und unser Wasser hat 18 °dH. Für die Verkostung brauchen wir konstant 6. Haben Sie dafür etwas?\n\nMit freundlichen Grüßen\nJörg Hofmann',
    ),
    says(
      me,
      26,
      '10:15',
      'Guten Tag Herr Hofmann,\n\nja, unser Modell Kastell mischt auf 6 °dH ein. Wie viele Liter am Tag sind es ungefähr?\n\nViele Grüße\nRobin Hale',
    ),
    says(
      joerg,
      25,
      '09:02',
      'Ungefähr 140 Liter, samstags das Doppelte. Frau Brandt macht bei uns den Einkauf, bitte das Angebot an sie.',
      { cc: [steffi] },
    ),
    says(
      me,
      24,
      '13:50',
      'Liebe Frau Brandt,\n\nim Anhang das Angebot über 3.960 €, Lieferung in zwei Wochen.',
      { to: [steffi], cc: [joerg], attachments: ['Angebot-2211.pdf'] },
    ),
    says(
      steffi,
      12,
      '11:11',
      'Vielen Dank. Zwei Rückfragen: Ist die Montage enthalten, und wie oft wird die Kartusche getauscht?',
      { cc: [joerg] },
    ),
    says(
      me,
      12,
      '14:35',
      'Die Montage ist enthalten, die Kartusche hält bei Ihnen etwa fünf Monate.',
      { to: [steffi], cc: [joerg] },
    ),
  ]),
  talk('Kartuschen-Abo verlängern', [
    says(
      steffi,
      5,
      '09:20',
      'Guten Morgen, wir möchten das Abo für die zweite Filiale gleich mit anlegen. Geht das ab Januar?',
    ),
    says(me, 5, '10:01', 'Gern! Ich lege es zum 1. Januar an und schicke die Bestätigung.'),
    says(steffi, 4, '08:12', 'Wunderbar, danke 🙏'),
  ]),
  talk('浄水器の設置について', [
    says(
      misaki,
      19,
      '01:10',
      'ヘイル様\n\nお世話になっております。さくら設計の田中です。\n新しい事務所（40名）に浄水器を設置したいと考えております。お見積りをお願いできますでしょうか。\n\n田中 美咲',
    ),
    says(
      me,
      19,
      '09:25',
      '田中様\n\nご連絡ありがとうございます。図面を拝見できれば、すぐにお見積りいたします。\n\nロビン・ヘイル',
    ),
    says(misaki, 18, '02:44', '図面を添付いたします。代表の佐藤もCCに入れております。', {
      cc: [ken],
      attachments: ['平面図.pdf'],
    }),
    says(me, 17, '10:12', 'お見積りを添付いたします。設置は一日で完了します。', {
      to: [misaki],
      cc: [ken],
      attachments: ['見積書-2213.pdf'],
    }),
    says(ken, 2, '03:05', '内容を確認しました。この条件で進めてください。\n\n佐藤', {
      to: [me],
      cc: [misaki],
      unread: true,
    }),
  ]),
  talk('عرض سعر لفلاتر المياه', [
    says(
      layla,
      15,
      '07:15',
      'السيد روبن المحترم،\n\nنحتاج إلى فلاتر مياه لأربع عيادات في دبي. هل يمكنكم إرسال عرض سعر يشمل التركيب؟\n\nمع التحية،\nليلى حداد',
    ),
    says(
      me,
      15,
      '12:30',
      'Dear Layla,\n\nThank you for writing. I can offer the clinic model with installation by our partner in Dubai. How many treatment rooms are there?\n\nRobin',
    ),
    says(layla, 14, '08:02', 'يوجد 26 غرفة علاج في المجموع. زميلي عمر يهتم بالميزانية.', {
      cc: [omar],
    }),
    says(
      me,
      13,
      '15:44',
      'Dear Layla, dear Omar,\n\nthe offer is attached: 26 units at 1,150 AED each.',
      { to: [layla], cc: [omar], attachments: ['Offer-2216.pdf'] },
    ),
    says(omar, 6, '06:50', 'شكراً لكم. هل يوجد خصم إذا دفعنا المبلغ كاملاً مقدماً؟', {
      to: [me],
      cc: [layla],
      unread: true,
    }),
  ]),
  talk('מסנני מים לחלל העבודה', [
    says(
      noa,
      11,
      '10:20',
      'היי רובין,\n\nאנחנו פותחים קומה שלישית בחיפה ומחפשים ברז מים מוגזים למטבח. מה זמן האספקה?\n\nנועה',
    ),
    says(
      me,
      11,
      '13:00',
      'Hi Noa,\n\nthree weeks for the sparkling tap, one if you take the display unit. Shall I reserve it?\n\nRobin',
    ),
    says(noa, 10, '09:14', 'כן בבקשה, תשמור לנו אותה.'),
  ]),
  talk('Rubinetti per la palestra', [
    says(
      chiara,
      40,
      '16:40',
      'Buongiorno Robin,\n\nvorrei sostituire i boccioni con due rubinetti per la borraccia. Avete un modello resistente?\n\nChiara Rossi',
    ),
    says(
      me,
      39,
      '09:10',
      'Buongiorno Chiara,\n\nil modello Torrente va benissimo: 2.980 € per due, installazione compresa.\n\nRobin',
    ),
    says(chiara, 38, '18:05', 'Perfetto, lo discuto con il mio socio e Le faccio sapere.'),
    says(
      me,
      18,
      '09:30',
      'Buongiorno Chiara, è riuscita a parlarne? Posso tenere il prezzo fino a fine mese.',
    ),
  ]),
  talk('Fontaine à eau pour l’atelier', [
    says(
      camille,
      9,
      '14:12',
      'Bonjour Robin,\n\nje dessine les bureaux d’un client à Lyon et je cherche une fontaine discrète, encastrable. Auriez-vous des fiches techniques en français ?\n\nCamille',
    ),
    says(
      me,
      8,
      '10:20',
      'Bonjour Camille,\n\nvoici les fiches du modèle Lac. Le cadre existe en noir, en laiton et en blanc.\n\nRobin',
      { attachments: ['Lac-fiche.pdf'] },
    ),
    says(camille, 7, '08:48', 'Merci beaucoup ! Je les présente au client lundi.'),
  ]),
  talk(
    'Cornerstone: 14 buildings, one contract',
    [
      says(
        priya,
        48,
        '10:00',
        'Robin,\n\nDaniel tells me the pilot at Quay House went well. We would like one framework contract for all 14 buildings rather than 14 little ones. Is that something you do?\n\nPriya',
      ),
      says(
        me,
        48,
        '15:30',
        'Priya,\n\nwe do. I would suggest one price list and call-offs per building. Let me draft something with Theo.',
        { cc: [theo] },
      ),
      says(
        theo,
        46,
        '09:00',
        'Hello Priya, Theo here, I started Brightwater. Very happy to do this. I will join the next call.',
        { to: [priya], cc: [me] },
      ),
      says(
        priya,
        45,
        '11:25',
        'Thank you both. Our legal team will need two weeks with the draft.',
      ),
      says(me, 41, '16:45', 'The draft is attached.', {
        cc: [theo, daniel],
        attachments: ['Framework-draft-1.docx'],
      }),
      says(
        priya,
        27,
        '10:10',
        'Legal came back with four comments, all in section 7. See attached.',
        { attachments: ['Framework-draft-1-comments.docx'] },
      ),
      says(me, 25, '12:20', 'All four are fine with us. Draft 2 attached.', {
        attachments: ['Framework-draft-2.docx'],
      }),
      says(
        daniel,
        20,
        '09:35',
        'While the lawyers do their thing: Harbour Court needs two replacement cartridges. Same price?',
        { to: [me], cc: [priya] },
      ),
      says(me, 20, '09:50', 'Same price. Jun can drop them off on Friday.', {
        to: [daniel],
        cc: [jun],
      }),
      says(daniel, 16, '13:15', 'Arrived, thanks Jun!', { to: [me], cc: [jun] }),
      says(
        priya,
        4,
        '16:55',
        'Signed on our side. You should have it from the signing service by now. Looking forward to this!',
        { unread: true },
      ),
    ],
    ['inbox', 'starred'],
  ),
  talk('Quay House: tap on floor 2 drips', [
    says(
      daniel,
      8,
      '07:50',
      'Morning Robin, the tap on floor 2 has started dripping since the weekend. Not urgent but the carpet is new.',
    ),
    says(me, 8, '08:30', 'Jun can be there tomorrow between 8 and 10.', { cc: [jun] }),
    says(jun, 7, '10:40', 'Fixed: it was the washer. I changed the one on floor 3 as well.', {
      to: [daniel],
      cc: [me],
    }),
    says(daniel, 7, '11:02', 'Brilliant service.', { to: [jun], cc: [me] }),
  ]),
  talk('Tender TST-0098: drinking water in schools', [
    says(
      helen,
      21,
      '12:00',
      'Dear supplier,\n\nyou are invited to quote for refill points in eleven schools. Questions must reach us in writing by the date in section 3.\n\nHelen Marsh',
      { attachments: ['TST-0098.pdf'] },
    ),
    says(
      me,
      20,
      '17:20',
      'Dear Helen,\n\ntwo questions: does section 5 allow a vandal-proof model without a bottle counter, and who provides the drain?',
    ),
    says(
      helen,
      14,
      '15:15',
      'Dear Robin,\n\nyes to the first; the school provides the drain.\n\nHelen',
    ),
    says(me, 9, '18:50', 'Dear Helen,\n\nour quote is attached. It is valid for ninety days.', {
      attachments: ['Quote-TST-0098.pdf'],
    }),
  ]),
  talk('Dripping with enthusiasm 💧 your bakery', [
    says(
      me,
      30,
      '09:00',
      'Hi Ingrid,\n\nyou asked for a reminder once the new blending valve is out. It is! Shall I send one to try?',
    ),
    says(ingrid, 28, '05:40', 'Good morning! Yes please. We start at four, so any time is fine.'),
    says(me, 28, '09:10', 'On its way. Tell me how the sourdough likes it.'),
    says(
      ingrid,
      10,
      '05:55',
      'The crust is so much better. I would like three for the other shops. What would that be?',
    ),
    says(me, 10, '09:45', 'NOK 14,700 for three with a year of cartridges.'),
  ]),
  talk('From my private address', [
    says(
      ingridPrivately,
      2,
      '19:30',
      'Hi Robin, my work mail is down (bakers and servers…). We take the three valves, please send the invoice to the usual address.\n\nIngrid',
      { unread: true },
    ),
  ]),
  talk('Ultrapure water for the small lab', [
    says(
      nikhil,
      17,
      '11:30',
      'Hi Robin,\n\nwe need about 5 L/h of type II water, and the big names are quoting silly money. Can a modified Kastell do it?\n\nNikhil',
    ),
    says(
      me,
      17,
      '14:00',
      'Hi Nikhil,\n\nhonestly: not by itself. With a polishing column behind it, yes. Osmotek makes one that fits. Let me ask.',
    ),
    says(nikhil, 16, '10:20', 'Appreciate the honesty. Please do.'),
    says(me, 6, '16:10', 'The column is £640 and fits. Total £2,190. Shall I order?'),
  ]),
  talk('Membranes: price list from January', [
    says(
      wei,
      13,
      '08:15',
      'Dear Robin,\n\nplease find our price list from January. RO-40 stays the same, RO-60 goes up by 3 %.\n\nWei',
      { attachments: ['Osmotek-prices.pdf'] },
    ),
    says(
      me,
      13,
      '10:05',
      'Dear Wei,\n\nthank you. If we commit to 200 RO-60 for the year, can you keep the old price?',
      { cc: [mina] },
    ),
    says(wei, 12, '08:20', 'For 240 I can.', { cc: [mina] }),
  ]),
  talk('Polishing column for a lab customer', [
    says(me, 15, '09:30', 'Hi Wei, does the PC-2 fit behind our Kastell without an adapter?'),
    says(wei, 14, '08:05', 'It does, thread G 3/4. In stock.'),
  ]),
  talk('Sendung QL-55120: Avis', [
    says(
      tom,
      3,
      '13:30',
      'Hallo Robin, two pallets arrive on Wednesday between 9 and 12. Please have the ramp free.\n\nTom',
    ),
    says(me, 3, '14:00', 'Thanks Tom. Mina will be there.', { cc: [mina] }),
  ]),
  talk('Year end: what I need from you', [
    says(
      sofia,
      6,
      '09:00',
      'Hi Robin,\n\nstock count on the 31st, all open quotes over £5,000 and the mileage log, please.\n\nSofia',
    ),
    says(me, 6, '17:30', 'Stock count: Mina. Quotes: attached. Mileage: give me a week.', {
      attachments: ['Open-quotes.xlsx'],
    }),
  ]),
  talk('Water cooler for our waiting room', [
    says(
      gwen,
      1,
      '10:40',
      'Hello,\n\na patient recommended you. We are a dental practice in Cardiff with a waiting room for ten. What would you suggest, and what does it cost?\n\nGwen Pritchard\nPractice Manager',
      { unread: true },
    ),
  ]),
  talk('Acqua frizzante per il bar', [
    says(
      marco,
      4,
      '15:12',
      'Ciao Robin! Pulp Café here, next to the station. How loud is the sparkling unit? The counter is very small.\n\nMarco',
    ),
    says(
      me,
      4,
      '16:00',
      'Ciao Marco! 38 dB, quieter than your grinder. I can lend you one for a week.',
    ),
    says(marco, 3, '08:20', 'Perfect, Tuesday?'),
    says(me, 3, '09:00', 'Tuesday it is. Jun brings it at 7, before you open.', { cc: [jun] }),
  ]),
  talk('Workshop on tea water', [
    says(
      yuki,
      23,
      '20:15',
      'Dear Robin,\n\nI teach tea and would love to show what soft water does to a sencha. Would Brightwater lend a filter for an evening?\n\n森 ゆき',
    ),
    says(me, 22, '09:15', 'Dear Yuki,\n\nwith pleasure. When is it?'),
    says(yuki, 21, '21:05', 'The second Friday of next month. Thank you! 🍵'),
  ]),
  talk('Do you ship to Åland?', [
    says(
      elsa,
      2,
      '11:45',
      'Hi, I run a guest house with six rooms on Åland. Do you ship there and is there somebody who can install?\n\nElsa',
      { unread: true },
    ),
  ]),
  talk('Presupuesto para dos grifos', [
    says(
      pablo,
      33,
      '12:10',
      'Hola Robin, ¿me mandas presupuesto para dos grifos con agua fría?\n\nPablo',
    ),
    says(me, 33, '13:40', 'Hola Pablo, 1.980 € con instalación. ¿Te va bien la semana que viene?'),
    says(pablo, 31, '09:50', 'De momento lo dejo, gracias. Quizá en primavera.'),
  ]),
  talk('York: measuring up', [
    says(
      me,
      8,
      '10:00',
      'Lucas, if the board says yes I would measure York in the same week. Is the riser accessible?',
      { to: [lucas], cc: [ana] },
    ),
    says(lucas, 7, '14:30', 'It is, ask for the key at reception.', { cc: [ana] }),
  ]),
  talk('Brass finish for the Lac model', [
    says(
      me,
      5,
      '15:20',
      'Bonjour Camille, a small addition: the brass frame now comes unlacquered as well.',
      { to: [camille] },
    ),
  ]),
  talk('Following up: Torrente taps', [
    says(
      me,
      4,
      '09:05',
      'Buongiorno Chiara, un ultimo messaggio da parte mia: il prezzo vale fino a venerdì.',
      { to: [chiara] },
    ),
  ]),
  talk('Introducing Gwen', [
    says(
      daniel,
      2,
      '18:20',
      'Robin, my dentist asked who did our taps. I gave her your address, be nice.\n\nDaniel',
    ),
    says(me, 2, '18:45', 'I am always nice. Thank you!'),
  ]),
  talk('Offer for the second floor', [
    says(
      me,
      3,
      '11:30',
      'Noa, here is the offer for the second floor, as discussed on the phone.',
      { to: [noa], bcc: [theo], attachments: ['Offer-2219.pdf'] },
    ),
  ]),
  talk('Parking at the Leeds house', [
    says(lucas, 2, '12:05', 'Use the ramp behind the kitchen, the code is 4410.'),
    says(me, 2, '12:20', 'Thanks Lucas, Jun will bring the van.', { cc: [jun] }),
  ]),
  talk('Hygiene certificates', [
    says(
      helen,
      10,
      '10:05',
      'Dear Robin,\n\nplease send the hygiene certificates of both models, the auditors ask for them.\n\nHelen',
    ),
    says(me, 10, '10:50', 'Dear Helen,\n\nhere they are.', { attachments: ['Certificates.pdf'] }),
    says(helen, 9, '09:00', 'Received, thank you.'),
  ]),
  talk('After the first month', [
    says(me, 35, '09:00', 'Hi Daniel, a month with the taps at Quay House: what do people say?', {
      to: [daniel],
    }),
    says(
      daniel,
      34,
      '16:10',
      'They ask why the other floors have none. I think that is good news for you.',
    ),
  ]),
  talk('مواعيد التركيب', [
    says(layla, 5, '08:30', 'هل يناسبكم الأسبوع الأول من الشهر القادم للتركيب؟'),
    says(
      me,
      5,
      '11:00',
      'Dear Layla, the first week works for our partner. I will confirm the exact days.',
    ),
  ]),
  talk('設置日の候補', [
    says(misaki, 1, '02:20', '設置日ですが、来月の第二週はいかがでしょうか。', {
      cc: [ken],
      unread: true,
    }),
  ]),
  talk('Catering for the tasting', [
    says(ingrid, 44, '06:10', 'How many people come to the tasting? I bring bread for all.'),
    says(me, 44, '09:00', 'Fourteen, and you are a hero.'),
  ]),
  talk('Case study for our website', [
    says(
      me,
      14,
      '11:00',
      'Priya, would Cornerstone be up for a short case study? Half an hour, and you see it before anybody else.',
      { to: [priya] },
    ),
    says(priya, 13, '09:15', 'Happy to, after the contract is signed.'),
  ]),
  talk('Deposit for the display unit', [says(noa, 4, '11:25', 'העברנו את המקדמה, תודה!')]),
  talk('RO-60: two damaged boxes', [
    says(me, 20, '11:00', 'Hi Wei, two of the RO-60 boxes came dented, photos attached.', {
      to: [wei],
      cc: [mina],
      attachments: ['dent-1.jpg', 'dent-2.jpg'],
    }),
    says(wei, 19, '08:00', 'Sorry about that. Replacements leave today.', { cc: [mina] }),
  ]),
  talk('Reference call?', [
    says(priya, 30, '09:40', 'Would you mind if Tidewater called us for a reference? They asked.'),
    says(me, 30, '09:55', 'Please do, and thank you.'),
  ]),
  talk('Old address', [
    says(
      robinAlias,
      37,
      '08:30',
      'Hello Jörg, I will be writing from robin@ from now on; the long address still works.',
      { to: [joerg] },
    ),
  ]),
  talk('Annahme des Angebots 2211', [
    says(
      joerg,
      1,
      '09:25',
      'Guten Tag,\n\nwir nehmen das Angebot 2211 an. Bitte schicken Sie uns die Auftragsbestätigung.\n\nJörg Hofmann',
      { to: [robinAlias], cc: [steffi], unread: true },
    ),
  ]),
  talk('Automatic reply: Quote-TST-0098', [
    says(
      helen,
      9,
      '18:51',
      'I am out of the office until Monday. In urgent cases please write to procurement@tidewater-schools.example.',
      { headers: AUTO_REPLY },
    ),
  ]),
  talk('Question about water hardness', [
    says(
      gwen,
      0,
      '-0:50',
      'One more thing: we are in a hard water area, does that change anything?\n\nGwen',
      { unread: true },
    ),
    says(me, 0, '-0:20', 'Hi Gwen, it does a little: ', { draft: true }),
  ]),
];

/** Mail among colleagues: read every day, never somebody to sell to. */
export const office: readonly Talk[] = [
  talk('Van on Thursday', [
    says(jun, 2, '08:00', 'I need the van for Leeds on Thursday, all day. OK?', {
      to: [me],
      cc: [mina],
    }),
    says(mina, 2, '08:10', 'Booked.', { to: [jun], cc: [me] }),
  ]),
  talk('Stock: black taps', [
    says(mina, 5, '16:00', 'Only four black Torrente left. The next delivery is in three weeks.'),
    says(me, 5, '16:20', 'Keep two for Northpine please.'),
  ]),
  talk('Numbers for the quarter', [
    says(
      theo,
      1,
      '18:00',
      'Nice quarter! Could you send me the open deals with a date next to each?',
      { unread: true },
    ),
  ]),
  talk('Lunch on Friday?', [
    says(mina, 0, '-0:40', 'The new noodle place, half past twelve?', {
      to: [groups.team],
      unread: true,
    }),
  ]),
  talk('Price list for next year, draft', [
    says(theo, 10, '10:00', 'See attached. I rounded everything to the nearest ten.', {
      attachments: ['Prices-draft.xlsx'],
      to: [groups.team],
    }),
    says(me, 10, '10:40', 'Looks good. The Kastell should stay under 1,000.', { to: [theo] }),
  ]),
  talk('Photos from Quay House', [
    says(jun, 24, '17:15', 'For the website. The owner is fine with it.', {
      attachments: ['IMG_2041.jpg', 'IMG_2044.jpg'],
    }),
  ]),
  talk('Who waters the plants?', [
    says(mina, 42, '09:00', 'Asking for a fern.', { to: [groups.team] }),
  ]),
];
