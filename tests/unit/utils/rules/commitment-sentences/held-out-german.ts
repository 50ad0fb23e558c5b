import type { LabelledSentences } from './labelled';

export const HELD_OUT_GERMAN: LabelledSentences = {
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
};
