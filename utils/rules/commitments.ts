import { LIMITS } from '../limits';
import { parseDateInWords } from './dates-in-words';
import { ownLines } from './signature-block';

/**
 * Promises in what was written: "I'll send the quote on Friday". By rules, one set per language;
 * what is asked, denied, past, or hangs on a condition is no promise.
 */
export const COMMITMENT_LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const;
export type CommitmentLanguage = (typeof COMMITMENT_LANGUAGES)[number];

export interface Commitment {
  /** The sentence as it was written. */
  sentence: string;
  language: CommitmentLanguage;
  /** The words that say when; empty where none do. */
  when: string;
}

interface Rules {
  /** One of these makes a promise. */
  promise: RegExp[];
  /** None of these may be there. */
  unless: RegExp;
  when: RegExp;
}

const EN_DO =
  '(?:send|share|e-?mail|mail|forward|get back|come back to you|call|ring|phone|follow up|check|look into|confirm|prepare|draft|put together|review|update|provide|deliver|ship|submit|schedule|book|set up|arrange|introduce|connect|let you know|reply|respond|write|drop you|give you|pass|finali[sz]e|finish|sign|return|circulate|make sure|ask|find out|chase|ping|reach out|have (?:it|this|that|them|the)|get (?:it|this|that|them|you|the|a|an)|bring|transfer|pay|keep you|upload|add|fix|work on|report|touch base|line up|talk to|speak to|discuss|order|issue|revert)';

