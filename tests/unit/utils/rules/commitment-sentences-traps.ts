/**
 * Five more rounds, each with two traps to a promise, among them much that one does with one's own:
 * "I'm handing in my laptop". Each was measured once before the rules learned from it: of the first,
 * 50 of 50 promises were found and 20 of 100 traps taken for one; of the next three together 93 of
 * 105 and 9 of 195; of the last 29 of 35 and 1 of 65.
 */
export const TRAPS: Record<string, { promise: string; none: string }> = {
  en: {
    promise: `I'll pull the usage figures for your three sites and mail them over tonight.
Our fitter will be with you between 8 and 10 on Thursday morning.
Leave it with me, I'm going to raise this with the warehouse first thing.
You'll have the countersigned order form by close of business.
Let me dig out the old drawings and send them across.
We will have the replacement pump on a truck tomorrow.
Happy to do that - I'll set up the sandbox for Priya before the call.
I'll come back to you on the rebate once I've spoken to finance.
Yes, we can turn that around by Monday and I'll copy you in.
Will draft the agenda and circulate it on Wednesday.
I'll walk your auditor through the ledger on Tuesday.
We'll swap the cracked panel under warranty.
I'm emailing you the wiring diagram this afternoon.
My colleague Dana will ring you about the deposit tomorrow.
Sure thing, I'll have our lawyers look at clause nine.
You will get a corrected statement from us by the 15th.
I'll add the two extra seats and let you know what changes.
I'll forward your query to the customs broker and chase them on Wednesday.
We're going to re-run the tests with your firmware tonight.
Thanks Olga, I'll have the minutes out to everyone before lunch.
Our driver will collect the faulty unit on Friday morning.
I'll put you down for two booths and send the paperwork.
We'll match their price and hold it until the end of May.
No problem, will push the kick-off to the 12th and update the invite.
We'll reissue the certificate with the right serial numbers.
I'm going to speak to our plant in Lyon and find you an earlier slot.
Let me get you the exact dimensions from engineering.
Will copy you on the letter to the landlord.
Our accounts department will send you a credit note this week.
I'll bring the contract along on Thursday so that we can go through it.
We can have two people on site by Wednesday - I'll send their names.
I'll get the floor plan redrawn and have it with you by Tuesday.
We are shipping your missing brackets by courier today.
I'll raise a ticket with Microsoft and keep you in the loop.
Let me ask around and I'll send you two references.
Our trainer Lucy will contact you about dates.
We'll knock 200 euros off for the scratch.
I'm going to introduce you to our head of design.`,
    none: `I'm handing in my laptop on Friday, so reach me on my phone after that.
I am taking my kids to the coast next week.
We're moving our own servers to Dublin in the spring.
I'll be on leave from the 3rd and back on the 17th.
I'll never forget how your team helped us in March.
You'll find the parking garage behind the main entrance.
Will you send us the updated price list by Friday?
We'll see how the market reacts.
I'd have sent it sooner, but the printer was down.
If they ever call me back, I'll be surprised.
Our competitors will lower their prices again, I'm sure.
I sent the contract to your legal team last Monday.
He said he'll call the supplier himself.
I'll be honest, the last delivery was a disappointment.
Most customers get their refund within five days.
I'm picking up my new car tomorrow afternoon!
We will be closed on Monday for the bank holiday.
I'm sending this from my phone, so excuse the typos.
They'll probably ship it before Christmas.
I hope you'll enjoy the rest of the trade fair.
I'm dropping off my son at camp on Monday morning.
We're painting our office on Friday, so expect some noise on calls.
I'm submitting my thesis next week, wish me luck!
I'll turn forty in June.
I've already shipped the samples on Tuesday.
Your parcel will arrive within five working days.
Could you let me know when the pallets leave your yard?
Our new CFO will start in January.
I'm renewing my passport tomorrow.
I wish I could send it earlier, but the system is down.
We will not extend the licence beyond March.
She told me she'd deal with the invoice.
I'm writing to complain about the state of the containers.
I'm collecting my daughter from school at four today.
We're replacing our coffee machine next week, finally.
I'll probably be late on Thursday.
I'm running the Boston marathon on Monday.
I sold my boat last summer.
Your engineer will need a badge to enter the site.
Please confirm the delivery window by tomorrow noon.
The regulator will publish new rules in autumn.
We won't be able to match that price.
He told us they will ship on Monday.
I'm taking a few days off next week.
I'd send it today if I had the address.
I'm emailing to ask about the status of order 778.
I'm getting my hair cut on Friday at noon.
We're having our summer party next Thursday.
I'll be working from home tomorrow.
I'm defrosting my freezer tonight, don't ask.
The bank will call you to verify the transfer.
We delivered the last pallet on Monday.
Will you be at the fair in Lyon?
I'd be delighted to join, but my calendar is full.
They will send a replacement if the first one fails.
I can't send it before Thursday.
We're interviewing three candidates next week.
I'm learning Portuguese this winter.
We've never had a delay like this and I understand your anger.
I'm baking a cake for my mother's birthday on Sunday.
We're switching our payroll provider in July.
I'm flying to Oslo on Wednesday.
I'll be out of the office until Tuesday.
Your invoice will be due on the 30th.
I've asked Microsoft twice already.
When will the floor plan be ready?
He promised he would ship the brackets.
I'd call them, but nobody picks up.
We're looking forward to seeing the showroom.
I'm cancelling my gym membership next month.
The trainer will bring her own laptop.
Don't worry if it takes a day longer.`,
  },
  de: {
    promise: `Die Messprotokolle lasse ich Ihnen bis morgen Mittag zukommen.
Wir tauschen das defekte Netzteil selbstverständlich kostenlos aus.
Ich kläre das mit der Buchhaltung und gebe Ihnen dann Bescheid.
Sie erhalten von uns bis Ende der Woche eine korrigierte Rechnung.
Ich rufe Frau Lindner gleich an und frage nach dem Liefertermin.
Den Entwurf überarbeite ich heute Abend noch und maile ihn dir.
Wir werden das Ersatzteil am Montag per Express verschicken.
Mein Kollege kommt am Donnerstag bei euch vorbei und sieht sich die Anlage an.
Um die Zollpapiere kümmere ich mich.
Ich trage den Termin ein und schicke die Einladung an alle.
Die Schulungsunterlagen stelle ich morgen in euren Ordner.
Wir schicken Ihnen nächste Woche einen Monteur vorbei.
Ich spreche heute noch mit unserem Einkauf und melde mich dann.
Bis Donnerstag haben Sie die geänderte Zeichnung von mir.
Ich übernehme die Abstimmung mit dem Statiker.
Wir bessern die Naht nach und holen die Ware bei Ihnen ab.
Den Zugang schalte ich dir gleich frei.
Ich reiche den Antrag noch heute bei der Versicherung ein und halte Sie auf dem Laufenden.
Die Differenz schreiben wir Ihnen auf der nächsten Rechnung gut.
Unser Fahrer holt das defekte Gerät am Freitag bei Ihnen ab.
Ich sperre die Karte sofort und bestelle Ihnen eine neue.
Wir halten den Preis bis Ende Mai.
Gern, ich verschiebe den Auftakt auf den 12. und passe die Einladung an.
Ich werde Ihre Anfrage an unseren Zollagenten weiterleiten.
Wir stellen das Zertifikat mit den richtigen Seriennummern neu aus.
Ich spreche mit unserem Werk in Lyon und suche Ihnen einen früheren Termin.
Die genauen Maße besorge ich dir aus der Konstruktion.
Ich setze Sie bei dem Schreiben an den Vermieter in Kopie.
Unsere Buchhaltung wird Ihnen diese Woche eine Gutschrift zusenden.
Den Vertrag bringe ich am Donnerstag mit.
Wir haben bis Mittwoch zwei Leute vor Ort, die Namen schicke ich noch.
Ich lasse den Grundriss neu zeichnen und Sie haben ihn bis Dienstag.
Die fehlenden Halterungen gehen heute per Kurier an Sie raus.
Ich eröffne ein Ticket bei Microsoft und halte dich auf dem Laufenden.
Ich höre mich um und nenne Ihnen zwei Referenzen.
Unsere Trainerin Lucy wird sich wegen der Termine bei Ihnen melden.
Für den Kratzer erlassen wir Ihnen 200 Euro.
Ich mache Sie mit unserer Designchefin bekannt.`,
    none: `Ich gebe meinen Laptop am Freitag ab.
Ich hole heute meine Tochter vom Kindergarten ab.
Ich bringe mein Auto morgen in die Werkstatt.
Wir ziehen im Mai mit unserem Büro nach Kassel um.
Ab Montag bin ich für zwei Wochen im Urlaub.
Können Sie mir die Unterlagen bis Mittwoch schicken?
Ich schreibe Ihnen, weil die Lieferung unvollständig war.
Wir senden unsere Ware nur noch mit dem Spediteur aus Ulm.
Ich habe die Rechnung bereits letzte Woche überwiesen.
Er meinte, er schickt das Angebot selbst.
Sie finden den Eingang auf der Rückseite des Gebäudes.
Wir werden sehen, was der Betriebsrat dazu sagt.
Ich freue mich darauf, Sie in Hannover zu treffen.
Ich sende meine Bewerbungsunterlagen an viele Firmen.
Unsere Kunden bekommen ihr Geld normalerweise nach drei Tagen zurück.
Ich würde Ihnen das gern zeigen, aber der Prototyp ist kaputt.
Ich räume nächste Woche meinen Schreibtisch.
Wer kümmert sich bei Ihnen um die Abnahme?
Ich mache am Freitag meinen Führerschein.
Hoffentlich schickt das Werk die Teile noch vor Ostern.
Ich verkaufe nächste Woche meine alte Kamera.
Am Samstag streiche ich mein Wohnzimmer.
Ich besuche am Wochenende meine Großeltern.
Wir renovieren im Sommer unsere Kantine.
Ich bin morgen ab zehn wieder im Büro.
Bitte senden Sie uns die Bestellung bis Freitag zurück.
Ich melde mich bei Ihnen, weil Ihre Rechnung zweimal kam.
Die Muster habe ich gestern zur Post gebracht.
Unser neuer Vertriebsleiter beginnt im Januar.
Ich nehme im Juni zwei Wochen Elternzeit.
Sie sagte, sie kümmert sich um die Rechnung.
Wir verlängern den Vertrag nicht über März hinaus.
Ich gebe am Montag meine Masterarbeit ab.
Ich hole um vier meinen Sohn von der Schule ab.
Wir tauschen nächste Woche endlich unsere Kaffeemaschine aus.
Am Montag laufe ich meinen ersten Marathon.
Ich habe letzten Sommer mein Boot verkauft.
Ihr Techniker braucht am Tor einen Ausweis.
Bitte bestätigen Sie das Zeitfenster bis morgen Mittag.
Die Behörde veröffentlicht im Herbst neue Regeln.
Wir können diesen Preis leider nicht halten.
Er sagte uns, sie liefern am Montag.
Ich nehme mir nächste Woche ein paar Tage frei.
Ich melde mich am Dienstag in der neuen Wohnung um.
Ich würde es heute schicken, wenn ich die Adresse hätte.
Ich schreibe Ihnen, um den Stand der Bestellung 778 zu erfragen.
Ich gehe am Freitag mittag zum Friseur.
Nächsten Donnerstag feiern wir unser Sommerfest.
Ich arbeite morgen von zu Hause.
Ich taue heute Abend meinen Gefrierschrank ab.
Die Bank ruft Sie wegen der Überweisung an.
Die letzte Palette haben wir am Montag geliefert.
Sind Sie auf der Messe in Lyon?
Ich käme sehr gern, aber mein Kalender ist voll.
Sie schicken Ersatz, falls der erste ausfällt.
Vor Donnerstag schaffe ich es nicht.
Wir führen nächste Woche Gespräche mit drei Bewerbern.
Ich lerne diesen Winter Portugiesisch.
Wir hatten noch nie so eine Verspätung und ich verstehe Ihren Ärger.
Ich backe am Sonntag einen Kuchen für meine Mutter.
Wir wechseln im Juli unseren Lohnabrechner.
Am Mittwoch fliege ich nach Oslo.
Bis Dienstag bin ich nicht im Büro.
Ihre Rechnung wird am 30. fällig.
Ich habe Microsoft schon zweimal gefragt.
Wann ist der Grundriss fertig?
Er versprach, die Halterungen zu verschicken.
Ich würde dort anrufen, aber es nimmt niemand ab.
Wir sind gespannt auf den Ausstellungsraum.
Ich kündige nächsten Monat mein Fitnessstudio.
Die Trainerin bringt ihren eigenen Laptop mit.
Es macht nichts, wenn es einen Tag länger dauert.`,
  },
  fr: {
    promise: `Je vous fais parvenir le bon de commande signé demain matin.
On remplace la pièce défectueuse à nos frais dès lundi.
Je vérifie le stock avec le dépôt et je vous tiens au courant.
Vous recevrez le compte rendu de la visite avant la fin de la semaine.
Notre technicien passera chez vous jeudi entre 9 h et 11 h.
Je m'occupe de réserver la salle et d'inviter tout le monde.
Nous allons revoir le devis sans l'option pose.
Je te renvoie la maquette corrigée ce soir.
J'appelle le transporteur tout de suite pour débloquer le colis.
Je me charge de relancer la comptabilité.
Je dépose les échantillons à votre accueil demain.
Nous vous enverrons un monteur la semaine prochaine.
Je vois ça avec notre service achats et je reviens vers vous.
Vous aurez le plan modifié jeudi au plus tard.
On reprend la couture et on repasse chercher la marchandise.
Je t'ouvre l'accès tout de suite.
Je ferai suivre votre demande à la direction dès ce soir.
Je dépose le dossier à l'assurance aujourd'hui et je vous tiens informé.
Nous vous créditerons la différence sur la prochaine facture.
Notre chauffeur récupérera l'appareil en panne vendredi.
Je bloque la carte tout de suite et je vous en commande une autre.
On vous garde ce prix jusqu'à fin mai.
Pas de souci, je décale la réunion au 12 et je mets à jour l'invitation.
Je vais transmettre votre demande à notre transitaire.
Nous rééditons le certificat avec les bons numéros de série.
Je parle avec notre usine de Lyon et je vous trouve une date plus proche.
Je récupère les cotes exactes auprès du bureau d'études et je te les transmets.
Je vous mets en copie du courrier au propriétaire.
Notre comptabilité vous enverra un avoir cette semaine.
J'apporterai le contrat jeudi.
Nous vous garantissons deux personnes sur place mercredi, je vous communiquerai leurs noms.
Je fais redessiner le plan et vous l'aurez mardi au plus tard.
Les supports manquants partent aujourd'hui par coursier.
J'ouvre un ticket chez Microsoft et je te tiens au courant.
Je me renseigne et je vous donne deux références.
Notre formatrice Lucie vous contactera pour les dates.
Nous vous déduirons 200 euros pour la rayure.
Je vais vous présenter à notre responsable design.`,
    none: `Je rends mon ordinateur vendredi, écrivez-moi plutôt sur mon portable.
J'emmène mes enfants chez le dentiste mercredi.
Nous déménageons nos bureaux à Lille en mars.
Je serai en congé du 3 au 17 avril.
Pourriez-vous m'envoyer la facture rectifiée ?
Je vous écris au sujet de la commande 4512.
Vous trouverez le plan d'accès en pièce jointe.
Je vous ai déjà transmis le dossier mardi dernier.
Il a dit qu'il enverrait le contrat lui-même.
On verra bien ce que décide la direction.
Je passe mon permis samedi prochain.
Nos clients reçoivent en général leur colis sous 48 heures.
J'aurais aimé vous appeler plus tôt.
J'espère que le fournisseur livrera à temps.
Je vends mon appartement à Nantes.
Je ne vous enverrai pas de nouvelle proposition.
Si seulement je pouvais vous rembourser tout de suite.
Je récupère ma voiture au garage ce soir.
Qui va s'occuper de la réception des travaux ?
Je vous remercie de votre patience et vous souhaite une bonne journée.
Je repeins mon salon samedi.
Je dépose ma fille à la crèche demain matin.
Nous rénovons notre cantine cet été.
Je rends visite à mes grands-parents ce week-end.
Je soutiens ma thèse la semaine prochaine.
Je vous contacte parce que la facture est arrivée deux fois.
Merci de nous retourner le bon de commande avant vendredi.
J'ai posté les échantillons hier.
Notre nouveau directeur commercial arrive en janvier.
Je prends deux semaines de congé en juin.
Elle m'a dit qu'elle s'occuperait de la facture.
Nous ne prolongerons pas le contrat au-delà de mars.
Je renouvelle mon passeport demain.
Je vais chercher mon fils à l'école à seize heures.
Nous changeons notre machine à café la semaine prochaine.
Lundi je cours mon premier marathon.
J'ai vendu mon bateau l'été dernier.
Votre technicien aura besoin d'un badge à l'entrée.
Veuillez confirmer le créneau avant demain midi.
L'administration publiera de nouvelles règles à l'automne.
Nous ne pourrons malheureusement pas tenir ce prix.
Il nous a dit qu'ils livreraient lundi.
Je prends quelques jours la semaine prochaine.
J'achète une nouvelle voiture samedi.
Je l'enverrais aujourd'hui si j'avais l'adresse.
Je vous écris pour connaître l'état de la commande 778.
Je vais chez le coiffeur vendredi midi.
Jeudi prochain nous fêtons l'été avec toute l'équipe.
Je travaille de chez moi demain.
Je dégivre mon congélateur ce soir.
La banque vous appellera au sujet du virement.
Nous avons livré la dernière palette lundi.
Serez-vous au salon de Lyon ?
Je viendrais volontiers, mais mon agenda est plein.
Ils enverront un remplaçant si le premier tombe en panne.
Je n'y arriverai pas avant jeudi.
Nous recevons trois candidats la semaine prochaine.
J'apprends le portugais cet hiver.
Nous n'avons jamais eu un tel retard et je comprends votre colère.
Je fais un gâteau dimanche pour l'anniversaire de ma mère.
Nous changeons de prestataire de paie en juillet.
Je prends l'avion pour Oslo mercredi.
Je suis absent du bureau jusqu'à mardi.
Votre facture arrivera à échéance le 30.
J'ai déjà relancé Microsoft deux fois.
Quand le plan sera-t-il prêt ?
Il avait promis d'expédier les supports.
Je les appellerais bien, mais personne ne décroche.
Nous avons hâte de voir le showroom.
Je résilie ma salle de sport le mois prochain.
La formatrice apportera son propre ordinateur.
Ce n'est pas grave si cela prend un jour de plus.`,
  },
  es: {
    promise: `Le hago llegar el albarán firmado mañana por la mañana.
Vamos a sustituir la pieza defectuosa sin coste.
Compruebo el saldo con contabilidad y te digo algo esta tarde.
Recibirán el informe de la visita antes del viernes.
Nuestro técnico pasará por su oficina el jueves.
Yo me encargo de reservar la sala y avisar a todos.
Te reenvío la maqueta corregida esta noche.
Llamaré al transportista en cuanto abra.
Le preparo una oferta nueva sin la instalación.
Nos ocupamos de los trámites de aduana.
Mañana dejo las muestras en su recepción.
Les enviaremos un montador la semana que viene.
Lo hablo con compras y te cuento.
El jueves tendrá el plano modificado.
Repasamos la costura y recogemos la mercancía en su almacén.
Ahora mismo te abro el acceso.
Trasladaré su petición a la dirección esta misma tarde.
Hoy mismo presento la solicitud en el seguro y le mantengo informado.
Les abonaremos la diferencia en la próxima factura.
Nuestro conductor recogerá el aparato averiado el viernes.
Bloqueo la tarjeta enseguida y le pido una nueva.
Les mantenemos el precio hasta finales de mayo.
Sin problema, muevo la reunión al 12 y actualizo la convocatoria.
Voy a pasar su consulta a nuestro agente de aduanas.
Volvemos a emitir el certificado con los números de serie correctos y se lo mandamos.
Hablo con nuestra fábrica de Lyon y le busco una fecha más cercana.
Te consigo las medidas exactas en ingeniería.
Le pondré en copia en la carta al propietario.
Nuestro departamento de contabilidad les enviará un abono esta semana.
El jueves llevaré el contrato.
El miércoles tendrán a dos personas en la obra, les paso los nombres.
Mando redibujar el plano y lo tendrán el martes.
Los soportes que faltan salen hoy por mensajero.
Abro una incidencia con Microsoft y te mantengo al tanto.
Pregunto por ahí y le paso dos referencias.
Nuestra formadora Lucía les contactará para las fechas.
Les descontaremos 200 euros por el rasguño.
Le presentaré a nuestra jefa de diseño.`,
    none: `El viernes entrego mi portátil, así que escríbeme al móvil.
Mañana llevo a mis hijos al dentista.
En marzo trasladamos nuestra oficina a Zaragoza.
Estaré de vacaciones del 3 al 17 de abril.
¿Podría enviarme la factura corregida?
Le escribo en relación con el pedido 4512.
En el adjunto encontrará el plano de acceso.
Ya les mandé el expediente el martes pasado.
Dijo que enviaría el contrato él mismo.
Ya veremos qué decide la dirección.
El sábado me saco el carné de conducir.
Nuestros clientes suelen recibir el paquete en 48 horas.
Me habría gustado llamarle antes.
Espero que el proveedor entregue a tiempo.
Vendo mi piso en Valencia.
No les enviaré otra propuesta.
Ojalá pudiera devolverle el dinero ahora mismo.
Esta tarde recojo mi coche del taller.
¿Quién se va a ocupar de la recepción de la obra?
Envío mi currículum a muchas empresas.
El sábado pinto mi salón.
Mañana dejo a mi hija en la guardería.
Este verano reformamos nuestro comedor.
El fin de semana visito a mis abuelos.
La semana que viene defiendo mi tesis.
Le contacto porque la factura llegó dos veces.
Por favor, devuélvannos el pedido antes del viernes.
Ayer mandé las muestras por correo.
Nuestro nuevo director comercial empieza en enero.
En junio me cojo dos semanas de vacaciones.
Me dijo que ella se encargaría de la factura.
No prorrogaremos el contrato más allá de marzo.
Mañana renuevo mi pasaporte.
A las cuatro recojo a mi hijo del colegio.
La semana que viene cambiamos nuestra cafetera.
El lunes corro mi primer maratón.
El verano pasado vendí mi barco.
Su técnico necesitará una acreditación en la puerta.
Por favor, confirme la franja antes de mañana al mediodía.
La administración publicará nuevas normas en otoño.
Lamentablemente no podemos mantener ese precio.
Nos dijo que entregarían el lunes.
La semana que viene me tomo unos días libres.
El sábado compro un coche nuevo.
Lo enviaría hoy si tuviera la dirección.
Le escribo para conocer el estado del pedido 778.
El viernes a mediodía voy a la peluquería.
El jueves que viene celebramos nuestra fiesta de verano.
Mañana trabajo desde casa.
Esta noche descongelo mi congelador.
El banco le llamará por la transferencia.
El lunes entregamos el último palé.
¿Estarán en la feria de Lyon?
Iría encantado, pero tengo la agenda llena.
Enviarán un recambio si falla el primero.
Antes del jueves no llego.
La semana que viene entrevistamos a tres candidatos.
Este invierno aprendo portugués.
Nunca habíamos tenido un retraso así y entiendo su enfado.
El domingo hago una tarta para el cumpleaños de mi madre.
En julio cambiamos de gestoría.
El miércoles vuelo a Oslo.
Estoy fuera de la oficina hasta el martes.
Su factura vencerá el día 30.
Ya pregunté dos veces a Microsoft.
¿Cuándo estará listo el plano?
Prometió enviar los soportes.
Los llamaría, pero nadie contesta.
Tenemos muchas ganas de ver la exposición.
El mes que viene me doy de baja del gimnasio.
La formadora traerá su propio portátil.
No pasa nada si tarda un día más.`,
  },
  ja: {
    promise: `明日の午前中に署名済みの発注書をお送りいたします。
不良品は無償で交換させていただきます。
在庫を倉庫に確認し、折り返しご連絡します。
今週中に訪問報告書をお届けいたします。
担当の技術者が木曜日に伺います。
会議室の予約はこちらで手配いたします。
修正した図面を今夜中に再送します。
設置費用を除いた見積書を作り直してお持ちします。
通関の書類は弊社で準備いたします。
運送会社にすぐ電話して状況を確かめます。
サンプルは明日、御社の受付にお届けします。
来週、設置担当者を派遣いたします。
購買部と相談して、改めてご連絡いたします。
木曜日までに修正した図面をお渡しします。
縫製を直したうえで、商品を引き取りに伺います。
今すぐアクセス権を付与します。
ご要望は今日中に役員へ申し伝えます。
本日中に保険会社へ申請し、結果をお知らせします。
差額は次回の請求書で返金いたします。
弊社のドライバーが金曜日に故障品を回収いたします。
すぐにカードを停止し、新しいものを手配します。
五月末までこの価格を据え置きます。
打ち合わせを12日に変更し、招待状を更新します。
お問い合わせを通関業者に転送いたします。
正しい製造番号で証明書を再発行いたします。
リヨン工場に掛け合い、もっと早い日程を探します。
設計部から正確な寸法を取り寄せます。
大家さんへの手紙はCCでお送りします。
経理部より今週中に返金の通知をお送りいたします。
木曜日に契約書をお持ちします。
水曜日までに担当者を二名手配し、お名前をお知らせします。
平面図を描き直し、火曜日までにお渡しします。
不足していた金具は本日宅配便で発送します。
マイクロソフトに問い合わせ、経過をご報告します。
社内で聞いてみて、参考先を二社ご紹介します。
講師の佐藤より日程の件でご連絡いたします。
傷の分として二百ユーロ値引きいたします。
弊社のデザイン責任者をご紹介いたします。`,
    none: `金曜日に自分のノートパソコンを返却します。
水曜日に子どもを歯医者へ連れて行きます。
三月に弊社の事務所を大阪へ移転します。
4月3日から17日まで休暇をいただきます。
修正した請求書を送っていただけますか。
注文4512の件でご連絡いたしました。
添付ファイルに案内図がございます。
先週の火曜日に書類を送付済みです。
彼は自分で契約書を送ると言っていました。
本社がどう判断するか様子を見ましょう。
土曜日に運転免許の試験を受けます。
通常、お客様には48時間以内に商品が届きます。
もっと早くお電話したかったのですが。
仕入先が期日どおりに納品してくれるとよいのですが。
今日の夕方、修理に出した車を引き取ります。
新しいご提案はお送りしません。
どなたが検収を担当されますか。
引き続きよろしくお願い申し上げます。
来週、マンションを売却します。
いつもお世話になっております。
土曜日に自宅のリビングを塗り替えます。
明日の朝、娘を保育園に送ります。
夏に社員食堂を改装します。
週末に祖父母の家を訪ねます。
来週、博士論文を提出します。
請求書が二通届いたためご連絡いたしました。
金曜日までに注文書をご返送ください。
サンプルは昨日郵送いたしました。
新しい営業部長は一月に着任します。
六月に二週間の休暇を取ります。
彼女は請求書の件は自分で対応すると言っていました。
契約は三月以降延長いたしません。
明日、パスポートを更新します。
四時に息子を学校へ迎えに行きます。
来週、職場のコーヒーメーカーを買い替えます。
月曜日に初めてのマラソンを走ります。
去年の夏に船を売りました。
貴社の技術者には入館証が必要です。
明日の正午までに時間帯をご確認ください。
監督官庁は秋に新しい規則を公表します。
残念ながらその価格は維持できません。
月曜日に納品すると聞いています。
来週、数日お休みをいただきます。
土曜日に新しい車を購入します。
住所が分かれば今日お送りするのですが。
注文778の状況を伺いたくご連絡いたしました。
金曜日の昼に美容院へ行きます。
来週の木曜日に社内の夏祭りを開きます。
明日は在宅勤務です。
今夜、家の冷凍庫の霜取りをします。
銀行から送金の件でお電話があります。
最後のパレットは月曜日に納品しました。
リヨンの展示会にいらっしゃいますか。
ぜひ伺いたいのですが、予定が埋まっております。
最初の品が壊れた場合は代替品が届きます。
木曜日より前には間に合いません。
来週、三名の候補者を面接します。
この冬、ポルトガル語を勉強します。
このような遅れは初めてで、お怒りはごもっともです。
日曜日に母の誕生日のケーキを焼きます。
七月に給与計算の委託先を変更します。
水曜日にオスロへ飛びます。
火曜日まで不在にしております。
御社の請求書の期日は30日です。
マイクロソフトには既に二度問い合わせました。
平面図はいつ完成しますか。
彼は金具を発送すると約束していました。
電話したいのですが、誰も出ません。
ショールームを拝見するのを楽しみにしています。
来月ジムを解約します。
講師は自分のパソコンを持参します。
一日遅れても問題ありません。`,
  },
};
