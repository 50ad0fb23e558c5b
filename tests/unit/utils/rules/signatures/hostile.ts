/**
 * Thirty by somebody who wants the rules to fail: extensions, other people's numbers and titles
 * beside one's own, newsletters, the small print of firms, two names, titles that are no titles. All
 * were written before any was measured: 58 of 67 values were found then, and 2 wrong.
 */
export const HOSTILE_ENGLISH = `#Dana Whitlock <d.whitlock@ridgelineinsure.com>
title=Claims Supervisor; company=Ridgeline Insurance Group; phone=(303) 555-0142 ext. 2217
Your claim is with the adjuster.

Dana Whitlock
Claims Supervisor
Ridgeline Insurance Group
(303) 555-0142 ext. 2217 | Fax (303) 555-0150
#Marcus Oyelaran <marcus@oyelaran.dev>
title=Freelance Data Engineer; phone=+44 7700 900311; link=https://github.com/moyelaran
Happy to start Monday.

--
Marcus Oyelaran (he/him)
Freelance Data Engineer
+44 7700 900311
https://github.com/moyelaran
#Ruth Castellan <rcastellan@bellwetherpress.com>
title=Rights Manager; company=Bellwether Press; phone=+1 617 555 0133
My assistant will book the room.

Ruth Castellan
Rights Manager, Bellwether Press
+1 617 555 0133
Assistant: Joel Frye, +1 617 555 0134
#The Corner Roast <news@cornerroast.com>

Three new beans this week. Order by Friday for free shipping.

The Corner Roast, 14 Mill Lane, Bath BA1 1AA
Tel 01632 960 555
You receive this mail because you subscribed. Unsubscribe
#Helen Abara <h.abara@tidewatermarine.co.uk>
title=Deputy Harbour Master; company=Tidewater Marine Ltd; phone=01632 960 811
I used to be Head of Pilotage, so I know the channel.

Kind regards
Helen Abara
Deputy Harbour Master
Tidewater Marine Ltd
Switchboard 01632 960 800 · Direct 01632 960 811
#Colin Reyes <creyes@gmail.com>

I spoke to Peter Lang, Managing Director of Lang Print, on 01632 960 999. He can do it.

Colin
`;

export const HOSTILE_GERMAN = `#Katrin Obermaier <k.obermaier@alpenblick-hotels.de>
title=Leiterin Veranstaltungen; company=Alpenblick Hotels GmbH & Co. KG; phone=08821 5550-143; site=www.alpenblick-hotels.de
der Saal ist für Sie vorgemerkt.

Mit freundlichen Grüßen
i. V. Katrin Obermaier
Leiterin Veranstaltungen

Alpenblick Hotels GmbH & Co. KG
Tel. 08821 5550-143 (Zentrale -0, Fax -199)
www.alpenblick-hotels.de
Geschäftsführer: Dr. Max Huber · HRB 12345 München · USt-IdNr. DE123456789
#Jens Petersen <petersen@nordwerft.de>
title=Projektingenieur; company=Nordwerft AG; phone=+49 (0)431 5550-212
anbei die Zeichnung.

Jens Petersen, Projektingenieur
Nordwerft AG | Kaistr. 3 | 24103 Kiel | +49 (0)431 5550-212
Vorstand: Heike Lorenz (Vorsitzende), Kai Brandt
#Sabine Wolters <wolters@wolters-steuer.de>
title=Steuerberaterin; company=Kanzlei Wolters; phone=0221 555 0177
die Frist endet am 31.05.2026, Aktenzeichen 4711/26.

Sabine Wolters
Steuerberaterin
Kanzlei Wolters
Fon 0221 555 0177, Fax 0221 555 0178
Sprechzeiten 09.00-12.30 und 14.00-17.00
#Team Nordlicht <post@nordlicht-newsletter.de>

Unsere Angebote im Mai.

Ihr Team Nordlicht
Servicenummer 0800 555 0100
Newsletter abbestellen
#Emre Yildirim <emre.yildirim@solarhof.de>
title=Gründer & Geschäftsführer; company=Solarhof UG (haftungsbeschränkt); phone=+49 151 5550 1234; link=https://www.linkedin.com/in/emreyildirim
bis Freitag liegt alles vor.

Beste Grüße
Emre Yıldırım
Gründer & Geschäftsführer
Solarhof UG (haftungsbeschränkt)
m +49 151 5550 1234
https://www.linkedin.com/in/emreyildirim
#Petra Lindner <p.lindner@web.de>

Herr Krause (Vertriebsleiter, 0341 555 0199) ist ab Montag wieder da.

VG Petra
`;