const RULES: Record<CommitmentLanguage, Rules> = {
  en: {
    promise: [
      new RegExp(
        `\\b(?:I|we)(?:['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to| promise to)(?: (?:also|then|just|definitely|certainly|personally|both|gladly|happily|try to|try and|go ahead and|make time to|quickly))* ${EN_DO}\\b`,
        'i',
      ),
      new RegExp(
        `\\blet me (?:just )?${EN_DO}\\b.*\\b(?:and|today|tomorrow|by|back|this|next|on)\\b`,
        'i',
      ),
      /\byou(?:['’]ll| will) (?:have|get|receive|hear)\b.*\b(?:by|on|tomorrow|today|tonight|before|from (?:me|us)|this|next|within|shortly|soon)\b/i,
      /^(?:will|shall) (?:send|get back|call|confirm|do so|forward|share|let you know|check|revert)\b/i,
    ],
    unless:
      /\b(?:won['’]t|will not|not be able|never|can['’]?not|can['’]t|if|unless|whether|would|could|might|maybe|perhaps|should (?:I|we|you)|hope|wish|thought|said|say|told|automatically)\b|\b(?:I|we)(?:['’]ll| will) (?:probably|possibly)\b/i,
    when: /\b(?:(?:by|on|before|until|no later than) )?(?:the )?(?:end of (?:the )?(?:day|week|month)|(?:next |this |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|next week|this week|next month|in (?:a|an|one|two|three|four|five|\d+) (?:hours?|days?|weeks?)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i,
  },
  de: {
    promise: [
      /\b(?:ich|wir)\b[^.!?]*\bwerden?\b[^.!?]*(?:schicken|senden|zusenden|zuschicken|melden|anrufen|prüfen|klären|bestätigen|vorbereiten|liefern|weiterleiten|nachreichen|antworten|zurückrufen|erstellen|kümmern|organisieren|einladen|vorstellen|teilen|informieren|nachfragen|überarbeiten|ergänzen|geben|mitbringen|überweisen|buchen|besprechen|abstimmen|bereitstellen|hochladen)\b/i,
      /\b(?:werde|werden) (?:ich|wir)\b[^.!?]*(?:schicken|senden|zusenden|melden|anrufen|prüfen|klären|bestätigen|vorbereiten|liefern|weiterleiten|nachreichen|antworten|zurückrufen|erstellen|kümmern|organisieren|informieren|nachfragen|überarbeiten|geben|überweisen|buchen|besprechen|abstimmen)\b/i,
      /\bich (?:schicke|sende|melde|rufe|prüfe|kläre|bestätige|bereite|liefere|leite|reiche|antworte|erstelle|kümmere|gebe|frage|überarbeite|bringe|überweise|buche|bespreche|stimme|lade|komme)\b/i,
      /\b(?:schicke|sende|melde|rufe|prüfe|kläre|bestätige|bereite|liefere|leite|reiche|antworte|erstelle|kümmere|gebe|frage|überarbeite|bringe|überweise|buche|bespreche|stimme|lade) ich\b/i,
      /\bwir (?:schicken|senden|melden|rufen|prüfen|klären|bestätigen|liefern|leiten|reichen|erstellen|kümmern|geben|überarbeiten)\b/i,
      /\b(?:schicken|senden|melden|prüfen|klären|bestätigen|liefern|erstellen) wir\b/i,
      /\b(?:Sie|du|ihr) (?:erhalten|erhältst|bekommen|bekommst|hören|hörst|haben|hast)\b.*\b(?:bis|morgen|heute|am|von (?:mir|uns)|nächste|kommende|diese|in)\b/,
      /\b(?:erhalten|bekommen|hören) Sie\b.*\b(?:von (?:mir|uns)|das|die|den|eine[nr]?)\b/,
    ],
    unless:
      /\b(?:nicht|kein\w*|nie|wenn|falls|sofern|ob|könnten?|würden?|vielleicht|habe[n]? .*\bge\w+|hatte[n]?|normalerweise|immer|oft|möchten?|nur ungern|bitte (?:senden|schicken|melden|prüfen|geben))\b/i,
    when: /\b(?:(?:bis|am|ab|vor|bis spätestens|spätestens) )?(?:(?:zum )?(?:ende der woche|wochenende|monatsende)|(?:nächsten |kommenden |diesen )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|übermorgen|morgen|heute|nächste woche|kommende woche|diese woche|in (?:einer?m?|zwei|drei|vier|\d+) (?:stunden?|tag(?:en)?|wochen?)|\d{1,2}\. ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))\b/i,
  },
  fr: {
    promise: [
      /\b(?:je|nous) (?:(?:vous|te|t['’]|le|la|les|lui|leur|l['’]|m['’]en|nous en|vous en) ?)*(?:enverrai|enverrons|ferai|ferons|reviens|reviendrai|reviendrons|rappelle|rappellerai|rappellerons|appelle|appellerai|confirmerai|confirmerons|confirme|transmettrai|transmettrons|transmets|préparerai|prépare|tiens|tiendrai|tiendrons|envoie|envoyons|contacterai|contacterons|contacte|répondrai|répondrons|réponds|vérifierai|vérifie|occupe|occuperai|livrerons|livrerai|donnerai|donnerons|partagerai|partage|communiquerai|communiquerons|présenterai|organiserai|adresserai|adresse|finaliserai|regarderai|regarde|recontacterai|recontacte|informerai|informerons|réserverai|soumettrai|relancerai|règlerai|apporterai)\b/i,
      /\b(?:je|nous) (?:vais|allons) (?:(?:vous|te|t['’]|le|la|les|lui|l['’]) ?)*(?:envoyer|transmettre|rappeler|appeler|confirmer|préparer|vérifier|contacter|recontacter|répondre|livrer|partager|organiser|finaliser|regarder|demander|voir|faire|donner|revenir|tenir|réserver|relancer|adresser|m['’]en occuper)\b/i,
      /\b(?:vous|tu) (?:recevrez|recevras|aurez|auras)\b.*(?:d['’]ici|demain|aujourd|avant|lundi|mardi|mercredi|jeudi|vendredi|ce soir|cette semaine|semaine prochaine|de ma part|dans)/i,
    ],
    unless:
      /\b(?:ne|n['’]\w+|pas|jamais|si|s['’]il|pourriez|pourrais|pourrions|aimerais|aimerions|voudrais|peut-être|souvent|toujours|serait|d['’]habitude)\b/i,
    when: /(?:(?:d['’]ici|avant|pour|dès|ce) )?(?:(?:à )?(?:la )?fin de (?:la )?(?:semaine|journée|mois)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain)?|après-demain|demain|aujourd['’]hui|ce soir|(?:la )?semaine prochaine|cette semaine|dans (?:une?|deux|trois|\d+) (?:heures?|jours?|semaines?)|\d{1,2} (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))/i,
  },
  es: {
    promise: [
      /(?<!\p{L})(?:enviaré|enviaremos|mandaré|mandaremos|llamaré|llamaremos|confirmaré|confirmaremos|responderé|responderemos|prepararé|prepararemos|revisaré|revisaremos|compartiré|compartiremos|avisaré|avisaremos|contestaré|contestaremos|consultaré|consultaremos|escribiré|escribiremos|entregaré|entregaremos|reenviaré|pasaré|pasaremos|haré|haremos|organizaré|daré|daremos|contactaré|contactaremos|informaré|informaremos|presentaré|reservaré|encargaré|encargaremos|ocuparé|ocuparemos|verificaré|actualizaré|firmaré|adjuntaré|terminaré|mantendré|mantendremos|comprobaré|pagaré|traeré)(?!\p{L})/iu,
      /\b(?:voy|vamos) a (?:enviar|mandar|llamar|confirmar|responder|preparar|revisar|compartir|avisar|contestar|consultar|escribir|entregar|reenviar|organizar|hablar|verificar|comprobar|actualizar|pedir|reservar)\p{L}*/iu,
      /(?<!\p{L})(?:te|le|les|os|se lo|se la|te lo|te la) (?:envío|enviamos|mando|mandamos|llamo|llamamos|confirmo|confirmamos|aviso|avisamos|paso|pasamos|respondo|contesto|escribo|digo)(?!\p{L})/iu,
      /(?<!\p{L})(?:recibirá|recibirán|recibirás|tendrá|tendrán|tendrás)(?!\p{L}).*(?:mañana|hoy|antes|lunes|martes|miércoles|jueves|viernes|esta semana|próxima|en (?:un|una|dos|tres|\d+))/iu,
    ],
    unless:
      /(?<!\p{L})(?:no|nunca|si|podría|podrías|podríamos|gustaría|quizás?|tal vez|siempre|suele|solemos|normalmente|ojalá)(?!\p{L})/iu,
    when: /(?<!\p{L})(?:(?:antes d|a|para|hasta|este|el|próximo) ?)*(?:el )?(?:(?:final(?:es)? de (?:la )?(?:semana|mes))|pasado mañana|mañana|hoy|(?:próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(?:la )?próxima semana|la semana que viene|esta semana|en (?:una?|dos|tres|\d+) (?:horas?|días?|semanas?)|\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))/iu,
  },
  ja: {
    promise: [
      /(?:送り|送付|送信|連絡|電話|確認|返信|返事|回答|返答|共有|提出|用意|準備|手配|対応|報告|届け|作成|調整|検討|案内|発送|納品|修正|伝え|伝|調べ|転送|折り返し|紹介|予約|持参|説明|更新|まとめ|お知らせ|知らせ)(?:を)?(?:し|いたし|致し|させていただき|させて頂き|申し上げ|差し上げ|送り)?ます(?:。|！|!|ので|$)/,
      /(?:送|出|渡|返|話)(?:り|し)ます(?:。|！|!|ので|$)/,
      /(?:いたし|致し|し)ますので(?:、|。)?(?:少々|しばらく|今しばらく)?お待ち/,
    ],
    unless:
      /ません|ました|ますか|ましょうか|でしょうか|もし|場合|たら、|れば|お願い(?:いた|致)?します|お願い申し上げます|いただけ|頂け|ください|下さい|くださいます|たいと思います|かもしれ|毎(?:日|週|月)|いつも|感謝|お詫び|失礼/,
    when: /(?:明日|明後日|本日|今日|今週中?|来週|今月中|来月|(?:来週の?|今週の?)?[月火水木金土日]曜日?(?:中)?|\d{1,2}月\d{1,2}日|\d{1,2}日|[一二三\d]+(?:日|週間|時間)(?:以内|後)|後ほど|午前中|午後|月末)(?:まで(?:に)?)?/,
  },
};

/** Sentences looked at; a mail's first lines say what it promises, and a crafted one is cut. */
const MOST = 60;
const LONGEST = LIMITS.promise;
/** A line at least this long was probably broken by the program that sent it. */
const MARGIN = 55;

/** The promises in a text, in order. */
export function commitmentsIn(text: string): Commitment[] {
  return sentencesOf(text).flatMap((sentence) => {
    const found = commitmentIn(sentence);
    return found ? [found] : [];
  });
}

/**
 * The sentences of a whole mail in which its sender promises something, without what it quotes.
 * Lines that were broken at a margin are put together again.
 */
export function promisesOf(mail: string): string[] {
  const text = ownLines(mail)
    .map((line) => line.trim())
    .reduce((before, line) => {
      const lastBreak = before.lastIndexOf('\n');
      const wrapped = before.length - lastBreak > MARGIN && line !== '' && !/^[-*•\d]/.test(line);
      return before + (wrapped ? ' ' : '\n') + line;
    }, '');
  const sentences = commitmentsIn(text).map(({ sentence }) => sentence);
  return [...new Set(sentences)].slice(0, LIMITS.promises);
}

/** What one sentence promises; null where it promises nothing. */
export function commitmentIn(sentence: string): Commitment | null {
  const text = sentence.trim();
  if (text.length > LONGEST || /[?？]\s*["”»]?$/.test(text)) return null;
  for (const language of COMMITMENT_LANGUAGES) {
    const { promise, unless, when } = RULES[language];
    if (!promise.some((rule) => rule.test(text)) || unless.test(text)) continue;
    return { sentence: text, language, when: when.exec(text)?.[0].trim() ?? '' };
  }
  return null;
}

/** Sentences of the first part of a text; a line is one of its own. */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, MOST * LONGEST)
    .split(/(?<=[.!?。！？])(?:\s+|(?<=[。！？]))|\n+/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length > 3)
    .slice(0, MOST);
}

const LEADS: Record<CommitmentLanguage, RegExp> = {
  en: /^(?:by|on|before|until|no later than) (?:the )?/i,
  de: /^(?:bis spätestens|spätestens|bis|am|ab|vor) (?:zum )?/i,
  fr: /^(?:d['’]ici|avant|pour|dès) (?:la )?/i,
  es: /^(?:antes del?|para|hasta|este|el) ?(?:el )?/iu,
  ja: /^$/,
};

/** When a promise falls due, as a wall time; null where its words name no day. */
export function dueOf(
  { when, language }: Commitment,
  from: { now: number; zone: string },
): { local: string; zone: string } | null {
  if (when === '') return null;
  for (const words of [when, when.replace(LEADS[language], ''), when.replace(/まで(?:に)?$/, '')]) {
    const read = parseDateInWords(words, { ...from, language });
    if (read) return read;
  }
  return null;
}
