/** The same in German. */
export const HELD_OUT_GERMAN = `#Renate Schöller <r.schoeller@schoeller-druck.de>
title=Inhaberin; company=Schöller Druck; phone=0751 555 0120; link=www.schoeller-druck.de
Guten Morgen,

die Proofs sind da.

Renate Schöller
Inhaberin
Schöller Druck
Tel. 0751 555 0120
www.schoeller-druck.de
#Tobias Reinhardt <tobias.reinhardt@nordwerk.de>
title=Teamleiter Instandhaltung; company=Nordwerk Maschinenbau GmbH; phone=+49 40 5550 2210; phone=+49 151 5550 2211
Hallo Frau Meier,

Anlage 3 läuft wieder.

Freundliche Grüße

i. A. Tobias Reinhardt
Teamleiter Instandhaltung

Nordwerk Maschinenbau GmbH
Hafenstr. 8 | 20457 Hamburg
Tel.: +49 40 5550 2210 | Mobil: +49 151 5550 2211
Sitz der Gesellschaft: Hamburg
#Lisa <lisa.koenig@gmx.de>

passt, bis gleich :)

Lisa
#Prof. Dr. Anselm Kirchner <kirchner@uni-talheim.de>
title=Lehrstuhl für Wasserbau; company=Universität Talheim; phone=+49 7133 555-140
Liebe Kolleginnen und Kollegen,

das Programm steht.

Mit besten Grüßen
Anselm Kirchner

Prof. Dr. Anselm Kirchner
Lehrstuhl für Wasserbau
Universität Talheim
Tel.: +49 7133 555-140
#Markus Eder <m.eder@ederbau.at>
title=Baumeister; company=Eder Bau GmbH; phone=+43 662 555 017
Servus,

der Kran kommt am 14.3.

LG
Markus Eder
Baumeister
Eder Bau GmbH
+43 662 555 017
#Corinne Widmer <corinne.widmer@alpstein-treuhand.ch>
title=Treuhänderin mit eidg. Fachausweis; company=Alpstein Treuhand AG; phone=+41 71 555 01 33; link=www.alpstein-treuhand.ch
Grüezi Herr Frei

Die MWST-Abrechnung 2026 ist eingereicht.

Freundliche Grüsse
Corinne Widmer
Treuhänderin mit eidg. Fachausweis
Alpstein Treuhand AG
Direkt +41 71 555 01 33
www.alpstein-treuhand.ch
#Philipp Sommer <philipp@sommerlicht.film>
title=Kameramann; company=Sommerlicht Film; phone=0176 5550 1188
Drehbeginn 6 Uhr.

Philipp Sommer
Kameramann
Sommerlicht Film
0176 5550 1188
#Ines Baumgart <baumgart@stadtwerke-lohfelden.de>
title=Sachbearbeiterin Vertrieb; company=Stadtwerke Lohfelden; phone=05608 555-112
Sehr geehrter Herr Krug,

Ihre Kundennummer lautet 4471882.

Mit freundlichen Grüßen

Ines Baumgart
Sachbearbeiterin Vertrieb
Stadtwerke Lohfelden
Telefon 05608 555-112
Telefax 05608 555-199
#Kemal Aydin <kemal.aydin@aydin-logistik.com>
title=Geschäftsführender Gesellschafter; company=Aydin Logistik GmbH; phone=0621 555 0177
Moin zusammen,

LKW steht an Tor 4.

Beste Grüße
Kemal Aydin
Geschäftsführender Gesellschafter
Aydin Logistik GmbH
Tel: 0621 555 0177
USt-IdNr. DE 123456789
#Dorothea Lenz <lenz@kanzlei-lenz.de>
title=Fachanwältin für Arbeitsrecht; company=Kanzlei Lenz; phone=030 5550 1420
Sehr geehrte Damen und Herren,

die Frist läuft am 30. ab.

Dorothea Lenz
Fachanwältin für Arbeitsrecht
Kanzlei Lenz
Tel. 030 5550 1420
Fax 030 5550 1421
#Bernd Hollmann <bernd.hollmann@t-online.de>

Danke, hat geklappt.
Bernd Hollmann
#Svenja Ritter <s.ritter@greenhub.de>
title=Head of People; company=GreenHub; phone=+49 30 5550 1630; link=https://www.linkedin.com/in/svenjaritter
Hi ihr,

Onboarding am Montag um 9.

Viele Grüße
Svenja Ritter
Head of People
GreenHub
+49 30 5550 1630
https://www.linkedin.com/in/svenjaritter
#Jörg Pfeiffer <joerg.pfeiffer@pfeiffer-elektro.de>
title=Elektromeister; company=Pfeiffer Elektrotechnik e.K.; phone=06221 555 014
Hallo,

Zähler ist gesetzt.

MfG
Jörg Pfeiffer
Elektromeister
Pfeiffer Elektrotechnik e.K.
Fon: 06221 555 014
#Hannelore Fuchs <fuchs@buchhandlung-fuchs.de>
title=Buchhändlerin; company=Buchhandlung Fuchs; phone=09131 555 018; link=buchhandlung-fuchs.de
Ihr Buch liegt bereit.

Hannelore Fuchs
Buchhändlerin
Buchhandlung Fuchs
09131 555 018
buchhandlung-fuchs.de
#Nils Ackermann <nils.ackermann@datenhafen.io>
title=Softwareentwickler; company=Datenhafen UG; link=https://datenhafen.io
Deploy ist durch, Version 4.2.1.

Gruß
Nils

--
Nils Ackermann
Softwareentwickler
Datenhafen UG
https://datenhafen.io
#Ursula Wenger <u.wenger@spital-thun.ch>
title=Leiterin Einkauf & Logistik; company=Spital Thun; phone=+41 33 555 01 90
Guten Tag

Die Bestellung 88120 ist storniert.

Ursula Wenger
Leiterin Einkauf & Logistik
Spital Thun
T +41 33 555 01 90
#Matthias Grote <m.grote@grote-stahl.de>
title=Leiter Qualitätssicherung; company=Grote Stahlhandel GmbH & Co. KG; phone=+49 (0) 231 5550-44
Hallo,

Zeugnis 3.1 liegt bei.

Mit freundlichem Gruß
Matthias Grote
Leiter Qualitätssicherung
Grote Stahlhandel GmbH & Co. KG
Telefon: +49 (0) 231 5550-44
E-Mail: m.grote@grote-stahl.de

Diese E-Mail enthält vertrauliche Informationen.
#Aylin Yıldız <aylin@studio-yildiz.de>
title=Innenarchitektin; company=Studio Yıldız; phone=0172 5550 133
Die Muster sind toll.

Aylin Yıldız
Innenarchitektin
Studio Yıldız
0172 5550 133
#Georg Haberl <haberl@weingut-haberl.at>
title=Winzer; company=Weingut Haberl; phone=+43 2732 555 01
Grüß Gott,

2 Paletten, wie besprochen.

Georg Haberl
Winzer
Weingut Haberl
Tel. +43 2732 555 01
#Petra Lindner <petra.lindner@versicherung-nord.de>
title=Versicherungskauffrau; company=Versicherung Nord AG; phone=0381 5550 166
Sehr geehrte Frau Otto,

Ihr Vertrag 12-4471 läuft weiter.

Freundliche Grüße
Petra Lindner | Versicherungskauffrau | Versicherung Nord AG | 0381 5550 166
#Uwe Zander <zander@zander-holzbau.de>
title=Zimmerermeister; company=Zander Holzbau GmbH; phone=04182 555 019
moin,

dachstuhl steht.

uwe

Uwe Zander
Zimmerermeister
Zander Holzbau GmbH
Mobil 04182 555 019
#Carolin Stein <c.stein@steinundpartner.com>
title=Steuerberaterin; company=Stein & Partner PartG mbB; phone=+49 221 5550 140
Guten Tag,

die Belege für 2026 fehlen noch.

Carolin Stein
Steuerberaterin
Stein & Partner PartG mbB
+49 221 5550 140
#Robert Vogt <robert.vogt@vogtmedia.de>
title=Account Manager; company=Vogt Media; phone=+49 711 5550 121
Hi Jan,

CTR liegt bei 3,4 %.

Cheers
Robert Vogt
Account Manager bei Vogt Media
+49 711 5550 121
#Elke Thoms <thoms@gemeinde-suederau.de>
title=Bürgermeisterin; company=Gemeinde Süderau; phone=04855 555 10
Sehr geehrter Herr Paulsen,

der Antrag ist eingegangen.

Elke Thoms
Bürgermeisterin
Gemeinde Süderau
Tel.: 04855 555 10
#Sebastian Roth <sebastian@rothcoaching.de>
title=Systemischer Coach; phone=0160 5550 1774; link=www.rothcoaching.de
Bis Donnerstag!

Herzliche Grüße
Sebastian Roth
Systemischer Coach
0160 5550 1774
www.rothcoaching.de
#Katja Brehm <katja.brehm@brehm-apotheke.de>
title=Apothekerin; company=Brehm Apotheke; phone=0931 555 0188
Ihr Rezept ist fertig.

Katja Brehm
Apothekerin
Brehm Apotheke
Telefon: 0931 555 0188
Öffnungszeiten: Mo-Fr 8-18 Uhr
#Lars Jansen <l.jansen@jansen-schiffe.de>
title=Kapitän; company=Reederei Jansen; phone=0491 555 012
ETA 14:30.

Lars Jansen
Kapitän
Reederei Jansen
0491 555 012
#Mona Keller <mona.keller@web.de>

Hallo Tim, meine Nummer hast du ja. 12.5. passt.

VG Mona
#Friedrich Albers <albers@albers-immobilien.de>
title=Immobilienmakler (IHK); company=Albers Immobilien; phone=0541 5550 110; phone=0170 5550 110
Der Termin steht.

Friedrich Albers
Immobilienmakler (IHK)
Albers Immobilien
Büro: 0541 5550 110
Handy: 0170 5550 110
#Johanna Weiß <johanna.weiss@lichtblick-solar.de>
title=Vertriebsleiterin Süd; company=Lichtblick Solar GmbH; phone=089 5550 1990
Liebe Frau Ott,

22 Module, 9,9 kWp.

Sonnige Grüße
Johanna Weiß
Vertriebsleiterin Süd
Lichtblick Solar GmbH
089 5550 1990
`;
