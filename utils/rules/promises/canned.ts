import { pattern } from './model';

/**
 * What nobody wrote to anybody in particular, however much it sounds like a promise: answers of
 * machines, mailings, terms. One line for each kind of it, in all languages, so that what is known
 * in one of them is known in the others.
 */
const KINDS: Record<string, string[]> = {
  away: [
    "<(?:out of (?:the )?office|on (?:\\p{L}+ )?(?:leave|vacation|holiday)|away (?:from|until)|limited access to)>.*<(?:reply|respond|answer|get back|return)>|<(?:reply|respond|answer|get back to you)>[^.]*<(?:(?:upon|on|after) my return|(?:when|once|as soon as) i(?:'m| am)? (?:back|return))>",
    '<(?:nicht (?:im (?:büro|haus)|am (?:platz|arbeitsplatz))|abwesend|außer haus|im urlaub|in elternzeit|(?:unregelmäßig|eingeschränkt|sporadisch))>.*<(?:be)?antwort\\p{L}*|<(?:be)?antwort\\p{L}*>.*<nach meiner rückkehr>|<nach meiner rückkehr>.*<(?:(?:be)?antwort\\p{L}*|melde)>',
    '<(?:absente?|en (?:congés?|vacances)|accès limité|consulte (?:peu|rarement|moins))>.*<(?:répondr|recontact|reviendr)\\p{L}+|<répondr\\p{L}+>.*<(?:à|dès) mon retour>|<(?:à|dès) mon retour>.*<répondr\\p{L}+',
    '<(?:fuera de (?:la )?oficina|ausente|de (?:vacaciones|baja)|acceso limitado)>.*<(?:respond|contest)\\p{L}+|<(?:respond|contest)\\p{L}+>.*<(?:a mi (?:regreso|vuelta)|a la vuelta|(?:cuando|en cuanto) (?:vuelva|regrese))>',
    '(?:不在|休暇|休業|休み)(?!ですが)[^。]*(?:返信|返答|回答)|(?:戻り|出社)次第[^。]*(?:返信|返答|回答)',
  ],
  received: [
    '<thank(?:s| you) for (?:contacting|reaching out to|writing to|your (?:interest in|application|enquiry|inquiry|registration|order))>.*<(?:team|we|agents?|representatives?|specialists?)>.*<(?:as soon as possible|shortly|soon|(?:with)?in \\d+)|<(?:a member of (?:our|the)|one of our) [^.]*<will>|<we have received your (?:documents|application|order|request|registration)>',
    '<(?:vielen dank|danke) für ihre? (?:nachricht|anfrage|bewerbung|kontaktaufnahme|bestellung|interesse|registrierung)>.*<(?:schnellstmöglich|baldmöglichst|so (?:schnell|bald) wie möglich|in kürze|umgehend)>|<unser \\p{L}*team>.*<(?:schnellstmöglich|baldmöglichst|so (?:schnell|bald) wie möglich)>',
    '<merci (?:de (?:nous avoir contactés|votre (?:message|intérêt))|pour votre (?:candidature|demande|commande|inscription))>.*<(?:dans les (?:meilleurs|plus brefs) délais|dès que possible|au plus vite|sous peu)>',
    '<gracias por (?:ponerse en contacto|contactar\\p{L}*|escribirnos|su (?:solicitud|candidatura|pedido|interés|consulta|inscripción))>.*<(?:lo antes posible|a la mayor brevedad|en breve|cuanto antes)>',
    '(?:担当者?|スタッフ|サポート)(?:より|から)[^。]*順次|順次(?:ご)?(?:返信|対応|回答|発送|案内|連絡)',
  ],
  offers: [
    '^(?:please )?(?:book|order|buy|sign up|subscribe|register|shop|join|donate|upgrade|enrol+|download|refer|start your|press|dial|click|tap|scan|swipe|visit)>.*<and (?:we|i|our)>|^(?:please )?(?:enter|type in|fill in|submit|create|verify|log in|sign in|choose|select|tell us|provide|leave us)>.*<and we>',
    '^(?:jetzt )?(?:bestell|buch|kauf|abonnier|registrier|reservier|meld|drück|wähl|klick|tipp|scann|besuch|sicher|lad|hol|geb|tragen|trag|wähl|füll|erstell)\\p{L}* (?:sie|dich|dir|dein\\p{L}*)>.*<und (?:wir|ich|\\p{L}+n wir|unser\\p{L}*)>',
    '^(?:commandez|achetez|réservez|inscrivez-vous|abonnez-vous|profitez|tapez|appuyez|composez|cliquez|scannez|visitez|téléchargez|rejoignez(?:-nous)?|parrainez|saisissez|entrez|renseignez|indiquez|remplissez|créez)>.*<et (?:nous|on|je|notre|nos)>',
    '^(?:compr[ae]|pid[ea]|ha(?:z|ga) (?:tu|su) pedido|reserv[ae]|(?:suscríb|regístr|apúnt|inscríb)(?:[ae]se|[ae]te)|descarg(?:a|ue)|puls[ea]|marque|tecle[ea]|escane[ea]|haga clic|visite|introduzca|introduce|escrib[ae] su|escribe tu|rellen[ae]|cre[ae])>.*<y>',
    '(?:のご(?:注文|購入|契約|登録|予約|来店|応募)で|(?:登録|購入|注文|予約|応募|契約)(?:いただ|頂|され|する)[^。、]*(?:と|方に|方へ))',
    '(?:割引|オフ|(?<![a-z])off|半額|無料|送料無料|セール|特典|プレゼント|ポイント|クーポン)(?:で|を|にて)[^。]*(?:提供|進呈|実施|開催|贈|差し上げ|プレゼント)|プレゼント(?:いた|し|致し)|進呈|(?:キャンペーン|セール)(?:を|で|中)|先着|抽選|会員(?:の方|様)|全品|%(?:割引|オフ|(?<![a-z])off)',
  ],
  everybody: [
    '<(?:after|with|upon) (?:each|every)>|<donate>|<(?:all|inactive|unused) (?:our )?(?:suppliers|customers|clients|accounts|users|members|partners|subscribers|applicants|participants)>|<without (?:a|your) (?:reply|response)>',
    '<(?:nach|mit|bei) jede[mr]>|<spenden>|<jeden \\p{L}+tag\\p{L}*|<(?:alle[nr]?|inaktive[nr]?|ungenutzte[nr]?) (?:unsere[nr]? )?(?:lieferanten|kunden|kundinnen|konten|nutzer|mitglieder|partner|abonnenten|bewerber|teilnehmer)>|<ohne (?:ihre|deine) (?:antwort|rückmeldung)>|<sie erhalten diese (?:e-?mail|nachricht)>',
    '<(?:tous les|toutes les|les) (?:fournisseurs|clients|comptes|utilisateurs|membres|partenaires|abonnés|candidats|participants) (?:inactifs|inutilisés)|<tou(?:s|tes) (?:les|nos) \\p{L}+>|<sans (?:réponse|nouvelles|retour) de (?:votre|ta) part>',
    '<(?:después de|tras|con) cada>|<donar\\p{L}+|<(?:las cuentas|los usuarios|los clientes) inactiv[oa]s>|<tod[oa]s (?:l[oa]s|nuestr[oa]s) (?:proveedor|client|usuari|miembr|soci|suscript|candidat|participant|cuenta)\\p{L}+|<sin (?:respuesta|noticias) (?:de su parte|suyas)>',
    'たびに|[\\d一](?:件|回|個|点|人|名様?)につき(?!まし|、)|(?:全て|すべて)の(?:お取引先|お客様|会員|利用者|アカウント)|アカウント(?:は|を)[^。]*(?:削除|停止)',
  ],
  launches: [
    '<(?:launch|releas|unveil|introduc|roll)(?:e|ing|) (?:out )?(?:a|an|our) (?:\\p{L}+ )?new>',
    '<neue[nrs]? \\p{L}+ (?:heraus|auf den markt|vor)>',
    '<(?:lanc|dévoil|sort)\\p{L}*ons (?:une?|notre|nos|de) (?:nouve)',
    '<(?:lanz|present|estren)\\p{L}+mos (?:una?|nuestr[oa]s?) nuev[oa]',
    '新しい(?:アプリ|商品|製品|サービス|機能)を(?:公開|発売|リリース|提供開始)',
  ],
  orders: [
    "<we(?:'ll| will|'re)?>.*<(?:when|once|as soon as|after) your (?:\\p{L}+ )?(?:package|parcel|order|item|delivery|shipment|subscription)>|<(?:hold|keep) your (?:reservation|booking) until>|<send you (?:another|a confirmation) e-?mail>",
    '<(?:sobald|wenn|nachdem) (?:ihr|ihre|dein|deine) (?:\\p{L}+ )?(?:paket|bestellung|sendung|artikel|lieferung)>|<(?:ihre reservierung halten wir|wir halten ihre reservierung)>',
    '<(?:dès que|lorsque|quand|une fois que) (?:votre|vos|ton|ta) (?:colis|commande|articles?|livraison)>|<(?:gard|maintien)\\p{L}+ votre réservation>',
    '<(?:en cuanto|cuando|tan pronto como|una vez que) (?:su|tu) (?:paquete|pedido|artículo|envío)>|<(?:mantendr|guardar|conservar)\\p{L}+ (?:su|tu) reserva>',
    '(?:商品|ご注文|ご注文品|お荷物)[のがを](?:発送|出荷|準備|お届け)[^。]*(?:たら|次第)',
  ],
  billing: [
    '<(?:charge|debit|bill) (?:you>|(?:your|the) (?:\\p{L}+ ){0,2}(?:card|account|payment method)>)',
    '<von (?:ihre|deine)[mr] (?:\\p{L}+ )?(?:karte|konto|zahlungs\\p{L}+)>.*<ab>|<(?:belasten)>.*<(?:karte|konto)>',
    '<(?:débiter|prélèver)\\p{L}+ ',
    '<(?:cargar|cobrar)\\p{L}+ .*<(?:tarjeta|cuenta)>',
    'カード(?:へ|に|から|より)[^。]*(?:請求|引き落と)',
  ],
  tariffs: [
    '<we>[^.]*<(?:chang|updat|adjust|increas|rais|amend|revis)(?:e|ing) our (?:\\p{L}+ ){0,2}(?:prices|pricing|rates|fees|tariffs|terms|polic(?:y|ies)|hours|charges)>',
    '<(?:(?:ändern|aktualisieren|erhöhen|passen|heben) wir|wir (?:ändern|aktualisieren|erhöhen|passen|heben)) unsere>',
    '<(?:modifi|chang|ajust|augment|actualis|relèv)\\p{L}+ons nos (?:\\p{L}+ )?(?:frais|tarifs|prix|conditions|horaires)>',
    '<(?<!voy a )(?:cambiar|modificar|actualizar|ajustar|subir|aumentar)(?!é)\\p{L}* nuestr[oa]s (?:\\p{L}+ )?(?:tarifas|precios|gastos|condiciones|términos|horarios|cuotas)>',
    'より[^。]*(?:料金|送料|価格|規約|定価|会費)[をが](?:改定|変更|値上げ)',
  ],
  data: [
    '<(?:use|process|collect|store) (?:the information you|your (?:data|information|details))>|<information you (?:provide|submit)>',
    '<(?:verwenden|nutzen|verarbeiten|erheben) (?:wir )?(?:ihre|deine) (?:angaben|daten|informationen)>',
    '<(?:utilis|trait|collect)\\p{L}+ (?:vos|tes) (?:informations|données)>',
    '<(?:utilizar|usar|tratar|recopilar)\\p{L}+ (?:la información|(?:sus|tus|los) datos)>',
    '(?:情報|データ)[はを][^。]*(?:ために|目的)[^。]*(?:利用|使用|活用)',
  ],
  events: [
    '<(?:host|throw)(?:ing)? (?:an?|our) (?!(?:\\p{L}+ )?(?:call|meeting)>)',
    '<(?:laden wir|wir laden) (?:\\p{L}+ )?zu(?:r|m)?>',
    '<organisons (?:une?|notre|nos) (?:réception|soirée|cocktail|événement|conférence|portes ouvertes|journée)',
    '<(?:ofrec|celebr|organiz)\\p{L}+ (?:un|una|nuestr[oa]) (?:recepción|fiesta|cóctel|evento|jornada|gala)>',
    '(?:レセプション|懇親会|イベント|展示会|説明会|セミナー)を(?:開催|実施|行い)',
  ],
  series: [
    '<(?:over|during|in) the (?:next|coming) (?:few |two |three |four |five |six |\\d+ )?(?:days|weeks|months),? we>|<(?:one|a|an|new) \\p{L}+ (?:a|every|each|per) (?:day|week|month)>|<(?:in|on|at|during) (?:our|this|the|a) (?:\\p{L}+ ){0,2}(?:webinar|newsletter|podcast|episode|blog|e-?book)>.*<(?:we|you)>',
    '<in den (?:nächsten|kommenden) (?:\\p{L}+ |\\d+ )?(?:tagen|wochen|monaten) \\p{L}+ wir (?:ihnen|dir|euch) (?:jede|täglich|wöchentlich|einen? tipp)|<(?:in|im) (?:unser\\p{L}*|diese[mrn]?|nächsten) (?:\\p{L}+ ){0,2}(?:webinar|newsletter|podcast|blog)>',
    '<(?:dans|lors de|sur) (?:notre|ce|cette|le|la) (?:\\p{L}+ ){0,2}(?:webinaire|newsletter|infolettre|podcast|épisode|blog)>',
    '<en (?:nuestr[oa]|este|esta|el|la) (?:\\p{L}+ ){0,2}(?:webinar|seminario web|boletín|p[oó]dcast|episodio|blog)>',
    '(?:ウェビナー|セミナー|メルマガ|ニュースレター|ポッドキャスト|ブログ)(?:では|で|にて)',
  ],
  terms: [
    '<(?:automatically|automated (?:message|reply)|auto-?reply)>|<(?:personal (?:data|information)|privacy policy|as a reminder|please note|note that|terms and conditions|unsubscribe)>',
    '<(?:automatisch|datenschutz\\p{L}*|personenbezogen\\p{L}*|an dritte)>',
    '<(?:automatiquement|données (?:personnelles|à caractère)|politique de confidentialité)>',
    '<(?:automáticamente|datos personales|política de privacidad|protección de datos|a terceros)>',
    'プライバシーポリシー|自動(?:的|送信|配信)|個人情報|営業時間',
  ],
};

let canned: RegExp | null = null;

/** Whether a folded sentence is one of those that stand in the mail of many. */
export function isCanned(sentence: string): boolean {
  canned ??= pattern(Object.values(KINDS).flat().join('|'));
  return sentence.search(canned) >= 0;
}
