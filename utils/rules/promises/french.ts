import { type PromiseRules, pattern } from './model';

/** Small words between "je" and what will be done. */
const CLITICS = "((vous|te|le|la|les|lui|leur|me|nous|y|en) |(t|l|m|s|j|n)'(en |y )?)*";
/** Words in which the future or the present of "je" is no deed for anybody. */
const NO_FUTURE =
  'serai|aurai|pourrai|devrai|voudrai|saurai|verrai|attendrai|resterai|souhaiterai|aimerai|irai|manquerai|oublierai|viendrai|arriverai|partirai|rentrerai|assisterai|participerai|comprendrai|préférerai|croirai|penserai|apprécierai|garderai|espérerai|serons|aurons|pourrons|devrons|voudrons|saurons|verrons|attendrons|resterons|irons|viendrons|arriverons|partirons|participerons|recevrai|recevrons|croiserons|retrouverons|parviendrons|trouverons|désirons|entrons|montrons|rencontrons|admirons|aspirons|respirons|courons';
const I =
  'envoie|renvoie|fais|reviens vers|rappelle|appelle|confirme|transmets|prépare|tiens (au courant|informé)|contacte|recontacte|réponds|vérifie|charge|occupe|livre(?= .*\\d|.*(demain|semaine|jours|di>))|donne|partage|communique|organise|adresse|finalise|regarde|informe|réserve|soumets|relance|règle|apporte|renseigne|prends (contact|en charge|note de|le relais|rendez-vous|les mesures)|vois (avec|si|ça|cela|ce que)|mets|planifie|cale|bloque|en parle|parle|corrige|rédige|valide|consulte|demande|transfère|dépose|signe|commande|préviens|diffuse|complète|ajoute|modifie|engage|passe(?= (vous|te|les? |la |un coup|commande|prendre|chercher|déposer|votre|à votre|chez|ça))|lance|étudie|annule|remplace|rembourse|retourne|reprends|programme|traite|poste|publie|écris|dis|explique|crée|rassemble|remonte|relis|installe|note|téléphone|tâche|essaie|remets|fournis|imprime|scanne|débloque|récupère|teste|chiffre|sollicite|interroge|maintiens|garde|dirai|décale|déplace|avance|fixe|prolonge|augmente|baisse|joins|établis|saisis|ouvre|clôture|active|désactive|déclenche|synthétise|résume|présente|explore|approfondis|précise|garantis|promets|assure|veille|procède|inscris|ramène|rends|dépanne|tranche|faxe|expédie|compare|signale';
const WE =
  'envoyons|renvoyons|faisons|revenons vers|rappelons|appelons|confirmons|transmettons|préparons|tenons (au courant|informés?)|contactons|recontactons|répondons|vérifions|chargeons|occupons|livrons(?= .*\\d|.*(demain|semaine|jours|di>))|donnons|partageons|communiquons|organisons|adressons|finalisons|regardons|informons|réservons|soumettons|relançons|réglons|prenons (contact|en charge|à notre charge|le relais|rendez-vous)|voyons avec|mettons(?! en avant)|planifions|corrigeons|rédigeons|validons|consultons|demandons|transférons|signons|commandons|prévenons|complétons|ajoutons|modifions|engageons|lançons|décalons|déplaçons|activons|débloquons|testons|étudions|annulons|remplaçons|remboursons|retournons|reprenons|traitons|publions|créons|installons|terminons|rééditons|réexpédions|expédions|refaisons|rectifions|garantissons|assurons|réparons|ouvrons|retirons|mettons(?! en avant)|fournissons|établissons|vérifions|maintenons|gardons|accordons|scindons|divisons|renonçons';
const ONE =
  'engage à|envoie|renvoie|fait (le|un|partir|suivre|parvenir)|revient vers|rappelle|appelle|confirme|transmet|prépare|tient (au courant|informé)|recontacte|répond|vérifie|charge|occupe|livre|partage|organise|finalise|regarde|relance|règle|planifie|cale|corrige|demande|signe|prévient|complète|ajoute|modifie|lance|annule|remplace|rembourse|met à jour|dit|garde|maintient|réserve|reprend|repasse|passe|dépose|apporte|récupère|rapporte|installe|monte|répare|réédite|refait|revoit|ouvre|crée|transfère|traite|étudie|publie|communique|rectifie|réexpédie|expédie|met (?=en|à|de|la|le|les|un)';
