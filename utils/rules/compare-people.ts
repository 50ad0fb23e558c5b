import { compareNames, type NameFrequency, type NameMatch } from './compare-names';
import type { Prepared } from './duplicate-record';
import { editDistance } from './edit-distance';
import { isMobile, isSamePhone, type PhoneNumber } from './phone-number';

/** What is known about all records together. */
export interface Surroundings extends NameFrequency {
  /** Whether a number is of several people (a switchboard, a family's). */
  isShared(phone: PhoneNumber): boolean;
  /** Records of a company or domain. */
  sizeOf(org: string): number;
}

/** Why two records may be one person: the code has a sentence `duplicate_<code>`. */
export interface DuplicateReason {
  code: string;
  args: string[];
}

export interface Verdict {
  /** 0–100: from 86 as good as certain, from 70 worth a look. */
  score: number;
  reasons: DuplicateReason[];
}

export const WORTH_A_LOOK = 70;
export const CERTAIN = 86;

/** How alike a company is to one whose name goes on, and to one a letter away. */
const A_PART = 0.9;
const A_SLIP = 0.85;

/** Shares of the weighted part; what is not known on both sides gives its share to the others. */
const WEIGHTS = { domain: 40, name: 20, company: 20, handle: 10 } as const;

const NOTHING: Verdict = { score: 0, reasons: [] };

/** How sure it is that two records are one person, and why. */
export function comparePeople(one: Prepared, other: Prepared, all: Surroundings): Verdict {
  const name = compareNames(one.name, other.name, all);
  const sameOrg = one.orgs.some((org) => other.orgs.includes(org));
  const proofs = [
    byMailbox(one, other, name),
    byProfile(one, other, name),
    byPhone(one, other, name, sameOrg, all),
    byBirthday(one, other, name),
  ].filter((proof) => proof.score > 0);
  const weighted = byWeights(one, other, name, all);
  const best = [...proofs, weighted].reduce((a, b) => (b.score > a.score ? b : a), NOTHING);
  if (best.score < WORTH_A_LOOK) return best;
  const said = nameReason(one, other, name);
  // What proves it comes first, then what only speaks for it.
  proofs.sort((a, b) => b.score - a.score);
  const reasons = [...proofs, ...(weighted.score >= WORTH_A_LOOK ? [weighted] : [])].flatMap(
    (proof) => proof.reasons,
  );
  return { score: best.score, reasons: [...reasons, ...(said ? [said] : [])].slice(0, 4) };
}

/** One mailbox, however it is spelt: the same person, unless two people read it. */
function byMailbox(one: Prepared, other: Prepared, name: NameMatch): Verdict {
  const shared = one.mailboxes.find((mailbox) => other.mailboxes.includes(mailbox));
  if (!shared) return NOTHING;
  return {
    score: mailboxScore(one, other, name, shared),
    reasons: [{ code: 'mailbox', args: [shared] }],
  };
}

function mailboxScore(one: Prepared, other: Prepared, name: NameMatch, mailbox: string): number {
  if (name.is === 'same' || name.is === 'weak' || name.is === 'unknown') return 99;
  // Two names in full: of a desk's mailbox both are readers, of a person's one may write for the other.
  const local = mailbox.split('@')[0] ?? '';
  const bears = ({ name: { tokens } }: Prepared) =>
    tokens.some((token) => token.length > 2 && local.includes(token));
  const [mine, theirs] = [bears(one), bears(other)];
  if (name.is === 'other-last') return mine || theirs ? 95 : 50;
  if (name.is === 'other-first') return mine && theirs ? 75 : 50;
  const isWord = one.name.tokens.length < 2 || other.name.tokens.length < 2;
  return isWord ? 90 : mine || theirs ? 72 : 50;
}

function byProfile(one: Prepared, other: Prepared, name: NameMatch): Verdict {
  const shared = one.profiles.find((profile) => other.profiles.includes(profile));
  if (!shared || name.is === 'other-first' || name.is === 'different') return NOTHING;
  return { score: 97, reasons: [{ code: 'profile', args: [shared] }] };
}

