import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  COMMITMENT_LANGUAGES,
  commitmentIn,
  commitmentsIn,
  promisesOf,
} from '@/utils/rules/commitments';
import { ANNOUNCEMENTS } from './commitment-sentences/announcements';
import { ASIDES } from './commitment-sentences/asides';
import { FIRST } from './commitment-sentences/first';
import { FRESH } from './commitment-sentences/fresh';
import { HELD_OUT } from './commitment-sentences/held-out';
import { HOSTILE } from './commitment-sentences/hostile';
import { LATER } from './commitment-sentences/later';
import { MINUTES } from './commitment-sentences/minutes';
import { ORDINARY } from './commitment-sentences/ordinary';
import { ORDINARY_AGAIN } from './commitment-sentences/ordinary-again';
import { ORDINARY_HOUSES } from './commitment-sentences/ordinary-houses';
import { ORDINARY_LAST } from './commitment-sentences/ordinary-last';
import { ORDINARY_LATEST } from './commitment-sentences/ordinary-latest';
import { ORDINARY_UNSEEN } from './commitment-sentences/ordinary-unseen';
import { PLAIN } from './commitment-sentences/plain';
import { SIDES } from './commitment-sentences/sides';
import { TRADES } from './commitment-sentences/trades';
import { TRAPS } from './commitment-sentences/traps';
import { WE } from './commitment-sentences/we';

const linesOf = (text: string) => text.split('\n');
const rates = ({ found, missed, wrong }: { found: number; missed: number; wrong: number }) => ({
  precision: found / (found + wrong),
  recall: found / (found + missed),
});

