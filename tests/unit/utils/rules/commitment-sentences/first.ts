import type { SentencesByLanguage } from './labelled';

/** Sentences as people write them in mail, by language: those that promise, and those that do not. */
export const FIRST: SentencesByLanguage = {
  en: {
    promise: `I'll send the quote on Friday.
I will get back to you by Monday.
We'll share the slides tomorrow.
I'm going to check with legal and reply today.
We will deliver the samples next week.
Let me check with the team and get back to you.
You'll have the contract by the end of the day.
I'll call you on Tuesday morning.
I will also forward your note to accounting.
We'll confirm the date this week.
I'll follow up with Ben on the pricing.
I shall prepare the proposal for Thursday.
I'll introduce you to our head of product.
We will update the document and send it over.
I'll have the numbers ready by Wednesday.
Will send the invoice today.
I'll let you know once I hear from them.
I'll set up a call for next week.
We are going to ship the order on 12 December.
I'll make sure the team sees this.
I will personally look into this.
Let me find out and come back to you tomorrow.
You will receive the revised offer from us on Monday.
I'll draft the agenda tonight.
We'll schedule the demo for you.
I'll ask our engineer about the filter size.
Thanks Ana, I'll sign it and return it tomorrow.
I promise to review it before Friday.
I'll put together a short summary.
We'll reach out to the supplier today.
I'll drop you a line after the meeting.`,
    none: `Could you send the quote on Friday?
I won't be able to send it this week.
Thanks for sending the quote.
If you agree, I'll send the contract.
I sent the slides yesterday.
Please get back to me by Monday.
I'll be out of the office until Monday.
We will not deliver before June.
I hope I'll hear from you soon.
You could call me tomorrow.
I'll be happy to help.
I would send it, but the printer is broken.
Will you call me on Tuesday?
I've already checked with legal.
We met on Friday.
The report will be ready next week.
Let me know what you think.
Let us know by Friday.
Maybe I'll call you later.
I can't confirm the date yet.
Did you get the invoice?
They will send you the forms.
I'm looking forward to the meeting tomorrow.
He said I'll get the money back.
Unless you object, we'll ship on Monday.
I will probably send something later.
You said you would call.
We had a great call today.
The quote is attached.
I'll see you on Friday.
I'll be there at nine.`,
  },
  de: {
    promise: `Ich schicke Ihnen das Angebot am Freitag.
Ich melde mich bis Montag bei Ihnen.
Wir senden Ihnen die Muster nächste Woche.
Ich werde das mit dem Team klären.
Morgen schicke ich dir die Zahlen.
Ich rufe Sie am Dienstag an.
Wir werden Ihnen den Vertrag zusenden.
Sie erhalten die Rechnung bis Ende der Woche.
Ich kümmere mich darum.
Ich gebe Ihnen morgen Bescheid.
Den Termin bestätige ich heute.
Ich prüfe das und antworte Ihnen.
Wir liefern am 12. Dezember.
Ich leite Ihre Frage an die Technik weiter.
Die Unterlagen reiche ich am Mittwoch nach.
Ich werde Ihnen die Präsentation schicken.
Du bekommst die Liste heute von mir.
Ich frage bei unserem Lieferanten nach.
Ich bereite den Vorschlag bis Donnerstag vor.
Wir klären das intern bis morgen.
Ich erstelle eine Zusammenfassung.
Sie hören von mir nächste Woche.
Ich überarbeite das Konzept in zwei Tagen.
Gerne sende ich Ihnen die Datei.
Wir melden uns am Montag.
Ich werde Sie zurückrufen.
Ich bringe die Muster am Freitag mit.
Ich buche den Raum für uns.
Danke, ich überweise den Betrag heute.
Wir werden das Dokument überarbeiten.
Ich stimme das mit Frau Weber ab.`,
    none: `Können Sie mir das Angebot schicken?
Ich kann Ihnen das nicht schicken.
Danke für Ihre Nachricht.
Wenn Sie zustimmen, schicke ich den Vertrag.
Ich habe Ihnen das Angebot gestern geschickt.
Bitte senden Sie mir die Unterlagen.
Ich bin bis Montag im Urlaub.
Wir liefern keine Muster.
Rufen Sie mich morgen an?
Vielleicht melde ich mich später.
Ich würde Ihnen gern etwas schicken.
Wir haben uns am Freitag getroffen.
Das Angebot liegt bei.
Der Bericht ist nächste Woche fertig.
Ich freue mich auf unser Treffen morgen.
Die Rechnung wurde bezahlt.
Falls nötig, rufe ich an.
Ich weiß nicht, ob wir liefern.
Er schickt Ihnen die Formulare.
Melden Sie sich bitte bis Freitag.
Ich hatte angerufen.
Wir haben das geprüft.
Es war schön, Sie zu sehen.
Ich wünsche Ihnen ein schönes Wochenende.
Wann schicken Sie die Muster?
Sie könnten mir die Zahlen geben.
Ich möchte Sie nicht stören.
Das Team trifft sich am Dienstag.
Normalerweise antworte ich schneller.
Ich sehe Sie am Freitag.
Wir würden uns über eine Antwort freuen.`,
  },
  fr: {
    promise: `Je vous enverrai le devis vendredi.
Je reviens vers vous lundi.
Nous vous enverrons les échantillons la semaine prochaine.
Je vais vérifier avec l'équipe.
Je vous rappelle demain.
Vous recevrez le contrat d'ici vendredi.
Je vous confirme la date aujourd'hui.
Je transmets votre question au service technique.
Je m'en occuperai cette semaine.
Nous allons préparer une proposition.
Je te tiens au courant.
Je vous ferai parvenir la facture demain.
Je vous envoie les chiffres ce soir.
Nous reviendrons vers vous mardi.
Je vais vous envoyer la présentation.
Je vous contacterai après la réunion.
Je prépare le dossier pour jeudi.
Nous livrerons le 12 décembre.
Je vous appelle mercredi matin.
Je vais demander à mon collègue.
Vous aurez la liste demain.
Je vous répondrai dans deux jours.
Je partagerai le document avec vous.
Je vais organiser une visite.
Nous vous transmettrons les plans lundi.
Je vous adresse le contrat demain.
Je finaliserai le texte avant vendredi.
Merci, je regarde cela aujourd'hui.
Je vous recontacte la semaine prochaine.
Nous allons réserver la salle.
Je relancerai le fournisseur demain.`,
    none: `Pouvez-vous m'envoyer le devis ?
Je ne pourrai pas vous envoyer le devis.
Merci pour votre message.
Si vous êtes d'accord, je vous enverrai le contrat.
Je vous ai envoyé le devis hier.
Merci de me rappeler demain.
Je suis absent jusqu'à lundi.
Nous ne livrons pas le samedi.
Vous pourriez m'appeler demain.
Peut-être que je reviendrai vers vous.
J'aimerais vous envoyer quelque chose.
Nous nous sommes vus vendredi.
Le devis est en pièce jointe.
Le rapport sera prêt la semaine prochaine.
Au plaisir de vous voir demain.
La facture est payée.
Quand enverrez-vous les échantillons ?
Il vous enverra les formulaires.
Dites-moi ce que vous en pensez.
Je n'ai rien reçu.
Veuillez confirmer la date.
Bonne journée.
J'espère que vous allez bien.
Avez-vous reçu la facture ?
Nous avons déjà vérifié.
Je vous souhaite un bon week-end.
L'équipe se réunit mardi.
Ils livreront demain.
S'il le faut, je vous rappelle.
Je suis ravi de vous rencontrer.
Je voudrais vous rappeler notre réunion.`,
  },
  es: {
    promise: `Te enviaré el presupuesto el viernes.
Le llamaré el martes.
Os mandaré las muestras la próxima semana.
Voy a revisar el contrato hoy.
Vamos a preparar una propuesta.
Le confirmo la fecha mañana.
Te envío los números esta tarde.
Recibirá la factura antes del viernes.
Mañana le mando la lista.
Consultaré con el equipo técnico.
Te aviso el lunes.
Le responderemos en dos días.
Me encargaré de ello.
Compartiré el documento con usted.
Vamos a hablar con el proveedor.
Haré los cambios hoy.
Le paso el contacto mañana.
Tendrá el informe el miércoles.
Os escribiré después de la reunión.
Entregaremos el pedido el 12 de diciembre.
Te mantendré informado.
Voy a pedir los planos.
Le enviamos el catálogo hoy.
Revisaré los datos y le contestaré.
Gracias, lo firmaré mañana.
Organizaré una visita para el jueves.
Se lo envío esta semana.
Voy a confirmar con mi jefe.
Le daré una respuesta el lunes.
Actualizaré la oferta hoy mismo.
Comprobaré el estado del envío.`,
    none: `¿Puede enviarme el presupuesto?
No podré enviarle el presupuesto.
Gracias por su mensaje.
Si está de acuerdo, le enviaré el contrato.
Le envié el presupuesto ayer.
Por favor, llámeme mañana.
Estoy fuera de la oficina hasta el lunes.
No entregamos los sábados.
Podría llamarme mañana.
Quizás le llamaré más tarde.
Me gustaría enviarle algo.
Nos vimos el viernes.
El presupuesto está adjunto.
El informe estará listo la próxima semana.
Espero verle mañana.
La factura está pagada.
¿Cuándo enviará las muestras?
Él le entregó los formularios.
Dígame qué le parece.
No he recibido nada.
Confirme la fecha, por favor.
Buen fin de semana.
Espero que esté bien.
¿Ha recibido la factura?
Ya hemos revisado el contrato.
El equipo se reúne el martes.
Tal vez vamos a hablar luego.
Ha sido un placer.
Siempre le mando lo mismo.
Normalmente respondo antes.
Ojalá pueda venir mañana.`,
  },
  ja: {
    promise: `金曜日に見積書をお送りします。
明日ご連絡いたします。
来週サンプルを発送します。
社内で確認いたします。
本日中に返信します。
火曜日にお電話いたします。
契約書を準備します。
資料を共有させていただきます。
月曜日までに回答いたします。
担当者に伝えます。
請求書を送付いたします。
会議の日程を調整します。
後ほど折り返しご連絡します。
修正版を提出します。
12月12日に納品いたします。
来週ご報告いたします。
確認しますので、少々お待ちください。
提案書を作成いたします。
技術部に転送いたします。
詳細をお知らせします。
明日までに検討します。
会議室を予約します。
ご要望に対応いたします。
資料をお届けします。
担当者をご紹介します。
今週中にまとめます。
データを更新します。
見本を持参します。
内容をご説明いたします。
在庫を調べます。
チケットを手配いたします。`,
    none: `見積書を送っていただけますか。
今週は送付できません。
ご連絡ありがとうございます。
もしよろしければ、契約書をお送りします。
昨日資料をお送りしました。
明日お電話ください。
よろしくお願いいたします。
月曜日まで休暇をいただいております。
サンプルを発送しましょうか。
お返事をお待ちしております。
金曜日にお会いしました。
見積書を添付しております。
報告書は来週完成の予定です。
お会いできるのを楽しみにしております。
請求書は支払い済みです。
いつ発送しますか。
ご確認をお願いします。
まだ届いていません。
日程をご連絡ください。
良い週末をお過ごしください。
お元気でお過ごしでしょうか。
請求書は届きましたか。
契約書は確認済みです。
チームは火曜日に集まります。
必要な場合はご連絡します。
送付したいと思いますが、未定です。
お世話になっております。
毎週報告します。
ご検討いただければ幸いです。
彼は来週戻ります。
お返事いただけましたら、発送します。`,
  },
};
