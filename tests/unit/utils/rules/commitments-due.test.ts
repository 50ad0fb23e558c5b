import { expect, test } from 'vitest';
import { commitmentsIn } from '@/utils/rules/commitments';
import { dueOf } from '@/utils/rules/promises/due';

test.each([
  ["Thanks!\nI'll send the quote by Friday. See you!", '2026-11-27'],
  ['Ich melde mich bis Montag bei Ihnen.', '2026-11-23'],
  ["Je vous enverrai le devis d'ici vendredi.", '2026-11-27'],
  ['Le confirmo la fecha mañana.', '2026-11-21'],
  ['明日ご連絡いたします。', '2026-11-21'],
  // The hour, where one is said; the end of what ends.
  ["I'll get the offer over to you by end of day Thursday.", '2026-11-26T17:00'],
  ["I'll send the right invoice today.", '2026-11-20T17:00'],
  ["I'll come back with an answer this week.", '2026-11-20T17:00'],
  ["We'll get back to you within 24 hours.", '2026-11-21T12:00'],
  ['We will have the translation back to you by the 14th.', '2026-12-14'],
  ['Ich schicke Ihnen das Angebot bis Donnerstagabend.', '2026-11-26T18:00'],
  ['Ich melde mich heute Nachmittag bei Ihnen.', '2026-11-20T15:00'],
  ['Die Übersetzung bekommen Sie bis zum 14. zurück.', '2026-12-14'],
  ['Je vous appelle mercredi vers 10 heures.', '2026-11-25T10:00'],
  ['Ma collègue vous enverra les identifiants cet après-midi.', '2026-11-20T15:00'],
  ["Nous vous retournons l'avenant d'ici le 9.", '2026-12-09'],
  ['Le llamo el miércoles a las 10.', '2026-11-25T10:00'],
  ['Le informo esta tarde.', '2026-11-20T15:00'],
  ['翻訳は14日までにお戻しします。', '2026-12-14'],
  ['請求書を訂正し、本日中に再送いたします。', '2026-11-20T17:00'],
  // A number before what it counts is no day.
  ["I'll send you my comments on the 2nd draft tomorrow.", '2026-11-21'],
  ["I'll send my feedback on the 3rd version by Tuesday.", '2026-11-24'],
  ["I'll send it to you on the 2nd and call you after that.", '2026-12-02'],
  ["On the 2nd I'll send you the draft.", '2026-12-02'],
  ['Je vous envoie le 2e devis demain.', '2026-11-21'],
  ['Je vous envoie le 1er rapport demain.', '2026-11-21'],
  ['Je vous envoie le contrat le 9 au matin.', '2026-12-09'],
  ['Am 14. schicke ich Ihnen die Unterlagen.', '2026-12-14'],
  ['Ich schicke Ihnen am 14. die Unterlagen.', '2026-12-14'],
  ['Ich melde mich bis zum 9. bei Ihnen.', '2026-12-09'],
  // Of the month that is named.
  ["I'll send it by the 24th of next month.", '2026-12-24'],
  ['Ich schicke Ihnen die Unterlagen bis zum 24. des nächsten Monats.', '2026-12-24'],
  ['Je vous envoie le contrat avant le 24 du mois prochain.', '2026-12-24'],
  ['Le mando el presupuesto antes del 24 del mes que viene.', '2026-12-24'],
  ['Le mando el presupuesto para el día 24 del próximo mes.', '2026-12-24'],
  ['来月24日までにお送りします。', '2026-12-24'],
  // The day on which it is written.
  ["I'll send it by the 20th.", '2026-11-20T17:00'],
  ['Ich schicke Ihnen die Unterlagen bis zum 20.', '2026-11-20T17:00'],
  ['20日までにお送りします。', '2026-11-20T17:00'],
  // Within some days, and on a day.
  ['5日以内にご連絡いたします。', '2026-11-25'],
  ['三日以内にご連絡いたします。', '2026-11-23'],
  ['2週間以内にご連絡いたします。', '2026-12-04'],
  ['24時間以内にご連絡いたします。', '2026-11-21T12:00'],
  ['5日までにご連絡いたします。', '2026-12-05'],
  // The day beside what will be done, not the first that is named.
  ['明日は休みですが、金曜日に送ります。', '2026-11-27'],
  ['明日の会議の資料を金曜日に送ります。', '2026-11-27'],
  ['金曜日までに、資料をお送りします。', '2026-11-27'],
  ["I'm off tomorrow, but I'll send it on Wednesday.", '2026-11-25'],
  ["I'm away on Monday, so I'll read it and send it on Wednesday.", '2026-11-25'],
  ["By Wednesday, I'll send you the draft.", '2026-11-25'],
  ["Tomorrow I'll send you the plan for Monday's meeting.", '2026-11-21'],
  ["I'll send the draft tomorrow for the meeting on Monday.", '2026-11-21'],
  ['Morgen bin ich nicht da, am Mittwoch schicke ich Ihnen das Angebot.', '2026-11-25'],
  ['Am Montag schicke ich Ihnen das Angebot für die Sitzung am Mittwoch.', '2026-11-23'],
  ['Demain je suis absent, mais je vous envoie le devis mercredi.', '2026-11-25'],
  ['Mañana no estoy, pero le mando el presupuesto el miércoles.', '2026-11-25'],
  ['来週の金曜日に資料をお送りします。', '2026-11-27'],
  ['Nächste Woche Freitag schicke ich Ihnen das Angebot.', '2026-11-27'],
  // The day of what will be done, not of what it is done to.
  ["I'll send the minutes of Friday's meeting tomorrow.", '2026-11-21'],
  ["I'll send the draft before Monday's meeting.", '2026-11-23'],
  ["I'll send you the report from last Monday by Wednesday.", '2026-11-25'],
  ["I'll send you the invoice for October 20 by tomorrow.", '2026-11-21'],
  ["I'll send you the agenda for the Monday call tomorrow.", '2026-11-21'],
  ["I'll send you the file we discussed on Friday by Wednesday.", '2026-11-25'],
  ["I'll call you on Monday to settle what we need by Wednesday.", '2026-11-23'],
  ["I'll send you the draft tomorrow so you can read it by Wednesday.", '2026-11-21'],
  ['Ich schicke Ihnen das Protokoll der Sitzung vom Montag morgen.', '2026-11-21'],
  ['Ich schicke Ihnen das Protokoll der Sitzung vom Montag bis Mittwoch.', '2026-11-25'],
  ['Ich schicke Ihnen den Bericht vom letzten Montag bis Mittwoch.', '2026-11-25'],
  ['Ich schicke Ihnen die Rechnung für den 20. Oktober bis morgen.', '2026-11-21'],
  ['Ich schicke Ihnen das am Montag besprochene Angebot bis Mittwoch.', '2026-11-25'],
  ['Das Protokoll der Sitzung am Montag schicke ich Ihnen bis Mittwoch.', '2026-11-25'],
  ['Ich schicke Ihnen am Montag die Liste der bis Mittwoch bestellten Artikel.', '2026-11-23'],
  ['Je vous envoie le compte rendu de la réunion de lundi demain.', '2026-11-21'],
  ['Je vous envoie le compte rendu de la réunion du lundi avant mercredi.', '2026-11-25'],
  ["Je vous envoie le rapport de lundi dernier d'ici mercredi.", '2026-11-25'],
  ["Je vous envoie la facture du 20 octobre d'ici demain.", '2026-11-21'],
  ['Je vous envoie demain la présentation pour mercredi.', '2026-11-21'],
  ['Le mando el acta de la reunión del lunes mañana.', '2026-11-21'],
  ['Le mando el informe del lunes pasado antes del miércoles.', '2026-11-25'],
  ['Le mando el acta del pasado lunes para el miércoles.', '2026-11-25'],
  ['Le mando la factura del 20 de octubre para mañana.', '2026-11-21'],
  ['Le mando mañana la presentación para el miércoles.', '2026-11-21'],
  ['金曜日の会議の議事録を明日お送りします。', '2026-11-21'],
  ['明日、月曜日の会議の資料をお送りします。', '2026-11-21'],
  ['水曜日までに月曜日の会議の議事録をお送りします。', '2026-11-25'],
  ['水曜日までに、先週の月曜日の議事録をお送りします。', '2026-11-25'],
  ['明日までに10月20日付の請求書をお送りします。', '2026-11-21'],
  ['水曜日までに、月曜日にお話しした資料をお送りします。', '2026-11-25'],
  ['水曜日までに届いた資料を月曜日にお送りします。', '2026-11-23'],
  ['明日の朝に資料をお送りします。', '2026-11-21'],
  // The next where the first is no day to come.
  ["I'll send you the order placed on November 3 on Wednesday.", '2026-11-25'],
  ['Ich schicke Ihnen das am 3. November bestellte Muster am Mittwoch.', '2026-11-25'],
  ["I'm away until Wednesday, so I'll send it tomorrow.", '2026-11-21'],
  ["I'll send it next week by Wednesday.", '2026-11-25'],
  ['Ich schicke Ihnen das Protokoll der Sitzung am Montag bis Mittwoch.', '2026-11-25'],
  ['Am Montag, den 14.12., schicke ich Ihnen das Angebot.', '2026-12-14'],
  ['Ich melde mich am Freitag morgen bei Ihnen.', '2026-11-27'],
  ["By Wednesday, I'll send you the file we discussed on Monday.", '2026-11-25'],
  ['10日の午前中にお送りします。', '2026-12-10T09:00'],
  ['明日の便でお送りします。', '2026-11-21'],
  // Days in figures.
  ['Ich rufe Sie morgen um 14.12 Uhr an.', '2026-11-21T14:12'],
  ['Ich schicke Ihnen die Unterlagen am 14.12.', '2026-12-14'],
  ['Ich schicke Ihnen die Unterlagen bis zum 14.12. zurück.', '2026-12-14'],
  ['Bis 14.12. melde ich mich bei Ihnen.', '2026-12-14'],
  ['Am 14. 12. schicke ich Ihnen die Unterlagen.', '2026-12-14'],
  ['Ich schicke Ihnen am 14.12.2027 die Unterlagen.', '2027-12-14'],
  ['Ich schicke Ihnen am 14.12. um 10 Uhr die Unterlagen.', '2026-12-14T10:00'],
  ['Ich schicke Ihnen am Montag, 14.12., die Unterlagen.', '2026-12-14'],
  ['Ich rufe Sie am 3.1. an.', '2027-01-03'],
  ['Je vous envoie le contrat le 14/12.', '2026-12-14'],
  ["Je vous envoie le contrat d'ici le 14/12/2026 au plus tard.", '2026-12-14'],
  ['Je vous rappelle le 3/1 à 10h.', '2027-01-03T10:00'],
  ['Le mando el contrato el 14/12.', '2026-12-14'],
  ['Le mando el contrato antes del 14/12 por la mañana.', '2026-12-14'],
  ['Le llamo el día 3/1.', '2027-01-03'],
  ['12/14までにお送りします。', '2026-12-14'],
  ['12/14（月）に資料をお送りします。', '2026-12-14'],
])('%s falls due on %s', (text, day) => {
  // A Friday noon.
  const from = { now: Date.UTC(2026, 10, 20, 12), zone: 'UTC' };
  const [commitment, more] = commitmentsIn(text);
  expect(more).toBeUndefined();
  expect(commitment && dueOf(commitment, from)?.local.slice(0, day.length)).toBe(day);
});

