export const LATEST_GERMAN = `#Annika Voss <a.voss@hafenkontor-nord.de>
title=Leiterin Einkauf; company=Hafenkontor Nord GmbH & Co. KG; phone=+49 40 5550 1820; phone=+49 151 5550 1821; site=www.hafenkontor-nord.de
Guten Tag Herr Paulsen,

die Bestellung ist raus.

Mit freundlichen Grüßen
Annika Voss
Leiterin Einkauf

Hafenkontor Nord GmbH & Co. KG
Am Kai 7 · 20457 Hamburg
Tel. +49 40 5550 1820
Mobil +49 151 5550 1821
www.hafenkontor-nord.de
Sitz der Gesellschaft: Hamburg, HRA 55123
#Jürgen Aigner <aigner@sagewerk-aigner.at>
title=Geschäftsführer; company=Sägewerk Aigner GmbH; phone=+43 7412 55510
Passt so, bis Donnerstag.

LG
Jürgen Aigner
Geschäftsführer
Sägewerk Aigner GmbH
T +43 7412 55510
#Tim <tim@tim-foto.de>

Alles klar, bis morgen um 9!

VG Tim
#Prof. Dr. Beate Lindgren <lindgren@uni-muensterberg.de>
title=Lehrstuhl für Werkstoffkunde; company=Universität Münsterberg; phone=0251 555-3310
Sehr geehrter Herr Kolb,

anbei das Gutachten.

Mit besten Grüßen
Prof. Dr. Beate Lindgren
Lehrstuhl für Werkstoffkunde
Universität Münsterberg
Tel.: 0251 555-3310
#Reto Hürlimann <reto.huerlimann@alpdruck.ch>
title=Kundenberater; company=Alpdruck AG; phone=+41 44 555 71 20; site=https://alpdruck.ch
Grüezi Frau Meier

Der Andruck liegt bei.

Freundliche Grüsse
Reto Hürlimann
Kundenberater

Alpdruck AG, Zürich
Direkt +41 44 555 71 20
https://alpdruck.ch
#Kundenservice Stadtwerke <service@stadtwerke-lohra.de>

Ihre Anfrage wurde unter der Nummer 2026-118822 erfasst.

Ihr Kundenservice
#Miriam Schade <m.schade@kanzlei-schade-ulm.de>
title=Rechtsanwältin; company=Kanzlei Schade & Kollegen; phone=0731 5550 77
Das Schreiben geht heute an die Gegenseite.

Miriam Schade
Rechtsanwältin | Fachanwältin für Arbeitsrecht
Kanzlei Schade & Kollegen
Fon 0731 5550 77 | Fax 0731 5550 78
#Oliver Brandt <oliver.brandt@solarwerk.energy>
title=Projektleiter; company=Solarwerk Energie GmbH; phone=0172 5551 443; link=https://www.xing.com/profile/Oliver_Brandt
Module kommen KW 14.

Beste Grüße aus Kassel
Oliver Brandt, Projektleiter
Solarwerk Energie GmbH
Mobil: 0172 5551 443
https://www.xing.com/profile/Oliver_Brandt
#Elif Kaya <elif@kaya-textil.de>
phone=0176 5550 2219
Die Stoffe sind da :)

Liebe Grüße
Elif
0176 5550 2219
#Sabine Trautmann <trautmann@pflegehaus-linde.de>
title=Einrichtungsleitung; company=Pflegehaus Linde gGmbH; phone=(0361) 555 90-12
Hallo Frau Roth, der Vertrag liegt zur Unterschrift bereit.

Viele Grüße
i. A. Sabine Trautmann
Einrichtungsleitung
Pflegehaus Linde gGmbH
Telefon (0361) 555 90-12
#Hannes Pohl <h.pohl@pohl-maschinenbau.de>
title=Technischer Leiter; company=Pohl Maschinenbau
Zeichnung Rev. C ist freigegeben.

Hannes Pohl
Technischer Leiter, Pohl Maschinenbau

Am 02.03.2026 um 09:14 schrieb Karl Weiss <weiss@example.de>:
> Karl Weiss
> Einkauf
> Tel. 0911 555 0
#Svenja Ohlsen <svenja.ohlsen@deichblick.de>
title=Inhaberin; company=Deichblick Ferienwohnungen; phone=04841 555 120; site=deichblick.de
Ihre Buchung ist notiert.

Herzliche Grüße vom Deich
Svenja Ohlsen
Inhaberin
Deichblick Ferienwohnungen
04841 555 120
deichblick.de
`;
