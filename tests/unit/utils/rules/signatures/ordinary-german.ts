export const ORDINARY_GERMAN = `#Stefan Brückner <s.brueckner@holzwerk-brueckner.de>
title=Vertriebsleiter; company=Holzwerk Brückner GmbH; phone=+49 7531 555 140; phone=+49 160 5550140; site=www.holzwerk-brueckner.de
Guten Morgen Herr Vogel,

die Muster sind unterwegs.

Mit freundlichen Grüßen

Stefan Brückner
Vertriebsleiter

Holzwerk Brückner GmbH
Seestraße 14
78464 Konstanz
Telefon: +49 7531 555 140
Mobil: +49 160 5550140
www.holzwerk-brueckner.de

Geschäftsführer: Karl Brückner | Amtsgericht Freiburg HRB 551234 | USt-IdNr. DE555123456
#Carina Löffler <loeffler@pixelhafen.de>
title=UX Designerin; company=Pixelhafen; phone=040 555 2210; link=https://www.linkedin.com/in/carina-loeffler
Hi Robin, Entwürfe liegen im Ordner.

Liebe Grüße
Carina

--
Carina Löffler (sie/ihr) | UX Designerin | Pixelhafen
040 555 2210 | https://www.linkedin.com/in/carina-loeffler
#Michael <michael.dorn@web.de>

Passt, bis Samstag!

Gruß
Michael

Von meinem iPhone gesendet
#Dr. Sabine Ehlers <ehlers@praxis-ehlers.de>
title=Fachärztin für Orthopädie; company=Praxis Dr. Ehlers; phone=0511 555 870
Guten Tag,

der Befund ist fertig.

Dr. med. Sabine Ehlers
Fachärztin für Orthopädie
Praxis Dr. Ehlers
Tel.: 0511 555 870
Fax: 0511 555 871
#Thomas Wirz <thomas.wirz@helvetabau.ch>
title=Projektleiter Hochbau; company=Helvetabau AG; phone=+41 31 555 18 20; phone=+41 79 555 18 21
Hallo zusammen

Der Termin am Mittwoch bleibt.

Beste Grüsse
Thomas Wirz
Projektleiter Hochbau
Helvetabau AG
T +41 31 555 18 20
M +41 79 555 18 21
#Buchhaltung Nordlicht <buchhaltung@nordlicht-shop.de>

Ihre Rechnung steht im Kundenkonto bereit.

Ihr Nordlicht-Team
Hotline: 0800 555 0123 (kostenfrei)
#Aylin Demir <aylin.demir@stadtwerke-rosenau.de>
title=Referentin Kommunikation; company=Stadtwerke Rosenau; phone=09721 555-318
Sehr geehrter Herr Vale,

anbei der Text zur Freigabe.

i. A. Aylin Demir
Referentin Kommunikation

Stadtwerke Rosenau
Durchwahl: 09721 555-318
#Jonas Pohl <jonas@pohl-elektro.at>
title=Elektromeister; company=Pohl Elektrotechnik; phone=+43 664 5550144
Servus, Montag 7 Uhr passt.

lg Jonas Pohl
Elektromeister
Pohl Elektrotechnik
+43 664 5550144
#Katrin Seidel <katrin.seidel@mitteldata.de>
title=Senior Consultant; company=Mitteldata Systems GmbH & Co. KG; phone=+49 (0)341 5550-260; site=https://www.mitteldata.de
Hallo Robin,

die Lizenzen sind freigeschaltet.

Viele Grüße aus Leipzig
Katrin Seidel

Senior Consultant
Mitteldata Systems GmbH & Co. KG
Fon +49 (0)341 5550-260
https://www.mitteldata.de
Folgen Sie uns: LinkedIn | XING
#Ralf Hoppe <hoppe@kanzlei-hoppe-partner.de>
title=Steuerberater; company=Hoppe & Partner mbB; phone=0231 5550 71
Der Jahresabschluss ist eingereicht.

Freundliche Grüße

Ralf Hoppe
Steuerberater | Hoppe & Partner mbB | Westenhellweg 3 | 44137 Dortmund
Tel. 0231 5550 71 | Fax 0231 5550 72
#Lea Fuchs <lea.fuchs@gruenzeug-kollektiv.org>
title=Koordinatorin Öffentlichkeitsarbeit; company=Grünzeug Kollektiv e.V.
Danke für das Bild!

Herzlich
Lea

Lea Fuchs
Koordinatorin Öffentlichkeitsarbeit
Grünzeug Kollektiv e.V.

Am 29.11.2026 um 18:02 schrieb Robin Vale:
> Robin Vale
> Vertrieb
> Tel. 030 555 0000
#Benedikt Auer <b.auer@auer-maschinen.de>
title=Leiter Service; company=Auer Maschinenbau GmbH; phone=08031 555 190
Der Techniker ist bestellt.

MfG
B. Auer

Auer Maschinenbau GmbH
Benedikt Auer
Leiter Service
Tel 08031 555 190
`;
