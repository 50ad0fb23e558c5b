import { type PromiseRules, pattern } from './model';

/** Deeds one announces in the present tense: "ich schicke". */
const DEEDS =
  'schicke sende versende verschicke übersende übermittle maile melde rufe prüfe überprüfe checke kläre bestätige bereite liefere leite reiche antworte beantworte erstelle kümmere gebe frage überarbeite bringe überweise buche bespreche stimme lade mache setze hole bestelle sorge organisiere vereinbare ergänze korrigiere ändere passe aktualisiere veranlasse informiere benachrichtige stelle richte trage reserviere storniere unterschreibe unterzeichne übernehme erledige schaue sehe lese werfe fasse hake komme teile lasse höre schreibe finde recherchiere kalkuliere rechne begleiche zahle bezahle skizziere dokumentiere spreche rede kontaktiere wende fordere beantrage lege verlängere verschiebe nehme telefoniere erstatte ersetze tausche repariere behebe entferne lösche füge verteile packe drucke teste arbeite beauftrage weise besorge beschaffe ermittle verfasse formuliere entwerfe aktiviere schalte hinterlege halte führe zeige hänge bearbeite sammle plane tippe gucke räume baue koordiniere unterstütze begleite signiere scanne kopiere notiere terminiere verschaffe suche verspreche versichere erkundige sage ziehe garantiere genehmige bemühe sichere mahne erlasse schenke nenne faxe berichte übersetze installiere montiere konfiguriere analysiere untersuche gewähre vergleiche markiere stunde verzichte'.split(
    ' ',
  );

/** "wir schicken" of "ich schicke": liefere → liefern, ermittle → ermitteln. */
function ofUs(deed: string): string {
  if (/[^i]ere$/.test(deed)) return `${deed.slice(0, -1)}n`;
  return /[^aeioul]le$/.test(deed) ? `${deed.slice(0, -2)}eln` : `${deed}n`;
}

/** What will be is no deed where it is one of these. */
const NO_DEED =
  'sein|haben|können|müssen|dürfen|wollen|brauchen|benötigen|sehen|wiedersehen|freuen|vermissen|bleiben|bekommen|erhalten|kommen|treffen|fehlen|warten|wissen|reisen|verreisen|fliegen|erreichen|verstehen|denken|gewinnen|verlieren|feiern|werden|vergessen|gehen|fahren|ankommen|bedanken|hoffen|wünschen|brechen|teilnehmen|wachsen|fühlen|finden|mögen|genießen|mehr|verpassen|schaffen|gewöhnen|speichern|verarbeiten';

/** Those whose work is announced for them: "unser Techniker". */
const OURS =
  '(techniker(in)?|monteure?|kolleg(e|in|en|innen)|team|mitarbeiter(in)?|fahrer(in)?|ingenieure?|juristen|kurier|spedition|assistent(in)?|assistenz|chef(in)?|buchhaltung|vertrieb|kundendienst|service|support|außendienst|anwalt|anwältin|berater(in)?|trainer(in)?|dozent(in)?|projektleiter(in)?|#*leitung|sachbearbeiter(in)?|steuerberater(in)?|handwerker|elektriker(in)?|lager|werkstatt|labor|entwickler(in)?|entwicklung|technik|sekretariat|abteilung|büro|partner|leute|einkauf|logistik|#*(manager(in)?|expert(e|in)|spezialist(in)?)|redaktion|personalabteilung|rechtsabteilung)';

/** Those who come to somebody's place to do their work, whoever sends them. */
const TRADE =
  '(#*techniker(in)?|#*monteur(in)?|handwerker(in)?|elektriker(in)?|installateur(in)?|klempner(in)?|mechaniker(in)?|gutachter(in)?|trainer(in)?|berater(in)?)';

/** What one does for oneself, and what one is and feels. */
const NO_PRESENT =
  'habe|werde|würde|möchte|wäre|hätte|könnte|sollte|müsste|dürfte|wollte|konnte|musste|hatte|wurde|freue|danke|bedanke|bitte|hoffe|glaube|denke|finde|wünsche|bekomme|erhalte|warte|brauche|benötige|verstehe|suche|wohne|arbeite|lebe|heiße|interessiere|erwarte|gehe|fahre|fliege|reise|verreise|komme|bleibe|schätze|empfehle|nutze|verwende|meine|vermute|nehme|stehe|liege|sitze|lerne|kenne|erinnere|vergesse|vermisse|liebe|grüße|verbleibe|entschuldige|bedaure|begrüße|verweise|beziehe|erlaube|wundere|sehe|höre|treffe|feiere|heirate|ziehe|fange|beginne|ende|starte|spiele|esse|trinke|schlafe|laufe|zweifle|fürchte|plane|überlege|rechne|lese|war|stimme|sagte|dachte|mache|halte|kriege|genieße|bin|hoffte|fehle|pausiere|verlasse|trete|lande|lege|kehre|brauchte|schaffe|weile|versuche|melde|schreibe|rufe|gebe|frage|lasse|stelle|wende|zeige|bringe|führe';

