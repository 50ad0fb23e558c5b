import type { Answer } from '../seen';
import { fold } from '../text';

/**
 * The words that guest lists use for an answer. A whole word of this list is certain enough; a
 * language or wording that is missing yields `unknown`, never another answer (2026-11-22).
 */
const WORDS = {
  accepted: [
    'Attending',
    'Accepted',
    'Nimmt teil',
    'Zugesagt',
    '参加',
    '出席',
    'سيحضر',
    'سيتم الحضور',
    'Asistirá',
    'Asiste',
    'Participe',
    'Participera',
  ],
  declined: [
    'Declined',
    'Not attending',
    'Abgelehnt',
    'Nimmt nicht teil',
    '不参加',
    '欠席',
    'لن يحضر',
    'No asistirá',
    'Rechazado',
    'Ne participe pas',
    'Ne participera pas',
    'Refusé',
  ],
  tentative: [
    'Maybe',
    'Tentative',
    'Vielleicht',
    '未定',
    'ربما',
    'Quizás',
    'Quizá',
    'Tal vez',
    'Peut-être',
  ],
} satisfies Partial<Record<Answer, string[]>>;
const ORGANIZER = [
  'Organizer',
  'Organiser',
  'Organisator',
  'Organisatorin',
  '主催者',
  'المنظِّم',
  'المنظم',
  'Organizador',
  'Organizadora',
  'Organisateur',
  'Organisatrice',
];

const answers = new Map<string, Answer>([
  ...WORDS.accepted.map((word) => [fold(word), 'accepted'] as const),
  ...WORDS.declined.map((word) => [fold(word), 'declined'] as const),
  ...WORDS.tentative.map((word) => [fold(word), 'tentative'] as const),
]);
const organizers = new Set(ORGANIZER.map(fold));

export interface GuestLabel {
  /** Null where no known word says anything. */
  answer: Answer | null;
  organizer: boolean;
  /** The label is the name and nothing else. */
  bare: boolean;
}

/** What a guest's label says beside the name: `Olivia Jones, Maybe, Organizer`. */
export function readGuestLabel(label: string, name: string): GuestLabel {
  const rest = label.startsWith(name) ? label.slice(name.length) : '';
  const words = rest
    .split(/[,،、]/u)
    .map((word) => fold(word.trim()))
    .filter(Boolean);
  const found = words.flatMap((word) => answers.get(word) ?? []);
  return {
    answer: found.length === 1 ? (found[0] ?? null) : null,
    organizer: words.some((word) => organizers.has(word)),
    bare: name !== '' && label.trim() === name,
  };
}