/** A number rings one person, a family or a whole company: the names tell which. */
function byPhone(
  one: Prepared,
  other: Prepared,
  name: NameMatch,
  sameOrg: boolean,
  all: Surroundings,
): Verdict {
  const shared = one.phones.find((phone) => other.phones.some((same) => isSamePhone(phone, same)));
  // Father and son of one name have one phone at home, and birthdays of their own.
  if (!shared || haveOtherBirthdays(one, other)) return NOTHING;
  const mobile = [shared, ...other.phones.filter((same) => isSamePhone(shared, same))]
    .map(isMobile)
    .find((known) => known !== null);
  const isOwn = mobile !== false && !all.isShared(shared);
  // By a number of a house or a company two are reached whom something else tells apart.
  if (!isOwn && (haveOtherMobiles(one, other) || isNumbered(one, other))) return NOTHING;
  if (!isOwn && isEachOnesOwn(one, other, name)) return NOTHING;
  if (worksFor(one, other) || worksFor(other, one)) return NOTHING;
  const score = phoneScore(name, isOwn, mobile === true, sameOrg);
  return score === 0
    ? NOTHING
    : { score, reasons: [{ code: mobile ? 'mobile' : 'phone', args: [`+${shared.digits}`] }] };
}

/** Each has a mobile number of their own. */
function haveOtherMobiles(one: Prepared, other: Prepared): boolean {
  const mine = one.phones.filter(isMobile);
  const theirs = other.phones.filter(isMobile);
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((phone) => theirs.some((same) => isSamePhone(phone, same)))
  );
}

/** "Assistant to Ana Silva" is not Ana Silva, whose number they have. */
function worksFor({ title, sounds }: Prepared, boss: Prepared): boolean {
  return (
    boss.sounds.length > 1 &&
    boss.sounds.every((sound) => title.includes(sound)) &&
    boss.sounds.some((sound) => !sounds.includes(sound))
  );
}

function phoneScore(
  name: NameMatch,
  isOwn: boolean,
  isMobileNumber: boolean,
  sameOrg: boolean,
): number {
  if (name.is === 'same') return name.how === 'initial' ? 90 : 97;
  if (!isOwn) return 0;
  if (name.is === 'weak' || name.is === 'unknown') return 90;
  // Married, perhaps; in one company rather the number of a department.
  if (name.is === 'other-last') return sameOrg && !isMobileNumber ? 0 : 88;
  return name.is === 'different' && isMobileNumber && !sameOrg ? 72 : 0;
}

function byBirthday(one: Prepared, other: Prepared, name: NameMatch): Verdict {
  if (!one.birthday || one.birthday !== other.birthday || name.is !== 'same') return NOTHING;
  return { score: 90, reasons: [{ code: 'birthday', args: [one.birthday] }] };
}

/** Name, company, domain and handle together, with the guards against colleagues and namesakes. */
function byWeights(one: Prepared, other: Prepared, name: NameMatch, all: Surroundings): Verdict {
  const domain = agreement(one.domains, other.domains);
  const alike = companyLikeness(one, other);
  // Names that are only near each other, of houses with domains of their own, are two names.
  const company = domain === 0 && alike !== null && alike < 1 ? 0 : alike;
  const sharedHandle = one.handles.find(
    (part) => other.handles.includes(part) && !isByChance(part, one, other, all),
  );
  const handle = sharedHandle === undefined ? null : 1;
  const signals: [keyof typeof WEIGHTS, number | null][] = [
    ['name', name.is === 'unknown' ? null : name.likeness],
    // A company with several domains, and a domain with several companies.
    ['domain', domain === 0 && company === 1 ? null : domain],
    ['company', company !== null && company < 0.8 && domain === 1 ? null : company],
    ['handle', handle],
  ];
  let sum = 0;
  let weight = 0;
  for (const [signal, value] of signals) {
    if (value === null) continue;
    sum += WEIGHTS[signal] * value;
    weight += WEIGHTS[signal];
  }
  if (weight === 0) return NOTHING;
  const score = Math.min(
    Math.round((100 * sum) / weight),
    ceiling(one, other, name, { domain, company, handle }, all),
  );
  const rare = handle === 1 && name.is === 'same' && name.likeness >= 0.85;
  const reasons: DuplicateReason[] = [];
  const sharedDomain = one.domains.find((part) => other.domains.includes(part));
  if (sharedDomain) reasons.push({ code: 'domain', args: [sharedDomain] });
  else if ((company ?? 0) >= 0.8) reasons.push({ code: 'company', args: [] });
  if (sharedHandle !== undefined) reasons.push({ code: 'handle', args: [sharedHandle] });
  // Somebody may keep an uncommon handle through every change of job.
  return { score: rare ? Math.max(score, 80) : score, reasons };
}