const NO_WE =
  'schätzen|verstehen|haben|hatten|hätten|konnten|mussten|wollten|bedauern|kennen|teilen|nutzen|finden|brauchen|benötigen|sehen|lieben|vermissen|akzeptieren|respektieren|speichern|verarbeiten|begrüßen|erwarten|wünschen|mögen|bekommen|würden|möchten|könnten|können|müssen|werden|wollen|dürfen|sollen|bewundern|empfehlen|suchen|lesen|hören|verlieren|warten|verlassen|waren|treffen|vermuten|unterstellen|fürchten';
/** What is mine or ours and still part of the work: colleagues, and what one makes for others. */
const OF_WORK = `(${OURS}(e?[rn]n?)?|#*(seite|teil|anteil|bestes|möglichstes|kosten|wort|gedanken|anmerkung|kommentar|rückmeldung|feedback|notizen|antwort|frage|vorschlag|vorschläge|ideen?|angebot|entwurf|entwürfe|bericht|zahlen|berechnung|kalkulation|kalender|buchung|system|datenbank|webseite|website|liste|bestand|preis|konditionen|vertrag|verträge|rechnung|bank|lieferant|prüfer|geschäftsführ|geschäftsleitung|leiter|leitung|vorgesetzte|unterlagen|dokumentation|bestellung|auftrag|dateien|analyse|ergebnis|empfehlung|muster|details|unterschrift|versprechen|plan|pläne|planung|folien|präsentation|freigabe|vorstand|juristen|steuerberat|disposition|disponent|produktion|werk|zentrale|stellungnahme|kontakt|netzwerk|einkäufer|versand|hersteller|agentur|druckerei|spediteur|broschüre|katalog|zertifikat)#{0,3})`;
/** What belongs to somebody's own life where it is "mine"; trades deal with that of others. */
const HOME =
  '(kind(er|ern)?|sohn|tochter|frau|mann|mutter|vater|eltern|wohnung|reisepass|urlaub|hochzeit|bewerbung#*|lebenslauf|prüfung|auto|umzug)';

const DAY = '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
const MONTH =
  '(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const SOON = `(heute|morgen|übermorgen|bis|am|nächste[nrm]?|kommende[nrm]?|diese[nr]?|in (kürze|den nächsten|ein|zwei|drei|\\d)|gleich|separat|noch|${DAY}|innerhalb|spätestens|von (mir|uns))`;
const THINGS =
  '(#*(angebot|rechnung|vertrag|verträge|unterlagen|dateie?n?|muster|ware|liste|bericht|entwurf|protokoll|paket|lieferung|zahlen|details?|einladung|link|präsentation|bestätigung|antwort|rückmeldung|infos?|informationen|feedback|gutschrift|anmerkungen|vorschlag|vorschläge|agenda|rest|termin|bild|fotos?|plan|pläne|konzept|kalkulation|ersatzteile?))';

/** What may stand behind the number of a day, which counts nothing then. */
export const FREE =
  '(?=\\.?( ?[-–(),;!]|$| (und|oder|um|an|per|mit|zu|zurück|ab|bei|nach|wieder|in|d(ie|as|en|er|em|es)|ihre?n?|ihnen|sie|ein\\w*|\\S+ (ich|wir|sie))(?![a-zäöüß])))';

