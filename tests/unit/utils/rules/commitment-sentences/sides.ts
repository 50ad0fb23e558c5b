import type { SentencesByLanguage } from './labelled';

/**
 * A hundred and twenty more, half of them others that look like promises: what the other side wrote,
 * conditions, what is past, sales copy, footers, absences, jokes, and what a third person will do.
 * All were written before any was measured: 55 of 60 promises were found then, and 3 of the others.
 */
export const SIDES: SentencesByLanguage = {
  en: {
    promise: `Right, I'll swap the two dates in the schedule and mail you the new one before lunch.
No need to chase - I'll push accounts for the refund today.
I'll have a word with Tom and get his okay in writing by Friday.
We'll credit the difference to your next invoice.
I'm going to rework section three and drop it in the shared folder tonight.
Sorry about the mix-up, we'll collect the wrong boxes on Monday and bring the right ones.
I'll keep Thursday at ten free and send an invite.
Let me pull the logs and write back this evening.
I'll get my assistant to send you three slots for next week.
As for the keys, I will leave them with the porter tomorrow.
We will put the pilot live on 3 March and tell you when it runs.
I'll find out who signs this on our side and connect you.`,
    none: `On Monday you wrote: "I'll send the drawings by Wednesday."
If you like, I'd send you the drawings first.
I was going to send you the drawings on Wednesday.
Anna will send you the drawings tomorrow.
We'll never share your address with anyone else.
I'll believe it when I see it.
Upgrade today and we'll throw in a second licence for free.
This mailbox is not read, and we will not reply to messages sent to it.
I'll be back at my desk on 8 January and will read no mail until then.
Shall I send you the drawings tomorrow?
I'd have sent the drawings, but the plotter gave up.
I'll eat my hat if they sign before Easter.`,
  },
  de: {
    promise: `Die beiden Termine tausche ich und maile Ihnen den neuen Plan noch vor dem Mittag.
Wegen der Erstattung mache ich heute in der Buchhaltung Druck.
Ich spreche mit Tom und hole mir bis Freitag sein Okay schriftlich.
Die Differenz schreiben wir Ihnen auf der nächsten Rechnung gut.
Abschnitt drei überarbeite ich heute Abend und lege ihn in den gemeinsamen Ordner.
Entschuldigen Sie die Verwechslung, wir holen die falschen Kartons am Montag ab.
Ich halte den Donnerstag um zehn frei und schicke eine Einladung.
Ich ziehe mir die Protokolle und schreibe Ihnen heute Abend.
Meine Assistentin schickt Ihnen drei Termine für nächste Woche.
Die Schlüssel hinterlege ich morgen beim Pförtner.
Am 3. März schalten wir den Pilotbetrieb frei und sagen Ihnen Bescheid.
Ich bringe in Erfahrung, wer bei uns unterschreibt, und stelle den Kontakt her.`,
    none: `Am Montag schrieben Sie: „Ich schicke die Zeichnungen bis Mittwoch.“
Wenn Sie möchten, würde ich Ihnen zuerst die Zeichnungen schicken.
Ich wollte Ihnen die Zeichnungen am Mittwoch schicken.
Anna schickt Ihnen die Zeichnungen morgen.
Ihre Adresse geben wir niemals an Dritte weiter.
Das glaube ich erst, wenn ich es sehe.
Wer heute wechselt, bekommt von uns eine zweite Lizenz geschenkt.
Dieses Postfach wird nicht gelesen, und wir antworten nicht auf Nachrichten.
Ich bin ab dem 8. Januar wieder am Platz und lese bis dahin keine Mails.
Soll ich Ihnen die Zeichnungen morgen schicken?
Ich hätte die Zeichnungen geschickt, aber der Plotter ist defekt.
Ich fresse einen Besen, wenn die vor Ostern unterschreiben.`,
  },
  fr: {
    promise: `J'inverse les deux dates et je vous envoie le nouveau calendrier avant midi.
Pour le remboursement, je relance la comptabilité aujourd'hui.
J'en parle à Thomas et j'aurai son accord écrit d'ici vendredi.
Nous déduirons la différence de votre prochaine facture.
Je vais retravailler la partie trois et la déposer ce soir dans le dossier partagé.
Désolé pour l'erreur, nous passerons reprendre les mauvais cartons lundi.
Je garde jeudi dix heures et je vous envoie une invitation.
Je récupère les journaux et je vous écris ce soir.
Mon assistante vous proposera trois créneaux pour la semaine prochaine.
Quant aux clés, je les laisserai demain à la loge.
Nous mettrons le pilote en service le 3 mars et vous préviendrons.
Je cherche qui signe chez nous et je vous mets en relation.`,
    none: `Lundi, vous m'écriviez : « J'envoie les plans d'ici mercredi. »
Si vous le souhaitez, je vous enverrais d'abord les plans.
Je devais vous envoyer les plans mercredi.
Anna vous enverra les plans demain.
Nous ne communiquerons jamais votre adresse à des tiers.
Je le croirai quand je le verrai.
Abonnez-vous aujourd'hui et nous vous offrirons une deuxième licence.
Cette boîte n'est pas relevée et nous ne répondrons pas aux messages.
Je serai de retour le 8 janvier et ne lirai pas mes messages d'ici là.
Voulez-vous que je vous envoie les plans demain ?
J'aurais envoyé les plans, mais le traceur est en panne.
S'ils signent avant Pâques, je mange mon chapeau.`,
  },
  es: {
    promise: `Cambio las dos fechas y le mando el calendario nuevo antes de comer.
Por el reembolso, hoy mismo insisto a contabilidad.
Hablo con Tomás y tendré su visto bueno por escrito antes del viernes.
Le abonaremos la diferencia en la próxima factura.
Voy a rehacer la parte tres y la dejo esta noche en la carpeta compartida.
Perdón por la confusión, el lunes recogeremos las cajas equivocadas.
Reservo el jueves a las diez y le envío una invitación.
Saco los registros y le escribo esta tarde.
Mi asistente le propondrá tres huecos para la semana que viene.
En cuanto a las llaves, mañana las dejaré en portería.
El 3 de marzo pondremos en marcha el piloto y le avisaremos.
Averiguo quién firma por nuestra parte y los pongo en contacto.`,
    none: `El lunes usted me escribía: «Le envío los planos antes del miércoles».
Si quiere, le enviaría primero los planos.
Iba a enviarle los planos el miércoles.
Ana le enviará los planos mañana.
Nunca facilitaremos su dirección a terceros.
Lo creeré cuando lo vea.
Suscríbase hoy y le regalaremos una segunda licencia.
Este buzón no se lee y no responderemos a los mensajes.
Volveré el 8 de enero y no leeré el correo hasta entonces.
¿Quiere que le envíe los planos mañana?
Le habría enviado los planos, pero el plóter está roto.
Si firman antes de Semana Santa, me como el sombrero.`,
  },
  ja: {
    promise: `二つの日程を入れ替えて、お昼までに新しい予定表をお送りします。
返金の件は、本日経理に催促しておきます。
田村に話を通し、金曜までに書面で承認をもらいます。
差額は次回のご請求から差し引かせていただきます。
第三章を書き直して、今夜共有フォルダに入れておきます。
手違いで申し訳ありません。誤った箱は月曜に引き取りに伺います。
木曜十時を空けておき、招待をお送りします。
ログを確認のうえ、今晩ご連絡いたします。
弊社の担当より来週の候補日を三つお送りいたします。
鍵は明日、管理室に預けておきます。
三月三日に試験運用を始め、開始しましたらお知らせします。
弊社側の署名者を調べて、ご紹介いたします。`,
    none: `月曜のメールに「水曜までに図面をお送りします」とありました。
よろしければ先に図面をお送りしましょうか。
水曜に図面をお送りするつもりでしたが、間に合いませんでした。
図面は明日、鈴木様からお送りいただけると伺っています。
お客様のアドレスを第三者に提供することはありません。
実物を見るまでは信じられません。
本日ご登録いただくと、二つ目のライセンスをプレゼントします。
このメールは送信専用のため、ご返信いただいてもお答えできません。
一月八日に出社いたします。それまでメールは確認できません。
明日、図面をお送りしてもよろしいでしょうか。
図面をお送りしたかったのですが、プリンタが故障しています。
復活祭までに契約が取れたら、逆立ちして町内を一周します。`,
  },
};
