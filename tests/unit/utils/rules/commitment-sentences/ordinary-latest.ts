import type { SentencesByLanguage } from './labelled';

/**
 * Mail of people and of houses, mixed as an inbox has it. Measured once, after the rules learned from
 * all others: 46 of 50 promises were found, and none of 75 others.
 */
export const ORDINARY_LATEST: SentencesByLanguage = {
  en: {
    promise: `I'll find out which form you need and send you the link.
We will have the floor plan redrawn and with you by Thursday.
Once the board has signed off, I'll book your flights.
I'm happy to do a short demo for your team, I'll suggest two dates this afternoon.
Our office manager will post the badges to you on Monday.
I'll double-check the VAT number and reissue the invoice.
We'll keep the current price for you until the end of March.
I will speak to the headteacher and write to you after the break.
Let me talk to the venue, and I'll tell you tomorrow whether they can do vegan.
I'm going to put you in touch with our tax adviser.`,
    none: `We value your privacy and use cookies to improve your experience.
Your card was charged $49.00 on November 28.
You'll find the agenda and the dial-in details below.
We've opened a ticket for your request and assigned number 88213.
Watch the replay to see how Oakline doubled its pipeline.
I doubt that the council will approve the extension.
When would you like us to collect the chairs?
Dinner was lovely, thank you again for the invitation.
I'm afraid the position has been filled.
The tenant shall return all keys at the end of the lease.
Prices will rise on 1 April, so order now.
My flight lands at six and I'll go straight to the hotel.
The minutes say that Ravi was to contact the printer.
We're hiring two engineers in Porto.
If the sample passes, production could start in May.`,
  },
  de: {
    promise: `Ich finde heraus, welches Formular Sie brauchen, und sende Ihnen den Link.
Den Grundriss lassen wir neu zeichnen, Sie haben ihn bis Donnerstag.
Sobald der Vorstand zugestimmt hat, buche ich Ihre Flüge.
Gern zeige ich Ihrem Team das Ganze kurz, zwei Termine schlage ich heute Nachmittag vor.
Unsere Büroleitung schickt Ihnen die Ausweise am Montag per Post.
Ich prüfe die Umsatzsteuernummer noch einmal und stelle die Rechnung neu aus.
Den jetzigen Preis halten wir für Sie bis Ende März.
Ich rede mit der Schulleiterin und schreibe Ihnen nach den Ferien.
Ich spreche mit dem Lokal und sage Ihnen morgen, ob vegan geht.
Ich bringe Sie mit unserem Steuerberater zusammen.`,
    none: `Wir verwenden Cookies, um Ihr Erlebnis zu verbessern.
Ihre Karte wurde am 28. November mit 49,00 € belastet.
Unten finden Sie die Tagesordnung und die Einwahldaten.
Zu Ihrer Anfrage haben wir das Ticket 88213 angelegt.
Sehen Sie in der Aufzeichnung, wie Oakline seine Pipeline verdoppelt hat.
Ich bezweifle, dass der Gemeinderat die Verlängerung genehmigt.
Wann sollen wir die Stühle abholen?
Das Abendessen war wunderbar, nochmals danke für die Einladung.
Leider ist die Stelle inzwischen besetzt.
Der Mieter gibt bei Vertragsende sämtliche Schlüssel zurück.
Die Preise steigen zum 1. April, also jetzt bestellen.
Mein Flug landet um sechs, ich fahre direkt ins Hotel.
Laut Protokoll sollte Ravi die Druckerei ansprechen.
Wir suchen zwei Ingenieurinnen in Porto.
Besteht das Muster die Prüfung, könnte die Produktion im Mai starten.`,
  },
  fr: {
    promise: `Je me renseigne sur le formulaire qu'il vous faut et je vous envoie le lien.
Nous faisons redessiner le plan et vous l'aurez jeudi.
Dès que le conseil aura donné son accord, je réserverai vos vols.
Je ferai volontiers une courte démonstration à votre équipe, je vous propose deux dates cet après-midi.
Notre responsable de bureau vous postera les badges lundi.
Je revérifie le numéro de TVA et je réédite la facture.
Nous vous maintenons le prix actuel jusqu'à fin mars.
Je parle à la directrice et je vous écris après les vacances.
Je vois avec le restaurant et je vous dis demain si le menu végétalien est possible.
Je vais vous mettre en relation avec notre conseiller fiscal.`,
    none: `Nous utilisons des cookies pour améliorer votre expérience.
Votre carte a été débitée de 49,00 € le 28 novembre.
Vous trouverez ci-dessous l'ordre du jour et les codes d'accès.
Un ticket 88213 a été ouvert pour votre demande.
Regardez en replay comment Oakline a doublé son pipeline.
Je doute que la mairie accepte l'extension.
Quand souhaitez-vous que nous récupérions les chaises ?
Le dîner était délicieux, merci encore pour l'invitation.
Le poste est malheureusement pourvu.
Le locataire restituera l'ensemble des clés à la fin du bail.
Les prix augmenteront le 1er avril, commandez dès maintenant.
Mon avion atterrit à six heures et j'irai directement à l'hôtel.
D'après le compte rendu, Ravi devait contacter l'imprimeur.
Nous recrutons deux ingénieurs à Porto.
Si l'échantillon est validé, la production pourrait démarrer en mai.`,
  },
  es: {
    promise: `Averiguo qué formulario necesita y le mando el enlace.
Hacemos redibujar el plano y lo tendrá el jueves.
En cuanto el consejo dé el visto bueno, reservaré sus vuelos.
Con gusto hago una breve demostración a su equipo, esta tarde le propongo dos fechas.
Nuestra jefa de oficina les enviará las acreditaciones el lunes.
Vuelvo a comprobar el número de IVA y emito de nuevo la factura.
Le mantenemos el precio actual hasta finales de marzo.
Hablo con la directora y le escribo después de las vacaciones.
Lo pregunto en el restaurante y mañana le digo si hay menú vegano.
Le voy a poner en contacto con nuestro asesor fiscal.`,
    none: `Utilizamos cookies para mejorar su experiencia.
El 28 de noviembre se cargaron 49,00 € en su tarjeta.
A continuación encontrará el orden del día y los datos de acceso.
Hemos abierto la incidencia 88213 para su solicitud.
Vea en la grabación cómo Oakline duplicó su cartera.
Dudo que el ayuntamiento apruebe la prórroga.
¿Cuándo quieren que recojamos las sillas?
La cena estuvo estupenda, gracias otra vez por la invitación.
Lamentablemente el puesto ya está cubierto.
El arrendatario devolverá todas las llaves al final del contrato.
Los precios subirán el 1 de abril, así que pida ya.
Mi vuelo aterriza a las seis e iré directamente al hotel.
Según el acta, Ravi tenía que hablar con la imprenta.
Buscamos dos ingenieras en Oporto.
Si la muestra pasa la prueba, la producción podría empezar en mayo.`,
  },
  ja: {
    promise: `必要な書式を調べて、リンクをお送りします。
間取り図は描き直し、木曜日までにお届けします。
取締役会の承認が下り次第、航空券を手配いたします。
喜んで短いデモをいたします、本日午後に候補日を2つご提案します。
弊社の総務から月曜日に入館証を郵送いたします。
税番号を再確認し、請求書を再発行いたします。
現在の価格は3月末まで据え置きます。
校長に相談し、休み明けにご連絡いたします。
会場に確認し、ビーガン対応の可否を明日お伝えします。
顧問税理士をご紹介いたします。`,
    none: `当サイトでは利便性向上のためクッキーを使用しております。
11月28日にカードから49ドルが引き落とされました。
議題と接続情報は以下のとおりです。
お問い合わせを受付番号88213で登録いたしました。
Oaklineが商談数を倍増させた方法を動画でご覧ください。
市が延長を認めるとは思えません。
椅子の引き取りはいつがよろしいでしょうか。
先日の夕食は素晴らしかったです、改めてありがとうございました。
誠に残念ながら、当該ポジションは決定いたしました。
賃借人は契約終了時にすべての鍵を返還するものとする。
4月1日より値上げとなりますので、お早めにご注文ください。
6時に着陸し、そのままホテルへ向かいます。
議事録によると、ラヴィさんが印刷会社に連絡することになっていました。
ポルトでエンジニアを2名募集しています。
サンプルが合格すれば、5月に生産を始められるかもしれません。`,
  },
};