test.each([
  "I'll send you the offer by November 30.",
  "I'll send you the offer by Monday, November 30.",
  'Ich schicke Ihnen das Angebot bis zum 30. November.',
  'Ich schicke Ihnen das Angebot bis Montag, 30.11.',
  "Je vous envoie l'offre le 30/11.",
  'Le mando la oferta el 30/11.',
  '11月30日までにお送りします。',
  '11/30までにお送りします。',
])('a promise for the day on which it is written is due at its end: %s', (text) => {
  const [commitment] = commitmentsIn(text);
  const due = (hour: number) =>
    commitment &&
    dueOf(commitment, { now: Date.UTC(2026, 10, 30, hour), zone: 'Europe/Berlin' })?.local;
  expect(due(9)).toBe('2026-11-30T17:00');
  expect(due(17)).toBeUndefined();
});

test.each([
  ['Ich schicke Ihnen die Unterlagen bis zum 14.12.27.', '2027-12-14'],
  ['Ich schicke Ihnen die Unterlagen bis zum 14. 12. 27.', '2027-12-14'],
  ['Je vous envoie le contrat avant le 14/12/27.', '2027-12-14'],
  ['Le mando el contrato antes del 14/12/27.', '2027-12-14'],
  ['2027年12月20日までにお送りします。', '2027-12-20'],
  ['2027/1/14までにお送りします。', '2027-01-14'],
  ['2027/12/14（火）に資料をお送りします。', '2027-12-14'],
  ['Ich schicke Ihnen die Unterlagen bis zum 20. Dezember 27.', '2027-12-20'],
  ['Ich schicke Ihnen bis zum 20. Dezember 27 die Unterlagen.', '2027-12-20'],
  ['Am 20. Dezember 27 schicke ich Ihnen die Unterlagen.', '2027-12-20'],
  ['Ich schicke Ihnen bis zum 20. Dezember 2027 die Unterlagen.', '2027-12-20'],
  ['Ich schicke Ihnen bis zum 20. Dezember 27 Muster.', '2026-12-20'],
  ['Ich rufe Sie am 20. Dezember 14 Uhr an.', '2026-12-20'],
  ["I'll send you the report by December 20, 2027.", '2027-12-20'],
  ["I'll send you the report within 365 days.", '2027-11-20'],
  ["I'll send you the report in 45 weeks.", '2027-10-01'],
])('a day far ahead is meant where its year or a span is said: %s', (text, day) => {
  const [commitment] = commitmentsIn(text);
  const from = { now: Date.UTC(2026, 10, 20, 12), zone: 'UTC' };
  expect(commitment && dueOf(commitment, from)?.local.slice(0, 10)).toBe(day);
});

