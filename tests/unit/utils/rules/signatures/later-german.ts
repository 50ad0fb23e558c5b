export const LATER_GERMAN = `#Katrin Vogt <k.vogt@vogt-dach.de>
title=Geschäftsführerin; company=Vogt Dachtechnik GmbH; phone=0551 555 0120; phone=0171 555 0121
Hallo Herr Meier, passt so.

i. A. Katrin Vogt | Geschäftsführerin | Vogt Dachtechnik GmbH | Tel. 0551 555 0120 | Mobil 0171 555 0121
#Uwe <uwe.lang@gmx.de>

Bin gegen 18 Uhr da.

Von meinem iPhone gesendet
#Dr. Anke Reuter <reuter@kanzlei-reuter.de>
title=Rechtsanwältin; company=Kanzlei Reuter; phone=+49 40 555 0130; link=www.kanzlei-reuter.de
Sehr geehrter Herr Böhm,

die Frist wurde verlängert.

Mit freundlichen kollegialen Grüßen

Dr. Anke Reuter
Rechtsanwältin
Kanzlei Reuter
Tel.: +49 40 555 0130
Fax: +49 40 555 0131
www.kanzlei-reuter.de

Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der richtige Adressat, informieren Sie bitte den Absender.
#Mehmet Aydin <aydin@aydin-logistik.de>
title=Disponent; company=Aydin Logistik; phone=0201 5550140
LKW ist unterwegs.

VG
Mehmet Aydin
Disponent
Aydin Logistik
0201 5550140
#Sabine Kurz <sabine.kurz@stadt-ellbach.de>
title=Sachbearbeiterin; company=Stadt Ellbach; phone=07123 555-018
Guten Tag,

Ihr Antrag liegt vor.

Im Auftrag
Sabine Kurz
Sachbearbeiterin

Stadt Ellbach
Telefon 07123 555-018
Zimmer 204
#Jonas Weiß <jonas@pixelwerk.studio>
title=Art Director; link=https://pixelwerk.studio
Moodboard ist online!

LG Jonas

--
Jonas Weiß
Art Director
https://pixelwerk.studio
#Heidi Brunner <h.brunner@brunner-holz.at>
title=Prokuristin; company=Brunner Holz GmbH; phone=+43 662 555 017
Servus,

Bretter sind fertig.

Mit besten Grüßen aus Salzburg
Heidi Brunner
Prokuristin
Brunner Holz GmbH
T +43 662 555 017
FN 123456a, Landesgericht Salzburg
#Ralf Engel <ralf.engel@t-online.de>

Bitte auf das Konto DE89 3704 0044 0532 0130 00 überweisen.

Gruß Ralf
#Lea Hofmann <lea.hofmann@kornblume-bio.de>
title=Einkauf; company=Kornblume Bio eG; phone=0761 555 01 60
Hi zusammen, bitte 20 Kisten.

Lea Hofmann
Einkauf
Kornblume Bio eG
Fon 0761 555 01 60
#Prof. Dieter Lenz <d.lenz@th-waldau.de>
title=Dekan; company=Technische Hochschule Waldau
Lieber Kollege, einverstanden.

Ihr
Dieter Lenz

Prof. Dieter Lenz
Dekan
Technische Hochschule Waldau
#Beat Zürcher <beat.zuercher@zuercher-uhren.ch>
title=Inhaber; company=Zürcher Uhren AG; phone=+41 44 555 01 70; link=www.zuercher-uhren.ch
Grüezi,

die Uhr ist repariert.

Freundliche Grüsse
Beat Zürcher, Inhaber
Zürcher Uhren AG
+41 44 555 01 70
www.zuercher-uhren.ch
#Nina Voss <nina@voss-yoga.de>

Der Kurs beginnt um 19 Uhr, bringt Decken mit.

Namasté
Nina`;
