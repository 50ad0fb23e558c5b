import { type PromiseRules, pattern } from './model';

const DAYS = '(mon|tues|wednes|thurs|fri|satur|sun)day';

/** Words between "I'll" and what will be done; `probably` and its like are none of them. */
const ADVERBS =
  'not (only|just|merely)|of course|in turn|in any case|at once|do (my|our) (best|utmost) to|try (and|to)|aim to|endeavou?r to|make (sure|time|an effort) to|be sure to|go ahead and|go and|also|then|just|now|soon|first|still|both|each|all|again|however|(?!probab|possib|like|hard|rare|usual|normal|general|typical|hopeful|on|reply|apply|supply|comply|fly)#+ly';

/** What one will be, feel, need, attend or leave alone is no promise to anybody. */
const NO_DEED =
  'not|never|no|probably|possibly|likely|hopefully|hardly|rarely|usually|normally|generally|typically|only|always|often|sometimes|maybe|perhaps|have (to|no|lost|been|had|a (great|good|lovely|nice|safe))|have|be|see|need|miss|love|like|enjoy|want|know|understand|appreciate|remember|forget|think|assume|suppose|guess|believe|expect|hope|wish|look forward|stay|remain|wait|admit|regret|decline|meet|join|attend|come|arrive|travel|fly|go|leave|end|become|turn|win|lose|grow|hear|feel|cost|owe|find it|keep (my|our|it|this)|keep (that|you|them|him|her) in|accept (no|any)|pass(?=[,.!]|$)|cross|bet|say|tell you (what|the truth)|talk|speak|catch|sleep|survive|manage|stick|stop|pass (on this|this time)|take ((the|an?|my) (#+ )?(train|bus|flight|plane|taxi|ferry|cab)|(some|a few|two|the) #+ off|leave|part|it that|your word|a break|place)|get (home|there|used|married|to|older|back (home|from|on|in|to the office))|let you (go|decide|choose)|process your|store your|use your|treat your|retain|can|could|may|might';

/** Deeds among those. */
const DEED = `have (((my|our) )?(?!a>|an>|the>|to>|no>|my>|our>|lunch|dinner|breakfast|coffee|fun|time>)(#+ ){1,2}?(send|drop|pick|call|ring|bring|deliver|collect|install|check|confirm|fix|prepare|draft|e-?mail|contact|look|sort|organi[sz]e|arrange|review|put|add|book|set|sign|approve|return)>|(it|this|that|them|the|your|a|an|my|our|some|every)(?=.*<(ready|for you|to you|done|finished|completed?|signed|fixed|sent|back|over|with you|by|before|on your desk|in your inbox|today|tonight|tomorrow|${DAYS}|this (morning|afternoon|evening|week)|next week|first thing)>)(?! (lovely|great|good|nice|safe|wonderful|meeting|party|break|holiday))|a (look|word|chat|think)|#+ (from|call|send|check|look|get)|to (check|ask|confirm|verify)[^.]* and (get|come|let|report|send|tell))|be (in touch|back (to you|with|in touch)|sure to|(?!see|attend|join|miss|leav|need|visit|enjoy|hav|tak|expect|look|wait|work|travel|us)#+ing (you|it|them|this|that|these|the|your|over|out|an?|my|our|back|on this))|see (to|if|whether|about|what (I|we) can|how (I|we) can)|think (about it|it over|it through)|come (back (to you|with)|up with)|go (through|over|ahead|back to|with you)|meet (with|up with)|speak (to|with)|talk (to|with|it|this)|leave ((a|the|your|my) (note|message|cop|key|comment|sampl)|(it|them|this|that|these|those) (with|at|in|on|by|outside|behind)>)|keep (my eye|our eye)|stop by|come by (?!train|bus|car|plane|myself)|turn (it|this|that|them)|hear back`;

const OPEN_DEED = `((${DEED})|(?!(${NO_DEED}|${ADVERBS})>)#{2,})`;

/** Deeds that promise without "I": "Will send it tomorrow". */
const CLEAR_DEED =
  '(send|share|e-?mail|mail|forward|get back|come back|circle back|call|ring|phone|follow up|check|look into|confirm|prepare|draft|put together|review|update|provide|deliver|ship|submit|schedule|book|set up|arrange|introduce|connect|let you know|reply|respond|write|drop|give|pass|finali[sz]e|finish|sign|return|circulate|make sure|ask|find out|chase|ping|reach out|bring|transfer|pay|keep you|upload|push|move|shift|reschedule|postpone|cancel|extend|swap|replace|change|block|reserve|hold|request|file|log|escalate|re-?send|copy|cc|print|pull|credit|add|fix|report|order|issue|revert|amend|correct|sort|raise|loop|post|remove|refund|take care|do so|do it|test|try|dispatch|handle|release|process|rework)';

