/**
 * Sixty more, twelve in each language, written before any of them was measured: 147 of 159 values
 * were found then, and 1 wrong.
 */
export const LATEST_ENGLISH = `#Hannah Whitlock <hannah@fernhill-catering.co.uk>
title=Events Manager; company=Fernhill Catering Ltd; phone=01632 960 417; site=www.fernhill-catering.co.uk
Lovely to chat earlier. Menu attached.

Kind regards,

Hannah Whitlock
Events Manager

Fernhill Catering Ltd
Tel: 01632 960 417
www.fernhill-catering.co.uk
#Marcus Oyelaran <m.oyelaran@tidewaterpumps.com>
title=Regional Sales Director; company=Tidewater Pumps, Inc.; phone=+1 504-555-0162; phone=+1 504-555-0163
Numbers look right to me.

Best,
Marcus

--
Marcus Oyelaran
Regional Sales Director
Tidewater Pumps, Inc. | 2200 Canal St, New Orleans, LA 70119
Office: +1 504-555-0162
Cell: +1 504-555-0163
#Jo <jo@littlebird.studio>

yep all good, see you there x

Jo
#Priyanka Nair <priyanka.nair@opalgrid.in>
title=Procurement Lead; company=OpalGrid Energy Pvt. Ltd.; phone=+91 98450 12345; link=linkedin.com/in/priyankanair
Dear Tom,

We have raised PO 44871 against your quote.

Thanks & Regards,
Priyanka Nair
Procurement Lead | OpalGrid Energy Pvt. Ltd.
M: +91 98450 12345
linkedin.com/in/priyankanair
#Declan Byrne <declan.byrne@byrnemaguire.ie>
title=Partner; company=Byrne Maguire Solicitors; phone=+353 1 555 0199
Declan here - the lease is ready for signature.

Declan Byrne | Partner
Byrne Maguire Solicitors
14 Merrion Row, Dublin 2
DDI +353 1 555 0199
#Svetlana Morozova <s.morozova@cobaltlabs.ai>
title=Co-founder & CTO; company=Cobalt Labs; site=https://cobaltlabs.ai
I'll push the fix tonight. Call 911 if it breaks, kidding.

Svetlana Morozova
Co-founder & CTO, Cobalt Labs
https://cobaltlabs.ai
#William Achterberg <will@achterbergfarms.com>
phone=(402) 555-0177
Trailer is loaded. My neighbor's number is 402 555 0101 if nobody answers.

Will
(402) 555-0177
#Customer Care <care@zephyr-bikes.com>

Your ticket #448210 has been updated. Reply above this line.

Zephyr Bikes Customer Care
#Eleanor Pryce-Jones <epj@museumofglass.org>
title=Curator of Modern Collections; company=Museum of Glass; phone=+44 (0)29 2018 0456
Thank you for the loan agreement, which I have countersigned.

Yours sincerely,

Eleanor Pryce-Jones
Curator of Modern Collections
Museum of Glass
+44 (0)29 2018 0456
Registered charity no. 1055512
#Tyrone Banks <tbanks@redlinelogistics.com>
title=Fleet Supervisor; company=Redline Logistics; phone=312.555.0148
Truck 12 back in service

Tyrone Banks
Fleet Supervisor
Redline Logistics
O 312.555.0148
#Aisha Rahman <aisha.rahman@nuvocare.com>
title=Clinical Operations Manager; company=NuvoCare
Thanks - approved.

Aisha Rahman (she/her)
Clinical Operations Manager
NuvoCare

On Tue, 3 Mar 2026 at 10:12, Ben Cole <ben@cole.example> wrote:
> Ben Cole
> Managing Director
> Cole & Sons
> 020 7946 0111
#Fergus Reid <fergus@reidjoinery.scot>
title=Owner; company=Reid Joinery; phone=07700 900 452; link=https://www.instagram.com/reidjoinery
Doors are hung, painter can start.

Cheers
Fergus Reid
Owner, Reid Joinery
07700 900 452
https://www.instagram.com/reidjoinery
`;

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