/** Those whose work is announced for them: "notre technicien passera". */
const OURS =
  '(technicien(ne)?s?|collègues?|collaborat(eur|rice)s?|équipes?|assistante?s?|service|transporteur|livreurs?|chauffeurs?|coursier|comptable|comptabilité|directeur|directrice|commerciale?|responsable|conseill(er|ère)s?|format(eur|rice)s?|cheffe? de projet|consultante?s?|avocate?s?|juristes?|atelier|entrepôt|dépôt|ingénieure?s?|développeu(r|se)s?|graphistes?|installateurs?|ouvriers?|équipier|associée?s?|chef|patron|secrétaire|secrétariat|support|sav)';
/** What we think of it, and what is not for anybody. */
const NO_WE =
  'avons|pouvons|devons|voulons|savons|croyons|espérons|attendons|recevons|comprenons|regrettons|connaissons|partageons|respectons|trouvons|aimons|suivons|souhaitons|cherchons|restons|quittons|fermons|félicitons|utilisons|acceptons|préférons|déménageons|rencontrons|célébrons|voyons|perdons|gardons|adorons|soutenons|admirons|refusons|déclinons|saluons|lisons|découvrons|accusons|visitons';
/** What one is, feels and does for oneself. */
const NO_PRESENT =
  'suis|ai|peux|dois|veux|crois|pense|compte|espère|pars|arrive|rentre|vais|viens|vois|reste|travaille|serais|voudrais|pourrais|aimerais|souhaite|désire|sais|attends|reçois|sors|mange|dors|joue|assiste|participe|voyage|commence|termine ma|fête|suppose|imagine|note|constate|sens|trouve|comprends|connais|regrette|préfère|ne|prends|apprends|reviens|accepte|remercie|félicite|excuse|partage|loue|habite|cherche|démissionne|finis|quitte';
/** What is mine or ours and still part of the work: colleagues, and what one makes for others. */
const OF_WORK = `(${OURS}|#*(côté|part|possible|mieux|frais|charge|partie|parole|avis|remarques?|commentaires?|retours?|notes?|réponses?|questions?|suggestions?|idées?|propositions?|offres?|devis|brouillons?|rapports?|chiffres|calculs?|agendas?|calendriers?|planning|système|base|site|listes?|stocks?|prix|tarifs?|conditions|contrats?|factures?|banque|fournisseurs?|direction|dossiers?|documentation|commandes?|fichiers?|analyses?|conclusions|recommandations?|échantillons?|coordonnées|signature|promesse|plans?|diapositives|présentation|accord|engagements?|production|usine|siège|juristes?|imprimeur|agence|achats|interlocuteur|brochures?|catalogues?|attestations?|supérieure?|hiérarchie|disponibilités?))`;
/** What belongs to somebody's own life where it is "mine"; trades deal with that of others. */
const HOME =
  '(enfants?|fils|filles?|épouse|mari|mère|père|parents|appartement|passeport|mariage|diplôme|examen|cv)';
const DAY = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const MONTH =
  '(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
/** Those who come to somebody's place to do their work, whoever sends them. */
const TRADE =
  '(technicien(ne)?|électricien(ne)?|plombi(er|ère)|installat(eur|rice)|mécanicien(ne)?|monteur|réparateur|expert|format(eur|rice)|consultante?|ingénieure?)';
/** What is written for somebody. */
const PAPERS =
  '(rapport|traduction|devis|offre|proposition|projet|contrat|plans?|compte rendu|présentation|synthèse|analyse|échantillons?|chiffres|fichiers?|maquette)';
const SOON = `demain|ce soir|cet après-midi|cette semaine|la semaine prochaine|aujourd'hui|${DAY}|d'ici|avant`;

