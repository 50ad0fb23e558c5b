import type { LabelledSentences } from './labelled';

export const LATER_GERMAN: LabelledSentences = {
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
};
