import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { propertiesOf, quickProperty } from '@/utils/formats/ical-property';

/** What ical.js makes of a line; null where it refuses it. */
function slowly(line: string) {
  try {
    const event = ICAL.parse(`BEGIN:VEVENT\r\n${line}\r\nEND:VEVENT`);
    const [name, params, , ...values] = event[1][0];
    return { name, params, values };
  } catch {
    return null;
  }
}

/** The parameters that somebody asks for. */
const ASKED = ['cn', 'cutype', 'email', 'partstat', 'range', 'role', 'tzid'];

const name = fc.constantFrom(
  ...['UID', 'SUMMARY', 'LOCATION', 'STATUS', 'DTSTART', 'DTEND', 'DTSTAMP', 'LAST-MODIFIED'],
  ...['RECURRENCE-ID', 'ATTENDEE', 'ORGANIZER', 'EXDATE', 'RDATE', 'DURATION', 'dtstart', 'X-A'],
);
const paramName = fc.constantFrom(
  ...['CN', 'CUTYPE', 'EMAIL', 'PARTSTAT', 'RANGE', 'TZID', 'VALUE', 'ROLE', 'RSVP', 'LANGUAGE'],
  ...['X-NUM-GUESTS', 'MEMBER', 'DELEGATED-TO', 'cn', 'SENT-BY', '', 'X-OTHER'],
);
const odd = fc
  .array(fc.constantFrom('"', ':', ';', ',', '^n', '=', '\\,', '\\n', ' ', 'a', 'ü', '😀', '20'))
  .map((parts) => parts.join(''));
const paramValue = fc.oneof(
  fc.constantFrom('DATE', 'DATE-TIME', 'ACCEPTED', 'Europe/Berlin', '"Ruiz, Ana"', '"a:b;c"', ''),
  odd,
);
const value = fc.oneof(
  fc.constantFrom('20260704T101500Z', '20260704T101500', '20260704', '20261399T999999', '2026'),
  fc.constantFrom('mailto:ana@acme.test', 'urn:uuid:5', 'Plan, then act', '20260704T1015'),
  odd,
);
const line = fc
  .tuple(
    name,
    fc.array(fc.tuple(paramName, fc.constantFrom('=', '=', '=', ''), paramValue), { maxLength: 4 }),
    value,
  )
  .map(
    ([name, params, value]) =>
      `${name}${params.map((one) => `;${one.join('')}`).join('')}:${value}`,
  );

test('a line that is read quickly is read as ical.js reads it', () => {
  let quick = 0;
  fc.assert(
    fc.property(line, (line) => {
      const ours = quickProperty(line);
      if (!ours) return;
      quick += 1;
      const theirs = slowly(line);
      // Escapes that the standard does not know, which ical.js leaves as they are.
      if (line.includes('\\')) expect(ours.name).toBe(theirs?.name);
      else {
        const asked = Object.entries(theirs?.params ?? {}).filter(([key]) => ASKED.includes(key));
        const values = theirs?.values.map((one: unknown) => one);
        expect(ours).toEqual({ name: theirs?.name, params: Object.fromEntries(asked), values });
      }
    }),
    { numRuns: 5000 },
  );
  expect(quick).toBeGreaterThan(500);
});

test('the lines of common programs are all read quickly', () => {
  const lines = [
    'DTSTART;TZID=Europe/Berlin:20260704T101500',
    'DTSTART;VALUE=DATE:20260704',
    'DTEND:20260704T111500Z',
    'SUMMARY;LANGUAGE=de:Absprache',
    'ORGANIZER;CN="Ruiz, Ana":mailto:ana@acme.test',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CN=Bo;X-NUM-GUESTS=0:mailto:bo@acme.test',
  ];
  expect(lines.filter((line) => !quickProperty(line))).toEqual([]);
});

test('quick and slow lines keep their order, and what nobody can read is named', () => {
  const { properties, unreadable } = propertiesOf([
    'ATTENDEE;CN=A:mailto:a@acme.test',
    'ATTENDEE;CN="B^nC":mailto:b@acme.test',
    'ATTENDEE;CN="unfinished:mailto:c@acme.test',
    'ATTENDEE;CN=D:mailto:d@acme.test',
  ]);
  expect(properties.map(({ values }) => values[0])).toEqual([
    'mailto:a@acme.test',
    'mailto:b@acme.test',
    'mailto:d@acme.test',
  ]);
  expect(unreadable).toEqual(['ATTENDEE;CN="unfinished:mailto:c@acme.test']);
});