const SENDING =
  '(sending|shipping|mailing|e-?mailing|posting|forwarding|delivering|calling (you|them|him|her|our|the #+ (today|tomorrow|on|this|next))|preparing (?!for>)|paying|transferring|issuing|uploading|handing|dropping|returning (the|your|it|them)|getting (the|it|this|that|them|you|your|an?)|bringing|submitting|sharing)';

/** Those who do things for us: what "our courier will" do, I answer for. */
const OURS =
  '(assistants?|team|colleagues?|technicians?|engineers?|couriers?|drivers?|manager|lawyers?|solicitors?|accountants?|department|office|support|staff|partner|boss|warehouse|lab|workshop|people|guys?|secretary|designers?|developers?|specialists?|experts?|rep|representatives?|consultants?|trainers?|instructors?|project managers?|installers?|electricians?|plumbers?|fitters?|carrier|crew|finance|legal|logistics|procurement|accounts)';

/** What is written for somebody. */
const PAPERS =
  '(report|translation|quote|quotation|offer|proposal|draft|contract|agreement|drawings?|minutes|slides|presentation|summary|analysis|samples?|figures|numbers|files?)';

/** Those who come to somebody's place to do their work, whoever sends them. */
const TRADE =
  '(technician|engineer|electrician|plumber|fitter|installer|mechanic|trainer|consultant|surveyor|cleaner)';

const MONTHS =
  '(january|february|march|april|may|june|july|august|september|october|november|december)';
const SOON = `(today|now(?= *([.!]|$))|tonight|tomorrow|shortly|soon|later|(this|next) (morning|afternoon|evening|week|month|${DAYS})|by|before|within|in (a|an|one|two|\\d+) |on ${DAYS}|${DAYS}|from (me|us)|over the weekend|first thing)`;

/** What is mine or ours and still part of the work: colleagues, and what one makes for others. */
const OF_WORK = `(${OURS}|#*(side|end|part|share|best|word|cost|costs|expense|thoughts?|comments?|feedback|notes?|remarks?|answers?|reply|replies|response|questions?|suggestions?|ideas?|proposals?|offers?|quotes?|quotations?|drafts?|reports?|figures|numbers|calculations?|calendars?|diary|diaries|schedule|books|records|system|database|website|site|list|lists|inventory|stock|prices?|pricing|terms|contract|agreement|invoices?|bank|suppliers?|vendors?|auditors?|ceo|cfo|cto|coo|director|head|heads|lead|procedures?|documentation|order|orders|files|analysis|findings|notary|recommendations?|samples?|details?|signature|mind|promise|plans?|slides?|deck|presentation|availability|approval|board|brochures?|catalogu?es?|certificates?|nda|internal #+|sales|production|planners?))`;
/** What belongs to somebody's own life where it is "mine"; trades deal with that of others. */
const HOME =
  '(kids?|child|children|sons?|daughters?|wife|husband|mother|father|parents|apartment|flat|passport|wedding|exam|thesis|resume|cv)';

const WILL =
  "<(I|we)('ll| will| shall|'m going to| am going to|'re going to| are going to|'(m|re) gonna| promise to| commit to| undertake to| can (commit to|guarantee|promise)( to)?)";

