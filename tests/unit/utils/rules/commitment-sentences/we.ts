import type { SentencesByLanguage } from './labelled';

/**
 * "We" of people who write to one person, and "we" of mailings, machines, houses and terms. Measured
 * once before the rules learned from these: 50 of 60 promises were found, and 22 of 60 others were
 * taken for one; of fifty more, once the rules had learned from these, 21 of 25, and 6 of 25.
 */
export const WE: SentencesByLanguage = {
  en: {
    promise: `We will send you the contract by Friday.
Our team will get back to you with the revised figures on Tuesday.
We'll have the samples on your desk before the trade fair.
We're going to rework the second chapter and send it over next week.
Thanks for the call, we'll look into the delay and report back tomorrow.
We can commit to delivering both machines by the end of March.
As agreed with Ms Okoye, we will split the invoice into two parts.
We'll ask our notary for a date and propose two slots.
We are preparing the offer for your new branch and will submit it on Monday.
Our engineers will go through your drawings and comment on them by Thursday.
We'll waive the setup fee for your pilot.
We shall return the signed lease to your office this week.
We will replace the broken hinge free of charge on Monday.
Our lawyers will have their comments to you by next Wednesday.
We'll hold the two rooms for you until Thursday noon.
We are going to add the second address to your policy this week.
We'll check with customs and let you know where the container is.`,
    none: `We will never ask you for your password.
Our team will be closed for the holidays from 24 December to 2 January.
We'll show you how 300 companies cut their costs.
We will send you occasional updates about our products.
Refer a friend and we'll credit both of your accounts.
We will use cookies to remember your choices.
We'll be exhibiting in hall 4, come and say hello.
We will contact shortlisted candidates only.
Payments received after the due date will incur interest, and we will suspend the service.
We'll see you there!
We will notify all customers of any changes to these terms.
We expect the market to recover next year.
We will share more details at our annual conference.
We'll only use your number for delivery updates.
Our offices will close early on Friday.
Tell your friends and we'll plant a tree.
We will be migrating all accounts to the new platform in March.`,
  },
  de: {
    promise: `Wir melden uns bis Mittwoch mit einem Vorschlag bei Ihnen.
Wir senden Ihnen den unterschriebenen Vertrag am Freitag zu.
Unser Team schickt Ihnen die überarbeiteten Zahlen am Dienstag.
Wir klären die Verzögerung mit der Spedition und geben Ihnen morgen Bescheid.
Die zweite Rate stunden wir Ihnen bis Ende März.
Wir nehmen Ihre Änderungen auf und legen Ihnen den Entwurf nächste Woche vor.
Wie mit Frau Arslan besprochen, teilen wir die Rechnung auf zwei Posten auf.
Wir fragen beim Notar nach einem Termin und schlagen Ihnen zwei Tage vor.
Unsere Ingenieure sehen Ihre Zeichnungen durch und kommentieren sie bis Donnerstag.
Auf die Einrichtungsgebühr verzichten wir in Ihrem Fall.
Wir lassen Ihnen die Muster noch vor der Messe zukommen.
Wir werden die Mängel aus dem Protokoll bis zum 20. beheben.
Das defekte Scharnier tauschen wir am Montag kostenlos aus.
Unsere Juristen schicken Ihnen ihre Anmerkungen bis nächsten Mittwoch.
Die zwei Zimmer halten wir Ihnen bis Donnerstagmittag frei.
Wir tragen die zweite Adresse diese Woche in Ihren Vertrag ein.
Wir fragen beim Zoll nach und sagen Ihnen, wo der Container ist.`,
    none: `Wir werden Sie niemals nach Ihrem Passwort fragen.
Unser Team ist vom 24. Dezember bis zum 2. Januar im Urlaub.
Wir zeigen Ihnen, wie 300 Betriebe ihre Kosten gesenkt haben.
Wir informieren Sie regelmäßig über Neuigkeiten aus unserem Haus.
Empfehlen Sie uns weiter, und wir schreiben Ihnen beiden 20 Euro gut.
Wir verwenden Cookies, um uns Ihre Auswahl zu merken.
Wir stellen in Halle 4 aus, schauen Sie vorbei.
Wir melden uns nur bei Bewerbern, die in die engere Wahl kommen.
Bei Zahlungsverzug berechnen wir Zinsen und sperren den Zugang.
Wir sehen uns dort!
Über Änderungen dieser Bedingungen informieren wir alle Kunden per E-Mail.
Wir rechnen im nächsten Jahr mit einer Erholung des Marktes.
Mehr dazu verraten wir auf unserer Jahreskonferenz.
Ihre Nummer verwenden wir nur für Hinweise zur Lieferung.
Unsere Büros schließen am Freitag früher.
Sagen Sie es weiter, und wir pflanzen einen Baum.
Im März ziehen wir alle Konten auf die neue Plattform um.`,
  },
  fr: {
    promise: `Nous reviendrons vers vous mercredi avec une proposition.
Nous vous adressons le contrat signé vendredi.
Notre équipe vous transmettra les chiffres corrigés mardi.
Nous allons voir avec le transporteur d'où vient le retard et vous tenir informée demain.
Nous vous accordons un délai jusqu'à fin mars pour le second versement.
Nous intégrons vos remarques et vous soumettons le projet la semaine prochaine.
Comme convenu avec Mme Diallo, nous scindons la facture en deux.
Nous demandons une date au notaire et vous proposerons deux créneaux.
Nos ingénieurs reliront vos plans et vous feront part de leurs remarques jeudi.
Nous renonçons aux frais d'installation dans votre cas.
Nous vous ferons parvenir les échantillons avant le salon.
On vous remplace les deux vitres cassées lundi.
Nous remplacerons gratuitement la charnière cassée lundi.
Nos juristes vous enverront leurs remarques d'ici mercredi prochain.
Nous vous gardons les deux chambres jusqu'à jeudi midi.
Nous ajoutons la seconde adresse à votre contrat cette semaine.
Nous nous renseignons auprès de la douane et vous dirons où est le conteneur.`,
    none: `Nous ne vous demanderons jamais votre mot de passe.
Notre équipe sera en congés du 24 décembre au 2 janvier.
Nous vous montrons comment 300 entreprises ont réduit leurs coûts.
Nous vous enverrons de temps en temps des nouvelles de nos produits.
Parrainez un ami et nous créditerons vos deux comptes.
Nous utilisons des cookies pour retenir vos choix.
Nous exposerons dans le hall 4, venez nous voir.
Nous ne contacterons que les candidats retenus.
En cas de retard de paiement, nous appliquerons des pénalités et suspendrons le service.
On se retrouve là-bas !
Nous informerons tous nos clients de toute modification des présentes conditions.
Nous tablons sur une reprise du marché l'an prochain.
Nous en dirons plus lors de notre conférence annuelle.
Nous n'utiliserons votre numéro que pour la livraison.
Nos bureaux fermeront plus tôt vendredi.
Parlez-en autour de vous et nous planterons un arbre.
Nous migrerons tous les comptes vers la nouvelle plateforme en mars.`,
  },
  es: {
    promise: `Le enviaremos el contrato el viernes.
Nos pondremos en contacto con usted el miércoles con una propuesta.
Nuestro equipo le hará llegar las cifras corregidas el martes.
Vamos a aclarar el retraso con el transportista y mañana le informamos.
Le aplazamos el segundo pago hasta finales de marzo.
Incorporamos sus cambios y le presentamos el borrador la semana que viene.
Como acordamos con la señora Quiroga, dividiremos la factura en dos.
Pediremos fecha al notario y le propondremos dos días.
Nuestros ingenieros revisarán sus planos y los comentarán antes del jueves.
En su caso no le cobraremos el alta.
Le haremos llegar las muestras antes de la feria.
Les cambiamos los dos cristales rotos el lunes.
El lunes le cambiaremos gratis la bisagra rota.
Nuestros abogados le enviarán sus comentarios antes del miércoles.
Le guardamos las dos habitaciones hasta el jueves a mediodía.
Esta semana añadimos la segunda dirección a su póliza.
Preguntaremos en la aduana y le diremos dónde está el contenedor.`,
    none: `Nunca le pediremos su contraseña.
Nuestro equipo estará de vacaciones del 24 de diciembre al 2 de enero.
Le mostramos cómo 300 empresas han reducido sus costes.
Le enviaremos de vez en cuando novedades de nuestros productos.
Recomiéndenos a un amigo y abonaremos 20 euros en ambas cuentas.
Utilizamos cookies para recordar sus preferencias.
Expondremos en el pabellón 4, venga a vernos.
Solo contactaremos con los candidatos preseleccionados.
En caso de impago aplicaremos intereses y suspenderemos el servicio.
¡Nos vemos allí!
Informaremos a todos los clientes de cualquier cambio en estas condiciones.
Esperamos que el mercado se recupere el año que viene.
Contaremos más en nuestra conferencia anual.
Solo usaremos su número para avisos de entrega.
Nuestras oficinas cerrarán antes el viernes.
Cuénteselo a sus amigos y plantaremos un árbol.
En marzo migraremos todas las cuentas a la nueva plataforma.`,
  },
  ja: {
    promise: `弊社より水曜日にご提案をご連絡いたします。
署名済みの契約書を金曜日に弊社からお送りします。
当社の担当より火曜日に修正版の数字をお届けします。
納期の遅れについて運送会社に確認し、明日ご報告いたします。
二回目のお支払いは三月末までお待ちいたします。
ご指摘を反映し、来週原案をお見せします。
山本様とお話ししたとおり、請求書を二通に分けてお出しします。
公証人に日程を確認し、候補日を二つお伝えします。
弊社の技術者が図面を確認し、木曜日までにコメントをお返しします。
今回は初期費用を頂戴せずに対応いたします。
展示会の前にサンプルを弊社よりお届けいたします。
月曜日に割れたガラス二枚を交換に伺います。
壊れた蝶番は月曜日に無償で交換いたします。
弊社の弁護士より来週水曜日までにコメントをお送りします。
二部屋は木曜日の正午まで確保しておきます。
今週中に二つ目の住所をご契約に追加いたします。
税関に問い合わせ、コンテナの所在をお知らせします。`,
    none: `弊社がパスワードをお尋ねすることは決してありません。
十二月二十四日から一月二日まで弊社は休業いたします。
三百社がコストを削減した方法をご紹介します。
今後、弊社製品のお知らせを不定期にお送りします。
お友達をご紹介いただくと、お二人に千円分を差し上げます。
当サイトではクッキーを利用いたします。
四号館に出展いたしますので、ぜひお立ち寄りください。
書類選考を通過された方にのみご連絡いたします。
お支払いが遅れた場合は遅延損害金を申し受け、サービスを停止いたします。
会場でお会いしましょう。
本規約の変更は全てのお客様にお知らせいたします。
来年は市場が回復すると見込んでおります。
詳細は年次大会で発表いたします。
お電話番号は配達のご連絡にのみ使用いたします。
金曜日は事務所を早めに閉めさせていただきます。
お友達に広めていただくと、木を一本植えます。
三月に全てのアカウントを新しい基盤へ移行いたします。`,
  },
};
