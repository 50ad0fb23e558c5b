import type { LabelledSentences } from './labelled';

export const TRAPS_GERMAN: LabelledSentences = {
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
};