test.each([
  ['three hundred sentences', FIRST, 300],
  ['sentences that were held out', HELD_OUT, 300],
  ['sentences of later rounds', LATER, 300],
  ['sentences of which two in three only look like promises', TRAPS, 300],
  ['sentences of plain business mail', PLAIN, 600],
  ['sentences written last', FRESH, 180],
  ['sentences of trades that deal with what others have at home', TRADES, 60],
  ['sentences meant to mislead', HOSTILE, 140],
  ['sentences of the other side', SIDES, 120],
  ['sentences of contracts, minutes and refusals', MINUTES, 120],
  ['sentences of asides', ASIDES, 80],
  ['sentences of machines, news and jobs', ANNOUNCEMENTS, 68],
  ['sentences of ordinary mail', ORDINARY, 250],
  ['sentences of ordinary mail once more', ORDINARY_AGAIN, 150],
  ['sentences of ordinary mail a third time', ORDINARY_UNSEEN, 150],
  ['sentences of houses to all their customers', ORDINARY_HOUSES, 185],
  ['sentences of ordinary mail a last time', ORDINARY_LAST, 100],
  ['sentences of people and of houses', ORDINARY_LATEST, 125],
  ['sentences of those who say we', WE, 170],
])('finds the promises among %s, and hardly anything else', (title, languages, least) => {
  const all = { sentences: 0, found: 0, missed: 0, wrong: 0 };
  for (const [language, { promise, none }] of Object.entries(languages)) {
    const [promises, others] = [linesOf(promise), linesOf(none)];
    const missed = promises.filter((sentence) => !commitmentIn(sentence));
    const wrong = others.filter((sentence) => commitmentIn(sentence));
    const found = promises.length - missed.length;
    const { precision, recall } = rates({
      found,
      missed: missed.length,
      wrong: wrong.length,
    });
    console.info(
      [
        `commitments, ${title}, ${language}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
        ...missed.map((sentence) => `missed: ${sentence}`),
        ...wrong.map((sentence) => `wrong: ${sentence}`),
      ].join('\n'),
    );
    expect(recall, language).toBeGreaterThanOrEqual(0.8);
    expect(precision, language).toBeGreaterThanOrEqual(0.95);
    all.sentences += promises.length + others.length;
    all.found += found;
    all.missed += missed.length;
    all.wrong += wrong.length;
  }
  const { precision, recall } = rates(all);
  console.info(
    `commitments, ${title}: ${all.sentences}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  expect(all.sentences).toBeGreaterThanOrEqual(least);
});

test.each([
  'Die Prüfung schließen wir bis Freitag ab.',
  "Je termine l'examen du dossier demain.",
  "I'll forward the CV tomorrow.",
  "I'll send the apartment floor plan on Monday.",
  'Ich schicke das Exposé der Wohnung morgen.',
  'das Angebot für das Auto schicke ich morgen',
  "I'll send the wedding quote on Friday.",
  "I'll send our brochure tomorrow.",
  "I'll send our NDA tomorrow.",
  "I'll send our certificate tomorrow.",
])('what others have at home may be promised: %s', (sentence) => {
  expect(commitmentIn(sentence)?.sentence).toBe(sentence);
});

test.each([
  '特典の詳細を明日お送りします。',
  'プレゼント用の包装を手配いたします。',
  'キャンペーンの資料を金曜日までに共有いたします。',
  '割引率を確認し、明日ご連絡いたします。',
  '会員規約の修正案を来週お送りします。',
  "I'll send you the recording of the webinar tomorrow.",
  "I'll add the 10 % discount to your invoice.",
  "We'll update the price in the offer and send it back.",
  'Ich schicke Ihnen die Aufzeichnung des Webinars morgen.',
  'Den Rabatt trage ich in Ihre Rechnung ein.',
  "Je vous envoie l'enregistrement du webinaire demain.",
  'Le mando la grabación del seminario web mañana.',
  "I'm back in the office on Monday and will send you the draft then.",
  "I'll let you know when the pallets have left.",
  "We'll have a look at the issue and get back to you tomorrow.",
  "I'll work on the issue today and send you a fix.",
  'Ich schicke Ihnen morgen das Angebot zur Automatisierung.',
  'Ich schicke Ihnen morgen das Angebot zum Automaten.',
  "Je vous envoie demain l'offre pour les automates.",
  'Le mando mañana el presupuesto de la automatización.',
  "I'll send you the plan for the automation tomorrow.",
  "I'll send you a quote for each option by Friday.",
  "I'll put the sizes in every drawing and send them to you.",
  'Ich schicke Ihnen für jeden Raum ein Angebot bis Freitag.',
  'Le mando un presupuesto para cada opción.',
  'Le mando mañana un presupuesto por cada opción.',
  'お見積りの件につき、明日ご連絡いたします。',
  '納期につき、確認のうえ明日ご連絡いたします。',
  "I'll roll out the fix to your server tonight.",
  "I'll update our terms and send you the new version.",
  "J'actualise nos tarifs et je vous les envoie demain.",
  'Actualizaré nuestras tarifas y se las mandaré mañana.',
  'Ich schicke die Karte morgen ab.',
  '明日は休みですが、金曜日に回答いたします。',
  '明日は不在ですが、金曜日にご返信いたします。',
  "We'll host the kickoff call and send you the invite.",
  "We'll host a short call on Monday and send you the invite.",
  "I'll show you how it works on Tuesday.",
  'Ich zeige Ihnen am Dienstag, wie der Export funktioniert.',
  'Ich schicke Ihnen morgen eine Liste, wie andere Kunden das lösen.',
  'Wir stellen Ihnen die Bescheinigung morgen aus.',
  'Wir rechnen Ihnen das bis Freitag aus.',
  'Ich rufe Sie morgen um 14 Uhr an.',
  'Le expondremos el plan mañana.',
  "We'll set the interest rate in the offer and send it tomorrow.",
  '定期点検の日程を明日ご連絡いたします。',
])('what mailings speak of may be promised to somebody: %s', (sentence) => {
  expect(commitmentIn(sentence)?.sentence).toBe(sentence);
});

test.each(['Tomaremos una decisión el lunes.', 'Tomaremos las medidas necesarias mañana.'])(
  'what is taken may be promised, where nobody eats it: %s',
  (sentence) => {
    expect(commitmentIn(sentence)?.sentence).toBe(sentence);
  },
);

test('a sentence goes on behind the number of a day and a short form', () => {
  const said = (text: string) => commitmentsIn(text).map(({ sentence }) => sentence);
  expect(said('Hallo! Ich schicke das Angebot am 3. März an Dr. Weber. Bis dann.')).toEqual([
    'Ich schicke das Angebot am 3. März an Dr. Weber.',
  ]);
  expect(said("It costs 1200. I'll send Mr. Cole the invoice. Thanks!")).toEqual([
    "I'll send Mr. Cole the invoice.",
  ]);
});

test.each([
  [
    'a newsletter',
    "We'll prepare your workspace by Friday.\nYou are receiving this email because you have an account.",
  ],
  ['a bank', 'Dear customer,\n\nWe will send you the new cards on Monday.'],
  ['a shop', 'Liebe Kundinnen und Kunden,\n\nwir schicken Ihnen den Katalog am Montag.'],
  ['a market', 'Nous vous envoyons le programme demain.\nVous recevez ce message car…'],
  ['a shop in Spain', 'Le enviamos el catálogo mañana.\nRecibes este correo porque eres cliente.'],
  ['a machine', '明日カタログをお送りします。\n本メールは送信専用です。'],
])('a mail to many promises nothing: %s', (_, mail) => {
  expect(promisesOf(mail)).toEqual([]);
  // The same without what says so.
  const sentence = mail.split('\n').find((line) => commitmentIn(line)) ?? '';
  expect(promisesOf(sentence)).toEqual([sentence]);
});

test.each([
  "I'll send you the offer on Friday.\nIf you received this email in error, please delete it.",
  "I'll send you the offer on Friday.\nPlease confirm you received this email.",
  "I'll send you the offer on Friday.\nIf you got this message because of a mix-up, delete it.",
  'Ich schicke Ihnen das Angebot am Freitag.\nSie erhalten diese Nachricht vertraulich.',
  'Je vous envoie le devis demain.\nSi vous recevez ce message par erreur, merci de le détruire.',
  'Le mando el presupuesto mañana.\nSi recibe este mensaje por error, bórrelo.',
])('a mail that may have come to the wrong one promises what it says: %s', (mail) => {
  expect(promisesOf(mail)).toEqual([mail.split('\n')[0]]);
});

test('any text is read, quickly', () => {
  expect(COMMITMENT_LANGUAGES).toHaveLength(5);
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      expect(commitmentsIn(text).length).toBeLessThan(100);
    }),
  );
  const started = performance.now();
  for (const part of ["I'll ", 'ich werde ', 'je vais vous ', '送り'])
    commitmentsIn(part.repeat(5000));
  expect(performance.now() - started).toBeLessThan(2000);
});