export const LATEST_FRENCH = `#Camille Rousset <c.rousset@atelier-vauban.fr>
title=Responsable commerciale; company=Atelier Vauban; phone=01 55 50 18 22; phone=06 55 50 18 23; site=www.atelier-vauban.fr
Bonjour Monsieur,

Le devis est en pièce jointe.

Bien cordialement,

Camille Rousset
Responsable commerciale
Atelier Vauban
Tél. : 01 55 50 18 22
Port. : 06 55 50 18 23
www.atelier-vauban.fr
#Étienne Garnier <etienne.garnier@transgarnier.fr>
title=Gérant; company=Transports Garnier SARL; phone=+33 4 78 55 50 61
Camion parti à 8 h.

Cordialement
Étienne Garnier
Gérant
Transports Garnier SARL
+33 4 78 55 50 61
#Léa <lea.martin88@orange.fr>

Ça marche, à demain !

Léa
#Sophie Delcourt <sophie.delcourt@notaires-lille.fr>
title=Notaire associée; company=Étude Delcourt & Roux; phone=03 20 55 50 40
Maître,

l'acte sera prêt pour la signature.

Sophie Delcourt
Notaire associée
Étude Delcourt & Roux
12, rue Esquermoise – 59000 Lille
Tél 03 20 55 50 40 – Fax 03 20 55 50 41
#Nicolas Bouchard <nbouchard@logiboreal.ca>
title=Directeur des opérations; company=Logiboréal inc.; phone=418 555-0162 poste 204; link=https://www.linkedin.com/in/nbouchard
Parfait pour jeudi.

Nicolas Bouchard
Directeur des opérations | Logiboréal inc.
418 555-0162 poste 204
https://www.linkedin.com/in/nbouchard
#Service client <contact@vertelec.fr>

Votre demande n° 778120 a bien été enregistrée.

Le service client
#Amélie Vasseur <a.vasseur@clinique-des-lilas.fr>
title=Cadre de santé; company=Clinique des Lilas; phone=02 99 55 50 12
Merci pour votre retour rapide.

Bonne journée,
Amélie VASSEUR
Cadre de santé
Clinique des Lilas
02 99 55 50 12
#Karim Benali <karim@benali-renov.fr>
phone=07 55 50 33 21
Je passe chercher les clés à midi.

Karim
07 55 50 33 21
#Luc Van den Broeck <luc.vandenbroeck@brasserie-meuse.be>
title=Chef de produit; company=Brasserie de la Meuse SA; phone=+32 81 55 50 44; site=https://www.brasserie-meuse.be
Bonjour,

Les échantillons partent demain.

Bien à vous,
Luc Van den Broeck
Chef de produit
Brasserie de la Meuse SA
Tel +32 81 55 50 44
https://www.brasserie-meuse.be
#Inès Fabre <ines.fabre@studio-cobalt.fr>
title=Directrice artistique; company=Studio Cobalt
Voici la V3 des maquettes.

Inès Fabre
Directrice artistique, Studio Cobalt

Le mar. 3 mars 2026 à 10:12, Paul Roy <paul@roy.example> a écrit :
> Paul Roy
> Acheteur
> 01 55 50 00 00
#Bertrand Coste <b.coste@mairie-saintavit.fr>
title=Adjoint au maire; company=Mairie de Saint-Avit; phone=05 55 50 71 09
Le conseil a validé la délibération.

Bertrand Coste
Adjoint au maire
Mairie de Saint-Avit
Tél. 05 55 50 71 09
#Manon Perrin <manon@perrin-fleurs.fr>
title=Fleuriste; company=Perrin Fleurs; phone=04 90 55 50 18; link=https://www.instagram.com/perrinfleurs
Les bouquets seront livrés samedi.

Belle journée
Manon Perrin
Fleuriste – Perrin Fleurs
04 90 55 50 18
https://www.instagram.com/perrinfleurs
`;

export const LATEST_SPANISH = `#Lucía Ferrer <lucia.ferrer@ceramicas-ferrer.es>
title=Directora Comercial; company=Cerámicas Ferrer S.L.; phone=+34 964 555 018; phone=+34 600 555 019; site=www.ceramicas-ferrer.es
Buenos días, Javier:

Te adjunto la tarifa.

Un saludo,

Lucía Ferrer
Directora Comercial
Cerámicas Ferrer S.L.
Tel. +34 964 555 018
Móvil +34 600 555 019
www.ceramicas-ferrer.es
#Ramón Iglesias <ramon@iglesiasasociados.com>
title=Socio Director; company=Iglesias & Asociados; phone=91 555 02 44
Conforme con el borrador.

Atentamente,
Ramón Iglesias
Socio Director
Iglesias & Asociados
T. 91 555 02 44
#Pili <pili_gomez@hotmail.com>

Vale, nos vemos el lunes!!

Pili
#Andrés Quiroga <aquiroga@metalpampa.com.ar>
title=Jefe de Compras; company=Metalúrgica Pampa S.A.; phone=+54 11 5555-0177
Estimados:

recibimos la mercadería.

Saludos cordiales,
Ing. Andrés Quiroga
Jefe de Compras
Metalúrgica Pampa S.A.
+54 11 5555-0177
#Valentina Rojas <vrojas@andinasoft.cl>
title=Gerente de Proyectos; company=AndinaSoft SpA; phone=+56 9 5550 1234; link=https://www.linkedin.com/in/valentinarojas
Quedó listo el ambiente de pruebas.

Valentina Rojas
Gerente de Proyectos | AndinaSoft SpA
+56 9 5550 1234
https://www.linkedin.com/in/valentinarojas
#Atención al Cliente <info@aguasdelsur.es>

Su solicitud 55-88210 ha sido registrada.

Atención al Cliente
#Dra. Mercedes Olmo <molmo@clinicaolmo.es>
title=Odontóloga; company=Clínica Olmo; phone=952 555 061
Le confirmo la cita.

Dra. Mercedes Olmo
Odontóloga
Clínica Olmo
C/ Larios 4, 29005 Málaga
952 555 061
#Sergio Lara <sergio@laraelectricidad.es>
phone=655 550 128
Mañana paso a las 8.

Sergio
655 550 128
#Guadalupe Treviño <gtrevino@norteacero.mx>
title=Coordinadora de Logística; company=Norte Acero S.A. de C.V.; phone=81 5550 0199; site=https://norteacero.mx
Buen día, el embarque salió hoy.

Quedo a sus órdenes.

Lic. Guadalupe Treviño
Coordinadora de Logística
Norte Acero S.A. de C.V.
Tel: 81 5550 0199
https://norteacero.mx
#Nuria Planas <nuria.planas@estudiplanas.cat>
title=Arquitecta; company=Estudi Planas
Os paso la última versión del plano.

Nuria Planas
Arquitecta, Estudi Planas

El mar, 3 mar 2026 a las 10:12, Juan Sanz (<juan@sanz.example>) escribió:
> Juan Sanz
> Director
> 93 555 00 00
#Ignacio Vela <ivela@bodegasvela.com>
title=Enólogo; company=Bodegas Vela; phone=941 555 073
Las muestras van por mensajería.

Saludos,
Ignacio Vela
Enólogo
Bodegas Vela
941 555 073
#Carmen Duarte <carmen@duarteflores.es>
title=Propietaria; company=Duarte Flores; phone=954 555 032; link=https://www.instagram.com/duarteflores
Encargo anotado para el sábado.

Un abrazo
Carmen Duarte
Propietaria – Duarte Flores
954 555 032
https://www.instagram.com/duarteflores
`;