/** "janesmith84" is more than one Jane Smith's, where there are very many of them. */
function isByChance(handle: string, one: Prepared, other: Prepared, all: Surroundings): boolean {
  const letters = handle.replace(/\d+/g, '');
  if (!one.name.tokens.every((token) => letters.includes(token))) return false;
  const figures = handle.length - letters.length;
  return expectedAmong(one, other, all.total, all) > 0.05 * 10 ** figures;
}

interface Signals {
  domain: number | null;
  company: number | null;
  handle: number | null;
}

/** The most that the weighted part may say. */
function ceiling(
  one: Prepared,
  other: Prepared,
  name: NameMatch,
  { domain, company, handle }: Signals,
  all: Surroundings,
): number {
  if (name.is === 'other-first') return 30;
  if (name.is === 'different' || name.is === 'other-last') return 35;
  if (name.is === 'weak') return 60;
  if (isNumbered(one, other)) return 35;
  if (haveOtherBirthdays(one, other)) return 60;
  if (name.is === 'unknown') return 50;
  if (isEachOnesOwn(one, other, name)) return 60;
  if (haveOtherPages(one, other)) return 60;
  const isTogether = domain === 1 || (company ?? 0) >= 0.8;
  if (!isTogether && handle === null)
    return one.isBare !== other.isBare && isRareName(one, other, name, all) ? 70 : 60;
  if (isTogether && isCommonHere(one, other, name, all)) return 60;
  return name.how === 'initial' ? 80 : 100;
}

/** "ana.silva" and "ana.silva2" of one domain are how a company tells namesakes apart. */
function isNumbered(one: Prepared, other: Prepared): boolean {
  return one.locals.some(({ local, domain }) => {
    const bare = local.replace(/\d+$/, '');
    return other.locals.some(
      (same) =>
        same.domain === domain &&
        same.local !== local &&
        same.local.replace(/\d+$/, '') === bare &&
        one.domains.some((work) => domain === work || domain.endsWith(`.${work}`)),
    );
  });
}

/**
 * "ana.silva" and "anna.silva" of one domain: each has an address made of its very own spelling, so
 * a company calls them two.
 */
function isEachOnesOwn(one: Prepared, other: Prepared, name: NameMatch): boolean {
  if (name.how !== 'spelling' && name.how !== 'short') return false;
  const mine = one.name.tokens.filter((token) => !other.name.tokens.includes(token));
  const theirs = other.name.tokens.filter((token) => !one.name.tokens.includes(token));
  return one.locals.some(({ local, domain }) =>
    other.locals.some(
      (same) =>
        same.domain === domain &&
        one.domains.some((work) => domain === work || domain.endsWith(`.${work}`)) &&
        mine.every((token) => local.includes(token)) &&
        theirs.every((token) => same.local.includes(token)),
    ),
  );
}

function haveOtherBirthdays(one: Prepared, other: Prepared): boolean {
  return one.birthday !== '' && other.birthday !== '' && one.birthday !== other.birthday;
}

