/** The same in German. */
export const GERMAN = `#Katrin Vogel <k.vogel@sonnentau-gmbh.de>
title=Leiterin Einkauf; company=Sonnentau GmbH; phone=+49 89 5550 1234; link=www.sonnentau-gmbh.de
Guten Tag Herr Lang,

das Angebot ist angekommen, vielen Dank.

Mit freundlichen Grüßen
Katrin Vogel
Leiterin Einkauf

Sonnentau GmbH
Lindenstraße 12
80331 München
Tel.: +49 89 5550 1234
Fax: +49 89 5550 1239
www.sonnentau-gmbh.de
Geschäftsführer: Dr. Uwe Brandt
Amtsgericht München HRB 123456
#Jens Petersen <petersen@deichwind.de>
title=Geschäftsführer; company=Deichwind Energie GmbH & Co. KG; phone=0431 555 0120; phone=0171 5550123
Moin,

Montag passt.

Viele Grüße
Jens

--
Jens Petersen
Geschäftsführer
Deichwind Energie GmbH & Co. KG
Fon 0431 555 0120
Mobil 0171 5550123
#Sabine Kraus <sabine.kraus@web.de>

Hallo,

alles klar, bis dann!

Liebe Grüße
Sabine

Von meinem iPhone gesendet
#Oliver Brandt <oliver.brandt@fabrikraum.de>
title=Projektleiter; company=Fabrikraum AG; phone=+49 (0)30 5550 177
Hallo zusammen,

die Pläne liegen auf dem Server. Rechnung Nr. 2026-1188 folgt.

Beste Grüße

Oliver Brandt | Projektleiter
Fabrikraum AG | Torstraße 99 | 10119 Berlin
T +49 (0)30 5550 177
#Dr. Ulrike Thalmann <thalmann@thalmann-partner.de>
title=Rechtsanwältin; company=Thalmann & Partner; phone=+49 69 5550 140
Sehr geehrter Herr Weber,

anbei der Entwurf.

Mit besten Grüßen

Dr. Ulrike Thalmann
Rechtsanwältin
Thalmann & Partner
Telefon: +49 69 5550 140

Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender.
#Florian Meier <f.meier@alpenblick-hotel.at>
title=Verkaufsleiter; company=Hotel Alpenblick; phone=+43 512 555 014; link=alpenblick-hotel.at
Grüß Gott,

die Zimmer sind reserviert.

Herzliche Grüße aus Tirol
Florian Meier
Verkaufsleiter
Hotel Alpenblick
+43 512 555 014
alpenblick-hotel.at
#Nadine Roth <nadine.roth@zeitwerkstatt.ch>
title=Marketingleiterin; company=Zeitwerkstatt AG; phone=+41 44 555 01 20
Liebe Frau Keller

Der Text ist freigegeben.

Freundliche Grüsse
Nadine Roth

Marketingleiterin
Zeitwerkstatt AG
Direkt +41 44 555 01 20
#Markus Stein <markus@steinbau.de>

Passt, danke.

Am 03.11.2026 um 14:20 schrieb Katrin Vogel:
> Bitte um Rückmeldung.
> Katrin Vogel
> Leiterin Einkauf
> Tel.: +49 89 5550 1234
#Anja Schuster <anja.schuster@blaupunktlabor.de>
title=Vertriebsassistentin; company=Blaupunktlabor GmbH; phone=0351 5550-112
Sehr geehrte Damen und Herren,

die Lieferung kommt am 12.12.2026 zwischen 8 und 12 Uhr.

i. A. Anja Schuster
Vertriebsassistentin
Blaupunktlabor GmbH
Tel. 0351 5550-112
USt-IdNr. DE811223344
#Peter Lindemann <p.lindemann@lindemann-it.de>
title=Inhaber; company=Lindemann IT; link=https://lindemann-it.de
Server läuft wieder.

Gruß
Peter

Peter Lindemann
Inhaber
Lindemann IT
https://lindemann-it.de
#Claudia Winter <claudia.winter@stadtwerke-auental.de>
title=Sachbearbeiterin; company=Stadtwerke Auental; phone=+49 7021 555-210
Guten Morgen,

Ihr Zählerstand 48213 wurde erfasst.

Mit freundlichen Grüßen

i. V. Claudia Winter
Sachbearbeiterin
Stadtwerke Auental
Telefon +49 7021 555-210
Telefax +49 7021 555-299
#Timo Hagen <timo@hagen-foto.de>

Hi,
ruf mich einfach an.
Timo
#Bettina Falk <b.falk@medivita.de>
title=Produktmanagerin; company=Medivita Pharma GmbH; phone=+49 40 5550 1310; phone=+49 160 5550 131; link=https://www.xing.com/profile/Bettina_Falk_demo
Lieber Herr Sommer,

die Muster gehen heute raus.

Viele Grüße aus Hamburg
Bettina Falk
Produktmanagerin
Medivita Pharma GmbH
Tel: +49 40 5550 1310
Mobil: +49 160 5550 131
https://www.xing.com/profile/Bettina_Falk_demo
#Rainer Koch <koch@kochundsoehne.de>
title=Prokurist; company=Koch & Söhne KG
Angebot angenommen.

MfG
R. Koch

Rainer Koch
Prokurist
Koch & Söhne KG
Postfach 1120, 59494 Soest
#Miriam Adler <miriam.adler@kulturkontor.de>
title=Leitung Kommunikation; company=Kulturkontor e.V.; link=www.kulturkontor.de
Liebe alle,

das Programm ist da.

Miriam Adler
Leitung Kommunikation
Kulturkontor e.V.
www.kulturkontor.de
Folgen Sie uns auf Instagram
#Stefan Wirth <stefan.wirth@hochwald.de>
title=Leiter Qualitätssicherung; company=Hochwald Werkzeuge; phone=+49 6131 5550 88
Die Toleranz liegt bei 0,02 mm.

Freundliche Grüße
Stefan Wirth

Leiter Qualitätssicherung | Hochwald Werkzeuge
Tel. +49 6131 5550 88
#Julia Hofer <julia.hofer@lichthaus.at>
title=Architektin; company=Lichthaus ZT GmbH; phone=0664 555 01 22
Servus,

Plan im Anhang.

LG
Julia

DI Julia Hofer
Architektin
Lichthaus ZT GmbH
M 0664 555 01 22
#Thomas Rieger <t.rieger@rieger-transporte.de>

Sendung 0034 0433 5555 1200 ist unterwegs.

Thomas Rieger
#Eva-Maria Lorenz <em.lorenz@nordlicht-software.de>
title=Senior Softwareentwicklerin; company=Nordlicht Software GmbH; link=https://github.com/emlorenz-demo
Hi Max,

PR ist offen.

Grüße
Eva

Eva-Maria Lorenz
Senior Softwareentwicklerin
Nordlicht Software GmbH
https://github.com/emlorenz-demo
#Wolfgang Busch <busch@bv-holz.de>
title=Vorstand; company=Bundesverband Holz e. V.; phone=+49 228 5550 60
Sehr geehrte Frau Dr. Thalmann,

die Sitzung ist verlegt.

Hochachtungsvoll
Wolfgang Busch
Vorstand
Bundesverband Holz e. V.
Tel.: +49 228 5550 60
#Lea Fuchs <lea@fuchsbau.studio>
title=Designerin; link=fuchsbau.studio
hey, schau mal rein

Lea Fuchs
Designerin
fuchsbau.studio
#Michael Berger <m.berger@bergerstahl.de>
title=Vertriebsleiter Süd; company=Berger Stahlhandel GmbH; phone=+49 711 5550 340; phone=+49 172 5550 341
Guten Tag,

der Preis beträgt 1.250,00 EUR je Tonne.

Mit freundlichem Gruß

ppa. Michael Berger
Vertriebsleiter Süd

Berger Stahlhandel GmbH · Hafenstr. 5 · 70327 Stuttgart
Tel. +49 711 5550 340 · Mobil +49 172 5550 341
Sitz: Stuttgart, HRB 98765
#Ines Pohl <ines.pohl@gmx.de>

Danke!

Gesendet mit der GMX Mail App
#Karsten Jahn <k.jahn@wasserwelt.de>
title=Technischer Leiter; company=Wasserwelt Anlagenbau; phone=03641 555 018
Moin Moin,

Pumpe 3 wird am Freitag getauscht.

Karsten Jahn
Technischer Leiter
Wasserwelt Anlagenbau
Tel 03641 555 018
Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail drucken.
#Sandra Weiß <s.weiss@weiss-steuer.de>
title=Steuerberaterin; company=Weiß Steuerberatung; phone=0911 555 0199
Hallo Herr Adam,

bitte bis zum 31.01. die Belege schicken.

Sandra Weiß, Steuerberaterin
Weiß Steuerberatung
☎ 0911 555 0199
#Hendrik Maas <h.maas@rheinlogistik.de>
title=Disponent; company=Rheinlogistik GmbH; phone=+49 203 555 0170
Lkw ist um 15:30 da.

Hendrik Maas
- Disponent -
Rheinlogistik GmbH
Durchwahl: +49 203 555 0170
#Petra Sommer <petra.sommer@sommergarten.de>

Liebe Frau Vogel,

unsere neue Kollegin heißt Nina Krause, Assistentin der Geschäftsführung, Tel. 0221 555 0101.

Petra
#Andreas Wolf <andreas.wolf@wolfconsult.ch>
title=Senior Berater; company=Wolf Consult; phone=+41 79 555 01 33; link=https://www.linkedin.com/in/andreaswolf-demo
Guten Abend

Protokoll im Anhang.

Beste Grüsse
Andreas

Andreas Wolf
Senior Berater, Wolf Consult
+41 79 555 01 33 | https://www.linkedin.com/in/andreaswolf-demo
#Birgit Kamp <b.kamp@klinikum-westtal.de>
title=Pflegedirektorin; company=Klinikum Westtal; phone=+49 2371 555 400
Sehr geehrter Herr Maas,

die Betten kommen am Montag.

Mit freundlichen Grüßen
Birgit Kamp
Pflegedirektorin
Klinikum Westtal
Sekretariat: +49 2371 555 400
#Ralf Engel <ralf@engelmetall.de>

Ja.

Ralf Engel

-----Ursprüngliche Nachricht-----
Von: Michael Berger
Vertriebsleiter Süd
Tel. +49 711 5550 340
#Svenja Arndt <svenja.arndt@polarstern-reisen.de>
title=Reiseberaterin; company=Polarstern Reisen; phone=0421 555 0167; link=www.polarstern-reisen.de
Hallo Familie Kunz,

Ihre Reise ist gebucht: 14.07.–28.07.2027.

Sonnige Grüße
Svenja Arndt

Polarstern Reisen
Reiseberaterin
Telefon 0421 555 0167
www.polarstern-reisen.de
#Dieter Ott <d.ott@ottmaschinen.de>
title=Außendienst; company=Ott Maschinen GmbH; phone=0175 555 0199
Bin ab Dienstag wieder erreichbar.

Dieter Ott
Außendienst
Ott Maschinen GmbH
0175 555 0199
`;
