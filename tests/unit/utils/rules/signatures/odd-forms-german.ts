export const ODD_GERMAN = `#Jutta Behrens <j.behrens@nordlicht-it.de>
title=Projektleiterin; company=Nordlicht IT GmbH; phone=+49 431 5550173; site=www.nordlicht-it.de
anbei das Protokoll.

Mit freundlichen Grüßen
Jutta Behrens
Projektleiterin

Nordlicht IT GmbH
Hafenstraße 12
24103 Kiel
Telefon: +49 431 5550173
Telefax: +49 431 5550174
www.nordlicht-it.de

Geschäftsführer: Dr. Karl Thomsen
Sitz der Gesellschaft: Kiel
Registergericht: Amtsgericht Kiel, HRB 55501
USt-IdNr.: DE123456789
#Ralf Steiner <ralf.steiner@steiner-dach.at>
title=Inhaber; company=Steiner Dach e.U.; phone=+43 664 5550188
passt, bis Montag.

LG Ralf Steiner
Inhaber
Steiner Dach e.U.
Mobil +43 664 5550188
FN 555123a, LG Salzburg
#Silke Wagner <wagner@praxis-am-park.de>

Danke, der Termin passt.

Von meinem iPhone gesendet
#Tobias Lindner <tobias.lindner@lindner-metallbau.de>
title=Vertriebsleiter; company=Lindner Metallbau GmbH & Co. KG; phone=0911 5550142; phone=0171 5550142
die Zeichnung folgt morgen.

i. A. Tobias Lindner
Vertriebsleiter
Lindner Metallbau GmbH & Co. KG
Tel. 0911 5550142     Mobil 0171 5550142
Persönlich haftende Gesellschafterin: Lindner Verwaltungs-GmbH
#Annika Voss <annika.voss@hansewerk-druck.de>
title=Mediengestalterin; company=Hansewerk Druck GmbH; phone=040 5550199
Korrektur im Anhang.

Annika Voss
Mediengestalterin
Hansewerk Druck GmbH
040 5550199

Von: Uwe Krug <krug@anderswo.de>
Gesendet: Dienstag, 3. März 2026 10:04
Uwe Krug
Einkauf
040 5550111
#Dr. Helene Roth <roth@kanzlei-roth.ch>
title=Rechtsanwältin; company=Kanzlei Roth AG; phone=+41 44 555 01 72
der Entwurf liegt bei.

Dr. Helene Roth
Rechtsanwältin
Kanzlei Roth AG
Direkt: +41 44 555 01 72
Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, rufen Sie uns bitte unter +41 44 555 01 00 an.
#Jens Maurer <jens@maurer-kaffee.de>
company=Maurer Kaffee; phone=0221 5550166
läuft!

Jens
Maurer Kaffee | 0221 5550166
#Petra Schulz <petra.schulz@stadtwerke-muster.de>
title=Sachbearbeiterin Netzanschluss; company=Stadtwerke Muster GmbH; phone=05251 555-0133
Ihr Antrag ist eingegangen.

Petra Schulz
Sachbearbeiterin Netzanschluss
Stadtwerke Muster GmbH | Am Markt 1 | 33098 Paderborn
Durchwahl: 05251 555-0133
Vorsitzender des Aufsichtsrats: Bürgermeister Franz Klein
#Kevin Brandt <k.brandt@solarhaus-brandt.de>
title=Energieberater; phone=+49 160 55501234; site=solarhaus-brandt.de
Guten Tag, das Dach eignet sich.

Kevin Brandt
Energieberater
M: +49 160 55501234
solarhaus-brandt.de

Am Di., 3. März 2026 um 08:15 Uhr schrieb Anna Berg <anna@berg.de>:
> Anna Berg
> Bauleiterin
> +49 160 55509999
#Miriam Falk <miriam.falk@falk-event.de>
title=Eventmanagerin; company=Falk Event UG (haftungsbeschränkt); phone=0351 5550177
Die Halle ist reserviert.

Miriam Falk
Eventmanagerin
Falk Event UG (haftungsbeschränkt)
Fon 0351 5550177
Fax 0351 5550178
#Georg Huber <georg.huber@huber-agrar.at>

Ist erledigt.

Gesendet von Outlook für Android
#Nadine Kurz <nadine.kurz@blattwerk-verlag.de>
title=Lektorin; company=Blattwerk Verlag GmbH; link=www.xing.com/profile/Nadine_Kurz
Kapitel drei ist durch.

Nadine Kurz
Lektorin
Blattwerk Verlag GmbH
www.xing.com/profile/Nadine_Kurz
Denken Sie an die Umwelt, bevor Sie diese Mail drucken.
`;
