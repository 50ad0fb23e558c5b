/**
 * More of the same in other tones, written in rounds; each was measured once before the rules
 * learned from it. The second (fifty of each language) had a recall of 0.84–0.96 at a precision of
 * 1; of the last, with twice as much that looks like a promise and is none, 31 of 40 were found and
 * 5 of 80 wrong.
 */
export const HELD_OUT: Record<string, { promise: string; none: string }> = {
  en: {
    promise: `Quick one before the weekend: I'll ping you the revised deck Monday first thing.
I'll see if we can bring the price down a little and let you know.
We'll get the paperwork over to you before close of business tomorrow.
Got it, will circle back once I've spoken to finance.
I'll check whether the blue ones are still in stock.
As I said on the phone, I'll email the specs this afternoon.
Noted - I'll amend clause 4 and recirculate.
I'm sending the samples out tomorrow morning by courier.
Leave it with me, I'll talk to Dave in the warehouse.
We will have someone from engineering call you before Thursday.
I'll do my best to get you an answer by the 15th.
You can expect the draft from me by Tuesday.
Our accounts team will send you the corrected invoice on Monday.
I'll run the numbers again and share the result in our next call.
Let me look into this and come back with options.
I'll be sending over the calendar invite in a minute.
I've passed this on to our lawyers and will update you as soon as they respond.
We shall of course replace the damaged units free of charge.
I'll ask Priya what she would prefer and tell you.
Happy to help; I'll write up the steps tonight.
I will need a day for this but you'll have it by Wednesday at the latest.
I'm going to loop in our CTO so that you could ask him directly.
We'll refund the difference within five working days.
I'll publish the minutes on the wiki later today.
I'll be in touch next week with a firm date.
Thanks for flagging, we'll remove the old logo from the page.
Then I'll hand the keys to your colleague on Friday.
I will gladly walk you through the dashboard on Tuesday.
We'll extend the trial by two weeks on our side.
I'll raise it with the board at the meeting on 4 March.
Sure, I'll hold the room until noon and cancel the other one.
I'll collect the feedback and turn it into a list.
Hi Ben, I'll double-check the figures with Laura and revert by EOD.
We'll have the contract countersigned and back to you on Thursday.
I will speak with procurement and come back to you with a decision.
I'll get that sorted for you.
Just confirming that I'll pick up the badges on my way in.
I'm happy to confirm we'll cover the travel costs.
We will investigate and report our findings next week.
I'm planning to finish the audit on Friday and will send you the results straight away.
I'll forward you Mark's email in a sec.
You'll have my comments on the draft before lunch tomorrow.
Will do - expect it by noon.
Okay, I'll change the delivery address.
I will reserve two seats for your team.
Let me talk to my manager and I'll give you a ring this afternoon.
We're sending a technician to your office on Wednesday.
I'll try to dig up the old invoice for you.
We'll credit your account with 50 euros.
I shall respond to the remaining points in writing.
I'll demo the feature for you next Tuesday.
I'll be calling you around 3pm to go through this.
Once the PO arrives, we'll start production.
I will look at your proposal over the weekend.
Apologies for the delay, I'll reply properly tonight.
We'll notify you when the parcel leaves our warehouse.
I'll translate the brochure for you.
We'll waive the setup fee for the first year.
I'll have Marta send over the floor plan.
I'm going to propose three dates by tonight.
We will keep you posted on the repair.
I'll take the minutes and share them after the call.
You'll hear back from us within 24 hours.
I'll swing by your office on Tuesday to pick up the samples.
We'll test the fix and let you know the outcome.`,
    none: `Any chance you'll send the deck today?
I'll be on a train most of the afternoon.
We'll see how it goes.
I thought I'll never get this contract signed.
I'll need the purchase order number from you first.
I'll miss our chats when you leave.
Let me know if you need anything else.
Let me start by thanking you for your patience.
We will process your personal data in accordance with our privacy policy.
If you have received this message in error, please delete it.
We will never ask you for your password.
I was going to send it yesterday but the server was down.
We usually ship on Tuesdays.
He told me he'll send the report.
You'll love the new design.
I'd be glad to send more details.
I'll look forward to meeting you in Lisbon.
I'm not sure we'll deliver on time.
The conference will take place on 3 June.
Please send me the signed copy by tomorrow.
I can send the file if you want.
I'll understand if you decide otherwise.
They'll call you when the car is ready.
It'll be a pleasure to work with you.
Thank you for calling us on Monday.
The invoice was paid on the 3rd of May.
Shall we call the customer?
I would have called you yesterday.
If that suits you, I'll book the table.
Let me know whether Monday works and I'll send the invite if so.
We'll always be grateful for your support.
I won't get to it before Monday.
Perhaps we'll order a second batch next year.
I have sent the parcel this morning.
"I'll pay next week," he said, but nothing came.
I'll have to decline, sorry.
Will the samples arrive before Friday?
We'd love to have you on the panel.
I'll be on leave from 3 to 10 July.
We're sorry for the delay.
You'll find the report attached.
I'll probably be late.
I wish I could send it sooner.
He'll send you an update.
We sent you two reminders last week.
If there is anything unclear, I'll explain it again.
I'll be glad when this is over.
We'll meet at the main entrance at nine.
You will be charged 20 euros a month.
Please note that we will be closed on Monday.
I don't think we'll need the second room.
I have to leave early today.
As I mentioned, we sent the offer in May.
I'll never forget that dinner.
Can you tell me when you'll deliver?
The package will arrive on Thursday.
Our office will be closed on 24 December.
We could send someone over tomorrow.
I used to call them every month.
It would be great if you could confirm by Friday.
She promised she'd reply.
I'll have the fish, please.
We'll have a lovely time in Porto.
As a reminder, you will receive your payslip on Friday.
I will pass, thanks.
I'll keep that in mind.
We will accept no liability for damage.
Let me introduce myself.
I'm calling about the invoice from Monday.
We'll probably skip the fair this year.
I'll be glad to see the back of this project.
Who will send the invitation?
You'll be amazed at how easy it is.
We would send it if we had the address.
They said they will call back on Friday.
I will be travelling until the 9th.
We'll all miss you at the office.`,
  },
  de: {
    promise: `Ich schaue mir das heute Abend an und gebe Ihnen Rückmeldung.
Ich lasse Ihnen die Unterlagen bis Mittwoch zukommen.
Das mache ich gleich morgen früh.
Ich hake bei der Buchhaltung nach.
Wir schicken Ihnen die Ware, damit Sie nicht länger warten müssen.
Ich bin gerade unterwegs und melde mich später.
Ich habe das Angebot geprüft und sende Ihnen morgen meine Anmerkungen.
Melde mich morgen wieder bei dir.
Das Angebot geht morgen an Sie raus.
Die Rechnung folgt bis Ende der Woche.
Wir kommen nächste Woche auf Sie zu.
Ich frage in der Produktion nach, ob das möglich ist.
Ich trage den Termin gleich in den Kalender ein.
Ich werde den Fehler noch heute beheben.
Wir werden die Lieferung vorziehen.
Den Vertrag unterschreibe ich morgen und schicke ihn zurück.
Ich fasse die Ergebnisse zusammen und verteile sie am Montag.
Ich sorge dafür, dass die Ersatzteile am Dienstag da sind.
Ich spreche mit meinem Chef und informiere Sie.
Wir erstatten Ihnen den Betrag innerhalb von fünf Tagen.
Ich setze mich mit dem Spediteur in Verbindung.
Ich reserviere uns einen Tisch für Donnerstag.
Wir nehmen die Änderung in den Vertrag auf.
Ich verspreche Ihnen, dass ich mich darum kümmere.
Sobald ich die Zahlen habe, leite ich sie an dich weiter.
Ich hole das Paket am Freitag ab.
Ich aktualisiere die Liste und stelle sie ins Netz.
Wir veranlassen die Gutschrift noch diese Woche.
Ich schreibe dir morgen, wie es gelaufen ist.
Ich vereinbare einen Termin mit Herrn Kunz.
Die fehlenden Angaben ergänze ich bis Dienstag.
Ich versuche, Ihnen bis Freitag ein Muster zu besorgen.
Ich nehme das Thema mit in unsere Runde am Dienstag und gebe Ihnen danach Bescheid.
Die Muster gehen morgen per Post an Sie raus.
Ich werde den Kollegen bitten, Sie anzurufen.
Wir prüfen Ihr Anliegen und kommen zeitnah auf Sie zu.
Ich ziehe die Zahlen heute noch und schicke sie rüber.
Ich kläre das ab und melde mich wieder.
Wir werden die Rechnung korrigieren und neu ausstellen.
Ich mail dir das nachher.
Kein Problem, ich verschiebe den Termin auf Donnerstag.
Gerne, ich reiche die Belege nach.
Ich kümmere mich heute Nachmittag darum.
Du kriegst die Folien bis morgen Mittag von mir.
Selbstverständlich ersetzen wir die beschädigten Teile.
Ich rufe dich an, sobald ich mehr weiß.
Ich bespreche das mit der Geschäftsleitung.
Wir halten Sie auf dem Laufenden.
Ich lade die Dateien heute Abend hoch.
Ich werde mich bei der Spedition erkundigen.
Im Laufe der Woche senden wir Ihnen einen Entwurf.
Dann bestelle ich die Ware direkt heute.
Ich erkundige mich bei Frau Klein.
Wir richten den Zugang bis Montag für Sie ein.
Ich werde Ihnen spätestens Freitag antworten.
Ich sage dem Lieferanten ab.
Wir stornieren die Buchung für Sie.
Wir erlassen Ihnen die Einrichtungsgebühr.
Ich schlage Ihnen bis heute Abend drei Termine vor.
Wir halten euch über die Reparatur auf dem Laufenden.
Ich führe Protokoll und verteile es nach dem Gespräch.
Sie hören innerhalb von 24 Stunden von uns.
Ich komme am Dienstag bei Ihnen vorbei und hole die Muster ab.
Wir testen die Korrektur und geben Ihnen Bescheid.
Ich lasse das prüfen.`,
    none: `Anbei sende ich Ihnen das gewünschte Angebot.
Hiermit bestätige ich den Eingang Ihrer Kündigung.
Ich schreibe Ihnen wegen der offenen Rechnung.
Ich melde mich bezüglich Ihrer Anzeige vom Montag.
Ich frage mich, warum das so lange dauert.
Da gebe ich Ihnen recht.
Ich mache mir Sorgen um den Liefertermin.
Ich stimme Ihrem Vorschlag zu.
Schicken Sie mir bitte die Zahlen bis morgen.
Melde dich, wenn du Zeit hast.
Ich werde am Montag nicht im Büro sein.
Wir werden Ihre Daten niemals an Dritte weitergeben.
Ich werde ab Montag im Urlaub sein.
Sollten Sie Fragen haben, melden Sie sich gerne.
Wenn Sie möchten, rufe ich Sie an.
Ich schicke es gerne, falls Sie es brauchen.
Kann ich Ihnen das morgen schicken?
In der Regel antworten wir innerhalb eines Tages.
Wir liefern jeden Dienstag aus.
Herr Kunz meldet sich morgen bei Ihnen.
Ich hoffe, wir sehen uns am Freitag.
Diese Nachricht ist vertraulich und nur für den Empfänger bestimmt.
Wir bedanken uns für Ihren Auftrag.
Ich komme am Montag aus dem Urlaub zurück.
Wir trafen uns letzte Woche in Köln.
Das Paket wurde gestern abgeholt.
Er sagte, ich werde das Geld bekommen.
Ich könnte Ihnen die Datei heute schicken.
Vermutlich werden wir später liefern.
Ich nehme an, dass Sie einverstanden sind.
Es wird morgen regnen.
Ich wollte Sie gestern anrufen.
Bitte prüfen Sie den Anhang.
Wir suchen einen neuen Mitarbeiter.
Ich bekomme die Zahlen am Montag von Herrn Weber.
Haben Sie die Rechnung schon erhalten?
Ich bin ab dem 3. Juli im Urlaub.
Im Anhang finden Sie den Vertrag.
Ich würde mich über eine Rückmeldung freuen.
Wir haben Ihnen letzte Woche zwei Muster geschickt.
Ich glaube nicht, dass wir das schaffen.
Frau Klein wird Ihnen die Daten schicken.
Sobald Sie unterschrieben haben, geben Sie mir bitte Bescheid.
Unser Büro ist am 24. Dezember geschlossen.
Ich wäre Ihnen dankbar, wenn Sie bis Freitag antworten.
Wir treffen uns um neun am Haupteingang.
Die Lieferung kommt am Donnerstag an.
Ich habe den Termin verschoben.
Ich werde wohl zu spät kommen.
Falls etwas unklar ist, erkläre ich es gerne noch einmal.
Wir könnten jemanden vorbeischicken.
Das hatte ich Ihnen am Telefon gesagt.
Ich danke Ihnen für das nette Gespräch.
Er meldet sich nie zurück.
Wir sind ein Familienbetrieb aus Ulm.
Wir werden am Montag geschlossen haben.
Ich finde den Vorschlag gut.
Ich gehe davon aus, dass die Ware kommt.
Könnten Sie mir sagen, wann Sie liefern?
Wir bieten seit 1990 Heizungen an.
Ich nehme die Suppe.
Wir machen heute früher Schluss.
Wir weisen darauf hin, dass die Frist am Montag endet.
Sie haben bis Freitag Zeit.
Du hast am Freitag Geburtstag.
Wir lassen uns überraschen.
Wer schickt die Einladung?
Ich bin bis zum 9. auf Reisen.
Wir werden Sie im Büro vermissen.
Ich würde es schicken, wenn ich die Adresse hätte.
Sie sagten, sie melden sich am Freitag.
Ich habe das Gefühl, wir drehen uns im Kreis.
Ich weiß, dass wir spät dran sind.
Ich stehe Ihnen gerne zur Verfügung.
Wir setzen auf Nachhaltigkeit.
Ich setze voraus, dass die Preise gelten.`,
  },
  fr: {
    promise: `Je regarde ça ce soir et je te dis.
Je me renseigne auprès du fournisseur et vous recontacte.
Nous étudierons votre demande dans la semaine.
On vous rappelle demain matin sans faute.
Je m'en charge dès lundi.
Je fais le point avec l'équipe et je reviens vers vous.
Je vous ferai un retour avant la fin de la semaine.
J'envoie le colis cet après-midi.
J'en parle à ma responsable demain.
Je vérifierai si la pièce est en stock.
Nous vous rembourserons la différence sous cinq jours.
Je mettrai à jour le planning ce soir.
Je vous enverrai le lien, n'hésitez pas à me relancer.
Je vais corriger la facture et vous la renvoyer.
Nous allons prolonger votre essai de deux semaines.
Vous recevrez une proposition de notre part lundi.
Je prends contact avec le transporteur.
Je m'engage à vous livrer avant le 15 mars.
Dès que j'ai la réponse, je vous préviens.
Je rédige le compte rendu et le diffuse mardi.
Nous remplacerons les pièces abîmées gratuitement.
Je signerai le contrat et vous le retournerai demain.
Je vais voir avec le service comptable.
Je ne manquerai pas de vous tenir informé.
On s'occupe de la réservation aujourd'hui.
Je bloque le créneau de jeudi dans mon agenda.
Je passerai vous déposer les clés vendredi.
Nous vous ferons parvenir un avoir la semaine prochaine.
Je poserai la question au comité le 4 mars.
Je demanderai à Claire ce qu'elle préférerait.
Je complète le dossier ce soir et je te l'envoie.
Nous reprendrons le matériel à nos frais.
Je note votre demande et je la transmets à notre équipe.
Nous procéderons au remboursement sous huit jours.
Je vais me renseigner et je vous tiens informée.
Je m'occupe de votre dossier aujourd'hui même.
Je te passe le fichier dans la matinée.
Nous mettrons en place un accès pour vous.
Comptez sur moi, j'appellerai le fournisseur cet après-midi.
Je valide avec mon directeur et vous donne une réponse demain.
On t'envoie le contrat signé vendredi.
Je vais relancer la comptabilité.
Je tâcherai de vous répondre avant midi.
Nous ne manquerons pas de vous prévenir.
Je vous ferai signe dès mon retour.
Je décale la réunion à jeudi.
Promis, je t'appelle ce soir.
Nous allons vous établir un nouveau devis.
Je vous apporterai les échantillons mardi.
Pas de souci, je corrige ça et je renvoie la version finale.
Nous prendrons les frais de port à notre charge.
Je me charge de prévenir les autres.
Je vous en dirai plus la semaine prochaine.
Je soumettrai l'idée à la direction.
Nous vous recontacterons sous 48 heures.
Je vous prépare une offre pour lundi.
Je lui poserai la question demain.
Nous vous offrons les frais d'installation.
Je vous propose trois dates d'ici ce soir.
Nous vous tiendrons au courant de la réparation.
Je rédigerai le compte rendu et le partagerai après l'appel.
Vous aurez de nos nouvelles sous 24 heures, dès demain.
Je passe à votre bureau mardi récupérer les échantillons.
Nous testerons la correction et vous dirons ce qu'il en est.
Je fais vérifier ça par l'atelier.`,
    none: `Je vous envoie ci-joint le devis demandé.
Je vous contacte au sujet de votre annonce.
Je reviens vers vous concernant ma demande du 3 mars.
Je vous confirme avoir reçu le colis.
Je vous prie d'agréer mes salutations distinguées.
Vous trouverez en pièce jointe la facture.
Je serai absent jusqu'au 15 août.
Je n'aurai pas le temps de regarder cette semaine.
Nous ne communiquerons jamais vos données à des tiers.
Pourriez-vous me rappeler demain matin ?
N'hésitez pas à revenir vers moi.
Si cela vous convient, je réserve la salle.
Je peux vous l'envoyer si vous voulez.
J'aurais aimé vous répondre plus tôt.
Paul vous enverra les documents.
Ils nous livreront lundi.
J'espère que nous trouverons une solution.
Nous livrons tous les mardis.
En général, je réponds dans la journée.
Je vous remercie de votre réponse rapide.
Je serais ravi de vous rencontrer.
Je voulais vous envoyer le devis hier.
Il m'a dit que je recevrai l'argent.
Merci de bien vouloir m'adresser le contrat signé.
Le salon aura lieu du 3 au 5 juin.
Je devrai annuler notre rendez-vous.
Nous nous verrons à Lyon.
Ce message est confidentiel et destiné uniquement à son destinataire.
Je vous ai transféré le mail de Claire.
J'attends votre retour avec impatience.
Je suis en réunion toute la journée.
Peut-être vous appellerai-je demain.
Je comprends votre déception.
Nous pourrions passer mardi.
Je pense que nous aurons fini en mars.
Avez-vous eu le temps de lire mon devis ?
Je suis en congé du 3 au 10 juillet.
Nous sommes désolés pour ce retard.
Vous trouverez ci-joint notre brochure.
Je ne pense pas que nous aurons besoin de la salle.
Je vous serais reconnaissant de me répondre avant vendredi.
Elle vous appellera demain.
Nos bureaux seront fermés le 24 décembre.
Le colis arrivera jeudi.
Nous avons rendez-vous à neuf heures.
Je vous ai relancé deux fois la semaine dernière.
Je serai sans doute en retard.
Si vous avez des questions, je reste à votre disposition.
Nous pourrions envoyer quelqu'un demain.
J'ai été ravi d'échanger avec vous.
Merci de nous faire parvenir le dossier complet.
Savez-vous quand vous livrerez ?
Je ne manque jamais une réunion.
Je t'embrasse.
C'est dommage que le projet soit annulé.
Je reçois beaucoup de messages.
Tu m'enverras les photos ?
Nous proposons des formations depuis 1990.
On se voit lundi à la gare.
Je me permets de vous relancer.
Je passe de bonnes vacances.
Nous livrons dans toute l'Europe.
Je partage votre avis.
Je donne ma langue au chat.
Nous espérons vous revoir bientôt.
Qui enverra l'invitation ?
Je serai en déplacement jusqu'au 9.
Vous nous manquerez au bureau.
Ils ont dit qu'ils rappelleront vendredi.
Je l'enverrais si j'avais l'adresse.
Je vous souhaite une bonne continuation.
Je me réjouis de notre collaboration.
Nous vous rappelons que le magasin ferme à midi.
Je vous informe que le bureau sera fermé lundi.
Je viendrai peut-être.
Nous sommes spécialisés dans le bois.`,
  },
  es: {
    promise: `Lo miro esta noche y te digo algo.
Me encargo yo de llamar al transportista.
Hablo con mi jefa mañana y os cuento.
Quedo en enviarle las fotos el lunes.
Nos pondremos en contacto con usted la próxima semana.
Te haré llegar los planos antes del viernes.
Me comprometo a entregarlo el día 15.
Corregiremos la factura y se la reenviaremos.
Preguntaré en el almacén si quedan azules.
Voy a añadir tus comentarios al documento.
Les reembolsaremos la diferencia en cinco días.
Mañana a primera hora te paso el enlace.
Le devolveré la llamada esta tarde.
Subiré el acta a la carpeta hoy.
Vamos a ampliar la prueba dos semanas.
Pediré a contabilidad que revise el cargo.
Te iré informando de los avances.
En cuanto tenga la respuesta, se lo comunico.
Cambiaremos las piezas rotas sin coste.
Reservo mesa para el jueves y te confirmo.
Me pongo con ello ahora mismo.
Trataré de tenerlo listo para el miércoles.
Le propondré tres fechas esta semana.
Os lo dejo preparado para mañana.
Lo consultaré con el equipo para que no haya sorpresas.
Recibirán nuestra propuesta el martes.
Firmaremos el contrato y lo mandaremos por mensajero.
Intentaré conseguirte una muestra para el viernes.
Lo plantearé en el comité del 4 de marzo.
Gracias por avisar, quitamos el logo antiguo hoy mismo.
Le acompañaré en la visita del jueves.
Prepararemos un resumen y lo compartiremos con todos.
Tomo nota y lo traslado al equipo hoy mismo.
Procederemos al reembolso en un plazo de ocho días.
Voy a informarme y te digo.
Me ocupo de su expediente esta misma tarde.
Te paso el archivo en un rato.
Descuida, llamaré al proveedor después de comer.
Lo valido con mi director y te doy una respuesta mañana.
Os mandamos el contrato firmado el viernes.
Reclamaré el pago a contabilidad.
Procuraré contestarle antes del mediodía.
Te avisaré en cuanto vuelva.
Muevo la reunión al jueves.
Prometo llamarte esta noche.
Vamos a elaborar un nuevo presupuesto.
El martes le llevaré las muestras.
Sin problema, lo corrijo y te reenvío la versión final.
Asumiremos los gastos de envío.
Ya me encargo yo de avisar a los demás.
Les contaremos más la semana que viene.
Trasladaré la idea a la dirección.
Nos comunicaremos con ustedes en 48 horas.
Le preparo una oferta para el lunes.
Se lo preguntaré mañana.
Estudiaremos su propuesta y le daremos una respuesta.
En breve le haremos llegar el informe.
Les regalamos la instalación.
Les propongo tres fechas antes de esta noche.
Les mantendremos al tanto de la reparación.
Redactaré el acta y la compartiré después de la llamada.
Tendrá noticias nuestras mañana.
Paso por su oficina el martes y recojo las muestras.
Probaremos la corrección y les diremos qué tal.
Haré que lo revisen en el taller.`,
    none: `Le envío adjunto el presupuesto solicitado.
Le escribo en relación con su anuncio.
Os mando un cordial saludo.
Le confirmo que hemos recibido el paquete.
Estaré fuera de la oficina hasta el día 15.
No tendré tiempo de mirarlo esta semana.
Nunca cederemos sus datos a terceros.
¿Me podrías llamar mañana por la mañana?
No dude en llamarme.
Si le parece bien, reservo la sala.
Puedo enviártelo si quieres.
Me habría gustado responderle antes.
Pablo le enviará los documentos.
Nos entregarán el material el lunes.
Espero que encontremos una solución.
Entregamos todos los martes.
Por lo general respondo en el mismo día.
Le agradezco su rápida respuesta.
Estaría encantado de reunirme con usted.
Quería enviarle el presupuesto ayer.
Dijo que me pagará la semana que viene.
Le ruego que me remita el contrato firmado.
La feria tendrá lugar del 3 al 5 de junio.
Tendré que cancelar nuestra cita.
Nos veremos en Sevilla.
Este mensaje es confidencial y se dirige a su destinatario.
Te reenvié el correo de Clara.
Quedo a la espera de su respuesta.
Estoy en reuniones todo el día.
Quizá te llame mañana.
Entiendo su decepción.
Podríamos pasar el martes.
Creo que seremos diez personas.
Ayer le mandamos las muestras.
Vamos a ver qué pasa.
¿Ha tenido tiempo de leer el presupuesto?
Estoy de vacaciones del 3 al 10 de julio.
Sentimos mucho el retraso.
Adjunto encontrará nuestro folleto.
No creo que necesitemos la sala.
Le agradecería que me respondiera antes del viernes.
Ella te llamará mañana.
Nuestras oficinas estarán cerradas el 24 de diciembre.
El paquete llegará el jueves.
Tenemos cita a las nueve.
Le reclamé dos veces la semana pasada.
Seguramente llegaré tarde.
Si tiene alguna duda, quedo a su disposición.
Podríamos mandar a alguien mañana.
Ha sido un placer hablar con usted.
Le ruego nos haga llegar el expediente completo.
¿Sabe cuándo nos entregarán el pedido?
Nunca falto a una reunión.
Un abrazo y hasta pronto.
Es una pena que se cancele el proyecto.
Recibo muchos mensajes.
Ofrecemos cursos desde 1990.
Nos vemos el lunes en la estación.
Me permito recordarle la factura.
Me encantó la visita.
Vamos a comer juntos el viernes.
Se lo digo con cariño.
Le paso a mi compañera los lunes.
Me quedo con la opción B.
Esperamos volver a verle pronto.
¿Quién enviará la invitación?
Estaré de viaje hasta el día 9.
Te echaremos de menos en la oficina.
Dijeron que llamarán el viernes.
Lo enviaría si tuviera la dirección.
Le recordamos que la tienda cierra a mediodía.
Les informamos de que la oficina estará cerrada el lunes.
Quizás vaya mañana.
Somos especialistas en madera.
Trabajo en Sevilla desde enero.
Le llamo por la factura del lunes.`,
  },
  ja: {
    promise: `明日の午前中に改めてお電話差し上げます。
確認のうえ、折り返しご連絡いたしますので、よろしくお願いいたします。
見積もりは金曜までに仕上げます。
担当の山田に聞いてみます。
来週お伺いします。
わかり次第お知らせいたします。
先に資料だけお送りしておきます。
あとで送りますね。
本件、社内で相談してみます。
請求書を再発行いたします。
ご指摘の箇所を直します。
会議室を押さえておきます。
契約書に署名して返送します。
代替品を無償でお送りいたします。
差額は五日以内に返金いたします。
議事録を今日中に共有します。
金曜日にサンプルをお持ちします。
添付の件、上司に確認してから回答します。
明後日までに修正版をお渡しします。
お問い合わせの件、調査いたします。
カタログを郵送させていただきます。
候補日を三つほどお出しします。
会議が終わったら連絡します。
納期を早められるか工場に問い合わせます。
日程が決まり次第、改めてご案内申し上げます。
了解です、夕方までに対応しますね。
在庫があるかどうか確認いたします。
料金は弊社で負担いたします。
詳しくは月曜の打ち合わせでご説明します。
リンクを後で貼っておきます。
では、私から先方に伝えておきます。
明日には発送できるよう手配します。
ご依頼の件、チームに共有しておきます。
一週間以内に返金の手続きをいたします。
確認して、またご連絡します。
本日午後に対応いたします。
のちほどファイルをお送りいたします。
午後、業者に電話してみます。
部長に確認し、明日お返事いたします。
金曜日に署名済みの契約書をお送りします。
経理に催促いたします。
正午までに回答するようにします。
戻り次第、ご連絡差し上げます。
打ち合わせを木曜に変更します。
今夜電話します！
新しい見積書を作り直します。
火曜日に見本をお持ちいたします。
修正して最終版を再送いたします。
送料は当社が負担いたします。
皆には私から知らせておきます。
来週、詳細をお伝えします。
この案を役員会に提案します。
四十八時間以内に改めてご連絡いたします。
月曜までに提案書をご用意します。
明日、彼に聞いておきます。
承知しました。すぐに手配いたします。
お手数をおかけしますが、新しいリンクを送付いたします。
初期費用は弊社で負担させていただきます。
今夜までに候補日を三つお送りします。
修理の状況を随時ご報告いたします。
議事録を取って、会議後に共有します。
二十四時間以内にご連絡いたします。
火曜日に御社へ伺い、サンプルを受け取ります。
修正を試して結果をお知らせします。
工場に確認させます。`,
    none: `お世話になっております、青葉商事の佐藤です。
ご返信いただけますと幸いです。
添付ファイルをご確認ください。
昨日はお時間をいただき、ありがとうございました。
八月十五日まで不在にしております。
今週は時間が取れません。
お客様の情報を第三者に提供することはありません。
明日お電話をいただけますでしょうか。
ご不明な点がございましたら、お気軽にお問い合わせください。
よろしければ、会議室を予約します。
資料をお送りすることもできます。
もう少し早くお返事すべきでした。
山田さんが書類を送ってくれるそうです。
彼らは月曜日に納品するはずです。
良い解決策が見つかることを願っています。
毎週火曜日に配送しています。
通常は当日中に返信しています。
迅速なご対応に感謝いたします。
お目にかかれれば嬉しく存じます。
昨日お送りするつもりでしたが、できませんでした。
彼は来週払うと言いました。
署名済みの契約書をお送りください。
展示会は六月三日から五日まで開催されます。
誠に勝手ながら、本日は欠席いたします。
お詫び申し上げます。
本メールは機密情報を含みます。
山田さんからのメールを転送しました。
ご返事をお待ちしております。
今日は一日会議です。
明日は電話するかもしれません。
ご期待に沿えず残念です。
火曜日はいかがでしょうか。
参加者は十名だと思います。
引き続きよろしくお願い申し上げます。
今後ともご指導のほどお願いいたします。
どうなるか見てみましょう。
見積書はもうご覧になりましたか。
七月三日から十日まで休みを取ります。
遅くなり申し訳ございません。
資料を添付いたしました。
会議室は必要ないと思います。
金曜日までにお返事をいただけると助かります。
彼女が明日お電話します。
十二月二十四日は休業いたします。
荷物は木曜に届きます。
九時に正面玄関で会いましょう。
先週二度ご連絡しました。
少し遅れるかもしれません。
ご質問がございましたらお知らせください。
明日誰かを派遣することも可能です。
お話しできて光栄でした。
書類一式をお送りいただきますようお願いいたします。
いつ納品していただけますか。
会議に遅れたことはありません。
それでは失礼いたします。
企画が中止になり残念です。
たくさんのメールを受け取ります。
一九九〇年から研修を提供しています。
月曜日に駅でお待ちしています。
先日の件、いかがでしょうか。
ご多幸をお祈り申し上げます。
新製品を発売いたします。
弊社は来月移転いたします。
価格を改定いたします。
今日は早退します。
またお会いできることを楽しみにしております。
どなたが招待状を送りますか。
九日まで出張しております。
寂しくなります。
彼らは金曜日に電話すると言いました。
住所があれば送れたのですが。
店舗は正午に閉まります。
月曜日は休業とさせていただきます。
明日は行けるかもしれません。
木材を専門に扱っています。
一月から大阪で働いています。
月曜日の請求書の件でお電話しました。`,
  },
};
