import type { SentencesByLanguage } from './labelled';

/**
 * Ordinary business mail, of which two in five promise something; written before the rules were
 * looked at. Measured once before they learned from it, 93 of 100 promises were found, and 6 of 150
 * other sentences were taken for one: answers of machines in three languages, and advertisements.
 */
export const ORDINARY: SentencesByLanguage = {
  en: {
    promise: `I'll get the revised proposal over to you by end of day Thursday.
We will ship the replacement units on Tuesday morning.
I'm going to check with our finance team and come back to you tomorrow.
Let me confirm the numbers with Priya and I'll let you know by noon.
You'll have the signed contract in your inbox by Friday.
I will draft the statement of work this weekend and share it with you Monday.
I'll set up a call with our engineers for next week.
We'll credit your account for the two missing cases.
Happy to help, I'll send over a few case studies later today.
I promise to have the figures ready before your board meeting.
I'll introduce you to Marta, who runs procurement at our Lisbon office.
Will send the updated invoice shortly.
We'll have someone on site at 8 am on Wednesday to fix the compressor.
I will call you on Monday to walk through the pricing.
My colleague Dan will send you the access credentials this afternoon.
I'll update the spreadsheet with your changes and recirculate it before the meeting.
Thanks for flagging this, we'll look into it and get back to you within 24 hours.
I can commit to delivering the first draft by March 12.
As discussed, I'll book the venue and forward the confirmation.
On my side, I'll review the redlines tonight and return them in the morning.`,
    none: `We'll be closed on Thursday and Friday for Thanksgiving.
You will receive a confirmation email once your order has shipped.
Our spring sale will end on Sunday at midnight.
Join us on June 5 and we'll show you how leading teams cut their costs by 30%.
I am out of the office until December 2 and will respond to your message upon my return.
Could you send me the updated price list by Friday?
The Supplier shall deliver the Goods within thirty (30) days of receipt of the Purchase Order.
I sent the quote on Friday, did it arrive?
If you sign before the end of the month, we will waive the setup fee.
I won't be able to join the call on Monday.
He said he would send the contract on Tuesday.
Your password will expire in 5 days.
Looking forward to meeting you on Wednesday.
Please let me know if you have any questions.
Your invoice INV-2041 is due on 15 May.
Will you be at the trade fair next week?
We discussed the budget yesterday and it looks fine to both sides.
I would love to hear your thoughts on the draft.
Your parcel will be delivered tomorrow between 9 am and 1 pm.
We haven't received the signed copy yet.
It was great talking to you this morning.
Unsubscribe at any time and we will remove you from our list.
I'll never understand why the portal logs me out so often.
They told us the parts would arrive on Monday.
I hope you have a great weekend.
Over the next four weeks we'll send you one tip a day to get more out of your trial.
We can offer you a 10% discount on annual plans.
Scheduled maintenance will begin at 22:00 UTC on Saturday.
I was going to send the figures last week but got pulled into another project.
Sarah will be on leave from Monday to Friday.`,
  },
  de: {
    promise: `Ich schicke Ihnen das überarbeitete Angebot bis Donnerstagabend.
Wir liefern die Ersatzteile am Dienstagvormittag an.
Das kläre ich mit der Buchhaltung und melde mich morgen bei Ihnen.
Den gegengezeichneten Vertrag erhalten Sie bis Freitag von uns.
Ich werde den Entwurf am Wochenende fertigstellen und am Montag rumschicken.
Ich rufe Sie am Mittwoch gegen 10 Uhr an.
Wir schreiben Ihnen die zwei fehlenden Kartons gut.
Vielen Dank für den Hinweis, wir gehen der Sache nach und geben Ihnen bis morgen Rückmeldung.
Meine Kollegin Frau Berger sendet Ihnen heute Nachmittag die Zugangsdaten.
Gerne stelle ich den Kontakt zu unserem Einkauf in Lissabon her.
Die Rechnung korrigieren wir und senden sie Ihnen umgehend neu zu.
Ich trage deine Änderungen in die Tabelle ein und verteile sie vor der Sitzung.
Unser Techniker ist am Mittwoch um 8 Uhr bei Ihnen vor Ort.
Ich verspreche Ihnen, dass die Zahlen vor der Vorstandssitzung vorliegen.
Wie besprochen buche ich den Raum und leite Ihnen die Bestätigung weiter.
Ich schaue mir Ihre Anmerkungen heute Abend an und antworte morgen früh.
Wir werden die Muster noch diese Woche versenden.
Ich organisiere für nächste Woche einen Termin mit unseren Entwicklern.
Sobald ich die Freigabe habe, schicke ich dir die Datei.
Ob der Rabatt möglich ist, sage ich dir bis morgen Mittag.`,
    none: `Unser Büro bleibt am Donnerstag und Freitag geschlossen.
Sie erhalten eine Versandbestätigung, sobald Ihre Bestellung unser Lager verlassen hat.
Unser Winterschlussverkauf endet am Sonntag um Mitternacht.
Melden Sie sich jetzt an und wir zeigen Ihnen, wie Sie Ihre Kosten um 30 % senken.
Ich bin bis zum 2. Dezember nicht im Büro und werde Ihre Nachricht nach meiner Rückkehr beantworten.
Könnten Sie mir bis Freitag die aktuelle Preisliste schicken?
Der Auftragnehmer liefert die Ware innerhalb von dreißig Tagen nach Eingang der Bestellung.
Ich habe Ihnen das Angebot am Freitag geschickt, ist es angekommen?
Wenn Sie noch in diesem Monat unterschreiben, erlassen wir Ihnen die Einrichtungsgebühr.
Leider kann ich am Montag nicht an der Besprechung teilnehmen.
Herr Krüger meinte, er schicke den Vertrag am Dienstag.
Ihr Passwort läuft in 5 Tagen ab.
Ich freue mich auf unser Treffen am Mittwoch.
Bei Fragen stehe ich Ihnen gerne zur Verfügung.
Ihre Rechnung RE-2041 ist am 15. Mai fällig.
Sind Sie nächste Woche auf der Messe?
Wir haben gestern über das Budget gesprochen.
Ich würde mich über Ihre Meinung zum Entwurf freuen.
Ihr Paket wird morgen zwischen 9 und 13 Uhr zugestellt.
Den unterschriebenen Vertrag haben wir noch nicht erhalten.
Vielen Dank für das nette Gespräch heute Morgen.
Sie können sich jederzeit vom Newsletter abmelden.
Die Lieferung sollte laut Spedition am Montag ankommen.
Ich wünsche Ihnen ein schönes Wochenende.
In den nächsten vier Wochen schicken wir Ihnen jeden Montag einen Tipp für Ihre Testphase.
Die Wartungsarbeiten beginnen am Samstag um 22 Uhr.
Eigentlich wollte ich die Zahlen letzte Woche schicken.
Frau Berger ist von Montag bis Freitag im Urlaub.
Bitte schicken Sie uns die Unterlagen bis zum 10. des Monats zurück.
Sichern Sie sich bis Ende November 20 % auf das gesamte Sortiment.`,
  },
  fr: {
    promise: `Je vous envoie la proposition révisée d'ici jeudi soir.
Nous expédierons les pièces de rechange mardi matin.
Je vois cela avec la comptabilité et je reviens vers vous demain.
Vous aurez le contrat signé vendredi au plus tard.
Je vais rédiger le cahier des charges ce week-end et vous le transmettre lundi.
Je vous appelle mercredi vers 10 heures pour parler des tarifs.
Nous vous ferons un avoir pour les deux cartons manquants.
Merci pour votre signalement, nous regardons et vous répondons sous 24 heures.
Ma collègue Sophie vous enverra les identifiants cet après-midi.
Je te mets en relation avec notre acheteuse à Lisbonne.
On corrige la facture et on vous la renvoie dans la journée.
J'intègre tes remarques dans le tableau et je le diffuse avant la réunion.
Un technicien passera chez vous mercredi à 8 h pour réparer le compresseur.
Je m'engage à vous remettre les chiffres avant votre conseil.
Comme convenu, je réserve la salle et je vous transfère la confirmation.
Je relis vos annotations ce soir et vous fais un retour demain matin.
Les échantillons partiront de chez nous cette semaine.
J'organise un point avec nos développeurs la semaine prochaine.
Dès que j'ai la validation, je t'envoie le fichier.
Nous ne manquerons pas de vous tenir informés de la suite.`,
    none: `Nos bureaux seront fermés jeudi et vendredi.
Vous recevrez un e-mail de confirmation dès que votre commande sera expédiée.
Nos soldes d'hiver se terminent dimanche à minuit.
Inscrivez-vous et nous vous montrerons comment réduire vos coûts de 30 %.
Je suis absent jusqu'au 2 décembre et répondrai à votre message à mon retour.
Pourriez-vous m'envoyer la grille tarifaire à jour d'ici vendredi ?
Le Prestataire livrera les produits dans un délai de trente jours à compter de la commande.
Je vous ai envoyé le devis vendredi, l'avez-vous bien reçu ?
Si vous signez avant la fin du mois, nous vous offrons les frais d'installation.
Je ne pourrai pas assister à la réunion de lundi.
Il m'a dit qu'il enverrait le contrat mardi.
Votre mot de passe expirera dans 5 jours.
Au plaisir de vous rencontrer mercredi.
N'hésitez pas à me contacter si vous avez des questions.
Votre facture F-2041 arrive à échéance le 15 mai.
Serez-vous au salon la semaine prochaine ?
Nous avons parlé du budget hier avec la direction.
J'aimerais beaucoup avoir votre avis sur cette maquette.
Votre colis sera livré demain entre 9 h et 13 h.
Nous n'avons pas encore reçu l'exemplaire signé.
Merci encore pour notre échange de ce matin.
Vous pouvez vous désabonner à tout moment.
Le transporteur nous avait annoncé une livraison lundi.
Je vous souhaite un excellent week-end.
Pendant quatre semaines, nous vous enverrons chaque lundi un conseil pour bien démarrer.
La maintenance débutera samedi à 22 h.
Je devais vous envoyer les chiffres la semaine dernière, mais j'ai été pris par un autre dossier.
Sophie sera en congé du lundi au vendredi.
Merci de nous retourner le dossier complet avant le 10 du mois.
Profitez de 20 % de remise sur toute la collection jusqu'à fin novembre.`,
  },
  es: {
    promise: `Le envío la propuesta revisada antes del jueves por la tarde.
Despacharemos los repuestos el martes por la mañana.
Lo consulto con contabilidad y mañana le digo algo.
Tendrá el contrato firmado en su correo el viernes a más tardar.
Voy a redactar el alcance este fin de semana y se lo comparto el lunes.
Le llamo el miércoles sobre las 10 para repasar los precios.
Les abonaremos las dos cajas que faltan.
Gracias por avisar, lo revisamos y les respondemos en 24 horas.
Mi compañera Lucía le enviará las claves de acceso esta tarde.
Te pongo en contacto con nuestra responsable de compras en Lisboa.
Corregimos la factura y se la reenviamos hoy mismo.
Incorporo tus cambios a la tabla y la reparto antes de la reunión.
El técnico pasará por sus instalaciones el miércoles a las 8.
Me comprometo a tener las cifras listas antes de su consejo.
Como quedamos, reservo la sala y te reenvío la confirmación.
Esta noche reviso tus comentarios y mañana te los devuelvo.
Las muestras saldrán de nuestro almacén esta semana.
Organizaré una llamada con nuestros ingenieros para la próxima semana.
En cuanto tenga el visto bueno, te mando el archivo.
Quedo en confirmarte la fecha mañana a primera hora.`,
    none: `Nuestras oficinas permanecerán cerradas el jueves y el viernes.
Recibirá un correo de confirmación cuando su pedido haya salido del almacén.
Nuestras rebajas de invierno terminan el domingo a medianoche.
Inscríbete y te mostraremos cómo reducir tus costes un 30 %.
Estoy fuera de la oficina hasta el 2 de diciembre y responderé a su mensaje a mi regreso.
¿Podría enviarme la lista de precios actualizada antes del viernes?
El Proveedor entregará los bienes en un plazo de treinta días desde la recepción del pedido.
Le mandé el presupuesto el viernes, ¿le llegó?
Si firma antes de fin de mes, le regalamos los gastos de instalación.
No podré asistir a la reunión del lunes.
Me dijo que enviaría el contrato el martes.
Su contraseña caducará en 5 días.
Espero con ganas nuestra reunión del miércoles.
Quedo a su disposición para cualquier consulta.
Su factura F-2041 vence el 15 de mayo.
¿Estarán en la feria la próxima semana?
Ayer hablamos del presupuesto con la dirección.
Me encantaría conocer su opinión sobre el borrador.
Su paquete será entregado mañana entre las 9 y las 13 h.
Todavía no hemos recibido la copia firmada.
Gracias por la charla de esta mañana.
Puede darse de baja en cualquier momento.
El transportista nos había dicho que llegaría el lunes.
Que tenga un buen fin de semana.
Durante cuatro semanas te enviaremos cada lunes un consejo para sacar más partido a tu prueba.
El mantenimiento empezará el sábado a las 22 h.
Iba a mandarte las cifras la semana pasada, pero me surgió otro proyecto.
Lucía estará de vacaciones de lunes a viernes.
Rogamos nos devuelvan la documentación antes del día 10.
Aprovecha un 20 % de descuento en toda la colección hasta finales de noviembre.`,
  },
  ja: {
    promise: `修正したご提案書を木曜日中にお送りします。
交換部品は火曜の午前に発送いたします。
経理に確認のうえ、明日ご連絡いたします。
締結済みの契約書は金曜日までにお届けします。
週末に仕様書の草案を作成し、月曜日に共有いたします。
水曜日の10時ごろ、料金の件でお電話いたします。
不足していた2箱分は返金いたします。
ご指摘ありがとうございます、調査のうえ24時間以内に回答いたします。
同僚の佐藤から本日午後にアクセス情報をお送りします。
リスボン支社の購買担当をご紹介いたします。
請求書を訂正し、本日中に再送いたします。
いただいた修正を表に反映し、会議の前に配布します。
水曜日の8時に技術者がお伺いします。
取締役会までに数字を必ずご用意いたします。
お打ち合わせのとおり、会場を予約し、確認書を転送いたします。
今夜中にコメントを確認し、明朝返信します。
サンプルは今週中に弊社より出荷いたします。
来週、弊社エンジニアとのお打ち合わせを設定いたします。
承認が下り次第、ファイルをお送りします。
値引きの可否については、明日の昼までにお知らせします。`,
    none: `木曜日と金曜日は休業とさせていただきます。
ご注文の商品が発送されましたら、確認メールが届きます。
冬のセールは日曜日の深夜に終了します。
今すぐご登録いただくと、コストを30%削減する方法をご紹介します。
12月2日まで不在にしており、戻り次第ご返信いたします。
金曜日までに最新の価格表をお送りいただけますか。
乙は、注文書受領後30日以内に商品を納入するものとする。
金曜日に見積書をお送りしましたが、届いておりますでしょうか。
今月中にご契約いただいた場合、初期費用を無料といたします。
申し訳ありませんが、月曜日の会議には出席できません。
先方は火曜日に契約書を送ると言っていました。
パスワードの有効期限はあと5日です。
水曜日にお会いできることを楽しみにしております。
ご不明な点がございましたら、お気軽にお問い合わせください。
請求書2041のお支払期限は5月15日です。
来週の展示会にはいらっしゃいますか。
昨日、予算について話し合いました。
草案についてご意見をいただければ幸いです。
お荷物は明日9時から13時の間に配達予定です。
署名済みの契約書をまだ受け取っておりません。
今朝はお話しいただきありがとうございました。
メール配信はいつでも停止できます。
運送会社によると、月曜日に到着する予定とのことでした。
よい週末をお過ごしください。
これから4週間、毎週月曜日に活用のヒントをお届けします。
メンテナンスは土曜日の22時に開始します。
先週数字をお送りするつもりでしたが、別件で遅れてしまいました。
佐藤は月曜日から金曜日まで休暇をいただいております。
毎月10日までに書類をご返送ください。
11月末まで全品20%オフでご提供いたします。`,
  },
};