/** Promises in German. */
export function germanPromises(): PromiseRules {
  const i = DEEDS.join('|');
  const we = DEEDS.map(ofUs).join('|');
  return {
    signs:
      /\b(ich|wir|mich|dir|ihnen|euch|dich|sie|du|ihr|es|das|den|die|ihn|heute|morgen|gleich|folg|geh|komm|unser|mein)/u,
    promise: [
      pattern(
        `<(ich werde|werde ich|wir werden|werden wir)>([^,;:.!?]|(?<=\\d)[.:])*?<(?!(${NO_DEED})>)#+([^i]en|ern|eln|ien)(?=\\s*([,;:.!?)]|$|und |oder ))`,
      ),
      pattern(
        `<(ich (${i}|${i.replace(/e(?=\||$)/g, '')})|(${i}) ich|wir (${we})|(${we}) ((natürlich|selbstverständlich|gerne?) )?wir)>`,
      ),
      pattern(`<ich>[^.!?]*<und (?!melde dich)(${i})>`),
      pattern(`<ich>[^.!?]*, (${i})>(?=[^,.!?]*<(aber|jedoch|dafür|stattdessen)>)`),
      pattern(`<wir>[^.!?]*<und (${we})>`),
      pattern(
        `<(ich versuche|versuche ich|wir versuchen|versuchen wir|(ich (will|werde)|wir (wollen|werden)|will ich|werde ich|wollen wir|werden wir)( #+){0,2} versuchen,?)>[^.!?]*<(zu #+en|#+zu#+en)>`,
      ),
      // Those who do things for us: what "unser Techniker" does, I answer for.
      pattern(
        `<(unsere?|meine?) (#+ )?${OURS}( (frau |herr )?#+)?( #+)? (wird|werden)>[^.!?]*<(?!(${NO_DEED})>)#+([^i]en|ern|eln|ien)>|<(unsere?|meine?) (#+ )?${OURS}( (frau |herr )?#+)?( #+)? (?!(ist|sind|hat|haben|hatte#*|war#*|kann|können|muss|müssen|darf|dürfen|soll|sollen|arbeite[tn]|sagt|meint|meinen|finde[tn]|denkt|denken|glaubt|glauben|fehlt|fehlen|braucht|brauchen|streikt|feiert|freu(t|en)|bleib(t|en)|geht|gehen|such(t|en)|fährt|fahren|nicht|könnte#*|würde#*)>)(#+(e[tn]|t|rn|ln)|gibt)>(?=.*<${SOON})`,
      ),
      pattern(
        `<(wir wollen|wollen wir|ich will|will ich) (Ihnen|dir|euch) [^,;:!?]*<(?!(${NO_DEED})>)#+en>\\s*[.,]`,
      ),
      // "Kriegst du heute Abend".
      pattern(
        `(^|[,;:!–—-] ?)(kriegst|bekommst|hast|kriegt|bekommt|bekommen|erhalten) (du|ihr|Sie)>( #+){0,4} ${SOON}`,
      ),
      pattern(
        `<(ich komme|komme ich|wir kommen|kommen wir)>(?=[^.;!?]*<vorbei>)(?=.*<(${SOON}|mit))|<(unsere?|meine?) (#+ )?${OURS}( #+)? (ist|sind) [^,;.!?]*<bei (Ihnen|dir|euch)>`,
      ),
      // What one says to what was asked: "Okay, dann drehe ich das um".
      pattern(
        `^(ok|okay|alles klar|einverstanden|gut|verstanden|in ordnung|kein problem|gerne?|passt|klar|super|danke|perfekt)[,.!:]? (dann )?((ich (?!(${NO_PRESENT})>)#+e)|(?!(${NO_PRESENT})>)#+e ich)>`,
      ),
      // Verbs in two parts name something done to something: "ich spiele heute ein Update ein".
      pattern(
        `<(schließen? (ich|wir)|(ich|wir) (?!(komm|reis|flieg|fahr|zieh|fang|steig|geh|hör|steh|schlaf|kehr|lehn|lauf|treff|denk|fall|freu|lass|schau|sehe|nehm|biet|schätz)e?n?>)#+en?)>(?=[^.!?]*<(${SOON}))(?=[^.,;!?]*<(ein|nach|zu|durch|frei|weiter|hoch|raus|rein|vorbei|bereit|ab|aus|vor|zurück|auf|mit|um)\\s*([.,;!]|$|und>))`,
      ),
      pattern(
        '<(verlassen Sie sich|verlass dich) (da )?(ganz )?auf (mich|uns)>|<(Sie können|du kannst) (sich|dich) (da |dabei )?auf (mich|uns) verlassen>|(^|[,;:!–—-] ?)(wird (gemacht|erledigt)|mach(e|en)? (ich|wir)(?= ?([,.!]|$|gern|gleich|heute|morgen))|kümmere mich|bin dran|ich bin dran|geht klar)>',
      ),
      // Whatever one does, it is to come where a day is named.
      pattern(
        `<(ich (?!(${NO_PRESENT})>)#+e|(?!(${NO_PRESENT})>)#+e ich)>(?=[^,;.!?]*<((noch )?heute|(bis )?(gleich )?morgen|bis|am|nächste|kommende|noch diese|in den nächsten|spätestens|innerhalb)>)`,
      ),
      // Without "ich", as one writes in a hurry; to others one says it in other words.
      pattern(
        `^((ok|okay|danke|super|gerne?|alles klar|klar|verstanden|perfekt|moin|hallo)[,.!]* )*(melde mich|kümmere mich|(${i}) (dir|ihnen|euch|dich|sie|es|das|den|die|ihn|heute|morgen|gleich|bescheid))>`,
      ),
      pattern(
        `<(Sie|du|ihr) (erhalten|erhältst|erhaltet|bekommen|bekommst|bekommt|kriegen|kriegst|kriegt|hören|hörst|hört)>(?=.*<${SOON}>)(?!.*<von (?!mir>|uns>|\\d))`,
      ),
      pattern(
        '<(Sie haben|du hast|ihr habt|haben Sie|hast du|habt ihr)>.*<(von (mir|uns)|im postfach|auf (dem|deinem|Ihrem|eurem) (tisch|schreibtisch))>',
      ),
      pattern(
        `(^|[,;:!–—-] ?)(bis|spätestens|morgen|noch heute) [^,;:!?]{0,40}<(haben Sie|hast du|habt ihr) (das|den|die|eine?n?|Ihre?|deine?|eure?|unsere?)>(?!.*<(#*(möglichkeit|gelegenheit|chance|zeit)|#*(ge|be|ver|er|ent|über)#+(t|en)|#+iert)\\s*([.,!]|$|zu>))`,
      ),
      pattern(
        `^(die|das|den|Ihre?n?|deine?n?) [^,;:.!?]{3,50} (erhalten|bekommen) (Sie|wir Ihnen)>(?=.*<(am ${DAY}|bis|morgen|heute|spätestens|nächste|in den nächsten))`,
      ),
      pattern(
        '<(überlassen Sie|überlass|lassen Sie|lass) (das|es|den rest) (mal |nur |ruhig )*(mir|uns|mich machen|uns machen)>',
      ),
      pattern(
        `<mit [^,;:.!?]{3,40} (können Sie|kannst du|könnt ihr)>(?=.*<${SOON}).*<rechnen>|<(wollen|möchten) wir>(?=[^,;:!?]*<${SOON})[^,;:!?]*<(#*schicken|#*senden|liefern|übergeben|vorlegen)>`,
      ),
      pattern(
        `<(dann|bis|spätestens|morgen|am|nächste)>[^.;!?]*<(habe ich|ich habe|haben wir|wir haben) (eine?n? |die |den |das )?(#+ )?(antwort|lösung|rückmeldung|ergebniss?e?|termin|zahlen|angebot) für (Sie|dich|euch)>`,
      ),
      pattern('<(ich gehe|gehe ich|wir gehen|gehen wir) (beim|bei der) [^,;:.!?]{3,30} mit>'),
      // What is made for you lies before you by a day; who comes to your place comes for us.
      pattern(
        `<(bis|spätestens|am|morgen|heute)>[^,;!?]*<(liegt|liegen) (Ihnen|dir|euch)>.*<vor>|<(liegt|liegen) (Ihnen|dir|euch)>(?=.*<${SOON}).*<vor>`,
      ),
      pattern(
        `<(der|die|ein|eine) (#+ )?${TRADE} (kommt|wird|ist|schaut)>(?=[^.;!?]*<${SOON})(?=[^.;!?]*<(bei|zu) (Ihnen|dir|euch)>)`,
      ),
      pattern(
        '<(ich bitte|bitte ich|wir bitten) ((unsere?n?|meine?n?|herrn|frau) [^,.;!?]{3,30}|(?!sie>|dich>|euch>|um>|ihn>|daher>|deshalb>)#{3,20}), (#+ ){1,6}(zu #+en|#+zu#+en)>',
      ),
      // Whatever we do to what is yours.
      pattern(`<wir (?!(${NO_WE})>)#+en (Ihre|deine|eure|Ihr|dein|euer)#*>`),
      // "Herr Vogt aus unserem Vertrieb ruft Sie morgen an".
      pattern(
        `<((aus|von) (unsere[rmn]?|meine[rmn]?) [^,;:.!?]{3,30}?,?|(unsere?|meine?) (#+ )?${OURS}( #+)?) (wird|ruft|meldet|schickt|sendet|mailt|kontaktiert|kommt|zeigt|gibt) (sich )?(#+ ){0,2}?(Sie|Ihnen|dich|dir|euch)>`,
      ),
      pattern(
        `<(erhalten|bekommen|hören) Sie>.*<(von (mir|uns)|das|die|den|eine[nr]?)>(?!.*<von (?!mir>|uns>|\\d))`,
      ),
      pattern(`<${THINGS} (geht|gehen|folgt|folgen)>(?=.*<${SOON}>)`),
      pattern(
        `^(die|das|der|Ihre?|deine?|eure?) [^,.;:!?]{3,50} (geht|gehen) (?=${SOON})[^,.;:!?]*<(raus|hinaus|an (Sie|dich|euch)|(in die|zur) post)>`,
      ),
      pattern(`<${THINGS} (kommt|kommen)>(?=.*<${SOON}>)(?=.*<(von (mir|uns)|per (mail|post))>)`),
    ],
    never: pattern(
      /(?<!#)(jede[nsmr]? (tag|woche|monat|jahr|#+tag|#+woch)|(ein|zwei|drei|vier|mehr)mal (im|pro|in der) #+|normalerweise|üblicherweise|in der regel|grundsätzlich|meist(ens)?|schauen wir|#+en wir (mal|doch)|täglich|wöchentlich|monatlich|(mon|diens|donners|frei|sams|sonn)tags|mittwochs|prinzipiell|im allgemeinen|generell|(bewahr|archivier|speicher)#*(?!#).*jahre)(?!#)/u,
    ),
    before: pattern(
      /(?<!#)(wenn(?! (ich|wir) [^,]*(zurück|wieder|fertig|mehr|weiß|wissen))|falls|sofern|sollten?|vorausgesetzt|hoffe|hoffen|hoffentlich|angenommen|(er|sie|man|ihr|du) (sagte?n?|meinten?|behauptete|schrieb|dachte|sagst|sagtest)|dachte|fürchte|befürchte|glaube|bezweifle|zweifle|wünsch#*|möchten? (sie|du)|(mir|uns) wäre|wäre (es )?(mir |uns )?(lieber|besser)|am (besten|liebsten)(?= wir|, wir|\s*$)|wollen sie)(?!#)|(?<!#)(ob|wann|wo|was|warum|wie|bevor|bis|als|nachdem|obwohl|(?<!(verspreche|versichere|garantiere)[^,]*, )dass)\s*$/u,
    ),
    clause: pattern(
      /(?<!#)(nicht|kein#*|nie|niemals|nichts|niemand#*|kaum|vielleicht|eventuell|evtl|möglicherweise|womöglich|vermutlich|wahrscheinlich|wohl|immer|oft|öfter|stets|weltweit|europaweit|bundesweit|in (alle welt|die ganze|der ganzen|alle länder|allen ländern)|selten|manchmal|anbei|hiermit|hierbei|beigefügt|beiliegend|im anhang|als anhang|in der anlage|angehängt|könnten?|würden?|möchten?|nur ungern|derzeit|zurzeit|gerade|momentan|aktuell|seit|bei bedarf|gegebenenfalls|ggf|gestern|(?<!vom |von der )(letzte|vorige|vergangene)[nrsm]?|damals)(?!#)|(?<!#)(fragen?( ich| wir)? (mich|uns)|gebe?n?( ich| wir)? (#+ )?(recht|zu)(?!#)|mache?n?( ich| wir)? (mir|uns|urlaub|pause|feierabend|schluss|es kurz|keine)|(ich|wir) machen? (#+ )*(sorgen|urlaub|pause|feierabend|schluss)|stimme?n?(?!#)(?!.*(\sab(?!#)|abstimm))|nehme?n?( ich| wir)? an(?!#)|nehme?n?(?!#)(?!.*( auf| mit| vor| entgegen| raus| heraus|kontakt| in angriff| rein)(?!#))|nehme?n? .* teil(?!#)|nehme?n?(?!#).* an\s*[.!]*$|stelle?n?( ich| wir)? fest|sehe?n?( ich| wir)? (sie|dich|euch|uns|das (genauso|anders|auch))|komme?n?(?!#)(?!.*(auf (sie|dich|euch|den|die|das|ihr|dein)|vorbei|hinterher|mit (dem|den|einem)))|finde?n?(?!#)(?!.*heraus)|((ich|wir) hören?|hören? (ich|wir))(?!#)(?!.*( nach| um))|weise?n?( ich| wir)? (sie |euch |dich )?darauf|(?<!verbindung )setze?n?(?!#)(?!.*(verbindung| um| fest| ein| an| auf d| ins? )(?!#))|lege?n? (#+ )?(wert|großen)|(ich|wir|sie) suchen?|suchen? (ich|wir)|(halte|halten)(?!#)(?<!(preis|angebot|termin|platz|tarif|frist|ware|zimmer|raum|tisch|saal) (halte|halten))(?!.*(laufenden|bereit|fest|frei|zurück|preis|angebot|termin|platz|zusage|frist))|lasse?n?( ich| wir)? (mich|uns)(?!#)|lasse?n?(?!#)(?!.*#{2}en\s*[.!]*$)|wende?n?( ich| wir)? mich|zeige?n?(?!#)(?!.*(ihnen|dir|euch))|führe?n?(?!#)(?!.*(durch|ein|aus))|(sehe|sehen)(?!#)(?!.*( an| nach| zu| durch|vor)(?!#))|plane?n? (derzeit|einen umzug)|bringe?n? (mich|uns)|ziehe?n?( ich| wir)? (#+ ){0,8}um(?!#)|((ich|wir) rechnen?|rechnen? (ich|wir)) (#+ ){0,4}mit(?!#)|arbeite?n?(?!#)(?=.*(zu hause|homeoffice|home office))|arbeite?n?(?!#)(?!.*( aus| ein| nach| um| ab| durch)(?!#))|(melde|schreibe|rufe) (mich |ihnen |dir |euch |sie |dich )?(#+ )?(wegen|bezüglich|zu (ihre|deine)[rm]|um(?! \d| halb| #+ uhr)|weil|da ich|aufgrund|als))|(schreibe|melde) ich (mich |ihnen |dir |euch )?(wegen|bezüglich|aufgrund)|nur noch (mit|per|über|an|nach|bei|durch)(?!#)|an (viele|alle|zahlreiche|mehrere|verschiedene) (?!beteiligten|teilnehme|kolleg)/u,
    ),
    own: pattern(
      `<(mein|unser)(e[nmrs]?)? (?!(#+ ){0,2}(?!bewerbung)${OF_WORK}>)|<meine?[nmrs]? ${HOME}>|<die kinder>|<o[mp]a>`,
    ),
    others: pattern(
      '<(Ihnen|dir|euch|dich|Sie|Ihr(e[nmrs]?)?|dein(e[nmrs]?)?|euer|eure[nmrs]?|es|dafür|darum|damit|dazu)>|^(?!.*<mein).*<((ver|über|zu)?(send|schick)en?|mailen?|übermitt#+|weiterleiten|leiten?>.*<weiter)>',
    ),
    after: pattern(
      /(?<!#)(falls|sofern|vorausgesetzt|es sei denn|nur wenn|wenn (sie|du|ihr|es|das|der|gewünscht|nötig|möglich|alles|die bedingungen)|sagte?n? (er|sie)|meinten? (er|sie))(?!#)|^(ich )?(schreibe|melde|rufe|wende)(?!#)[^,]*, (weil|da|denn|um)(?!#)/u,
    ),
    asking: pattern(/(?!)/u),
    border: pattern(/[,;:]|\s[–—-]\s|(?<!#)(und|aber)(?!#)/u),
    when: new RegExp(
      `\\b(?:(?:bis spätestens|spätestens|bis|am|ab|vor) )?(?:(?:zum )?(?:ende der woche|wochenende|monatsende)|(?:nächsten |kommenden |diesen )?${DAY}(?:s|morgen|früh|vormittag|mittag|nachmittag|abend)?|übermorgen|morgen|heute|nächste woche|kommende woche|diese woche|(?:in|innerhalb von) (?:einer?m?|zwei|drei|vier|\\d+) (?:stunden?|tag(?:en)?|werktagen|arbeitstagen|wochen?)|(?:bis zum|vor dem|bis|am|ab|zum) \\d{1,2}\\. ?\\d{1,2}(?:\\. ?(?:20)?\\d\\d(?! ?uhr))?(?!\\d)${FREE}|(?:bis zum|vor dem|am) \\d{1,2}${FREE}|\\d{1,2}\\. ?${MONTH})\\b`,
      'i',
    ),
  };
}
