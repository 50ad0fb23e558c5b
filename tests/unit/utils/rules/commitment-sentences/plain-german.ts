import type { LabelledSentences } from './labelled';

export const PLAIN_GERMAN: LabelledSentences = {
  promise: `Ich lasse Ihnen die unterschriebene Vereinbarung bis Mittwoch zukommen.
Wir prüfen das intern und kommen nächste Woche auf Sie zu.
Den Ansprechpartner in der Technik nenne ich Ihnen gleich nach dem Termin.
Ich spreche heute noch mit Herrn Albers und melde mich dann bei Ihnen.
Unser Support wird sich morgen Vormittag bei Ihnen melden.
Ich schicke dir die Folien nach dem Meeting.
Wir werden die Rechnung entsprechend korrigieren.
Danke für den Hinweis, ich schaue mir das an und gebe Bescheid.
Das Protokoll bekommen Sie spätestens am Montag von mir.
Gerne bereite ich bis dahin eine Vergleichsrechnung für Sie vor.
Ich verschiebe unseren Termin auf Donnerstag und schicke eine neue Einladung.
Wir stellen Ihnen den Testzugang noch heute bereit.
Ich kläre das mit unserer Rechtsabteilung und sage Ihnen dann Bescheid.
Wir verlängern Ihre Testphase um zwei Wochen.
Guter Punkt, ich korrigiere den Abschnitt und schicke das Dokument noch einmal.
Ich frage unseren Logistiker und melde mich, sobald ich etwas weiß.
Die Versandkosten für den Austausch übernehmen selbstverständlich wir.
Bis Freitag haben Sie das überarbeitete Konzept.
Ich nehme unsere Produktmanagerin in den Verteiler auf, damit sie Ihre Frage beantworten kann.
Wir richten die Zugänge für Ihr Team bis Montag ein.
Ich werde das Thema in der nächsten Runde ansprechen und Ihnen berichten.
Herr Vogt aus unserem Vertrieb ruft Sie morgen an.
Ich leite Ihre Anfrage an die zuständige Kollegin weiter.
Die Muster gehen heute noch in die Post.
Ich löse die Bestellung heute Nachmittag aus und maile Ihnen die Nummer.
Verstanden, wir verschieben den Start auf den 22.
Ich rede mit dem Vermieter wegen der Laderampe und gebe Ihnen Rückmeldung.
Wir schicken am Mittwochmorgen jemanden vorbei, der das Ventil tauscht.
Die Pressemitteilung entwerfe ich und lege sie Ihnen zur Freigabe vor.
Die endgültigen Zahlen erhalten Sie am Dienstag.
Danke, das gebe ich an die Buchhaltung weiter.
Meine Assistentin meldet sich bei Ihnen wegen eines Termins.
Wir erstatten Ihnen die Reisekosten innerhalb von zehn Tagen.
Ich behalte die Sendung im Auge und informiere Sie, sobald sie durch den Zoll ist.
Das nehme ich als Aufgabe mit und aktualisiere die Liste.
Ich werde Ihnen im Laufe des Tages eine Einladung schicken.
Ich bringe die Ersatzteile am Dienstag zu Ihnen mit.
Kein Problem, die Preisdifferenz bei dieser Bestellung tragen wir.
Ich erkundige mich bei unserer Versicherung, ob Wasserschäden abgedeckt sind, und sage Ihnen Bescheid.
Wir senden Ihnen heute ein neues Kabel zu.
Mal sehen, was ich beim Liefertermin machen kann – ich rufe Sie zurück.
Ich fasse unsere Absprachen zusammen und schicke sie in die Runde.
Unsere Buchhaltung stellt Ihnen bis Ende der Woche eine Gutschrift aus.
Danke, das passt; ich bestätige das beim Veranstalter und buche.
Die Sendungsnummer bekommen Sie von mir, sobald das Paket unterwegs ist.
Ich bitte unsere Entwickler, das Feld für Sie zu ergänzen.
Wir schulen Ihre Mitarbeiter in der ersten Juniwoche an der neuen Maschine.
Ich passe das Angebot an und nehme die zehn zusätzlichen Lizenzen mit auf.
Ich lasse am Montag unseren Elektriker nach dem Schaltkasten sehen.
Nachricht ist angekommen, ich kümmere mich darum und gebe bis 17 Uhr Bescheid.
Die Montage machen wir für Sie kostenlos.
Ich schicke eine Umfrage herum, damit wir einen passenden Termin finden.
Das kläre ich mit dem Hotel und simse Ihnen dann die Buchungsnummer.
Wir verlängern das Zahlungsziel gerne auf 45 Tage und ändern den Vertrag.
Von unserer Rechtsabteilung bekommen Sie bis Mittwoch eine Antwort.
Das Zollformular faxe ich Ihnen, sobald es abgestempelt ist.
Ich werde die Übergabe Ihres Kontos persönlich begleiten.
Unser Lager verschickt die zweite Charge morgen.
Danke, Leo. Ich hake beim Vermieter nach und melde mich.
Den Zeitplan überarbeite ich und stelle heute Abend eine neue Fassung ein.`,
  none: `Haben Sie das Angebot schon an Ihren Einkauf weitergegeben?
Letzte Woche habe ich Ihnen die Unterlagen per Post geschickt.
Falls die Geschäftsführung zustimmt, könnten wir im Mai beginnen.
Frau Kern hat gesagt, dass sie die Zahlen selbst prüfen wird.
Vielen Dank für das angenehme Gespräch am Dienstag.
Mit unserer Software sparen Sie jeden Monat viele Stunden.
Leider können wir den Preis nicht weiter senken.
Könnten Sie mir bitte die aktuelle Preisliste schicken?
Die Lieferung sollte eigentlich gestern ankommen.
Rechnungen werden in der Regel innerhalb von 30 Tagen beglichen.
Ich hoffe, dass Sie einen schönen Urlaub hatten.
Vermutlich wird der Kunde erst im Herbst entscheiden.
Wer übernimmt am Donnerstag die Präsentation?
Sie hatten erwähnt, dass Sie uns die Grundrisse schicken.
Wenn Sie Fragen haben, melden Sie sich jederzeit.
Im Anhang finden Sie das besprochene Angebot.
Der Ausschuss tagt erst wieder im September.
Grundsätzlich geben wir keine Kundennamen weiter.
Er wollte wissen, ob wir im Frühjahr verlängern.
Nur diese Woche: 20 % Rabatt auf alle Jahresverträge!
Ich würde mich freuen, Sie auf der Messe zu sehen.
Ich war im Urlaub und arbeite gerade meine Mails ab.
Eigentlich dachte ich, die Muster wären längst da.
Der Mitbewerber wird seine Preise wohl noch einmal senken.
Wann rechnen Sie mit der neuen Version?
Der Lieferant hatte uns zugesichert, dass die Teile im April kommen.
Sofern wir nichts anderes hören, läuft das Angebot am Freitag aus.
Herzlichen Dank für Ihre ausführliche Rückmeldung.
Ich hatte mir eine niedrigere Summe erhofft.
Sven ist nächsten Monat fast durchgehend in Berlin.
Den defekten Sensor haben wir bereits letzte Woche getauscht.
Unser Team besteht aus zwölf Fachleuten in vier Ländern.
Entdecken Sie, wie führende Marken ihre Kosten halbieren.
Wir planen in diesem Jahr keinen Wechsel des Lieferanten.
Der Vertrag verlängert sich automatisch zum 1. Januar.
„Ich unterschreibe am Montag“, hat er gesagt, und dann kam nichts.
Ich bin bis Donnerstag unterwegs und antworte eventuell verspätet.
Peter wollte die Schlüssel schicken, ich habe sie aber noch nicht gesehen.
Wir werden wohl nie erfahren, warum sie abgesagt haben.
Im Juni werde ich zehn Jahre im Unternehmen sein.
Hätte ich das gewusst, hätte ich Sie sofort angerufen.
Welche Variante besser passt, überlasse ich ganz Ihnen.
Unsere Kunden werden die neuen Farben lieben.
Wir beantworten Anfragen in der Regel innerhalb eines Werktags.
Bei Interesse kann ich Ihnen gerne ein Muster schicken.
Ich freue mich schon auf den Prototyp.
Meine Frau und ich ziehen im Juli nach Bremen.
Sie haben mich gefragt, ob wir auf der Messe sind.
Er schickt Ihnen die Schlüssel wohl, wenn er zurück ist.
Ich würde Ihnen gerne helfen, wenn es Schwierigkeiten gibt.
Uns wurde gesagt, die Erstattung dauere eine Woche.
Am Freitag hat mich niemand von Ihnen zurückgerufen.
In der Woche bin ich in Rom, Donnerstag passt mir also nicht.
Können wir die Zeichnungen noch diesen Monat erwarten?
Unser neuer Katalog erscheint im Frühjahr.
Ab August ist sie in Elternzeit.
Wir hoffen, dass die neuen Räume Ihren Erwartungen entsprechen.
Die meisten unserer Kunden verlängern nach dem ersten Jahr.
Schauen wir mal, wie sich die Sache über den Sommer entwickelt.
Ihre Nachricht habe ich heute früh an Dana weitergeleitet.`,
};
