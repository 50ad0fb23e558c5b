/** An invented small seller's world to try the product with. Times are days before now. */

export interface DemoPerson {
  name: string;
  address: string;
  title: string;
  company: string;
}

export interface DemoMail {
  /** `in` from the person to me, `out` from me. */
  direction: 'in' | 'out';
  daysAgo: number;
  text: string;
}

export interface DemoThread {
  with: string[];
  subject: string;
  deal?: string;
  mails: DemoMail[];
}

export const DEMO_ME = 'me@tidewater-studio.example';

export const DEMO_PEOPLE: DemoPerson[] = [
  {
    name: 'Nora Lindqvist',
    address: 'nora@fjordbikes.example',
    title: 'Head of Operations',
    company: 'Fjord Bikes',
  },
  {
    name: 'Jonas Berg',
    address: 'jonas.berg@fjordbikes.example',
    title: 'Finance',
    company: 'Fjord Bikes',
  },
  {
    name: 'Camille Roux',
    address: 'camille@atelier-roux.example',
    title: 'Founder',
    company: 'Atelier Roux',
  },
  {
    name: 'Tomás Ferreira',
    address: 'tomas@olivagrande.example',
    title: 'Export Manager',
    company: 'Oliva Grande',
  },
  {
    name: 'Yuki Tanabe',
    address: 'tanabe@hoshi-print.example',
    title: 'Purchasing',
    company: 'Hoshi Print',
  },
  {
    name: 'Amara Okafor',
    address: 'amara@brightlane.example',
    title: 'COO',
    company: 'Brightlane',
  },
  {
    name: 'Hanna Weiss',
    address: 'h.weiss@weiss-holz.example',
    title: 'Geschäftsführerin',
    company: 'Weiss Holzbau',
  },
  { name: 'Sam Carver', address: 'sam.carver.demo@gmail.com', title: '', company: '' },
];

export const DEMO_THREADS: DemoThread[] = [
  {
    with: ['nora@fjordbikes.example', 'jonas.berg@fjordbikes.example'],
    subject: 'Proposal for the shop relaunch',
    deal: 'Shop relaunch',
    mails: [
      {
        direction: 'in',
        daysAgo: 21,
        text: 'We saw the shop you made for Holm and would like to talk about ours.',
      },
      {
        direction: 'out',
        daysAgo: 20,
        text: 'Gladly. Would Tuesday at ten suit you for a first call?',
      },
      { direction: 'in', daysAgo: 19, text: 'Tuesday works. Jonas from finance will join us.' },
      {
        direction: 'out',
        daysAgo: 9,
        text: 'Here is the proposal with both options we talked about.',
      },
      {
        direction: 'in',
        daysAgo: 5,
        text: 'Thank you. Can you split the second option into two phases?',
      },
    ],
  },
  {
    with: ['camille@atelier-roux.example'],
    subject: 'Brand guide: contract',
    deal: 'Brand guide',
    mails: [
      {
        direction: 'out',
        daysAgo: 16,
        text: 'The contract is attached, with the dates we agreed on.',
      },
      {
        direction: 'in',
        daysAgo: 14,
        text: 'I am reading it with our lawyer and will come back to you.',
      },
      { direction: 'out', daysAgo: 12, text: 'Of course, take your time.' },
    ],
  },
  {
    with: ['tomas@olivagrande.example'],
    subject: 'Catalogue in three languages',
    deal: 'Export catalogue',
    mails: [
      {
        direction: 'in',
        daysAgo: 8,
        text: 'How long would a catalogue of sixty pages take, in three languages?',
      },
      {
        direction: 'out',
        daysAgo: 7,
        text: 'About seven weeks, if the pictures are ready. Two references will follow. I will send the time plan on Friday.',
      },
    ],
  },
  {
    with: ['tanabe@hoshi-print.example'],
    subject: '見積もりのお願い',
    deal: 'Packaging line',
    mails: [
      {
        direction: 'in',
        daysAgo: 18,
        text: 'お世話になっております。見積もりをお願いできますでしょうか。',
      },
      {
        direction: 'out',
        daysAgo: 17,
        text: 'お問い合わせありがとうございます。見積書をお送りします。',
      },
    ],
  },
  {
    with: ['amara@brightlane.example'],
    subject: 'Introduction from Sam',
    deal: 'Onboarding portal',
    mails: [
      {
        direction: 'in',
        daysAgo: 2,
        text: 'Sam told me about your work. Do you have half an hour this week?',
      },
    ],
  },
  {
    with: ['h.weiss@weiss-holz.example'],
    subject: 'Abnahme Konfigurator',
    deal: 'Configurator',
    mails: [
      {
        direction: 'in',
        daysAgo: 33,
        text: 'Der Konfigurator läuft wunderbar, vielen Dank an alle!',
      },
      {
        direction: 'out',
        daysAgo: 32,
        text: 'Das freut uns sehr. Die Rechnung kommt diese Woche.',
      },
    ],
  },
  {
    with: ['sam.carver.demo@gmail.com'],
    subject: 'Lunch?',
    mails: [
      { direction: 'out', daysAgo: 11, text: 'Thank you for the introduction. Lunch is on me.' },
    ],
  },
];

export interface DemoMeeting {
  with: string[];
  title: string;
  daysAgo: number;
  minutes: number;
  outcome: string;
}

export const DEMO_MEETINGS: DemoMeeting[] = [
  {
    with: ['nora@fjordbikes.example', 'jonas.berg@fjordbikes.example'],
    title: 'First call about the shop',
    daysAgo: 18,
    minutes: 45,
    outcome: 'They want two options with prices',
  },
  {
    with: ['camille@atelier-roux.example'],
    title: 'Brand workshop',
    daysAgo: 26,
    minutes: 90,
    outcome: 'Three directions, one chosen',
  },
  {
    with: ['tomas@olivagrande.example'],
    title: 'At the fair',
    daysAgo: 9,
    minutes: 30,
    outcome: 'Wants references',
  },
  {
    with: ['h.weiss@weiss-holz.example'],
    title: 'Configurator: last look',
    daysAgo: 34,
    minutes: 60,
    outcome: 'Accepted',
  },
];

export const DEMO_TASKS = [
  {
    text: 'Send the two references to Tomás',
    daysFromNow: -1,
    person: 'tomas@olivagrande.example',
  },
  { text: 'Split option two into phases', daysFromNow: 0, person: 'nora@fjordbikes.example' },
  {
    text: 'Ask Camille about the contract',
    daysFromNow: 3,
    person: 'camille@atelier-roux.example',
  },
];
