import type { SentencesByLanguage } from './labelled';

/**
 * What houses write to all their customers as "we", among what people promise. Measured once, 35 of
 * 40 promises were found, and 28 of 75 others were taken for one.
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
I'll pass your feedback on to our designers.`,
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
We're going to miss you at the next meeting.`,
  },
  de: {
    promise: `Am Dienstag führe ich Sie durch das neue Dashboard.
Wir lassen den Nachtrag unterschreiben und schicken ihn bis zum 9. zurück.
Ich spreche das im Produktteam an und sage Ihnen, was dabei herauskommt.
Entschuldigen Sie die Verwechslung, die richtige Rechnung sende ich heute.
Den zweiten Nutzer nehmen wir ohne Aufpreis mit auf.
Ich bereite die Tagesordnung vor und verteile sie am Montag.
Überlassen Sie das mir, ich finde einen Termin, der allen passt.
Ihr Feedback gebe ich an unsere Designer weiter.`,
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
Sie werden uns beim nächsten Treffen fehlen.`,
  },
  fr: {
    promise: `Mardi, je vous présenterai le nouveau tableau de bord.
Nous faisons signer l'avenant et vous le retournons d'ici le 9.
J'en parle à l'équipe produit et je vous dirai ce qu'elle en pense.
Désolé pour la confusion, je vous envoie la bonne facture aujourd'hui.
Nous ajoutons le deuxième utilisateur sans supplément.
Je prépare l'ordre du jour et je le diffuse lundi.
Laissez-moi faire, je trouve un créneau qui convient à tous.
Je transmets vos remarques à nos graphistes.`,
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
Vous allez nous manquer à la prochaine réunion.`,
  },
  es: {
    promise: `El martes le enseño el nuevo panel.
Hacemos firmar la adenda y se la devolvemos antes del día 9.
Lo comento con el equipo de producto y te cuento qué dicen.
Perdón por la confusión, hoy le mando la factura correcta.
Incluiremos al segundo usuario sin coste adicional.
Preparo el orden del día y lo reparto el lunes.
Déjelo en mis manos, busco un hueco que le venga bien a todos.
Trasladaré sus comentarios a nuestros diseñadores.`,
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
Os echaremos de menos en la próxima reunión.`,
  },
  ja: {
    promise: `火曜日に新しいダッシュボードをご説明します。
覚書に署名のうえ、9日までにご返送いたします。
製品チームに伝え、結果をご報告します。
手違いで申し訳ございません、正しい請求書を本日お送りします。
2人目のユーザーは追加料金なしで登録いたします。
議題を準備し、月曜日に配布します。
皆様のご都合が合う日程をこちらで調整いたします。
ご意見はデザイナーに申し伝えます。`,
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
次回の会議でお会いできないのが残念です。`,
  },
};