export const LATEST_JAPANESE = `#高橋 誠 <m.takahashi@aoba-kogyo.co.jp>
title=営業部長; company=青葉工業株式会社; phone=03-5550-1820; phone=090-5550-1821; site=https://www.aoba-kogyo.co.jp
お世話になっております。
見積書をお送りします。

--------------------------------
青葉工業株式会社
営業部長
高橋 誠
〒100-0005 東京都千代田区丸の内1-2-3
TEL:03-5550-1820
携帯:090-5550-1821
https://www.aoba-kogyo.co.jp
--------------------------------
#伊藤 由美 <y.ito@hoshizora-design.jp>
title=デザイナー; company=合同会社ほしぞらデザイン; phone=052-555-0147
デザイン案を更新しました。

伊藤 由美
デザイナー
合同会社ほしぞらデザイン
Tel 052-555-0147
#健 <ken.yamada@gmail.com>

了解です。では明日！

健
#渡辺 直樹 <watanabe@minato-law.jp>
title=弁護士; company=みなと法律事務所; phone=045-555-0162
ご依頼の件、承知いたしました。

みなと法律事務所
弁護士 渡辺 直樹
電話 045-555-0162
FAX 045-555-0163
#小林 さくら <s.kobayashi@kitasoft.co.jp>
title=プロジェクトマネージャー; company=株式会社キタソフト; phone=011-555-0199; link=https://www.linkedin.com/in/sakurakobayashi
検証環境の準備が整いました。

===========================
株式会社キタソフト 開発部
プロジェクトマネージャー
小林 さくら
TEL 011-555-0199
https://www.linkedin.com/in/sakurakobayashi
===========================
#お客様窓口 <support@hayate-bike.jp>

お問い合わせ番号 448210 を受け付けました。

お客様窓口
#中島 健太 <nakajima@nakajima-unso.co.jp>
title=代表取締役; company=中島運送有限会社; phone=092-555-0134
本日出荷いたしました。

中島運送有限会社
代表取締役 中島 健太
TEL: 092-555-0134
#森 美穂 <mori.miho@hinode-clinic.jp>
title=事務長; company=ひので医院; phone=075-555-0177
日程の件、承知しました。

森 美穂
事務長
ひので医院
075-555-0177
#藤井 大輔 <d.fujii@seto-foods.co.jp>
title=購買課長; company=瀬戸フーズ株式会社; phone=086-555-0120; site=www.seto-foods.co.jp
いつもお世話になっております。
サンプルが届きました。

瀬戸フーズ株式会社
購買部 購買課長
藤井 大輔
TEL 086-555-0120
www.seto-foods.co.jp
#岡田 綾 <aya@okada-hana.jp>
phone=080-5550-3321
お花は土曜日にお届けします。

岡田
080-5550-3321
#西村 拓也 <nishimura@tokai-kikai.co.jp>
title=技術主任; company=東海機械株式会社
図面のC版を承認しました。

東海機械株式会社
技術主任 西村 拓也

2026年3月3日(火) 10:12 田中一郎 <tanaka@example.jp>:
> 田中一郎
> 購買部長
> 03-5550-0000
#石井 香織 <k.ishii@umikaze-hotel.jp>
title=支配人; company=海風ホテル; phone=0465-55-5012; site=https://umikaze-hotel.jp
ご予約を承りました。

海風ホテル
支配人 石井 香織
電話:0465-55-5012
https://umikaze-hotel.jp
`;
