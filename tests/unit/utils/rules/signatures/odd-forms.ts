/**
 * Sixty with more around them than a name and a number: imprints, disclaimers, two columns, telephones
 * that sign by themselves, quoted mail in odd forms. All of them were written before any was measured:
 * 144 of 159 values were found then, and 3 wrong.
 */
export const ODD_ENGLISH = `#Gareth Pugh <g.pugh@severnjoinery.co.uk>
title=Workshop Manager; company=Severn Joinery Ltd; phone=01632 960 733; site=www.severnjoinery.co.uk
The doors are ready.

Gareth Pugh
Workshop Manager
Severn Joinery Ltd          T: 01632 960 733
Unit 4, Quay Road           F: 01632 960 734
Gloucester GL1 2EH          www.severnjoinery.co.uk
#Alicia Warren <alicia.warren@pinecrestdental.com>

On my way, ten minutes.

Sent from my iPhone
#Noah Feldman <nfeldman@harborviewlegal.com>
title=Associate; company=Harborview Legal LLP; phone=(212) 555-0187
Attached is the redline.

Noah Feldman
Associate
Harborview Legal LLP
(212) 555-0187

CONFIDENTIALITY NOTICE: This e-mail is intended only for the person to whom it is addressed. If you have received it in error, please call our office at (212) 555-0100 and delete it.
#Imogen Clarke <imogen@clarkeandrowe.com>
title=Creative Director; company=Clarke & Rowe; phone=+44 7700 900456
Love the second layout.

Imogen Clarke
Creative Director, Clarke & Rowe
+44 7700 900456

-----Original Message-----
From: Peter Lang <peter@lang-print.com>
Sent: Tuesday, 3 March 2026 09:12
Peter Lang
Print Manager
+44 7700 900999
#Samir Haddad <samir.haddad@cedarfreight.com>
title=Operations Manager; company=Cedar Freight Inc.; phone=+1 416-555-0144
Container clears tomorrow.

Samir Haddad | Operations Manager | Cedar Freight Inc. | +1 416-555-0144
Please consider the environment before printing this e-mail.
#Bethany Cole <b.cole@northgateschools.org>
title=Head of Admissions; company=Northgate Schools Trust; phone=01632 960 208
We have two places left.

Bethany Cole
Head of Admissions

Northgate Schools Trust is a charitable company registered in England and Wales, number 08123456.
Tel 01632 960 208
#Owen Price <owen.price@redkitecycles.co.uk>

Yes please!

Get Outlook for Android
#Laurel Simmons <lsimmons@mapleridgehomes.com>
title=Senior Estimator; company=Mapleridge Homes; phone=503-555-0119; phone=503-555-0120
Numbers below.

Laurel Simmons
Senior Estimator
Mapleridge Homes
O 503-555-0119 | C 503-555-0120

> On Mar 3, 2026, at 9:04 AM, Bill <bill@other.com> wrote:
> Bill Other
> Director
> 503-555-0900
#Femi Adeyemi <femi@brightpath.ng>
title=Founder; company=Brightpath Solar; phone=+234 803 555 0142; link=https://www.linkedin.com/in/femiadeyemi
Thanks for the intro.

Femi Adeyemi
Founder @ Brightpath Solar
WhatsApp: +234 803 555 0142
https://www.linkedin.com/in/femiadeyemi
#Rachel Stein <rstein@stein-audit.com>
title=CPA; company=Stein Audit PLLC; phone=646-555-0131
Draft attached.

Rachel Stein, CPA
Stein Audit PLLC
Direct: 646-555-0131
Any tax advice in this message is not intended to be used to avoid penalties.
#Kit Barlow <kit@barlowboats.com>
company=Barlow Boats; phone=01632 960 515
She floats.

Kit
Barlow Boats
01632 960 515
Sent from my iPad
#Moira Keane <moira.keane@atlanticseeds.ie>
title=Agronomist; company=Atlantic Seeds Ltd.; phone=+353 21 555 0176; site=atlanticseeds.ie
Order is packed.

Moira Keane
Agronomist
Atlantic Seeds Ltd.
p. +353 21 555 0176
w. atlanticseeds.ie
________________________________
From: Tom Ray <tom@ray.com>
Tom Ray, Buyer, +353 21 555 0999
`;
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
export const ODD_FRENCH = `#Élodie Marchand <elodie.marchand@atelier-lumen.fr>
title=Chef de projet; company=Atelier Lumen SARL; phone=01 99 00 55 12; site=www.atelier-lumen.fr
Voici le planning.

Cordialement,
Élodie Marchand
Chef de projet
Atelier Lumen SARL - 8 rue des Tanneurs - 75003 Paris
Tél. : 01 99 00 55 12
www.atelier-lumen.fr
SARL au capital de 10 000 € - RCS Paris 555 012 345
#Bruno Lefort <bruno.lefort@lefort-transports.fr>

Bien reçu, merci.

Envoyé de mon iPhone
#Camille Aubert <c.aubert@aubert-associes.fr>
title=Avocate; company=Aubert & Associés; phone=+33 1 99 00 55 34
Le projet d'acte est joint.

Camille Aubert
Avocate
Aubert & Associés
Ligne directe : +33 1 99 00 55 34
Ce message est confidentiel. Si vous l'avez reçu par erreur, merci d'appeler le +33 1 99 00 55 00.
#Hugo Perrin <hugo.perrin@perrin-bois.fr>
title=Gérant; company=Perrin Bois; phone=06 39 98 55 21
Livraison jeudi.

Hugo Perrin
Gérant
Perrin Bois
Port. 06 39 98 55 21

De : Alain Noir <alain@noir.fr>
Envoyé : mardi 3 mars 2026 09:10
Alain Noir
Acheteur
06 39 98 55 99
#Sophie Garnier <sophie.garnier@vertige-studio.fr>
title=Directrice artistique; company=Vertige Studio; link=https://www.instagram.com/vertigestudio
La maquette me plaît.

Sophie Garnier | Directrice artistique | Vertige Studio
https://www.instagram.com/vertigestudio
#Marc Dubreuil <marc.dubreuil@dubreuil-elec.fr>
title=Responsable technique; company=Dubreuil Électricité SAS; phone=04 99 00 55 45
Le tableau est changé.

Marc Dubreuil               Dubreuil Électricité SAS
Responsable technique       Tél : 04 99 00 55 45
                            Fax : 04 99 00 55 46
#Inès Morel <ines@morel-traiteur.fr>
company=Morel Traiteur; phone=05 99 00 55 18
C'est noté pour samedi.

Inès
Morel Traiteur
05 99 00 55 18
#Yannick Le Goff <y.legoff@armor-pompes.bzh>
title=Ingénieur commercial; company=Armor Pompes; phone=02 99 00 55 27; phone=06 39 98 55 27
Devis ci-joint.

Yannick Le Goff
Ingénieur commercial
Armor Pompes
Fixe 02 99 00 55 27 / Mobile 06 39 98 55 27
#Nathalie Weber <nathalie.weber@weber-compta.lu>
title=Expert-comptable; company=Weber Compta S.à r.l.; phone=+352 27 55 01 33
Bilan joint.

Nathalie Weber
Expert-comptable
Weber Compta S.à r.l.
T +352 27 55 01 33
Pensez à l'environnement avant d'imprimer ce message.
#Olivier Ferrand <olivier.ferrand@ferrand-immo.fr>
title=Agent immobilier; phone=06 39 98 55 63; site=ferrand-immo.fr
Visite confirmée.

Olivier Ferrand
Agent immobilier
06 39 98 55 63
ferrand-immo.fr

Le mar. 3 mars 2026 à 09:12, Luc Petit <luc@petit.fr> a écrit :
> Luc Petit
> Notaire
> 06 39 98 55 00
#Chantal Roy <chantal.roy@erablesroy.ca>
title=Directrice des ventes; company=Érables Roy inc.; phone=+1 418-555-0161
Merci pour la commande.

Chantal Roy
Directrice des ventes
Érables Roy inc.
Bureau : +1 418-555-0161
#Paul Henry <paul.henry@henry-velo.be>

Ça marche.

Envoyé depuis mon appareil Galaxy
`;
export const ODD_SPANISH = `#Lucía Ferrer <lucia.ferrer@ferrer-ceramica.es>
title=Directora comercial; company=Ferrer Cerámica S.L.; phone=+34 964 55 01 22; site=www.ferrer-ceramica.es
Adjunto la tarifa.

Un saludo,
Lucía Ferrer
Directora comercial
Ferrer Cerámica S.L.
Tel.: +34 964 55 01 22
www.ferrer-ceramica.es
Inscrita en el Registro Mercantil de Castellón, tomo 555, CIF B12345678
#Andrés Molina <andres.molina@molinatrans.es>

Perfecto, gracias.

Enviado desde mi iPhone
#Carmen Ortega <c.ortega@ortegabogados.es>
title=Abogada; company=Ortega Abogados; phone=915 550 134
Le envío el borrador.

Carmen Ortega
Abogada
Ortega Abogados
915 550 134
AVISO LEGAL: Este mensaje es confidencial. Si lo recibe por error, llame al 915 550 100 y elimínelo.
#Javier Ríos <javier.rios@rios-riego.cl>
title=Gerente de proyectos; company=Ríos Riego SpA; phone=+56 9 5550 1477
Mañana instalamos.

Javier Ríos
Gerente de proyectos
Ríos Riego SpA
Cel. +56 9 5550 1477

De: Pablo Gil <pablo@gil.cl>
Enviado el: martes, 3 de marzo de 2026 9:10
Pablo Gil
Comprador
+56 9 5550 9999
#Marta Vidal <marta@vidal-flors.cat>
company=Vidal Flors; phone=935 550 118
Listo para el sábado.

Marta
Vidal Flors
935 550 118
#Ricardo Peña <ricardo.pena@penalogistica.mx>
title=Jefe de almacén; company=Peña Logística S.A. de C.V.; phone=+52 55 5550 0163
Salió el camión.

Ricardo Peña
Jefe de almacén
Peña Logística S.A. de C.V.
Of. +52 55 5550 0163
#Elena Castaño <elena.castano@castanodiseno.co>
title=Diseñadora gráfica; phone=+57 310 555 0142; link=https://www.instagram.com/castanodiseno
Va la nueva versión.

Elena Castaño | Diseñadora gráfica
WhatsApp +57 310 555 0142
https://www.instagram.com/castanodiseno
#Tomás Bravo <tomas.bravo@bravosolar.es>
title=Ingeniero; company=Bravo Solar S.A.; phone=954 550 171; phone=654 550 171
Cálculos adjuntos.

Tomás Bravo                 Bravo Solar S.A.
Ingeniero                   Tel. 954 550 171
                            Móvil 654 550 171
#Nuria Campos <nuria.campos@camposauditores.es>
title=Socia; company=Campos Auditores S.L.P.; phone=963 550 155
Informe terminado.

Nuria Campos
Socia
Campos Auditores S.L.P.
T 963 550 155 | F 963 550 156
#Diego Luna <diego.luna@lunacafe.com.ar>
title=Fundador; company=Luna Café; phone=+54 11 5555 0182
Te guardo dos bolsas.

Diego Luna
Fundador de Luna Café
+54 11 5555 0182

El mar, 3 mar 2026 a las 9:12, Eva Sol (<eva@sol.ar>) escribió:
> Eva Sol
> Gerente
> +54 11 5555 0999
#Patricia Soler <patricia.soler@soler-viajes.es>
title=Agente de viajes; company=Soler Viajes; phone=971 550 126; site=www.soler-viajes.es
Reserva hecha.

Patricia Soler
Agente de viajes
Soler Viajes
971 550 126
www.soler-viajes.es
Antes de imprimir este correo, piense en el medio ambiente.
#Álvaro Nieto <alvaro@nietomuebles.es>

Vale, hasta el lunes.

Obtener Outlook para Android
`;
export const ODD_JAPANESE = `#森本 彩 <morimoto@hoshizora-design.co.jp>
title=デザイナー; company=株式会社星空デザイン; phone=03-5550-1122; site=https://hoshizora-design.co.jp
校正をお送りします。

--------------------------------
株式会社星空デザイン
デザイナー 森本 彩
〒150-0001 東京都渋谷区神宮前1-2-3
TEL: 03-5550-1122 FAX: 03-5550-1123
https://hoshizora-design.co.jp
--------------------------------
#上田 誠 <ueda@minato-unyu.jp>

承知しました。

iPhoneから送信
#小林 由美 <y.kobayashi@kobayashi-law.jp>
title=弁護士; company=小林法律事務所; phone=06-5550-1345
案文を添付いたします。

小林法律事務所
弁護士 小林 由美
電話 06-5550-1345
本メールは宛先の方のみを対象としております。誤って受信された場合は06-5550-1300までご連絡ください。
#平野 健一 <hirano@hirano-kogyo.co.jp>
title=営業部長; company=平野工業株式会社; phone=052-555-0177; phone=090-5550-1177
納期は来週です。

平野工業株式会社
営業部長 平野 健一
TEL 052-555-0177 / 携帯 090-5550-1177
#松田 恵 <matsuda@hanamizuki.jp>
company=花水木; phone=075-555-0181
土曜日にお届けします。

花水木 松田
075-555-0181
#久保 大地 <kubo@kubo-system.jp>
title=システムエンジニア; company=株式会社久保システム; phone=011-555-0142
修正しました。

株式会社久保システム
開発部 システムエンジニア
久保 大地
Tel 011-555-0142

-----Original Message-----
From: 高木 <takagi@example.jp>
高木 商事
購買課長
011-555-0999
#野村 真理 <nomura@aoba-hoken.jp>
title=課長; company=あおば保険株式会社; phone=022-555-0163
書類を受け取りました。

あおば保険株式会社 仙台支店
課長 野村 真理
直通:022-555-0163
#原田 隆 <harada@harada-noen.jp>
title=代表; company=原田農園; phone=0263-55-5014
りんごを発送しました。

原田農園
代表 原田 隆
電話 0263-55-5014
Fax 0263-55-5015
#清水 陽子 <shimizu@mori-cafe.jp>

ありがとうございます。

Androidから送信
#和田 拓海 <wada@wada-kenchiku.co.jp>
title=一級建築士; company=和田建築設計事務所; phone=082-555-0126; site=www.wada-kenchiku.co.jp
図面を更新しました。

和田建築設計事務所
一級建築士 和田 拓海
TEL 082-555-0126
www.wada-kenchiku.co.jp

2026年3月3日(火) 9:12 鈴木 <suzuki@example.jp>:
> 鈴木
> 部長
> 082-555-0999
#中川 亮 <nakagawa@nakagawa-seimitsu.co.jp>
title=品質管理課 主任; company=有限会社中川精密; phone=0266-55-5017
検査結果を添付します。

有限会社中川精密
品質管理課 主任 中川 亮
TEL:0266-55-5017
#大西 舞 <onishi@sora-kikaku.jp>
title=プランナー; company=合同会社空企画; phone=070-5550-1188
企画書をご確認ください。

合同会社空企画|プランナー|大西 舞
070-5550-1188
`;
