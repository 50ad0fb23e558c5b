import { pattern } from './model';

/**
 * What nobody wrote to anybody in particular, however much it sounds like a promise: answers of
 * machines, mailings, terms. One line for each kind of it, in all languages, so that what is known
 * in one of them is known in the others.
 */
const KINDS: Record<string, string[]> = {
  away: [
    "<(out of (the )?office|on (#+ )?(leave|vacation|holiday)|away (from|until)|limited access to)>.*<(reply|respond|answer|get back|return)>|<(reply|respond|answer|get back to you)>[^.]*<((upon|on|after) my return|(when|once|as soon as) i('m| am)? (back|return))>",
    '<(nicht (im (büro|haus)|am (platz|arbeitsplatz))|abwesend|außer haus|im urlaub|in elternzeit|(unregelmäßig|eingeschränkt|sporadisch))>.*<(be)?antwort#*|<(be)?antwort#*>.*<nach meiner rückkehr>|<nach meiner rückkehr>.*<((be)?antwort#*|melde)>',
    '<(absente?|en (congés?|vacances)|accès limité|consulte (peu|rarement|moins))>.*<(répondr|recontact|reviendr)#+|<répondr#+>.*<(à|dès) mon retour>|<(à|dès) mon retour>.*<répondr#+',
    '<(fuera de (la )?oficina|ausente|de (vacaciones|baja)|acceso limitado)>.*<(respond|contest)#+|<(respond|contest)#+>.*<(a mi (regreso|vuelta)|a la vuelta|(cuando|en cuanto) (vuelva|regrese))>',
    '(不在|休暇|休業|休み)(?!ですが)[^。]*(返信|返答|回答)|(戻り|出社)次第[^。]*(返信|返答|回答)',
  ],
  received: [
    '<thank(s| you) for (contacting|reaching out to|writing to|your (interest in|application|enquiry|inquiry|registration|order))>.*<(team|we|agents?|representatives?|specialists?)>.*<(as soon as possible|shortly|soon|(with)?in \\d+)|<(a member of (our|the)|one of our) [^.]*<will>|<we have received your (documents|application|order|request|registration)>',
    '<(vielen dank|danke) für ihre? (nachricht|anfrage|bewerbung|kontaktaufnahme|bestellung|interesse|registrierung)>.*<(schnellstmöglich|baldmöglichst|so (schnell|bald) wie möglich|in kürze|umgehend)>|<unser #*team>.*<(schnellstmöglich|baldmöglichst|so (schnell|bald) wie möglich)>',
    '<merci (de (nous avoir contactés|votre (message|intérêt))|pour votre (candidature|demande|commande|inscription))>.*<(dans les (meilleurs|plus brefs) délais|dès que possible|au plus vite|sous peu)>',
    '<gracias por (ponerse en contacto|contactar#*|escribirnos|su (solicitud|candidatura|pedido|interés|consulta|inscripción))>.*<(lo antes posible|a la mayor brevedad|en breve|cuanto antes)>',
    '(担当者?|スタッフ|サポート)(より|から)[^。]*順次|順次(ご)?(返信|対応|回答|発送|案内|連絡)',
  ],
  offers: [
    '^(please )?(book|order|buy|sign up|subscribe|register|shop|join|donate|upgrade|enrol+|download|refer|start your|press|dial|click|tap|scan|swipe|visit)>.*<and (we|i|our)>|^(please )?(enter|type in|fill in|submit|create|verify|log in|sign in|choose|select|tell us|provide|leave us)>.*<and we>|^(tell|invite|bring) (a|your) friends?>.*<and we>',
    '^(jetzt )?(bestell|buch|kauf|abonnier|registrier|reservier|meld|drück|wähl|klick|tipp|scann|besuch|sicher|lad|hol|geb|tragen|trag|wähl|füll|erstell)#* (sie|dich|dir|dein#*)>.*<und (wir|ich|#+n wir|unser#*)>|^(empfehlen|werben) sie>.*<und wir>',
    '^(commandez|achetez|réservez|inscrivez-vous|abonnez-vous|profitez|tapez|appuyez|composez|cliquez|scannez|visitez|téléchargez|rejoignez(-nous)?|parrainez|saisissez|entrez|renseignez|indiquez|remplissez|créez)>.*<et (nous|on|je|notre|nos)>|^(parlez|invitez|partagez)>.*<et nous>',
    '^(compr[ae]|pid[ea]|ha(z|ga) (tu|su) pedido|reserv[ae]|(suscríb|regístr|apúnt|inscríb)([ae]se|[ae]te)|descarg(a|ue)|puls[ea]|marque|tecle[ea]|escane[ea]|haga clic|visite|introduzca|introduce|escrib[ae] su|escribe tu|rellen[ae]|cre[ae])>.*<y>|^(recomi[eé]nd|invit|trae|traig)#+ .*<y>|^(cuént|háb|compart)#+ .*<y>',
    '(のご(注文|購入|契約|登録|予約|来店|応募)で|(登録|購入|注文|予約|応募|契約)(いただ|頂|され|する)[^。、]*(と|方に|方へ))',
    '(割引|オフ|(?<![a-z])off|半額|無料|送料無料|セール|特典|プレゼント|ポイント|クーポン)(で|を|にて)[^。]*(提供|進呈|実施|開催|贈|差し上げ|プレゼント)|プレゼント(いた|し|致し)|進呈|(キャンペーン|セール)(を|で|中)|先着|抽選|会員(の方|様)|全品|%(割引|オフ|(?<![a-z])off)',
  ],
  everybody: [
    '<(after|with|upon) (each|every)>|<donate>|<(all|inactive|unused) (our )?(suppliers|customers|clients|accounts|users|members|partners|subscribers|applicants|participants)>|<without (a|your) (reply|response)>|<(shortlisted|selected|successful) (candidates|applicants)>',
    '<(nach|mit|bei) jede[mr]>|<spenden>|<jeden #+tag#*|<(alle[nr]?|inaktive[nr]?|ungenutzte[nr]?) (unsere[nr]? )?(lieferanten|kunden|kundinnen|konten|nutzer|mitglieder|partner|abonnenten|bewerber|teilnehmer)>|<ohne (ihre|deine) (antwort|rückmeldung)>|<sie erhalten diese (e-?mail|nachricht)>|<nur (bei|mit) (#+ )?#*(bewerber|kandidat)',
    '<(tous les|toutes les|les) (fournisseurs|clients|comptes|utilisateurs|membres|partenaires|abonnés|candidats|participants) (inactifs|inutilisés)|<tou(s|tes) (les|nos) #+>|<sans (réponse|nouvelles|retour) de (votre|ta) part>|<(candidat|profil)#* (retenu|sélectionné)',
    '<(después de|tras|con) cada>|<donar#+|<(las cuentas|los usuarios|los clientes) inactiv[oa]s>|<tod[oa]s (l[oa]s|nuestr[oa]s) (proveedor|client|usuari|miembr|soci|suscript|candidat|participant|cuenta)#+|<sin (respuesta|noticias) (de su parte|suyas)>|<candidat#* (pre)?seleccionad',
    'たびに|[\\d一](件|回|個|点|人|名様?)につき(?!まし|、)|(全て|すべて)の(お取引先|お客様|会員|利用者|アカウント)|アカウント(は|を)[^。]*(削除|停止)|方にのみ',
  ],
  launches: [
    '<(launch|releas|unveil|introduc|roll)(e|ing|) (out )?(a|an|our) (#+ )?new>',
    '<neue[nrs]? #+ (heraus|auf den markt|vor)>',
    '<(lanc|dévoil|sort)#*ons (une?|notre|nos|de) (nouve)',
    '<(lanz|present|estren)#+mos (una?|nuestr[oa]s?) nuev[oa]',
    '新しい(アプリ|商品|製品|サービス|機能)を(公開|発売|リリース|提供開始)',
  ],
  orders: [
    "<we('ll| will|'re)?>.*<(when|once|as soon as|after) your (#+ )?(package|parcel|order|item|delivery|shipment|subscription)>|<(hold|keep) your (reservation|booking) until>|<send you (another|a confirmation) e-?mail>",
    '<(sobald|wenn|nachdem) (ihr|ihre|dein|deine) (#+ )?(paket|bestellung|sendung|artikel|lieferung)>|<(ihre reservierung halten wir|wir halten ihre reservierung)>',
    '<(dès que|lorsque|quand|une fois que) (votre|vos|ton|ta) (colis|commande|articles?|livraison)>|<(gard|maintien)#+ votre réservation>',
    '<(en cuanto|cuando|tan pronto como|una vez que) (su|tu) (paquete|pedido|artículo|envío)>|<(mantendr|guardar|conservar)#+ (su|tu) reserva>',
    '(商品|ご注文|ご注文品|お荷物)[のがを](発送|出荷|準備|お届け)[^。]*(たら|次第)',
  ],
  billing: [
    '<(charge|debit|bill) (you>|(your|the) (#+ ){0,2}(card|account|payment method)>)',
    '<von (ihre|deine)[mr] (#+ )?(karte|konto|zahlungs#+)>.*<ab>|<(belasten)>.*<(karte|konto)>',
    '<(débiter|prélèver)#+ ',
    '<(cargar|cobrar)#+ .*<(tarjeta|cuenta)>',
    'カード(へ|に|から|より)[^。]*(請求|引き落と)',
  ],
  tariffs: [
    '<we>[^.]*<(chang|updat|adjust|increas|rais|amend|revis)(e|ing) our (#+ ){0,2}(prices|pricing|rates|fees|tariffs|terms|polic(y|ies)|hours|charges)>',
    '<((ändern|aktualisieren|erhöhen|passen|heben) wir|wir (ändern|aktualisieren|erhöhen|passen|heben)) unsere>',
    '<(modifi|chang|ajust|augment|actualis|relèv)#+ons nos (#+ )?(frais|tarifs|prix|conditions|horaires)>',
    '<(?<!voy a )(cambiar|modificar|actualizar|ajustar|subir|aumentar)(?!é)#* nuestr[oa]s (#+ )?(tarifas|precios|gastos|condiciones|términos|horarios|cuotas)>',
    'より[^。]*(料金|送料|価格|規約|定価|会費)[をが](改定|変更|値上げ)',
  ],
  arrears: [
    '<(payments?|interest|due date)>.*<(suspend|terminate) (the|your)>',
    '<(zahlungsverzug|verzugszinsen|mahngebühr)',
    '<(retard de paiement|pénalités)',
    '<(impago|intereses de demora)>',
    '遅延損害金',
  ],
  data: [
    '<(use|process|collect|store) (the information you|your (data|information|details))>|<information you (provide|submit)>|<(use|set|store) cookies>|<use your (number|e-?mail|address)',
    '<(verwenden|nutzen|verarbeiten|erheben) (wir )?(ihre|deine) (angaben|daten|informationen)>|<verwenden wir nur>',
    '<(utilis|trait|collect)#+ (vos|tes) (informations|données)>',
    '<(utilizar|usar|tratar|recopilar)#+ (la información|(sus|tus|los) datos)>|<(usar|utilizar)#+ su (número|teléfono|correo)',
    '(情報|データ)[はを][^。]*(ために|目的)[^。]*(利用|使用|活用)',
  ],
  events: [
    '<(host|throw)(ing)? (an?|our) (?!(#+ )?(call|meeting)>)|<exhibit(ing)? (at|in)>|<at our (#+ ){0,2}conference>',
    '<(laden wir|wir laden) (#+ )?zu(r|m)?>|<stellen>[^.]*<(halle|messe)>[^.]*<aus>',
    '<organisons (une?|notre|nos) (réception|soirée|cocktail|événement|conférence|portes ouvertes|journée)|<nous expos',
    '<(ofrec|celebr|organiz)#+ (un|una|nuestr[oa]) (recepción|fiesta|cóctel|evento|jornada|gala)>|(?<!<l[ea]s? )<expon(e|dre)mos>',
    '(レセプション|懇親会|イベント|展示会|説明会|セミナー)を(開催|実施|行い)|出展(いた|致)?し|大会で',
  ],
  series: [
    '<(over|during|in) the (next|coming) (few |two |three |four |five |six |\\d+ )?(days|weeks|months),? we>|<(one|a|an|new) #+ (a|every|each|per) (day|week|month)>|<(in|on|at|during) (our|this|the|a) (#+ ){0,2}(webinar|newsletter|podcast|episode|blog|e-?book)>.*<(we|you)>|<(occasional(ly)?|now and then|from time to time)>|<how (\\d|our customers)',
    '<in den (nächsten|kommenden) (#+ |\\d+ )?(tagen|wochen|monaten) #+ wir (ihnen|dir|euch) (jede|täglich|wöchentlich|einen? tipp)|<(in|im) (unser#*|diese[mrn]?|nächsten) (#+ ){0,2}(webinar|newsletter|podcast|blog)>|<(regelmäßig|gelegentlich|ab und zu|von zeit zu zeit)>|<wie (\\d|unsere kund)',
    '<(dans|lors de|sur) (notre|ce|cette|le|la) (#+ ){0,2}(webinaire|newsletter|infolettre|podcast|épisode|blog)>|<(de temps (en temps|à autre)|régulièrement)>|<comment (\\d|nos clients)',
    '<en (nuestr[oa]|este|esta|el|la) (#+ ){0,2}(webinar|seminario web|boletín|p[oó]dcast|episodio|blog)>|<(de vez en cuando|ocasionalmente|periódicamente)>|<cómo (\\d|nuestros clientes)',
    '(ウェビナー|セミナー|メルマガ|ニュースレター|ポッドキャスト|ブログ)(では|で|にて)|(不定|定)期に|社が[^。]*方法',
  ],
  terms: [
    '<(automatically|automated (message|reply)|auto-?reply)>|<(personal (data|information)|privacy policy|as a reminder|please note|note that|terms and conditions|unsubscribe)>',
    '<(automatisch|datenschutz#*|personenbezogen#*|an dritte)>',
    '<(automatiquement|données (personnelles|à caractère)|politique de confidentialité)>',
    '<(automáticamente|datos personales|política de privacidad|protección de datos|a terceros)>',
    'プライバシーポリシー|自動(的|送信|配信)|個人情報|営業時間',
  ],
};

let canned: RegExp | null = null;

/** Whether a folded sentence is one of those that stand in the mail of many. */
export function isCanned(sentence: string): boolean {
  canned ??= pattern(Object.values(KINDS).flat().join('|'));
  return sentence.search(canned) >= 0;
}