/** Promises in English. */
export const englishPromises = (): PromiseRules => ({
  signs: /\b(i|we|our|my|you|will|shall|let me|expect)\b|ing\b/,
  promise: [
    pattern(`${WILL}(,? (${ADVERBS})>,?)* ${OPEN_DEED}`),
    pattern(
      `<let me ((just|quickly|first) )?(${CLEAR_DEED}|get (you|the|that|those|this|it|them)>|find>|see (if|whether|what)|double[- ]check|dig|run|pull|(talk|speak) (to|with))>(?! (a bit|that|me|if you|yourself|myself|our(selves)?>))`,
    ),
    pattern(`<you('ll| will) (#+ly )?(have|get|receive|hear)>.*<${SOON}`),
    pattern(
      `(^|[,;.!–—-] ?)(you (can|may|should) )?expect>(.*<(from (me|us)|by|before)>| (my|our|the|an?) .*<${SOON})`,
    ),
    // "Got it, will check": nobody else may be meant.
    pattern(
      `^((?!.*<(he|she|they|the|who|which|you|your|team|please)>.*<will>)[^.;!?]{1,40}?[,;:!–—-]+ ?|(ok|okay|sure|yes|yep|great|thanks|noted|understood|then|so) )?(and |but )?(will|shall) ((${ADVERBS}) )*(${CLEAR_DEED}|get (this|that|it|them|you|the #+)|(${DEED}))>`,
    ),
    pattern(
      `(^|[,;:!–—-] ?)(should|will|shall) (be able to )?(have|get) (it|this|that|them|these|those|something|an answer|the #+|your #+) ((back|over|ready|done) )?(to|for|with) you>`,
    ),
    // "Ok will do, sending it shortly", "coming later today", "intro to follow".
    pattern(
      `[,;:!–—-] ?(${SENDING}|coming( #+)?(?= ${SOON})|(#+ ){0,3}(to follow|follows)(?= ${SOON}))>(?=.*<${SOON})`,
    ),
    pattern(
      `<(I|we)('ve|'m|'re|'d)?>[^.;]{1,100}<(and|but|then),? (will|shall|'ll) ((${ADVERBS}) )*${OPEN_DEED}`,
    ),
    // What one is just doing to something, where a day is named: "I'm popping it in the post".
    pattern(
      `<(I|we)('m|'re| am| are) ((just|now|also) )?(?!(hop|look|wait|expect|hav|attend|leav|go|visit|meet|tak|mov|enjoy|plann|think|wonder|miss|work|travell?|spend|join|runn|host|see|clos|start|celebrat|watch|read|learn|cross|us|hir|launch|open|lov|play|pass|skipp|driv|switch|end)ing>)#+ing (it|this|that|them|these|the|your|you|an?|our|my)>(?=.*<${SOON})`,
    ),
    pattern(
      `<(I|we)('m| am|'re| are)? (plan|planning|intend|intending|aim|aiming) to>(?=.*<${CLEAR_DEED}>.*<(you|them|it|${SOON}))`,
    ),
    // The same behind a comma, and behind what one says for oneself: "Happy to, will send it".
    pattern(
      `^(([#]+,? )?(happy|glad|sorry|thanks|thank you|apologies|no|not|great|good|ok|okay|sure|yes|yep|right|got|noted|understood|understand|agreed|fair|true|all|just|working|hi|hey|hello|dear|morning)>|[^.;!?]*<(I|we)('ve|'m|'re|'d)?> )[^.;!?]{1,100}[,;:–—-] ?(so |and |but |then )?(will|shall) ((${ADVERBS}) )*(${CLEAR_DEED}|text|message|look)>`,
    ),
    pattern(
      `<(you have my word|I give you my word|I promise( you)? (that|it|this|the|they|there|your|we|I)|(you can )?count on (me|us)|consider it done|leave (it|this|that) (with|to) (me|us))>`,
    ),
    pattern(
      `(^|[,;:!–—-] ?)((I'm|we're|I am|we are) )?(already )?on (it|this|the case)>(?= *([,.!–—-]|$|and|now|today))|^((ok|okay|sure|yes|yep|thanks|great|noted|perfect|brilliant)[,!. ]+)?will do>`,
    ),
    pattern(`(^|<(I|we)('m|'re| am| are) )((just|now|also) )?${SENDING}>(?=.*<${SOON})`),
    pattern(
      `<(our|my) (?!way|understanding|hope|guess)[# ]{3,30}? will ((${ADVERBS}) )*(send|call|contact|get back|get in touch|follow up|reach out|provide|share|ship|deliver|e-?mail|confirm|visit)>`,
    ),
    pattern(
      `<(an?|the|one of our) (#+ )?${TRADE}s? (will|is going to) (be (with you|there|at your)|come|visit|stop by|arrive|call on)>(?=.*<${SOON})`,
    ),
    // What is made for you is with you by a day.
    pattern(
      `<(the|your) (#+ )?${PAPERS} will be (with you|in your (inbox|hands)|on your desk|back with you)>(?=.*<${SOON})`,
    ),
    pattern(`<(the|your) [^,.;:!?]{3,40} will (leave|go out from) our>(?=.*<${SOON})`),
    pattern(
      `<(our|my) ([#]+ ){0,2}${OURS}( [#]+){0,2} will ((${ADVERBS}) )*(${CLEAR_DEED}|find (us|you|a|an|out)|be (with you|in touch|there)|come (by|over|to|and|out|round)|collect|pick|install|replace|repair|contact|visit|take (care|over|it from)|help|swing by|stop by|look (at|into|after))>|<(our|my) ${OURS} will ((${ADVERBS}) )*${OPEN_DEED}>(?=.*<your?>.*<${SOON})`,
    ),
  ],
  never: pattern(
    /\bin the past|["”»],? (he|she|they|\w+) (said|wrote|replied|says|told)|\b(used to|would have|could have|should have)\b/u,
  ),
  before: pattern(
    /\b(if|unless|in case|provided|providing|assuming|suppose|supposing|should you|were you|maybe|perhaps|possibly|(I|we|I'm|we're) (\w+ )?(hope|hoping|wish|doubt|wonder|guess)|(?<!(as|like|what) )I (thought|said|told|wrote|promised)(?!\b.*, (so|but)\b)|I (was|am|have been|had been|were) (told|assured|informed|promised|advised)|I'(m|ve been) (told|assured|informed)|not (sure|certain|clear)|no guarantee|(don't|do not|doesn't|didn't) (think|know|believe|expect|mean)|(he|she|they|you|everyone|people|nobody|it|who) (\w+ )?(says?|said|tells?|told|claims?|claimed|promised|hopes?|hoped|thinks?|thought|believes?|asked|wonders?|assumed?)|usually|normally|typically|generally|in general|every (day|week|month|year|\w+day)|each (day|week|month|year))\b|\bI('ve|'d| have| had)? (already |just )?(told|assured|promised|informed|said to|explained to) ((?!\b(and|so|but|then)\b)[^,;:–—]){1,40}$|\b(?!i\b|we\b)\w+ (said|says|announced|claimed|claims|wrote) (\w+ )?that [^,;]{0,20}$|\b(when|whether|what|how|why|where|that time|before|until|till|hope|wish|the day)\s*$/u,
  ),
  clause: pattern(
    /\b(won't|can'?t|cannot|nobody|nothing|no one|no (liability|responsibility)|(will|'ll|shall|going to) \w+ no (?!later|sooner|less|fewer|more|doubt)\w+|every (day|week|month|year|\w+day)|(once|twice) (a|per) (day|week|month|quarter|year)|on \w+days|to (many|lots of|several|various) \w+|(writing|contacting|e-?mailing|reaching out|getting in touch)( to)?( you)?,? (because|about|regarding|with regard|in connection|since|to (ask|inform|let|check|follow|say|thank|confirm|introduce|express|apply|complain)))\b/u,
  ),
  own: pattern(
    `<(my|our)( own)? (?!(#+ ){0,2}${OF_WORK}>)|<my ${HOME}>|<the kids>(?!')|<(paint|decorat|redecorat|renovat|refurbish|tidy|clean)#* (up |out )?our`,
  ),
  others: pattern(
    '<(you|your|yours|it|this|that|them|these|those)>|^(?!.*<my>).*<(send|forward|share|e-?mail|upload)(ing)?>',
  ),
  after: pattern(
    /\b(unless|provided (that|you)|as long as|in case you|on condition|should you|otherwise maybe|if (you|it|that|this|there|anything|something|needed|necessary|required|possible|so|any|I (need|hear|have|can|get|find)|we (need|hear|have|get|find|do not|don't)|your|he|she|they|the))\b|\bmaybe\W*$|\bperhaps\W*$/u,
  ),
  asking: pattern(
    /\b(check|see|ask|find out|confirm|verify|test|clarify|enquire|inquire|look|wonder|tell you|know|say)( [#'’-]+){0,4} if (?!(anything|something|there|I (need|hear)|we (need|hear)|any|needed|necessary|required))/u,
  ),
  border: pattern(/[,;:]|\s[–—-]\s|\b(and|but)\b/u),
  when: new RegExp(
    `\\b(?:(?:by|on|before|until|no later than) )?(?:the )?(?:(?:end|close) of (?:the |this )?(?:day|business|week|month)|(?:next |this |coming )?${DAYS}|tomorrow|today|tonight|next week|this week|next month|this (?:morning|afternoon|evening)|(?:in|within) (?:a|an|one|two|three|four|five|\\d+) (?:business |working )?(?:hours?|days?|weeks?)|(?:by|before|on|until) the \\d{1,2}(?:st|nd|rd|th)(?= ?[-–(),.;!]|$| (?:and|or|at|by|to|so|in|if|as|with|for|when|i|we|(?:of )?(?:next|this))\\b)|${MONTHS} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTHS})\\b`,
    'i',
  ),
});
