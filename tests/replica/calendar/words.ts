import type { Answer } from '../story/events';
import type { Lang } from './config';

export interface Words {
  dir: 'ltr' | 'rtl';
  locale: string;
  /** 0 = Sunday. */
  firstDay: number;
  calendar: string;
  today: string;
  create: string;
  day: string;
  week: string;
  month: string;
  previous: string;
  next: string;
  search: string;
  settings: string;
  menu: string;
  account: string;
  mine: string;
  others: string;
  tasks: string;
  allDay: string;
  noLocation: string;
  location: string;
  description: string;
  color: string;
  to: string;
  comma: string;
  answers: Readonly<Record<Answer, string>>;
  /** What the guest list says; people who have not answered have no word. */
  guestAnswers: Readonly<Record<Answer, string>>;
  organizer: string;
  guests: string;
  guestCount: (count: number) => string;
  answered: (yes: number, no: number, open: number) => string;
  showGuests: string;
  join: string;
  close: string;
  edit: string;
  remove: string;
  going: string;
  yes: string;
  no: string;
  maybe: string;
  save: string;
  addTitle: string;
  addLocation: string;
  addGuests: string;
  more: (count: number) => string;
  focus: string;
  task: string;
  eventDetails: string;
  createdBy: string;
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    dir: 'ltr',
    locale: 'en-US',
    firstDay: 1,
    calendar: 'Calendar',
    today: 'Today',
    create: 'Create',
    day: 'Day',
    week: 'Week',
    month: 'Month',
    previous: 'Previous',
    next: 'Next',
    search: 'Search',
    settings: 'Settings',
    menu: 'Main menu',
    account: 'Account',
    mine: 'My calendars',
    others: 'Other calendars',
    tasks: 'Tasks',
    allDay: 'All day',
    noLocation: 'No location',
    location: 'Location: ',
    description: 'Description:',
    color: 'Color: ',
    to: ' to ',
    comma: ', ',
    answers: {
      needsAction: 'Needs RSVP',
      declined: 'Declined',
      tentative: 'Tentative',
      accepted: 'Accepted',
    },
    guestAnswers: {
      needsAction: '',
      declined: 'Declined',
      tentative: 'Maybe',
      accepted: 'Attending',
    },
    organizer: 'Organizer',
    guests: 'Guests',
    guestCount: (count) => `${count} guests`,
    answered: (yes, no, open) => `${yes} yes, ${no} no, ${open} awaiting`,
    showGuests: 'Show guests',
    join: 'Join the video call',
    close: 'Close',
    edit: 'Edit event',
    remove: 'Delete event',
    going: 'Going?',
    yes: 'Yes',
    no: 'No',
    maybe: 'Maybe',
    save: 'Save',
    addTitle: 'Add title',
    addLocation: 'Add location',
    addGuests: 'Add guests',
    more: (count) => `${count} more`,
    focus: 'Focus time',
    task: 'Task',
    eventDetails: 'Event details',
    createdBy: 'Created by: ',
  },
  de: {
    dir: 'ltr',
    locale: 'de-DE',
    firstDay: 1,
    calendar: 'Kalender',
    today: 'Heute',
    create: 'Eintragen',
    day: 'Tag',
    week: 'Woche',
    month: 'Monat',
    previous: 'Zurück',
    next: 'Weiter',
    search: 'Suchen',
    settings: 'Einstellungen',
    menu: 'Hauptmenü',
    account: 'Konto',
    mine: 'Meine Kalender',
    others: 'Weitere Kalender',
    tasks: 'Aufgaben',
    allDay: 'Ganztägig',
    noLocation: 'Kein Ort',
    location: 'Ort: ',
    description: 'Beschreibung:',
    color: 'Farbe: ',
    to: ' bis ',
    comma: ', ',
    answers: {
      needsAction: 'Zusage erforderlich',
      declined: 'Abgelehnt',
      tentative: 'Vorläufig',
      accepted: 'Angenommen',
    },
    guestAnswers: {
      needsAction: '',
      declined: 'Abgelehnt',
      tentative: 'Vielleicht',
      accepted: 'Nimmt teil',
    },
    organizer: 'Organisator',
    guests: 'Gäste',
    guestCount: (count) => `${count} Gäste`,
    answered: (yes, no, open) => `${yes} Zusagen, ${no} Absagen, ${open} ausstehend`,
    showGuests: 'Gäste anzeigen',
    join: 'An der Videokonferenz teilnehmen',
    close: 'Schließen',
    edit: 'Termin bearbeiten',
    remove: 'Termin löschen',
    going: 'Nehmen Sie teil?',
    yes: 'Ja',
    no: 'Nein',
    maybe: 'Vielleicht',
    save: 'Speichern',
    addTitle: 'Titel hinzufügen',
    addLocation: 'Ort hinzufügen',
    addGuests: 'Gäste hinzufügen',
    more: (count) => `${count} weitere`,
    focus: 'Fokuszeit',
    task: 'Aufgabe',
    eventDetails: 'Termindetails',
    createdBy: 'Erstellt von: ',
  },
  ja: {
    dir: 'ltr',
    locale: 'ja-JP',
    firstDay: 0,
    calendar: 'カレンダー',
    today: '今日',
    create: '作成',
    day: '日',
    week: '週',
    month: '月',
    previous: '前へ',
    next: '次へ',
    search: '検索',
    settings: '設定',
    menu: 'メインメニュー',
    account: 'アカウント',
    mine: 'マイカレンダー',
    others: '他のカレンダー',
    tasks: 'ToDo リスト',
    allDay: '終日',
    noLocation: '場所の指定なし',
    location: '場所: ',
    description: '説明:',
    color: '色: ',
    to: '～',
    comma: '、',
    answers: {
      needsAction: '返信が必要',
      declined: '辞退',
      tentative: '仮承諾',
      accepted: '承諾',
    },
    guestAnswers: { needsAction: '', declined: '不参加', tentative: '未定', accepted: '参加' },
    organizer: '主催者',
    guests: 'ゲスト',
    guestCount: (count) => `${count} 人のゲスト`,
    answered: (yes, no, open) => `承諾 ${yes}、辞退 ${no}、返信待ち ${open}`,
    showGuests: 'ゲストを表示',
    join: 'ビデオ会議に参加する',
    close: '閉じる',
    edit: '予定を編集',
    remove: '予定を削除',
    going: '参加しますか？',
    yes: 'はい',
    no: 'いいえ',
    maybe: '未定',
    save: '保存',
    addTitle: 'タイトルを追加',
    addLocation: '場所を追加',
    addGuests: 'ゲストを追加',
    more: (count) => `他 ${count} 件`,
    focus: 'サイレント モード',
    task: 'タスク',
    eventDetails: '予定の詳細',
    createdBy: '作成者: ',
  },
  ar: {
    dir: 'rtl',
    locale: 'ar-EG',
    firstDay: 0,
    calendar: 'التقويم',
    today: 'اليوم',
    create: 'إنشاء',
    day: 'يوم',
    week: 'أسبوع',
    month: 'شهر',
    previous: 'السابق',
    next: 'التالي',
    search: 'بحث',
    settings: 'الإعدادات',
    menu: 'القائمة الرئيسية',
    account: 'الحساب',
    mine: 'تقاويمي',
    others: 'تقاويم أخرى',
    tasks: 'المهام',
    allDay: 'طوال اليوم',
    noLocation: 'بلا مكان',
    location: 'المكان: ',
    description: 'الوصف:',
    color: 'اللون: ',
    to: ' إلى ',
    comma: '، ',
    answers: {
      needsAction: 'بانتظار الرد',
      declined: 'مرفوض',
      tentative: 'مبدئي',
      accepted: 'مقبول',
    },
    guestAnswers: {
      needsAction: '',
      declined: 'لن يحضر',
      tentative: 'ربما',
      accepted: 'سيحضر',
    },
    organizer: 'المنظِّم',
    guests: 'المدعوون',
    guestCount: (count) => `عدد المدعوين: ${count.toLocaleString('ar-EG')}`,
    answered: (yes, no, open) =>
      `نعم: ${yes.toLocaleString('ar-EG')}، لا: ${no.toLocaleString('ar-EG')}، بانتظار الرد: ${open.toLocaleString('ar-EG')}`,
    showGuests: 'عرض المدعوين',
    join: 'الانضمام إلى مكالمة الفيديو',
    close: 'إغلاق',
    edit: 'تعديل الحدث',
    remove: 'حذف الحدث',
    going: 'هل ستحضر؟',
    yes: 'نعم',
    no: 'لا',
    maybe: 'ربما',
    save: 'حفظ',
    addTitle: 'إضافة عنوان',
    addLocation: 'إضافة مكان',
    addGuests: 'إضافة مدعوين',
    more: (count) => `${count.toLocaleString('ar-EG')} أخرى`,
    focus: 'وقت التركيز',
    task: 'مهمة',
    eventDetails: 'تفاصيل الحدث',
    createdBy: 'أنشأه: ',
  },
};