export const HOSTILE_FRENCH = `#Aurélie Maurin <a.maurin@ateliers-maurin.fr>
title=Gérante; company=Ateliers Maurin SARL; phone=04 65 71 55 01; phone=06 39 98 55 02
les planches sont prêtes.

Aurélie MAURIN
Gérante
Ateliers Maurin SARL au capital de 10 000 €
Tél. 04 65 71 55 01 / Port. 06 39 98 55 02
SIRET 123 456 789 00012
#Benoît Charpentier <b.charpentier@logivia.fr>
title=Directeur des achats; company=Logivia; phone=01 99 00 55 10 poste 412
la commande part demain.

Cordialement,
Benoît Charpentier
Directeur des achats – Logivia
01 99 00 55 10 poste 412
#Nadia Ferhat <nadia.ferhat@cabinetferhat.fr>
title=Avocate à la Cour; company=Cabinet Ferhat; phone=01 99 00 55 27
je vous confirme l'audience du 12.03.2026 (RG 26/04512).

Nadia Ferhat
Avocate à la Cour
Cabinet Ferhat, 8 rue des Lilas, 75011 Paris
T. 01 99 00 55 27 – F. 01 99 00 55 28
Ce message est confidentiel. En cas d'erreur, appelez le 01 99 00 55 00.
#La Lettre du Vin <lettre@lalettreduvin.fr>

Nos coups de cœur du mois.

La Lettre du Vin
Service clients : 09 69 39 55 00
Se désabonner
#Hugo Besson <hugo.besson@orange.fr>

Vu avec Mme Roy, directrice de l'école, 02 61 91 55 44.

Hugo
#Claire Vasseur <c.vasseur@verrerie-vasseur.fr>
title=Responsable export; company=Verrerie Vasseur SAS; phone=+33 3 53 01 55 18; site=https://verrerie-vasseur.fr
les palettes sont chargées.

Bien à vous,

Claire Vasseur | Responsable export
Verrerie Vasseur SAS
+33 3 53 01 55 18
https://verrerie-vasseur.fr
Suppléante pendant mes congés : Anne Petit, +33 3 53 01 55 19
`;

export const HOSTILE_SPANISH = `#Lucía Barrientos <l.barrientos@aceitesdelsur.es>
title=Jefa de exportación; company=Aceites del Sur, S.L.; phone=+34 955 550 143 ext. 21
le mando la lista de precios.

Un saludo,
Lucía Barrientos
Jefa de exportación
Aceites del Sur, S.L.
Tel. +34 955 550 143 ext. 21
#Iñaki Zubieta <izubieta@zubieta-arquitectos.eus>
title=Arquitecto técnico; company=Zubieta Arquitectos; phone=943 555 018; site=www.zubieta-arquitectos.eus
van los planos.

Iñaki Zubieta
Arquitecto técnico
Zubieta Arquitectos · 943 555 018 · www.zubieta-arquitectos.eus
#Marta Quiroga <marta@quirogadental.com>
title=Odontóloga; company=Clínica Quiroga; phone=881 555 027
su cita es el 12/03/2026 a las 10.30.

Dra. Marta Quiroga
Odontóloga (col. n.º 15002345)
Clínica Quiroga
Teléfono: 881 555 027
Urgencias: 112
#Boletín Verde <hola@boletinverde.es>

Las noticias del mes.

Boletín Verde, C/ Mayor 3, Madrid
Atención al cliente 900 555 010
Darse de baja
#Sergio Pina <sergio.pina@hotmail.com>

El director comercial, Luis Vera (910 555 044), vuelve el lunes.

Sergio
#Carmen Olmedo <colmedo@transolmedo.mx>
title=Gerente de operaciones; company=Transportes Olmedo S.A. de C.V.; phone=+52 55 5555 0146
sale hoy el camión.

Saludos cordiales
Carmen Olmedo
Gerente de operaciones
Transportes Olmedo S.A. de C.V.
Cel. +52 55 5555 0146
RFC TOL010203AB1
`;

export const HOSTILE_JAPANESE = `#三浦 健一 <miura@hoshino-denki.co.jp>
title=営業本部 第二営業部 部長代理; company=株式会社星野電機; phone=03-5550-0142
見積書を添付します。

株式会社星野電機
営業本部 第二営業部 部長代理
三浦 健一(みうら けんいち)
TEL:03-5550-0142(内線 2217)FAX:03-5550-0150
#森田 彩 <morita@aoba-sekkei.jp>
title=代表取締役; company=有限会社青葉設計; phone=022-555-0133; site=https://aoba-sekkei.jp
図面をお送りします。

有限会社青葉設計
代表取締役 森田 彩
〒980-0811 宮城県仙台市青葉区一番町1-2-3
電話 022-555-0133
https://aoba-sekkei.jp
#小川 直樹 <ogawa@ogawa-zeimu.jp>
title=税理士; company=小川税務会計事務所; phone=06-5550-0177
申告期限は3月15日です。

小川税務会計事務所
税理士 小川 直樹
電話 06-5550-0177 / FAX 06-5550-0178
営業時間 9:00-17:30(土日祝休)
#くらし便り <news@kurashi-dayori.jp>

今月のおすすめです。

くらし便り編集部
お客様窓口 0120-555-010
配信停止はこちら
#林 真由美 <hayashi.mayumi@gmail.com>

田中部長(03-5550-0199)は月曜に戻るそうです。

林
#西村 大輔 <nishimura@kitano-foods.co.jp>
title=海外事業部 課長; company=北野フーズ株式会社; phone=+81 78 555 0146; phone=090-5550-0146
サンプルを発送いたしました。

******************************
北野フーズ株式会社
海外事業部 課長 西村 大輔
TEL +81 78 555 0146
携帯 090-5550-0146
******************************
`;