/** Promises in French. */
export const frenchPromises = (): PromiseRules => ({
  signs: /\b(je|nous|on|vous|tu|notre|nos|mon|ma|mes)\b|j'/,
  promise: [
    pattern(
      `<(je |j')${CLITICS}(?!(${NO_FUTURE})>)#+rai>|<nous ${CLITICS}(?!(${NO_FUTURE})>)#*([ei]|[dt]|r|ev)rons>|<on ${CLITICS}(?!(sera|aura|pourra|devra|verra|ira|saura|va)>)#+ra>`,
    ),
    pattern(
      `<(je vais|nous allons|on va) ((bientôt|tout de suite|donc|aussi|également|immédiatement|vite|rapidement) )*${CLITICS}(?!(être|avoir|pouvoir|devoir|voir|rester|attendre|manquer|bien|aller|venir|partir|prendre (des|mes|quelques)|rater|rentrer|arriver|vouloir|recevoir|mieux)>)#+(er|ir|re)>`,
    ),
    pattern(
      "<(je vais|nous allons|on va) (voir (avec|si|ce que|comment je)|m'en occuper|être en mesure)",
    ),
    // What is done can be done again.
    pattern(`<(je |j')${CLITICS}(r[eé]?)?(${I})>`),
    pattern(
      `<(notre|nos|mon|ma|mes|un de nos|une de nos|l'un de nos) ${OURS}( #+){0,3}? ${CLITICS}(?!(sera|seront|aura|auront|pourra|pourront|devra|devront|restera|fermera|ouvrira|voudra|verra|ira|va|recevra|attendra|manquera|fera (partie|défaut))>)(#+(ra|ront)|vont? ${CLITICS}#+(er|ir|re))>`,
    ),
    pattern(`<nous ${CLITICS}(${WE})>`),
    // Whatever we do to what is yours.
    pattern(`<nous (?!(${NO_WE})>)#+[^i]ons (votre|vos|ton|tes|ta)>`),
    pattern(
      `<(sera|seront) (#+ )?#+s? par nos soins>|<de notre [^,;.!?]{3,30},? (vous|te) (#+ra|(r?appelle|(re)?contacte|envoie)(?=.*<(demain|ce|cet|cette|${DAY})))>`,
    ),
    pattern(`<on ${CLITICS}(${ONE})>`),
    // What one says to what was asked: "D'accord, j'inverse les dates".
    pattern(
      `^(d'accord|ok|okay|entendu|(c'est )?(bien )?(reçu|noté|compris)|parfait|ça marche|pas de (souci|problème)|très bien|super)[,.!:]? (alors |donc )?(je |j')${CLITICS}(?!(${NO_PRESENT})>)#+(e|ds|ts)>`,
    ),
    pattern(
      `<(je compte|nous comptons|on compte|(j'ai|nous avons|on a) (prévu|l'intention) d[e']|je prévois de|nous prévoyons de)>?[^.!?]*<((vous|te|leur|lui) |t')((le|la|les|en) |l')?#+(er|ir|re)>`,
    ),
    pattern(
      `<nous [^.!?]*<et (vous |te |t')((le|la|les|en) |l')?(?!(remerci|pri|souhait|félicit|salu|rappel|invit|demand|embrass|sais)#*ons>)#+ons>|<(vous |te |t')(sera|seront) #+ (par nos soins|de (notre|ma) part)|<(laiss|donn)(ez|e)-(moi|nous)>[^.!?]*<(vous aurez|tu auras|vous recevrez)>`,
    ),
    // Whatever one does, it is to come where a day is named.
    pattern(
      `<(je |j')${CLITICS}(?!(${NO_PRESENT})>)#+([es]|ds|ts)>(?=[^.;!?]*<(demain|ce soir|cet après-midi|cette semaine|aujourd'hui|tout de suite|dans l'heure|dans la (journée|matinée|foulée)|(avant|dès|d'ici|pour) (demain|${DAY}|midi|la fin|ce soir)|(lundi|mardi|mercredi|jeudi|vendredi) (matin|prochain|après-midi)))`,
    ),
    pattern(
      `<(tu l'as|vous l'avez|tu les as|vous les avez)>(?=.*<(demain|ce soir|avant|dans|d'ici|${DAY}))|<(vous pouvez|tu peux) compter sur (moi|nous)>|<(vous pouvez|tu peux) compter sur (notre|mon|ma|nos) .*<(demain|avant|d'ici|${DAY})|<(laissez|laisse)-(moi|nous) (faire|m'en occuper|gérer)>|<comptez sur (moi|nous)>|<compte sur (moi|nous)>`,
    ),
    // To somebody: what a house offers in general is no promise.
    pattern(
      "<(je (vous|te|t') ?(offre|propose)|nous (vous|te|t') ?(offrons|proposons))>(?! (de|d')>)",
    ),
    pattern(`<(je |j'|nous )[^.!?]*<et (?=vous|te|t'|le|la|les|l')${CLITICS}(${I}|#+rai)>`),
    pattern(
      `<(vous|tu) (recevrez|recevras|aurez|auras)>.*<(d'ici|demain|aujourd|avant|${DAY}|ce soir|cette semaine|semaine prochaine|de (ma|notre) part|dans)`,
    ),
    pattern(
      `^(les?|la|vos|votre|tes|ton|ta) [^,.;:!?]{3,50} (part|partent) (aujourd'hui|demain|ce soir|dès|lundi|mardi|mercredi|jeudi|vendredi)[^,.;:!?]*<(par|en|chez|vers) `,
    ),
    pattern(
      "<(j'aurai|nous aurons) (une?|la|le|les|des|votre) (#+ )?(réponses?|solution|retour|résultats?|chiffres|devis|offre|nouvelles|date) (pour (vous|toi)|à vous)",
    ),
    // What is made for you is with you by a day; who comes to your place comes for us.
    pattern(
      `<(les?|la|l'|une?|un de nos) ?(#+ )?${TRADE} (viendra|passera|sera|interviendra|se rendra|va (venir|passer))>(?=.*<(chez|à votre|dans vos|sur votre|vous)>)(?=.*<(${SOON}))`,
    ),
    pattern(
      `<(les?|la|l'|votre|vos) ?(#+ )?${PAPERS} (#+ )?((vous|te) (sera|seront) (rendu|remis|transmis|restitué|envoyé|adressé)e?s?|(sera|seront) (dans votre boîte|sur votre bureau|chez vous|entre vos mains))>(?=.*<(${SOON}|le \\d))`,
    ),
    pattern(
      `<(les|la|le|l')( |(?<='))[^,.;:!?]{3,40} (partir(a|ont)|quitter(a|ont)) (de chez nous|de notre|notre|nos)>(?=.*<(${SOON}))`,
    ),
    pattern(`<(je|nous|on) ne (manquerai|manquerons|manquera) pas (de|d')`),
  ],
  never: pattern(
    /(?<!#)((conserv|archiv)#+(?!#).*(?<!#)ans|en général|d'habitude|habituellement|généralement|normalement|souvent|tous les|toutes les|(une|deux|trois|plusieurs) fois par|chaque|par la présente|d'ordinaire)(?!#)/u,
  ),
  before: pattern(
    /(?<!#)(si(?! ça te va| possible)|s'ils?|au cas où|à condition|peut-être|(je|nous|j') ?(espère|espérons|pensais|croyais|crois|crains|doute)|(il|elle|ils|elles|on|paul|tu|vous) (m'a|m'ont|a|ont|avez|as|dit|disait|pense|pensait)( #+)? (dit|promis|assuré|écrit|pensé|cru)?|pense que|sais pas|ignore|il se peut|(il|elle) dit|disait|dommage|impossible (de|que))(?!#)|(?<!#)(dit|promis|assuré|répondu|écrit|expliqué|annoncé) (#+ ){0,3}qu(e |')(#+ )?$|(?<!#)(quand|comment|pourquoi|où|avant que|jusqu'à ce que|bien que)\s*$/u,
  ),
  clause: pattern(
    /(?<!#)(prendr(ai|ons) (l[ae] |les |un |une |du |de la )?(?!contact|rendez|soin|charge|relais|mesure|photo|liste|côtes|train|note|temps|décision|avis|parole|suite)#+(?=[,.!]|$)|(?<=(je|nous|on) )ne(?! manquer(ai|ons|a) pas)|n'(?=#)(?!hésite)#+|jamais|plus tôt|#{3,}rais|peut-être|toujours|ci-joint#*|ci-dessous|ci-après|en pièces? jointes?|en annexe|hier|actuellement|en ce moment|pourriez|pourrais|aimerais|voudrais|depuis|sans doute|probablement|éventuellement|dans toute (la|l')|dans le monde entier|partout en|reconnaissante?s?)(?!#)|(?<!#)((contacte|appelle|écris|reviens vers #+|revenons vers #+|contactons|écrivons|rappelle) ?(#+ )?(au sujet|concernant|suite à|(?<=(écris|contacte|écrivons|contactons) |(écris|contacte|écrivons|contactons) #{2,5} )pour|à propos|parce que|puisque|pour (savoir|faire suite|vous|te|ma|la|mon)|car|afin|de la part|à la suite)|confirm#+ (avoir|être|que|qu'|bien|la (bonne )?réception|ma (présence|participation|venue))|demande (pourquoi|si|comment)(?<=me demande (pourquoi|si|comment))|me demande|nous demandons|donne raison|garde (cela|ça|l'idée|vos coordonnées|votre #+|ceci)? ?(en (tête|mémoire|réserve)|à l'esprit)|fais (confiance|partie|allusion|référence)|en fais|dis (merci|bravo|bonjour|que|oui|non)|mets fin|(adresse|envoie|présent#+|transmets) (toutes? )?(mes|nos|tous mes|tous nos) (#+ )?(vœux|voeux|salutations|amitiés|excuses|félicitations|condoléances|remerciements|compliments)|demande (de |pardon)|prie|informons que|informe que|parle (français|anglais|espagnol|au nom)|vous demande|te demande|occupe (le|un) poste|rappell?(e|es|ons) qu|partage (votre|ton|cet|son) (avis|opinion|point|enthousiasme|inquiétude|analyse)|donne (ma langue|mon accord|congé)|à (de nombreux|de nombreuses|plusieurs|beaucoup de)(?!#))/u,
  ),
  own: pattern(
    `<(mon|ma|mes|notre|nos) (?!(#+ ){0,2}${OF_WORK}>)|<m(on|a|es) ${HOME}>|<les enfants>`,
  ),
  others: pattern(
    "<(vous|te|toi|votre|vos|ton|ta|tes|lui|leur|t')|<(le|la|les|l'|en) (?=#+rai>)|^(?!.*<m(on|a|es)>).*<((r|ré)?env(o|er)|transm|partag|f(er|ais)#* suivre)",
  ),
  after: pattern(
    /(?<!#)(si (vous|tu|besoin|nécessaire|cela|ça|c'est|possible|le|la|les|jamais|je (peux|trouve)|il|on|nous (avons|n')|votre|vos|ton|ta|tes)|s'il|à condition|sous réserve|en cas de|le cas échéant|peut-être|dit-il|a-t-(il|elle))(?!#)/u,
  ),
  asking: pattern(
    /(?<!#)(vérif#+|regard#+|voir|vois|demand#+|confirm#+|dir#+|dis(ons)?|savoir|renseign#+|contrôl#+|test#+|consult#+)( [#'’-]+){0,5} s(i(?!#)|'il)/u,
  ),
  border: pattern(/[,;:]|\s[–—-]\s|(?<!#)(et|mais)(?!#)/u),
  when: new RegExp(
    `(?:(?:d'ici|avant|pour|dès|ce) )?(?:(?:à )?(?:la )?fin de (?:la )?(?:semaine|journée|mois)|${DAY}(?: prochain)?|après-demain|demain|aujourd'hui|ce soir|(?:la )?semaine prochaine|cette semaine|cet après-midi|(?:dans|sous) (?:une?|deux|trois|\\d+) (?:heures?|jours?|semaines?)|(?<![a-zà-ÿ'’])(?:le|avant le|d'ici le|jusqu'au) \\d{1,2}(?:/\\d{1,2}(?:/(?:20)?\\d\\d)?)?(?= ?[-–(),;!]|\\.(?!\\d)|$| (?:et|ou|à|au|pour|par|avec|en|dans|vers|je|nous|l[ea]s?|votre|vos|du mois)(?![a-zà-ÿ]))|\\d{1,2} ${MONTH})`,
    'i',
  ),
});