/** Each is on one network under a name of their own. */
function haveOtherPages(one: Prepared, other: Prepared): boolean {
  const network = (profile: string) => profile.split('/')[0];
  return (
    one.profiles.some((mine) => other.profiles.some((page) => network(page) === network(mine))) &&
    !one.profiles.some((mine) => other.profiles.includes(mine))
  );
}

/** Whether nobody else would bear this name by chance. */
function isRareName(one: Prepared, other: Prepared, name: NameMatch, all: Surroundings): boolean {
  return (
    // What is misspelt is borne by nobody else, and says nothing about how rare the name is.
    (name.how === null || name.how === 'order') && expectedAmong(one, other, all.total, all) < 0.003
  );
}

/**
 * Whether a company is so large and a name so common that two people of that name are to be
 * expected in it, and what else is known speaks for two.
 */
function isCommonHere(one: Prepared, other: Prepared, name: NameMatch, all: Surroundings): boolean {
  const shared = one.orgs.some((org) => other.orgs.includes(org));
  // Houses whose names are only alike may be two, and so may be those who bear a name that many bear.
  if (!shared)
    return (
      expectedAmong(one, other, all.total, all) > (companyLikeness(one, other) === A_PART ? 5 : 0.5)
    );
  const size = Math.max(...one.orgs.filter((org) => other.orgs.includes(org)).map(all.sizeOf), 0);
  const expected = expectedAmong(one, other, size, all);
  if (expected > 0.5) return true;
  const phones = one.phones.length > 0 && other.phones.length > 0;
  const titles = one.title !== '' && other.title !== '' && one.title !== other.title;
  const works = one.domains.length > 0 && other.domains.length > 0;
  // A second surname, or another second name.
  const against = [phones, titles, works, name.how === 'middle'].filter(Boolean).length;
  return against >= 2 ? expected > 0.0005 : against === 1 && expected > 0.05;
}

/** How many of so many people would bear this very name, if its words came together by chance. */
function expectedAmong(one: Prepared, other: Prepared, people: number, all: Surroundings): number {
  if (all.total < 200) return 0;
  const shared = one.name.tokens.filter((token) => other.name.tokens.includes(token));
  const tokens = shared.length >= 2 ? shared : one.name.tokens;
  // Both records themselves are no evidence that others bear it.
  return tokens.reduce(
    (share, token) => (share * Math.max(0, all.of(token) - 2)) / all.total,
    people,
  );
}

/** 1 where the lists share something, 0 where both say something else, null where one is silent. */
function agreement(one: readonly string[], other: readonly string[]): number | null {
  if (one.length === 0 || other.length === 0) return null;
  return one.some((value) => other.includes(value)) ? 1 : 0;
}

function companyLikeness(one: Prepared, other: Prepared): number | null {
  if (!one.company || !other.company) return null;
  if (one.company === other.company) return 1;
  const [short, long] = one.company.length < other.company.length ? [one, other] : [other, one];
  // "Works 342" and "Works 349" are numbered because they are two.
  if (one.company.replace(/\D+/g, '') !== other.company.replace(/\D+/g, '')) return 0;
  // "Acme" and "Acme Deutschland", but not "Acmetal".
  const isPart = short.companyWords.every((word, at) => word === long.companyWords[at]);
  if (short.company.length >= 4 && isPart) return A_PART;
  return short.company.length >= 5 && editDistance(one.company, other.company, 1) <= 1 ? A_SLIP : 0;
}

function nameReason(one: Prepared, other: Prepared, name: NameMatch): DuplicateReason | null {
  if (name.is === 'same') return { code: name.how ? `name_${name.how}` : 'name', args: [] };
  if (name.is === 'weak') return { code: 'name_part', args: [] };
  if (name.is === 'other-last') return { code: 'name_other_last', args: [] };
  return one.name.tokens.length > 0 && other.name.tokens.length > 0
    ? { code: name.is === 'other-first' ? 'name_other_first' : 'name_different', args: [] }
    : null;
}
