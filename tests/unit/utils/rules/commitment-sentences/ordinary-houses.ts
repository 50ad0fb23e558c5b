import type { SentencesByLanguage } from './labelled';

/**
 * What houses write to all their customers as "we", among what people promise. Measured once, 35 of
 * 40 promises were found, and 28 of 75 others were taken for one; of as many again, once the rules
 * had learned from these, 25 of 65.
 */
export const ORDINARY_HOUSES: SentencesByLanguage = {
  en: {
    promise: `I'll walk you through the new dashboard on Tuesday.
We'll have legal sign the addendum and return it to you by the 9th.
I'll raise this with the product team and let you know what they say.
Sorry about the mix-up, I'll send the right invoice today.
We'll include the second user at no extra charge.
I will prepare the agenda and circulate it on Monday.
Leave it with me, I'll find a slot that works for everybody.
I'll pass your feedback on to our designers.
We will review your claim and contact you within 10 working days.`,
    none: `We'll notify you as soon as your package is on its way.
We will charge your card on file on January 1.
Starting on March 1, we will change our shipping rates.
Enter your email and we'll send you a verification code.
We will hold your reservation until 6 pm on the day of arrival.
From now on, we'll share product news with you every month.
I'll take the early train and then work from home in the afternoon.
I guess we'll find out on Thursday.
We are moving to a new office on 1 July.
We'll be hosting a reception at the trade fair on the second evening.
I'd be happy to join if the timing works.
We will use the information you provide to improve our services.
I'm still waiting for a reply from the bank.
The committee will inform all applicants by the end of June.
We're going to miss you at the next meeting.
We'll email you a receipt after each payment.
We'll let you know if we need anything else.
We're sending you this email because you signed up for our beta.
We will delete inactive accounts after 12 months.
We'll be in touch if your profile matches one of our open roles.
Your data will be stored on our servers in Ireland.
We will close your ticket if we do not hear from you within 7 days.
We'll bring you the best of the week every Friday morning.
Book two nights and we'll give you the third one free.
Our team will be unavailable during the company retreat.
We're launching a new app in spring and we'll be adding dark mode soon.
As of May, we'll ask all suppliers to sign the new code of conduct.
We will donate one euro for every survey that is completed.`,
  },
  de: {
    promise: `Am Dienstag führe ich Sie durch das neue Dashboard.
Wir lassen den Nachtrag unterschreiben und schicken ihn bis zum 9. zurück.
Ich spreche das im Produktteam an und sage Ihnen, was dabei herauskommt.
Entschuldigen Sie die Verwechslung, die richtige Rechnung sende ich heute.
Den zweiten Nutzer nehmen wir ohne Aufpreis mit auf.
Ich bereite die Tagesordnung vor und verteile sie am Montag.
Überlassen Sie das mir, ich finde einen Termin, der allen passt.
Ihr Feedback gebe ich an unsere Designer weiter.
Wir prüfen Ihren Antrag und melden uns innerhalb von 10 Werktagen.`,
    none: `Wir benachrichtigen Sie, sobald Ihr Paket unterwegs ist.
Am 1. Januar buchen wir den Betrag von Ihrer hinterlegten Karte ab.
Ab dem 1. März ändern wir unsere Versandkosten.
Geben Sie Ihre E-Mail-Adresse ein und wir senden Ihnen einen Bestätigungscode.
Ihre Reservierung halten wir am Anreisetag bis 18 Uhr.
Ab sofort informieren wir Sie monatlich über Neuigkeiten.
Ich nehme den frühen Zug und arbeite nachmittags von zu Hause.
Am Donnerstag werden wir es wohl erfahren.
Am 1. Juli ziehen wir in ein neues Büro um.
Am zweiten Messeabend laden wir zu einem Empfang ein.
Ich komme gern dazu, wenn es zeitlich passt.
Wir verwenden Ihre Angaben, um unsere Dienste zu verbessern.
Ich warte noch auf eine Antwort der Bank.
Die Kommission informiert alle Bewerber bis Ende Juni.
Sie werden uns beim nächsten Treffen fehlen.
Nach jeder Zahlung schicken wir Ihnen eine Quittung per E-Mail.
Wir melden uns bei Ihnen, falls wir noch etwas benötigen.
Sie erhalten diese E-Mail, weil Sie sich für unsere Beta angemeldet haben.
Inaktive Konten löschen wir nach 12 Monaten.
Sollte Ihr Profil zu einer offenen Stelle passen, kommen wir auf Sie zu.
Wir speichern Ihre Daten auf Servern in Irland.
Wenn wir innerhalb von 7 Tagen nichts von Ihnen hören, schließen wir das Ticket.
Jeden Freitagmorgen bringen wir Ihnen das Beste der Woche.
Buchen Sie zwei Nächte und wir schenken Ihnen die dritte.
Unser Team ist während der Klausurtagung nicht erreichbar.
Im Frühjahr bringen wir eine neue App heraus.
Ab Mai bitten wir alle Lieferanten, den neuen Verhaltenskodex zu unterschreiben.
Für jede ausgefüllte Umfrage spenden wir einen Euro.`,
  },
  fr: {
    promise: `Mardi, je vous présenterai le nouveau tableau de bord.
Nous faisons signer l'avenant et vous le retournons d'ici le 9.
J'en parle à l'équipe produit et je vous dirai ce qu'elle en pense.
Désolé pour la confusion, je vous envoie la bonne facture aujourd'hui.
Nous ajoutons le deuxième utilisateur sans supplément.
Je prépare l'ordre du jour et je le diffuse lundi.
Laissez-moi faire, je trouve un créneau qui convient à tous.
Je transmets vos remarques à nos graphistes.
Nous étudierons votre dossier et vous répondrons sous 10 jours ouvrés.`,
    none: `Nous vous préviendrons dès que votre colis sera en route.
Nous débiterons votre carte enregistrée le 1er janvier.
À partir du 1er mars, nous modifierons nos frais de port.
Saisissez votre adresse et nous vous enverrons un code de vérification.
Votre réservation est garantie jusqu'à 18 h le jour de l'arrivée.
Désormais, nous partagerons avec vous nos nouveautés tous les mois.
Je prends le premier train et je travaille de chez moi l'après-midi.
Nous le saurons sans doute jeudi.
Nous emménageons dans de nouveaux bureaux le 1er juillet.
Nous organisons une réception le deuxième soir du salon.
Je viendrai avec plaisir si les horaires conviennent.
Nous utiliserons vos informations pour améliorer nos services.
J'attends toujours une réponse de la banque.
La commission informera tous les candidats d'ici fin juin.
Vous allez nous manquer à la prochaine réunion.
Nous vous enverrons un reçu après chaque paiement.
Nous vous contacterons si nous avons besoin d'autre chose.
Vous recevez cet e-mail car vous êtes inscrit à notre bêta.
Nous supprimerons les comptes inactifs après 12 mois.
Nous reviendrons vers vous si votre profil correspond à un poste ouvert.
Vos données seront conservées sur nos serveurs en Irlande.
Sans réponse de votre part sous 7 jours, nous fermerons le ticket.
Chaque vendredi matin, nous vous apportons le meilleur de la semaine.
Réservez deux nuits et nous vous offrons la troisième.
Notre équipe sera indisponible pendant le séminaire.
Nous lancerons une nouvelle application au printemps.
À compter de mai, nous demanderons à tous les fournisseurs de signer la nouvelle charte.
Nous verserons un euro pour chaque questionnaire rempli.`,
  },
  es: {
    promise: `El martes le enseño el nuevo panel.
Hacemos firmar la adenda y se la devolvemos antes del día 9.
Lo comento con el equipo de producto y te cuento qué dicen.
Perdón por la confusión, hoy le mando la factura correcta.
Incluiremos al segundo usuario sin coste adicional.
Preparo el orden del día y lo reparto el lunes.
Déjelo en mis manos, busco un hueco que le venga bien a todos.
Trasladaré sus comentarios a nuestros diseñadores.
Revisaremos su reclamación y le responderemos en 10 días hábiles.`,
    none: `Le avisaremos en cuanto su paquete esté en camino.
El 1 de enero cargaremos el importe en su tarjeta registrada.
A partir del 1 de marzo cambiaremos nuestras tarifas de envío.
Introduzca su correo y le enviaremos un código de verificación.
Mantendremos su reserva hasta las 18 h del día de llegada.
A partir de ahora compartiremos contigo nuestras novedades cada mes.
Tomo el primer tren y por la tarde trabajo desde casa.
Supongo que lo sabremos el jueves.
El 1 de julio nos mudamos a una oficina nueva.
La segunda noche de la feria ofreceremos una recepción.
Iré encantado si el horario encaja.
Utilizaremos la información facilitada para mejorar nuestros servicios.
Sigo esperando la respuesta del banco.
La comisión informará a todos los candidatos antes de finales de junio.
Os echaremos de menos en la próxima reunión.
Le enviaremos un recibo después de cada pago.
Le contactaremos si necesitamos algo más.
Recibe este correo porque se apuntó a nuestra beta.
Eliminaremos las cuentas inactivas a los 12 meses.
Nos pondremos en contacto si su perfil encaja en alguna vacante.
Sus datos se guardarán en nuestros servidores de Irlanda.
Si no tenemos noticias suyas en 7 días, cerraremos la incidencia.
Cada viernes por la mañana le traemos lo mejor de la semana.
Reserve dos noches y le regalamos la tercera.
Nuestro equipo no estará disponible durante la convención.
En primavera lanzaremos una nueva aplicación.
A partir de mayo pediremos a todos los proveedores que firmen el nuevo código.
Donaremos un euro por cada encuesta completada.`,
  },
  ja: {
    promise: `火曜日に新しいダッシュボードをご説明します。
覚書に署名のうえ、9日までにご返送いたします。
製品チームに伝え、結果をご報告します。
手違いで申し訳ございません、正しい請求書を本日お送りします。
2人目のユーザーは追加料金なしで登録いたします。
議題を準備し、月曜日に配布します。
皆様のご都合が合う日程をこちらで調整いたします。
ご意見はデザイナーに申し伝えます。
お申し出を審査し、10営業日以内にご連絡いたします。`,
    none: `商品の発送が完了しましたら、メールでお知らせします。
1月1日にご登録のカードへ請求いたします。
3月1日より送料を改定いたします。
メールアドレスを入力すると、確認コードをお送りします。
ご予約は到着日の18時まで有効です。
今後は毎月、製品の最新情報をお届けします。
早い電車に乗り、午後は自宅で作業します。
木曜日には分かると思います。
7月1日に新しいオフィスへ移転いたします。
展示会2日目の夜にレセプションを開催いたします。
時間が合えば喜んで参加します。
いただいた情報は、サービスの向上のために利用いたします。
銀行からの返事をまだ待っています。
選考結果は6月末までに委員会から全応募者に通知されます。
次回の会議でお会いできないのが残念です。
お支払いのたびに領収書をメールでお送りします。
追加で必要なものがある場合はご連絡いたします。
ベータ版にご登録いただいた方にこのメールをお送りしています。
12か月ご利用のないアカウントは削除いたします。
ご経歴に合う求人がありましたらご連絡いたします。
お客様のデータはアイルランドのサーバーに保管されます。
7日以内にお返事がない場合、チケットを終了いたします。
毎週金曜の朝に今週のおすすめをお届けします。
2泊ご予約いただくと3泊目をプレゼントします。
社員研修の期間中は対応を休止いたします。
春に新しいアプリを公開いたします。
5月より全てのお取引先に新しい行動規範への署名をお願いしております。
アンケート1件につき1ユーロを寄付いたします。`,
  },
};