test('a day behind us that names its weekday comes no more', () => {
  const [commitment] = commitmentsIn("As agreed on Friday, November 13, I'll send you the offer.");
  expect(
    commitment && dueOf(commitment, { now: Date.UTC(2026, 10, 20, 12), zone: 'UTC' }),
  ).toBeNull();
});

test('a month without a 31st ends a day before', () => {
  const [commitment] = commitmentsIn("I'll send it by the 31st of next month.");
  const due = (month: number) =>
    commitment && dueOf(commitment, { now: Date.UTC(2026, month, 5), zone: 'UTC' })?.local;
  expect(due(10)).toBe('2026-12-31T09:00');
  expect(due(9)).toBe('2026-11-30T09:00');
});

test.each([
  "Je fais relire l'article 7 par notre avocate.",
  '現在の価格は3月末まで据え置きます。',
  "I'll have our lawyer look at clause 7.",
  'Ich lasse unsere Anwältin über Ziffer 7 schauen.',
  'Je vous livre le 20 rue des Lilas.',
  'Ich schicke Ihnen die Unterlagen am 2. Arbeitstag.',
  'Ich schicke Ihnen am 5 Stück zur Probe.',
  "I'll send it before the 2nd round.",
  // Times, amounts, versions, sections and parts in figures.
  'Ich melde mich bis 14.12 Uhr bei Ihnen.',
  'Ich erhöhe Ihren Rahmen bis 10.12 Euro.',
  'Ich schicke Ihnen die Änderungen ab Version 2.1.',
  'Ich schicke Ihnen die Änderungen ab 2.1 Beta.',
  'Ich schaue mir Ziffer 4.2 an und antworte Ihnen.',
  'Je vous envoie le 3/4 du rapport.',
  'Je vous renvoie les 2/3 du dossier.',
  'Le mando el 2/3 del informe.',
  'Le confirmo el punto 4.2 del contrato.',
  '資料の2/3をお送りします。',
  // What is past: a year from now is not meant.
  'Wie am 14. November besprochen, schicke ich Ihnen das Angebot.',
  'Ich schicke Ihnen das am 14.11. bestellte Muster.',
  'Ich schicke Ihnen die Unterlagen zur Sitzung am 14.12.2025.',
  "I'll send you what we agreed on November 14.",
  "I'll send you the minutes of December 14, 2025.",
  "I'll send you the minutes of Friday's meeting.",
  "I'll send you the minutes of Friday’s meeting.",
  "I'll send you the report from last Monday.",
  'Ich schicke Ihnen den Bericht vom letzten Montag.',
  'Je vous envoie le rapport de lundi dernier.',
  'Le mando el informe del lunes pasado.',
  '先週の金曜日の議事録をお送りします。',
  'Ich schicke Ihnen das Protokoll vom 14. Dezember 2025.',
  'Je vous envoie le contrat du 14 décembre 2025.',
  'Le mando el contrato del 14 de diciembre de 2025.',
  '2025年12月14日の議事録をお送りします。',
  'Je vous envoie ce dont nous avons parlé le 14/11.',
  'Le mando lo que hablamos el 14/11.',
])('%s names no day, and none is made up', (text) => {
  const from = { now: Date.UTC(2026, 10, 20, 12), zone: 'UTC' };
  const [commitment] = commitmentsIn(text);
  expect(commitment && dueOf(commitment, from)).toBeNull();
});
