/** The words that tell the lines of a signature apart, in English, German, French, Spanish and Japanese. */

/** What a word of a job title may be, folded (lower case, without accents). */
const WHOLE_TITLES =
  'head|director|manager|president|vp|svp|evp|avp|chief|officer|c[efimoptx]o|ciso|cro|founder|cofounder|owner|partner|principal|engineer|developer|architect|consultant|analyst|associate|assistant|executive|buyer|coordinator|specialist|designer|lead|leader|representative|advisor|adviser|professor|lecturer|dean|secretary|administrator|accountant|attorney|lawyer|counsel|solicitor|paralegal|editor|writer|producer|planner|scientist|researcher|technician|supervisor|controller|treasurer|broker|agent|realtor|nurse|physician|therapist|trainer|coach|recruiter|strategist|chair|chairman|chairwoman|chairperson|intern|teacher|superintendent|foreman|underwriter|auditor|surveyor|estimator|marketer|proprietor|copywriter|winemaker|chef|photographer|programmer|tester|registrar|curator|librarian|dispatcher|bookkeeper|electrician|plumber|carpenter|florist|brewer|tutor|purser|warden' +
  '|leitung|vorstand(?:in)?|inhaber(?:in)?|prokurist(?:in)?|aussendienst|innendienst|vertrieb|einkauf|disponent(?:in)?|rechtsanwalt(?:in)?|meister|notarin|sekretariat|dozent(?:in)?|arzt(?:in)?|buchhaltung|vorsitzender|vorsitzende|grunder(?:in)?|kaufmann|kauffrau|geschaftsfuhrung|gesellschafter(?:in)?|dekan(?:in)?|rektor(?:in)?|kurator(?:in)?|lektor(?:in)?' +
  '|responsable|direct(?:eur|rice)|gerante?|presidente|cheffe|chargee?|ingenieure?|avocate?|notaire|associee?|cofondat(?:eur|rice)|fondat(?:eur|rice)|consultante|conseillere?|assistante|graphiste|technicienne|technicien|electricien(?:ne)?|plombier|comptable|architecte|maitre|maitresse|professeure?|adjointe?|coordinat(?:eur|rice)|gestionnaire|commerciale?|acheteu(?:r|se)|developpeu(?:r|se)|artisan|secretaire|redact(?:eur|rice)|deleguee?|attachee?|medecin|infirmiere?|juriste|format(?:eur|rice)|photographe|vendeu(?:r|se)|experte?|cadre|œnologue|clerc|greffiere?|huissiere?' +
  '|directora|enolog[oa]|gerente|jefe|jefa|coordinadora?|ingenier[oa]|abogad[oa]|notari[oa]|soci[oa]|fundadora?|cofundadora?|propietari[oa]|administracion|administradora?|administrativ[oa]|tecnic[oa]|agente|profesora?|catedratic[oa]|consultora?|asesora?|arquitect[oa]|editora|fotograf[oa]|contable|secretari[oa]|encargad[oa]|analista|desarrolladora?|disenadora?|vendedora?|medic[oa]|asistente|auxiliar|ejecutiv[oa]|delegad[oa]|compradora?|subdirectora?|periodista|maestr[oa]';

/** Ends of the long words that German makes, those first that stand alone as well. */
const GERMAN_ENDS =
  '\\w*(?:leiter(?:in)?|berater(?:in)?|assistent(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|direktor(?:in)?|referent(?:in)?|techniker(?:in)?|buchhalter(?:in)?|einkaufer(?:in)?|verkaufer(?:in)?|architekt(?:in)?|redakteurin|redakteur|sekretarin|makler(?:in)?|handler(?:in)?|trainerin)|\\w+(?:leitung|managerin|manager|meister(?:in)?|bearbeiter(?:in)?|fuhrer(?:in)?|beauftragter?|verantwortlicher?|anwalt(?:in)?|vorstand|kaufmann|kauffrau|planer(?:in)?|sekretar|mitarbeiter(?:in)?|vertretung|gestalter(?:in)?|macher(?:in)?|pfleger(?:in)?|prufer(?:in)?|trainer|sprecher(?:in)?|wirt(?:in)?|steller(?:in)?)|designerin|fotograf(?:in)?|grafiker(?:in)?|apotheker(?:in)?|winzer(?:in)?|notar|professorin';

/** Ends of words for those who do something, where the line begins with one; not of their houses. */
const DOERS =
  '(?!(?:distribuidora|constructora|comercializadora|importadora|exportadora|operadora|promotora|inmobiliaria|aseguradora|consultora|computador|elevador|minist\\w*|logist\\w*|list\\w*|artist\\w*|assist\\w*|exist\\w*)(?![\\p{L}]))(?:vice|sub|co|ex)?-?\\w{3,}(?:teur|trice|iste|ologue|onne|ologo|ologa|ista|ador|adora|edor|edora|idor|idora|ologist|opathe?|opath|presidente?)';

