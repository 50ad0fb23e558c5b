/**
 * Four later rounds of sentences as people write them at work, each measured once before the rules
 * learned from it: of the first, 85 of 100 promises were found and 1 of 100 others wrong; of the
 * second 65 of 80 and 1 of 80; of the third 86 of 100 and 4 of 100; of the last, with more that looks
 * like a promise and is none, 55 of 60 and 5 of 90.
 */
export const LATER: Record<string, { promise: string; none: string }> = {
  en: {
    promise: `Hi Tom - contract's with legal, should have it back to you Thursday.
Apologies for the delay, you'll get the signed copy from us before the end of the week.
Re the outage: we're on it and I'll post an update in the ticket by 3pm.
Ok will do, sending over the NDA shortly.
I'll have Marcus drop off the spare parts at your site tomorrow.
We're going to credit your account for the two lost days.
Just to confirm, I'm calling their procurement lead on Monday and will report back.
Thx Jen, will get that fixed today.
I promise to have the final numbers on your desk by Wednesday morning.
My assistant will find us a slot and send an invite round.
We'll look at the pricing again internally and revert with something sharper.
I owe you a reply on the SLA question - coming later today.
Let me check with the plant manager and I'll let you know by EOD.
No worries, I'll take care of the customs forms.
As discussed, I'll draft the scope of work and you'll see it early next week.
I'd be glad to put the two of you in touch, intro to follow this afternoon.
We will of course cover the return shipping.
Good catch, I'll update slide 7 and resend the deck.
Will forward you the recording as soon as Zoom has processed it.
I'll make sure the team has access before you land on Tuesday.
Morning Ruth, I'll swing by your office on Thursday with the prototypes.
Understood. We'll rework the quote without the installation and get it back to you tomorrow.
I'll speak to our landlord about the parking and email you what he says.
Our courier will collect the faulty unit on Monday between 9 and 12.
You have my word that the report lands in your inbox by Friday noon.
On it. Numbers in an hour.
I am going to escalate this to the regional manager today.
Happy to introduce you to Carla, will send an email connecting you both.
I've asked finance to release the payment and will confirm once it is out.
We'll keep you posted on the delivery.
Sorry I missed your call, will ring you back after lunch.
I'll have a think about the wording and come back to you on Monday.
We shall let you have our comments on the draft lease by 12 May.
I can get you the test results by Tuesday, will upload them to the portal.
Not a problem, I'll move the workshop to the 14th and tell everyone.
We're sending a replacement out to you today, free of charge.
Hey Lou, got your voicemail - will look at the numbers tonight and text you.
I'll take this up with our insurer and come back to you once they've answered.
We can do the 8th, I'll have Nadia put it in everybody's calendar.
The missing boxes go out first thing tomorrow, I'll send you the tracking code.
Will chase accounts again and let you know where we stand.
I plan to have the drawings finished by Tuesday and will email them over.
Our solicitor will be in touch regarding the completion date.
We're happy to reprint the leaflets at our cost and deliver them on Friday.
Give me until Thursday and I'll have a proper answer for you.
I'm writing up the findings now and will circulate them before the weekend.
Okay, I'll swap the dates and re-issue the tickets.
I'll dig out the old contract and scan it for you.
We will be issuing a corrected statement by the end of the month.
Let me run this past Helen, I'll ping you when I know more.
You'll get an invite from my PA later today.
I shall personally see to it that this doesn't happen again.
We'd like to make this right, so we'll knock 10% off the next invoice.
I'm popping the cheque in the post this afternoon.
Right, I'll ask around and tell you who can do it.
Working on it, you'll have something by lunchtime.
Cheers Dan, I'll get the keys cut and leave a set at reception on Monday.
We'll take the samples to the lab and share the readings with you next week.
I'm forwarding this to Elaine, who handles billing; I'll make sure she answers you today.
Noted, will bring the adapters along on Wednesday.
I intend to send you the full proposal by the 20th.
The signed lease will be in the post to you tonight, I'll text you when it's gone.
Our engineers will install the patch over the weekend.
I'll try to squeeze you in on Thursday and confirm by phone.
You'll hear from us by Friday at the latest.
We promise to refund every cent.
Thanks for the nudge, I'll finish my part this evening.
I'm going to ask the caterer for a second quote.`,
    none: `If you can live with net 60, we'll sign tomorrow.
Could you let me know whether Thursday works for you?
We'd normally send the invoice at the end of the month.
I'm afraid I won't be able to send anything before Monday.
Thanks for sending over the contract, it looks good.
The update will be available in all regions by March.
You'll need to sign on page 3 and 7.
I sent you the quote last Friday, did it arrive?
Please send me the revised version when you have a minute.
I'll be out of the office until 4 January with limited access to email.
Will you be sending the samples this week?
We will have been in business for twenty years this spring.
I don't think we'll need the extra licences after all.
Peter said he'd call you, has he?
Let me know if you'd like me to send the brochure.
I would send it by courier if I were you.
This mailbox is not monitored, and replies will not be read.
You will find the agenda attached.
It will rain on Friday, so bring a jacket.
I'd love to see the new office some day.
Should I send the documents to you or to Karen?
Unless we hear from you by Friday, we'll assume you agree.
We were going to send it, but the printer broke down.
I'm not going to chase them any further.
He'll probably call you next week about the roof.
You'll love the new dashboard.
Looking forward to hearing from you soon.
I'll be honest, the price came as a surprise.
They will send you a confirmation code by text message.
We will never ask you for your password.
I'll be travelling on Wednesday, so Thursday suits me better.
I hope you'll consider our offer.
Do you think you'll be able to deliver by June?
I have already forwarded your message to Stefan.
Once approved, the order will ship within five days.
It'll take about two weeks for the paint to dry.
I can send it if that helps, just say the word.
Would you mind calling me after four?
The flight will land at 9:40.
My guess is they'll sign in May.
Nobody will notice the difference.
I've been meaning to write to you for weeks.
Please make sure the forms reach us by the 10th.
I won't keep you any longer.
Will the new version support Windows?
We're based in Leeds and ship across the UK.
As mentioned, I sent Dave the file yesterday.
You will be asked to enter your PIN.
I wish I could help you with that.
The board will decide on Thursday.
Your parcel will be delivered between 2 and 4 pm.
Let us know how you get on.
If all goes well, I'll send it Monday.
I'll be 40 next year.
She promised she'd send the keys.
It would be great if you'd share the slides.
I'm meeting the auditors on Thursday.
We are looking for a new supplier of cardboard.
On Mondays I'll usually take the train.
Nothing will change for you.
Happy to hear that, congratulations!
I'm having the time of my life here.
You've got mail from the tax office.
He asked me when we'll send the goods.
Sorry, will not be able to make it.
Working from home today, call my mobile.
I'm moving the last of my boxes on Saturday, what a mess.
I get a lot of mails, so please put the order number in the subject.
Would Tuesday be okay, or shall I ask somebody else?
We'll be closed over Easter.
I think the invoice will be paid by head office.
Feel free to forward this to your colleagues.
I'd rather we talked on the phone.
They'll get the better of us if we wait.`,
  },
  de: {
    promise: `Moin Herr Petersen, das Muster geht heute noch in die Post.
Ich kläre das kurz mit der Buchhaltung und gebe Ihnen bis Freitag Bescheid.
Die Rechnung korrigieren wir natürlich und schicken sie Ihnen neu.
Vielen Dank für den Hinweis, wir kümmern uns darum.
Ich lasse Ihnen die Zugangsdaten im Laufe des Tages zukommen.
Unser Techniker meldet sich morgen Vormittag telefonisch bei Ihnen.
Sie bekommen von mir bis Ende der Woche einen Vorschlag.
Da hake ich noch mal nach und sag dir Bescheid.
Wie telefonisch besprochen, werde ich den Vertrag entsprechend anpassen.
Den Termin mit Frau Yilmaz stimme ich ab und lade dann alle ein.
Wir werden Ihnen die Differenz selbstverständlich erstatten.
Mach ich, kriegst du heute Abend.
Ich habe es auf dem Schirm und liefere die Zahlen am Montag nach.
Gerne übernehme ich die Abstimmung mit dem Lieferanten.
Das Protokoll reiche ich Ihnen morgen nach.
Wir prüfen die Reklamation und kommen in den nächsten Tagen auf Sie zu.
Die neue Fassung stelle ich euch bis Mittwoch ins Laufwerk.
Ich rede mit meinem Chef und rufe Sie dann zurück.
Kein Problem, dann schieben wir den Liefertermin um eine Woche und bestätigen Ihnen das schriftlich.
Ich will versuchen, bis Dienstag eine Antwort aus der Technik zu bekommen.
Hallo Frau Brandt, ich gehe die Liste heute Nachmittag durch und melde mich dann.
Das bespreche ich am Montag mit der Geschäftsführung und informiere Sie anschließend.
Wir tauschen das Gerät kostenfrei aus, der Ersatz geht morgen raus.
Du hörst von mir, sobald ich mehr weiß.
Ich setze den Link auf die Seite und schicke dir einen Screenshot.
Unsere Kollegin Frau Maurer wird Sie in den nächsten Tagen anrufen.
Bis spätestens 15. Juni haben Sie die Unterlagen von uns auf dem Tisch.
Alles klar, ich buche den Raum und stelle den Kalendereintrag ein.
Wir nehmen das in die nächste Version auf.
Ich frage bei der Spedition nach, wo die Palette steckt.
Selbstverständlich halten wir Sie auf dem Laufenden.
Ich bringe die Muster am Donnerstag mit.
Gern vermittle ich Ihnen den Kontakt zu Herrn Lang, ich schreibe ihm gleich.
Wir werden die Gutschrift noch in dieser Woche veranlassen.
Den Fehler habe ich gefunden, ich spiele heute Abend ein Update ein.
Ich verspreche Ihnen, dass die Monteure am Dienstag um acht da sind.
Hi Jan, hab's gelesen, ich schau mir das heute Abend an und antworte dir ausführlich.
Die fehlenden Kartons gehen morgen früh raus, die Sendungsnummer reiche ich nach.
Wir drucken die Flyer auf unsere Kosten neu und liefern sie am Freitag.
Das nehme ich mit in die Runde am Montag und gebe dir danach Rückmeldung.
Ich suche den alten Vertrag raus und scanne ihn für Sie ein.
Unser Anwalt wird sich wegen des Termins mit Ihnen in Verbindung setzen.
Okay, dann tausche ich die Termine und stelle die Tickets neu aus.
Geben Sie mir bis Donnerstag Zeit, dann haben Sie von mir eine klare Aussage.
Ich schreibe gerade die Ergebnisse zusammen und verteile sie vor dem Wochenende.
Bis Monatsende erhalten Sie von uns eine korrigierte Abrechnung.
Wir ziehen Ihnen das von der nächsten Rechnung ab.
Ich spreche Helene darauf an und melde mich, wenn ich mehr weiß.
Ich werfe den Scheck heute Nachmittag ein.
Dann frage ich mal rum und sage dir, wer das machen kann.
Ich sorge persönlich dafür, dass so etwas nicht wieder vorkommt.
Wird erledigt, du hast es bis Mittag.
Wir stellen Ihnen bis zur Klärung ein Ersatzgerät zur Verfügung.
Zum Angebot: das überarbeite ich und schicke es Ihnen am Montag neu.
Ich habe vor, die Zeichnungen bis Dienstag fertigzustellen und Ihnen zu mailen.
Den Schlüssel hinterlege ich morgen beim Pförtner.
Ich lasse die Schlüssel nachmachen und lege am Montag einen Satz an den Empfang.
Die Proben bringen wir ins Labor und teilen Ihnen die Werte nächste Woche mit.
Ich leite das an Frau Elling weiter und sorge dafür, dass sie Ihnen heute antwortet.
Notiert, die Adapter bringe ich am Mittwoch mit.
Das vollständige Angebot wollen wir Ihnen bis zum 20. zukommen lassen.
Der unterschriebene Mietvertrag geht heute Abend in die Post.
Unsere Techniker spielen den Patch am Wochenende ein.
Ich versuche, Sie am Donnerstag dazwischenzuschieben, und bestätige das telefonisch.
Spätestens Freitag hören Sie von uns.
Wir erstatten Ihnen jeden Cent, versprochen.
Danke fürs Erinnern, meinen Teil mache ich heute Abend fertig.
Ich hole noch ein zweites Angebot vom Caterer ein.`,
    none: `Könnten Sie mir bitte bis Freitag Bescheid geben?
Sobald die Zahlung eingegangen ist, wird die Ware versandt.
Wenn Sie bis Montag bestellen, liefern wir noch vor Weihnachten.
Leider kann ich Ihnen den Termin nicht zusagen.
Ich habe Ihnen das Angebot letzte Woche geschickt.
Bitte senden Sie mir die unterschriebene Fassung zurück.
Wir würden uns über eine Rückmeldung freuen.
Herr Schulz wollte sich eigentlich bei Ihnen melden.
Ich bin vom 3. bis 17. August im Urlaub und lese keine Mails.
Meldest du dich morgen bei ihm?
Das Angebot gilt bis zum 31. März.
Anbei schicke ich Ihnen die gewünschten Unterlagen.
Ich hätte Ihnen das gern früher geschickt.
Wir liefern seit 1987 Schrauben in alle Welt.
Ich schicke so etwas grundsätzlich nicht per Mail.
Die Messe wird nächstes Jahr in Hannover stattfinden.
Ich freue mich auf unser Gespräch am Donnerstag.
Soll ich Ihnen die Unterlagen per Post schicken?
Sie erhalten unseren Newsletter einmal im Monat.
Damit werden wir wohl leben müssen.
Falls Sie Fragen haben, rufen Sie mich gern an.
Hat Frau Maurer Sie schon angerufen?
Ich würde Ihnen empfehlen, bis Juni zu warten.
Wir konnten das Paket leider nicht zustellen.
Eigentlich wollte ich dir gestern schon schreiben.
Die Preise werden sich im nächsten Jahr wohl erhöhen.
Über die Verlängerung entscheidet der Vorstand im Herbst.
Können wir das am Montag am Telefon besprechen?
Ich rufe da bestimmt nicht noch einmal an.
Sie werden begeistert sein.
Bitte geben Sie bei Rückfragen immer Ihre Kundennummer an.
Es wird etwa drei Wochen dauern, bis die Teile da sind.
Ich melde mich hiermit für den Kurs am 4. Mai an.
Wir haben Ihre Anfrage erhalten und bearbeitet.
Ohne Ihre Unterschrift können wir nichts veranlassen.
Vielleicht sehen wir uns ja auf der Messe.
Ich könnte es dir schicken, sag einfach Bescheid.
Würden Sie mich bitte nach 16 Uhr zurückrufen?
Der Flug landet um 9:40 Uhr.
Ich schätze, sie unterschreiben im Mai.
Den Unterschied wird niemand bemerken.
Seit Wochen will ich dir schreiben.
Bitte sorgen Sie dafür, dass die Formulare bis zum 10. bei uns sind.
Ich will Sie nicht länger aufhalten.
Wird die neue Version auch unter Windows laufen?
Wir sitzen in Kassel und liefern in die ganze EU.
Wie erwähnt, habe ich Dirk die Datei gestern geschickt.
Sie werden aufgefordert, Ihre PIN einzugeben.
Ich wünschte, ich könnte Ihnen da helfen.
Der Vorstand entscheidet am Donnerstag.
Ihr Paket wird zwischen 14 und 16 Uhr zugestellt.
Sagen Sie uns gern, wie es läuft.
Wenn alles gut geht, schicke ich es am Montag.
Ich werde nächstes Jahr vierzig.
Sie hat versprochen, die Schlüssel zu schicken.
Es wäre toll, wenn du die Folien teilen könntest.
Am Donnerstag treffe ich die Prüfer.
Wir suchen einen neuen Lieferanten für Kartons.
Montags nehme ich meist die Bahn.
Für Sie ändert sich dadurch nichts.
Freut mich zu hören, herzlichen Glückwunsch!
Ich genieße hier jeden Augenblick.
Sie haben Post vom Finanzamt bekommen.
Er fragte mich, wann wir die Ware schicken.
Leider schaffe ich es morgen nicht.
Ich arbeite heute von zu Hause aus, bitte mobil anrufen.
Am Samstag ziehe ich um, was für ein Chaos.
Ich bekomme viele Mails, schreiben Sie daher bitte die Bestellnummer in den Betreff.
Passt Dienstag, oder soll ich jemand anderen fragen?
Über Ostern bleibt unser Büro geschlossen.
Ich denke, die Rechnung zahlt die Zentrale.
Leiten Sie diese Mail gern an Kollegen weiter.
Mir wäre ein Telefonat lieber.
Morgen gebe ich meinen Laptop bei der IT ab und bin dann nicht erreichbar.`,
  },
  fr: {
    promise: `Bonjour Paul, je vois ça avec la compta et je te redis demain.
On vous fait parvenir les échantillons par coursier cet après-midi.
Je ne manquerai pas de vous tenir informée de la suite.
Bien reçu, je m'en occupe.
Nous vous recontacterons dans les meilleurs délais.
Vous aurez la version signée de notre part avant vendredi.
Je prépare le devis et vous le transmets lundi matin.
Comme convenu, je vais relancer le fournisseur dès aujourd'hui.
Notre technicien passera chez vous mercredi entre 9h et 11h.
Pas de souci, on vous rembourse la différence.
Je te renvoie le fichier corrigé dans l'heure.
Je reviens vers vous très vite avec une date.
Nous allons étudier votre demande et vous répondre sous 48 heures.
Promis, tu auras les chiffres avant la réunion.
Je me charge de prévenir l'équipe logistique.
Je fais le point avec Sophie et je vous rappelle en fin de journée.
Nous prendrons bien entendu les frais de retour à notre charge.
Je vous adresserai le compte rendu d'ici la fin de semaine.
J'essaie d'avoir une réponse de la direction pour mardi.
On regarde ça avec l'atelier et on revient vers toi.
Bonjour Madame Roche, je transmets votre demande au service technique dès ce matin.
Nous procéderons au remplacement de la pièce la semaine prochaine.
Je t'appelle jeudi pour en parler.
Je vous tiens au courant dès que j'ai du nouveau.
Ma collègue Julie vous enverra le lien de connexion dans la journée.
On s'engage à livrer avant le 15.
Je corrige les deux coquilles et je remets le document en ligne ce soir.
Entendu, je décale la réunion et je préviens tout le monde.
Nous ferons le nécessaire pour que l'avoir soit émis cette semaine.
Je me renseigne auprès du transporteur et vous fais un retour demain.
Vous pouvez compter sur moi pour le dossier complet lundi.
Je passe à l'atelier demain et je vous prends des photos.
Nous vous confirmerons la date par mail.
Je vais en toucher un mot à mon directeur et je reviens vers toi.
Je vous mets en relation avec Karim par un mail séparé.
C'est noté, vous recevrez l'accord de confidentialité de ma part cet après-midi.
Salut Léo, j'ai eu ton message, je regarde les chiffres ce soir et je t'envoie un texto.
Les cartons manquants partent demain matin, je vous donnerai le numéro de suivi.
Nous réimprimons les dépliants à nos frais et vous les livrons vendredi.
J'en parle à la réunion de lundi et je te fais un retour ensuite.
Je ressors l'ancien contrat et je vous le scanne.
Notre avocat prendra contact avec vous au sujet de la date.
D'accord, j'inverse les deux dates et je réédite les billets.
Laissez-moi jusqu'à jeudi et vous aurez une réponse claire.
Je termine la synthèse et je la diffuserai avant le week-end.
Un relevé corrigé vous sera envoyé par nos soins avant la fin du mois.
Nous déduirons ce montant de la prochaine facture.
Je sonde Hélène et je te préviens dès que j'en sais plus.
Je poste le chèque cet après-midi.
Je vais demander autour de moi et te dire qui peut le faire.
Je veillerai personnellement à ce que cela ne se reproduise pas.
C'est en cours, tu l'as avant midi.
Nous vous prêterons un appareil le temps de la réparation.
Je compte terminer les plans mardi et vous les envoyer aussitôt.
Je laisse la clé chez le gardien demain.
Mes équipes vous rappelleront dans la matinée.
Je fais refaire les clés et j'en laisse un jeu à l'accueil lundi.
Nous portons les échantillons au labo et vous communiquerons les mesures la semaine prochaine.
Je transfère à Hélène et je veille à ce qu'elle te réponde aujourd'hui.
Noté, j'apporte les adaptateurs mercredi.
Je compte vous envoyer l'offre complète pour le 20.
Le bail signé part ce soir au courrier, je vous préviens.
Nos techniciens installeront le correctif ce week-end.
J'essaie de vous caser jeudi et je vous confirme par téléphone.
Vous aurez de nos nouvelles vendredi au plus tard.
Nous vous rembourserons jusqu'au dernier centime, c'est promis.
Merci pour le rappel, je finis ma partie ce soir.
Je vais demander un second devis au traiteur.`,
    none: `Pourriez-vous me renvoyer le contrat signé avant jeudi ?
Si vous validez aujourd'hui, nous livrerons lundi.
Je vous ai envoyé le devis la semaine dernière.
Je ne pourrai malheureusement pas assister à la réunion.
Merci de nous transmettre votre RIB.
Vous trouverez ci-joint la facture du mois de mai.
Je serai en congé du 2 au 16 août inclus.
Quand est-ce que tu m'envoies les photos ?
Il devait me rappeler hier, mais rien.
N'hésitez pas à me contacter pour toute question.
L'offre sera valable jusqu'au 30 juin.
Je vous enverrais bien un exemplaire, mais il n'en reste plus.
Nous serions ravis de vous accueillir sur notre stand.
Le salon se tiendra à Lyon en novembre.
Dans l'attente de votre retour, je vous souhaite une bonne journée.
Je me permets de vous relancer au sujet de ma candidature.
Faut-il que je vous envoie l'original par courrier ?
Votre colis sera livré demain par notre transporteur.
On ne vous rappellera pas pour ce genre de détail.
Vous recevrez nos actualités une fois par mois.
Sauf erreur de ma part, vous deviez me rappeler.
Est-ce que quelqu'un pourra nous accueillir lundi ?
Le prix risque d'augmenter l'an prochain.
J'aurais aimé vous répondre plus tôt.
Vous serez sûrement déçu du résultat.
Nous n'enverrons plus de relance après celle-ci.
Au cas où vous changeriez d'avis, je vous enverrai les tarifs.
Ils vous appelleront sans doute la semaine prochaine.
Je vous prie d'agréer, Madame, mes salutations distinguées.
Peux-tu me dire quand tu passes au bureau ?
Il faudra compter trois semaines de délai.
J'ai transmis votre dossier à ma collègue hier.
Je vous souhaite un bon week-end.
Le formulaire devra être signé par les deux parties.
Je pense que ça ira comme ça.
Le magasin rouvrira le 3 septembre.
Je peux vous l'envoyer si ça vous aide, dites-le-moi.
Pourriez-vous me rappeler après 16 heures ?
L'avion atterrira à 9h40.
À mon avis, ils signeront en mai.
Personne ne verra la différence.
Cela fait des semaines que je veux vous écrire.
Merci de veiller à ce que les formulaires nous parviennent avant le 10.
Je ne vous retiens pas plus longtemps.
La nouvelle version fonctionnera-t-elle sous Windows ?
Nous sommes basés à Nantes et livrons dans toute l'Europe.
Comme indiqué, j'ai envoyé le fichier à David hier.
Il vous sera demandé de saisir votre code.
J'aurais bien voulu vous aider.
Le conseil se prononcera jeudi.
Votre colis vous sera remis entre 14h et 16h.
Dites-nous comment ça se passe.
Si tout va bien, je vous l'envoie lundi.
J'aurai quarante ans l'an prochain.
Elle avait promis d'envoyer les clés.
Ce serait super que tu partages les diapos.
Jeudi, je rencontre les commissaires aux comptes.
Nous cherchons un nouveau fournisseur de cartons.
Le lundi, je prends plutôt le train.
Rien ne changera pour vous.
Ravi de l'apprendre, félicitations !
Je profite de chaque instant ici.
Vous avez reçu un courrier des impôts.
Il m'a demandé quand nous enverrions la marchandise.
Désolé, je ne pourrai pas venir demain.
Je suis en télétravail aujourd'hui, appelez-moi sur mon portable.
Je déménage samedi, quel bazar.
Je reçois beaucoup de mails, merci d'indiquer le numéro de commande.
Mardi vous convient, ou dois-je demander à quelqu'un d'autre ?
Nos bureaux seront fermés à Pâques.
Je pense que la facture sera réglée par le siège.
Vous pouvez transférer ce message à vos collègues.
Je préférerais qu'on en parle de vive voix.
Je rends mon badge demain, mon dernier jour ici.`,
  },
  es: {
    promise: `Hola Marta, lo miro con administración y te digo algo mañana.
Le haremos llegar las muestras por mensajero esta tarde.
Recibido, me encargo yo.
Nos pondremos en contacto con usted a la mayor brevedad.
Tendrá la versión firmada antes del viernes.
Preparo el presupuesto y se lo paso el lunes a primera hora.
Como quedamos, voy a llamar al proveedor hoy mismo.
Nuestro técnico se pasará el miércoles entre las 9 y las 11.
Sin problema, les devolvemos la diferencia.
Ahora mismo te reenvío el fichero corregido.
En cuanto sepa algo de fábrica te aviso.
Vamos a revisar su reclamación y le responderemos en 48 horas.
Te prometo que tendrás los números antes de la reunión.
Yo aviso al equipo de logística.
Hablo con mi jefa y le llamo a última hora.
Por supuesto, asumiremos los gastos de devolución.
Les remitiré el acta antes de que acabe la semana.
Intentaré tener una respuesta de dirección para el martes.
Quedo en mandarle el contrato corregido esta semana.
Lo consulto con el taller y le confirmo el plazo.
Buenos días Inés, esta tarde paso tu solicitud al departamento técnico.
Procederemos a sustituir la pieza la próxima semana.
Te llamo el jueves y lo hablamos.
Os mantendremos informados de cualquier novedad.
Mi compañera Julia les enviará el enlace a lo largo del día.
Nos comprometemos a entregar antes del día 15.
Corrijo las dos erratas y vuelvo a subir el documento esta noche.
De acuerdo, cambio la reunión y aviso a todos.
Haremos lo necesario para que el abono se emita esta semana.
Pregunto al transportista y mañana le cuento.
Cuente conmigo, el lunes lo tiene todo en su mesa.
Mañana me acerco al taller y te saco unas fotos.
Le confirmaremos la fecha por correo.
Voy a comentárselo a mi director y te digo.
Les pongo en contacto con Karim en un correo aparte.
Anotado, recibirá el acuerdo de confidencialidad de mi parte esta tarde.
Hola Leo, he oído tu mensaje, esta noche miro los números y te escribo.
Las cajas que faltan salen mañana temprano, le pasaré el número de seguimiento.
Volvemos a imprimir los folletos a nuestro cargo y se los entregamos el viernes.
Lo comento en la reunión del lunes y luego te digo.
Busco el contrato antiguo y se lo escaneo.
Nuestro abogado se pondrá en contacto con usted por la fecha.
Vale, cambio las fechas y vuelvo a emitir los billetes.
Deme hasta el jueves y le daré una respuesta clara.
Estoy redactando las conclusiones y las enviaré antes del fin de semana.
Antes de fin de mes recibirá de nuestra parte un extracto corregido.
Se lo descontaremos de la próxima factura.
Tanteo a Elena y te aviso cuando sepa más.
Echo el cheque al correo esta tarde.
Preguntaré por ahí y te digo quién puede hacerlo.
Me aseguraré personalmente de que no vuelva a ocurrir.
Estoy en ello, lo tienes antes de comer.
Le prestaremos un aparato mientras dure la reparación.
Pienso terminar los planos el martes y mandárselos enseguida.
Mañana dejo la llave en portería.
Mi equipo le devolverá la llamada esta mañana.
Mando hacer copia de las llaves y el lunes dejo un juego en recepción.
Llevamos las muestras al laboratorio y la semana que viene les comunicaremos los valores.
Se lo reenvío a Elena y me aseguro de que te conteste hoy.
Anotado, el miércoles llevo los adaptadores.
Tengo previsto enviarle la oferta completa para el día 20.
El contrato firmado sale esta noche por correo, le aviso.
Nuestros técnicos instalarán el parche este fin de semana.
Intento hacerle un hueco el jueves y se lo confirmo por teléfono.
Tendrá noticias nuestras el viernes como muy tarde.
Le devolveremos hasta el último céntimo, prometido.
Gracias por recordármelo, esta noche termino mi parte.
Voy a pedirle un segundo presupuesto al catering.`,
    none: `¿Me podrías reenviar el contrato firmado antes del jueves?
Si lo confirma hoy, se lo entregamos el lunes.
Le envié el presupuesto la semana pasada.
Lamentablemente no podré asistir a la reunión.
Les agradecemos que nos faciliten el número de cuenta.
Adjunto encontrará la factura de mayo.
Estaré de vacaciones del 2 al 16 de agosto.
¿Cuándo me mandas las fotos?
Iba a llamarme ayer, pero nada.
No dude en ponerse en contacto conmigo.
La oferta será válida hasta el 30 de junio.
Te lo mandaría encantado, pero ya no queda ninguno.
Estaríamos encantados de recibirle en nuestro stand.
La feria se celebrará en Zaragoza en noviembre.
Quedo a la espera de su respuesta.
Le escribo en relación con mi pedido 4471.
¿Quiere que le envíe el original por correo?
Recibirá nuestro boletín una vez al mes.
No le vamos a cobrar nada por esto.
Espero que todo vaya bien por Sevilla.
Salvo error, habíamos quedado en que llamaba usted.
¿Habrá alguien para recibirnos el lunes?
Es posible que suba el precio el año que viene.
Me hubiera gustado contestarle antes.
Seguro que quedarán contentos con el resultado.
No volveremos a enviar recordatorios después de este.
En caso de que cambie de idea, le enviaré las tarifas.
Supongo que le llamarán la semana que viene.
Reciba un cordial saludo.
¿Me dices cuándo pasas por la oficina?
Habrá que contar con tres semanas de plazo.
Ayer pasé su expediente a mi compañera.
Te deseo un buen fin de semana.
El formulario tendrá que ir firmado por ambas partes.
Creo que así está bien.
La tienda volverá a abrir el 3 de septiembre.
Puedo enviárselo si le sirve, usted dirá.
¿Le importaría llamarme después de las cuatro?
El avión aterriza a las 9:40.
Calculo que firmarán en mayo.
Nadie notará la diferencia.
Llevo semanas queriendo escribirle.
Por favor, asegúrese de que los formularios nos lleguen antes del día 10.
No le entretengo más.
¿Funcionará la nueva versión en Windows?
Estamos en Gijón y servimos a toda Europa.
Como le comenté, ayer le envié el archivo a David.
Se le pedirá que introduzca su PIN.
Ojalá pudiera ayudarle.
El consejo decidirá el jueves.
Su paquete se entregará entre las 14 y las 16 h.
Cuéntanos cómo te va.
Si todo va bien, se lo mando el lunes.
El año que viene cumpliré cuarenta.
Prometió que mandaría las llaves.
Sería estupendo que compartieras las diapositivas.
El jueves me reúno con los auditores.
Buscamos un nuevo proveedor de cajas.
Los lunes suelo coger el tren.
Para ustedes no cambiará nada.
Me alegro mucho, ¡enhorabuena!
Disfruto de cada momento aquí.
Ha recibido una carta de Hacienda.
Me preguntó cuándo mandaríamos la mercancía.
Lo siento, mañana no podré ir.
Hoy trabajo desde casa, llámenme al móvil.
El sábado me mudo, qué lío.
Recibo muchos correos, indique por favor el número de pedido.
¿Le viene bien el martes o pregunto a otra persona?
En Semana Santa la oficina permanecerá cerrada.
Creo que la factura la pagará la central.
Puede reenviar este mensaje a sus compañeros.
Preferiría que lo habláramos por teléfono.
El viernes vuelo a Bilbao y el lunes empiezo de nuevo.`,
  },
  ja: {
    promise: `お世話になっております。見積書は本日中にお送りいたします。
社内で確認のうえ、改めてご連絡いたします。
承知しました。こちらで手配しておきます。
修正版を明日の午前中までに再送します。
担当の者より折り返しお電話させていただきます。
サンプルは来週月曜に発送する予定です。
至急調べて、わかり次第お知らせします。
議事録は後ほど共有いたします。
差額分につきましては、今月末までに返金いたします。
金曜までに契約書の案をお持ちします。
上司に相談してから、今週中に回答いたします。
日程は私のほうで調整いたします。
請求書を差し替えてお送りしますので、少々お待ちください。
仕様については開発に確認して、折り返します。
当日は駅までお迎えに上がります。
水曜日までには必ず納品いたします。
資料をまとめて、明後日お渡しします。
アカウントの設定は弊社にて対応いたします。
できるだけ早くお返事できるようにいたします。
新しい価格表ができましたらメールでお送りします。
ご依頼の件、技術部に本日中に伝えておきます。
来週、部品を交換させていただきます。
木曜日にこちらからお電話します。
進捗がありましたら随時ご報告いたします。
後ほど弊社の佐藤からリンクをお送りいたします。
十五日までに必ず納品することをお約束します。
誤字を直して、今夜アップし直します。
了解です。会議を変更して皆さんに知らせます。
今週中に返金の手続きを進めさせていただきます。
運送会社に問い合わせて、明日ご報告します。
月曜日には全部の書類をそろえてお届けします。
明日工場に行って、写真を撮ってきます。
日時が決まりましたら、メールにてご案内いたします。
部長に話してみます。
カリムさんには別メールでご紹介します。
秘密保持契約書は本日午後にお送りさせていただきます。
留守電を聞きました。今夜数字を見て、メッセージを送ります。
不足分の箱は明日の朝一番に出荷します。
チラシは弊社負担で刷り直し、金曜日にお届けします。
月曜の会議で話して、その後お返事します。
古い契約書を探してスキャンしておきます。
日程については弊社の弁護士からご連絡差し上げます。
承知いたしました。日付を入れ替えてチケットを再発行します。
木曜日までお時間をいただければ、はっきりした回答をお出しします。
結果をまとめているところですので、週末前に配布いたします。
月末までに訂正版の明細をお送りさせていただきます。
その分は次回のご請求から差し引かせていただきます。
花子さんに聞いてみて、何かわかったら知らせます。
小切手は今日の午後投函します。
まわりに聞いて、できる人をご紹介します。
二度とこのようなことがないよう徹底いたします。
作業中です。お昼までには出します。
修理の間は代替機をお貸しいたします。
図面は火曜日に仕上げて、すぐメールする予定です。
鍵は明日、管理人さんに預けておきます。
午前中に担当から折り返しご連絡させます。
合鍵を作って、月曜日に受付に預けておきます。
検体を検査に出し、来週数値をお知らせいたします。
この件は江藤に転送し、本日中に返信させます。
了解しました。水曜日にアダプターを持っていきます。
正式なご提案は二十日までにお送りするつもりです。
署名した契約書を今夜投函いたします。
弊社の技術者が週末に修正を適用いたします。
木曜日に時間を取れるよう調整し、お電話で確認いたします。
遅くとも金曜日にはご連絡を差し上げます。
全額返金いたしますのでご安心ください。
リマインドありがとうございます。今夜中に自分の分を仕上げます。
ケータリング会社にもう一社見積もりを頼んでみます。`,
    none: `見積書をお送りいただけますでしょうか。
先週お送りした資料はご覧いただけましたか。
お返事をお待ちしております。
もし必要でしたら、サンプルをお送りします。
申し訳ございませんが、今週中の納品はできません。
来週の金曜日は創立記念日のため休業いたします。
ご確認のほど、よろしくお願いいたします。
添付ファイルをご確認ください。
先日はお時間をいただき、ありがとうございました。
田中さんは明日ご連絡くださるそうです。
展示会は十一月に大阪で開催されます。
本メールは送信専用です。
請求書は毎月末に発行しております。
お電話いただいても構いません。
契約書は昨日お送りしました。
お送りしたほうがよろしいでしょうか。
八月十日から十六日まで夏季休暇をいただきます。
ご不明な点がございましたら、お気軽にお問い合わせください。
値下げは致しかねます。
お会いできるのを楽しみにしております。
お電話をいただけることになっていたかと存じます。
月曜日はどなたかいらっしゃいますか。
来年は値上がりするかもしれません。
もっと早くお返事すべきでした。
きっとご満足いただけると思います。
今後はご案内をお送りいたしません。
お気持ちが変わられた場合は、料金表をお送りします。
来週には電話が来るでしょう。
今後ともよろしくお願い申し上げます。
いつ事務所にいらっしゃるか教えてください。
納期は三週間ほどかかります。
昨日、書類を同僚に渡しました。
よい週末をお過ごしください。
申込書には両者の署名が必要です。
これで大丈夫だと思います。
店舗は九月三日に再開します。
お役に立つようでしたら送れますので、おっしゃってください。
四時以降にお電話をいただけますか。
飛行機は九時四十分に着きます。
五月には契約になると思います。
違いには誰も気づきません。
何週間も前から手紙を書こうと思っていました。
書類が十日までに届くようにお願いします。
これ以上お引き止めはいたしません。
新しいバージョンはウィンドウズで動きますか。
弊社は神戸にあり、全国に配送しております。
お伝えしたとおり、昨日ファイルを送りました。
暗証番号の入力を求められます。
お手伝いできればよかったのですが。
取締役会は木曜日に決定します。
お荷物は十四時から十六時の間に届きます。
その後の様子をお聞かせください。
うまくいけば、月曜に送ります。
来年四十歳になります。
彼女は鍵を送ると約束していました。
スライドを共有していただけると助かります。
木曜日に監査の方とお会いします。
段ボールの仕入先を新しく探しています。
月曜日はたいてい電車に乗ります。
お客様には何も変わりはありません。
それはよかったです。おめでとうございます。
こちらでの毎日を楽しんでいます。
税務署から郵便が届いています。
いつ商品を送るのかと聞かれました。
申し訳ありませんが、明日は伺えません。
本日は在宅勤務ですので、携帯にお電話ください。
土曜日に引っ越します。
メールが多いので、件名に注文番号をお書きください。
火曜日でよろしいですか、それとも別の者に頼みますか。
連休中は休業させていただきます。
請求書は本社が払うと思います。
このメールは同僚の方に転送していただいて結構です。
できれば電話でお話ししたいです。
金曜日に大阪へ行って、月曜から仕事に戻ります。`,
  },
};