export const TITLE_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${WHOLE_TITLES}|${GERMAN_ENDS})(?![\\p{L}\\d])|^${DOERS}(?![\\p{L}\\d])`,
  'u',
);

export const JAPANESE_TITLE =
  /(?:部長|課長|係長|主任|主査|主事|社長|会長|代表取締役|取締役|専務|常務|執行役員|監査役|代表|マネージャー|マネジャー|リーダー|ディレクター|エンジニア|デザイナー|コンサルタント|弁護士|税理士|会計士|司法書士|行政書士|社会保険労務士|弁理士|建築士|准教授|教授|講師|助教|研究員|編集者|編集長|記者|フォトグラファー|カメラマン|ライター|担当|事務長|院長|所長|店長|工場長|室長|本部長|次長|支店長|園長|校長|理事長|理事|アドバイザー|プランナー|プロデューサー|アナリスト|アシスタント|秘書|医師|看護師|支配人|(?:管理|責任|技術|担当|経営|創業|研究)者|取引士|[^富]士|[\p{Script=Han}ー]長(?:代理|補佐|心得)?|CEO|CTO|COO|CFO)$/u;

/** What a title may go on with behind a comma: a field of work, or where; folded. */
export const WORK_FIELD =
  /^(?:(?:product|sales|marketing|engineering|finance|operations|procurement|hr|human resources|it|legal|communications|partnerships|research|development|r&d|design|security|data|analytics|growth|strategy|business|customer|success|support|services|enterprise|technology|corporate|global|international|public|relations|affairs|policy|programs?|projects?|supply chain|logistics|quality|people|talent|accounts?|key|americas|north america|emea|apac|dach|europe|latam|uk|us|usa|asia|africa|middle east|east|west|north|south|central|vertrieb|einkauf|marketing und vertrieb|personal|finanzen|ventes|achats|ventas|compras|and|&|of|for|\+)(?:\s+|$))+$/;

/** Where somebody sits rather than where they work: "Boulder, CO", "Lyon, France". */
export const PLACE =
  /,\s*(?:[A-Z]{2}|germany|deutschland|austria|osterreich|switzerland|schweiz|suisse|france|spain|espana|italy|italia|portugal|ireland|england|scotland|wales|uk|united kingdom|netherlands|belgium|belgique|usa|united states|canada|mexico|argentina|chile|peru|colombia|brazil|brasil|australia|new zealand|japan|india|china|singapore|nigeria|kenya|south africa|dubai|uae)\.?$/i;

/** Parts of a house: what stands behind its name in the same line. */
export const DEPARTMENT =
  /[\s　]+[^\s　]{1,16}(?:部|課|室|局|科|係|センター|チーム|グループ|支店|支社|本社|本店|営業所)$/u;

/** Legal forms, as they stand at the end of a name. */
export const LEGAL_FORM =
  /(?<![\p{L}\d])(?:g?GmbH|mbH|AG|KG|KGaA|OHG|GbR|UG|SE|e\. ?V\.?|e\. ?K\.?|eG|Ltd|LTD|Limited|LLC|LLP|PLC|plc|[Ii]nc|INC|Corp|Corporation|Company|Co|Pty|SARL|SAS|SASU|EURL|SCOP|SPRL|BVBA|BV|B\.V|NV|S\.?L\.?U?|S\.?A|S\.?A\.?C|S\.?R\.?L|SpA|S\.p\.A|C\.A|E\.I\.R\.L|PartG(?: mbB)?|Pvt|Pte|PJSC|Kft|d\.o\.o|Oy|AB|ApS|A\/S|GmbH & Co\. ?KG|S\. ?de R\. ?L\. ?de C\. ?V|S\.?A\.? de C\.?V)\.?$/u;

/** Kinds of houses that only an organisation's name has; folded. */
export const ORGANISATION =
  /(?<!\p{L})(?:foundation|university|college|institute|council|association|stiftung|universitat|hochschule|klinikum|stadtwerke|verlag|kanzlei|cabinet|mairie|universite|fondation|banque|universidad|ayuntamiento|fundacion|clinica|editorial|notaria|hotel|bank|ventures|holdings?|gruppe|groupe|grupo)(?!\p{L})|株式会社|有限会社|合同会社|事務所|大学|市役所|区役所|町役場|県庁|クリニック|病院|医院|出版|農園|銀行|協会|財団|法人|学校|研究所|工務店|サービス|ホテル|商事|商店/u;

/** What a phone number is called, folded. */
export const PHONE_LABEL =
  /^(?:t|tel|telefon|telefono|telephone|phone|ph|p|m|mob|mobile|mobil|mobiltelefon|handy|movil|mov|cell|cellphone|cel|celular|c|d|direct|direct line|direct dial|ddi|dd|direkt|directo|ligne directe|durchwahl|office|off|of|o|desk|work|home|main|fon|fono|tlf|tfno|standard|centralita|sekretariat|zentrale|buro|bureau|oficina|geschaftlich|privat|perso|pro|gsm|portable|fixe|whatsapp|pbx|call or text|call|text|switchboard|toll free|tel movil|did|port|telf|tlfn|ligne|hotline|notruf|festnetz|rufnummer|電話|電話番号|代表電話|代表番号|代表|携帯|携帯電話|\S{0,4}直通(?:電話)?)$/;
/** A number of the whole house, or of whoever answers there; folded. */
export const SHARED_PHONE =
  /(?<!\p{L})(?:switchboard|reception|front desk|main|standard|centralita|conmutador|zentrale|sekretariat|accueil)(?!\p{L})|代表電話|代表番号|^代表/u;
export const FAX_LABEL = /^(?:f|fax|telefax|telecopie|fx|facsimile|ファックス|ファクス)$/;
export const WEB_LABEL =
  /^(?:w|web|website|site|internet|homepage|url|www|linkedin|xing|twitter|github|instagram|calendly|book a time|book a meeting|sitio web|site web|ホームページ|ウェブサイト|hp)$/;

/** Ways to end a letter, folded, at the beginning of a line. */
export const SIGN_OFF =
  /^(?:(?:with |my )?(?:very |kind |best |warm |many )*(?:regards|wishes|thanks)|best|cheers|thanks|thank you|sincerely|yours|respectfully|warmly|(?:mit |viele |liebe |beste |herzliche |freundliche |sonnige )*(?:gruss|grusse|grussen|freundlichem gruss)|mfg|lg|vg|bg|hochachtungsvoll|gruss|(?:bien |tres )?cordialement|bien a vous|cdlt|bonne journee|belle journee|(?:meilleures |avec mes )?salutations|au plaisir|amities|sinceres|(?:un |reciba un |muchos )?(?:cordial )?saludos?|saludos|atentamente|cordialmente|abrazos?|un abrazo|よろしくお願い|以上|敬具)/;

/** Lines after which nothing is a signature any more, folded. */
export const SMALL_PRINT =
  /^(?:sent (?:from|with|via)|get outlook|von meinem|gesendet (?:mit|von)|envoye (?:de|depuis)|telecharger|enviado desde|obtener outlook|.*から送信)|confidential|privileged|disclaimer|intended recipient|vertraulich|confidentiel|destinataire|destinatario|機密|before printing|avant d.imprimer|antes de imprimir|drucken|unsubscribe|abmelden|registered (?:office|in)|amtsgericht|handelsregister/;

/**
 * How mail to many says to whom it goes, why, and that one need not have it, folded: nobody signs it,
 * and what it promises it promises to nobody.
 */
export const TO_MANY =
  /(?<!\p{L}|(?:if|that|confirm|si) )(?:unsubscribe|newsletter (?:abbestellen|abmelden)|vo(?:m|n diesem) newsletter abmelden|se desabonner|se desinscrire|darse de baja|you(?:'re| are)? (?:receiving|getting|received|got) this (?:e-?mail|message|newsletter),?\s(?:because|as)|(?:don't|do not) reply to this (?:e-?mail|message)|dear (?:valued )?(?:customers?|subscribers?|members?)|(?:view|read|open) (?:this (?:e-?mail|message) )?in (?:your|a) browser|sie erhalten diese (?:e-?mail|nachricht),?\sweil|(?:nicht|bitte nicht) auf diese (?:e-?mail|nachricht)|(?:liebe|sehr geehrte) kund(?:innen|en|in|e)|im browser (?:ansehen|anzeigen|offnen)|melden sie sich hier ab|vous recevez cet? (?:e-?mail|message|courriel),?\s(?:car|parce que)|(?:chers|cheres) client(?:s|es)|merci de ne pas repondre|vous desabonner|recibes? este (?:correo|mensaje|e-?mail),?\sporque|(?:estimad|querid)os clientes|no responda a este)(?!\p{L})|配信停止|送信専用|お客様各位|本メールに(?:お)?心当たり/u;

/** Words of numbers that are no phone, folded. */
export const OTHER_NUMBER =
  /(?<!\p{L})(?:vat|ust|hrb|hra|siret|siren|rcs|ape|abn|acn|cif|nif|rut|ein|iban|bic|blz|no|nr|reg|order|invoice|ref|p\.? ?o\.? box|postfach|apartado|steuer|tva|iva|license|licence|lic|horario|carte pro|kunde|kundennummer|konto|account (?:no|number)|colegiado|cpi|rpps|adeli|offnungszeiten|営業時間|登録番号)(?!\p{L})/u;

/** A part of a house rather than what somebody is there; folded. */
export const PART_OF_HOUSE =
  /^(?:abteilung|bereich|referat|department|dept|dpto|depto|departamento|service|division|area)(?!\p{L})/u;

/** What stands under a name and is no title, folded: parts of a house, greetings, slogans. */
export const NO_TITLE =
  /(?<!\p{L})(?:abteilung|department|dept|division|team|equipe|equipo|departamento|service|bureau|buro|office|group|gruppe|filiale|niederlassung|branch|campus|street|strasse|road|avenue|rue|calle|plaza|building|floor|etage|your|our|we|wir|ihr|unser\p{L}*|nous|votre|notre|nuestr\p{L}*|su|sie|ich|je|yo)(?!\p{L})|(?:部|課|室|チーム|市|区|町)$|です|ます/u;
