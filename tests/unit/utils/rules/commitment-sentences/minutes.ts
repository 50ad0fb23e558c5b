import type { SentencesByLanguage } from './labelled';

/**
 * A hundred and twenty more, other ones in each language: half of them from contracts, minutes,
 * notices, refusals, chat and other people's mouths, which sound like promises and are none. When
 * first measured, 51 of 60 promises were found, and 5 of the others.
 */
export const MINUTES: SentencesByLanguage = {
  en: {
    promise: `Sure thing, I'll dig up the old purchase order and scan it for you.
Apologies for the silence; I'll get the revised floor plan across to you by Wednesday noon.
The audit took longer than planned but we'll have your report finished on the 9th.
I'll mention the parking problem to facilities and let you know what they say.
We'll hold the price for you until the end of March.
If it isn't on your desk by ten, blame me: I'll walk it over myself.
I can't make Tuesday, so I'll ask Jonas to stand in for me.
I'll try the other supplier this afternoon and ring you with their price.
That was our fault, we will refund the delivery charge this week.
I'll translate the manual into Portuguese and have it with you on Monday.
We're going to add two more seats to your plan at no charge.
Once the board has met on Thursday I'll tell you how they voted.`,
    none: `The Supplier shall deliver the Goods within thirty days of the Order Date.
Minutes: Tom will circulate the budget, Priya will book the room.
I'll have the soup, and Greg will have the steak.
We will always be grateful for what you did.
Your parcel will be handed to our carrier tomorrow.
I'm afraid I'll have to pass on this one.
You'll send me the signed copy by Friday, right.
My predecessor promised we'd ship in May, which I regret.
I'd be delighted to send you a sample, just say the word.
Every invoice we send you will show the order number.
We'll see how the market reacts in the autumn.
I was told that I'll receive the parts next week.`,
  },
  de: {
    promise: `Die alte Bestellung suche ich heraus und scanne sie Ihnen ein.
Entschuldigung für die Funkstille, den neuen Grundriss haben Sie Mittwochmittag von mir.
Ihren Bericht stellen wir am 9. fertig.
Das mit den Parkplätzen spreche ich bei der Hausverwaltung an und gebe Ihnen Rückmeldung.
Den Preis halten wir für Sie bis Ende März.
Dienstag kann ich nicht, deshalb bitte ich Jonas, mich zu vertreten.
Heute Nachmittag frage ich beim anderen Lieferanten an und rufe Sie mit dem Preis zurück.
Das war unser Fehler, wir erstatten Ihnen die Versandkosten noch diese Woche.
Ich übersetze die Anleitung ins Portugiesische, am Montag liegt sie Ihnen vor.
Wir schalten Ihnen zwei weitere Plätze kostenlos frei.
Nach der Sitzung am Donnerstag berichte ich Ihnen, wie der Vorstand entschieden hat.
Klar, drucke ich dir aus und lege es dir ins Fach.`,
    none: `Der Auftragnehmer liefert die Ware innerhalb von dreißig Tagen nach Bestelleingang.
Protokoll: Tom verteilt das Budget, Priya bucht den Raum.
Ich nehme die Suppe, und Gregor bekommt das Steak.
Wir werden Ihnen immer dankbar sein.
Ihr Paket wird morgen an unseren Zusteller übergeben.
Da muss ich leider passen.
Sie schicken mir bis Freitag das unterschriebene Exemplar, ja.
Mein Vorgänger hat zugesagt, dass wir im Mai liefern, was ich bedaure.
Ich würde Ihnen gern ein Muster schicken, sagen Sie einfach Bescheid.
Auf jeder Rechnung finden Sie unsere Bestellnummer.
Warten wir ab, wie der Markt im Herbst reagiert.
Man hat mir gesagt, ich bekomme die Teile nächste Woche.`,
  },
  fr: {
    promise: `Pas de souci, je ressors l'ancien bon de commande et je vous le scanne.
Pardon pour ce silence, vous aurez le nouveau plan d'étage mercredi midi.
L'audit a pris du retard mais nous terminerons votre rapport le 9.
Je signale le problème de stationnement au syndic et je vous tiens au courant.
Nous vous gardons ce tarif jusqu'à fin mars.
Mardi m'est impossible, je demande donc à Jonas de me remplacer.
J'essaie l'autre fournisseur cet après-midi et je vous rappelle avec son prix.
C'est notre erreur, nous vous remboursons les frais de port cette semaine.
Je traduis la notice en portugais et vous la remets lundi.
Nous allons ajouter deux postes à votre abonnement sans frais.
Après le conseil de jeudi, je vous dirai comment ils ont voté.
Je passerai moi-même vous déposer les échantillons en fin de journée.`,
    none: `Le Fournisseur livrera les Produits dans les trente jours suivant la Commande.
Compte rendu : Thomas diffusera le budget, Priya réservera la salle.
Moi je prendrai la soupe, et Grégoire le steak.
Nous vous serons toujours reconnaissants.
Votre colis sera remis demain à notre transporteur.
Je vais malheureusement devoir décliner.
Vous m'enverrez l'exemplaire signé avant vendredi, n'est-ce pas.
Mon prédécesseur avait promis que nous livrerions en mai.
Je serais ravi de vous envoyer un échantillon, il suffit de demander.
Chaque facture que nous vous envoyons portera le numéro de commande.
On verra comment le marché réagit à l'automne.
On m'a dit que je recevrai les pièces la semaine prochaine.`,
  },
  es: {
    promise: `Claro, busco el pedido antiguo y se lo escaneo.
Perdone el silencio; el miércoles a mediodía tendrá usted el plano nuevo.
La auditoría se ha alargado, pero terminaremos su informe el día 9.
Comentaré lo del aparcamiento con la comunidad y le diré qué contestan.
Le mantenemos el precio hasta finales de marzo.
El martes no puedo, así que le pediré a Jonás que me sustituya.
Esta tarde pruebo con el otro proveedor y le llamo con su precio.
Ha sido culpa nuestra, le devolveremos los gastos de envío esta semana.
Traduciré el manual al portugués y se lo entrego el lunes.
Vamos a añadir dos plazas más a su plan sin coste.
Después del consejo del jueves le contaré qué han votado.
Yo mismo le acercaré las muestras a última hora.`,
    none: `El Proveedor entregará los Productos en los treinta días siguientes al Pedido.
Acta: Tomás repartirá el presupuesto y Priya reservará la sala.
Yo tomaré la sopa y Gregorio el filete.
Le estaremos siempre agradecidos.
Su paquete se entregará mañana a nuestro transportista.
Lamentablemente tendré que decir que no.
Usted me enviará el ejemplar firmado antes del viernes, verdad.
Mi antecesor prometió que entregaríamos en mayo.
Estaría encantado de enviarle una muestra, basta con pedirla.
Cada factura que le enviamos lleva el número de pedido.
Ya veremos cómo reacciona el mercado en otoño.
Me han dicho que recibiré las piezas la semana que viene.`,
  },
  ja: {
    promise: `以前の注文書を探して、スキャンのうえお送りします。
ご連絡が遅れ失礼しました、新しい平面図は水曜の昼までにお届けします。
監査が長引きましたが、報告書は九日に仕上げます。
駐車場の件は管理会社に伝え、回答をお知らせいたします。
三月末までは現行の価格を据え置きます。
火曜は都合がつきませんので、代わりに佐藤を伺わせます。
今日の午後に別の仕入先を当たり、金額を電話でお伝えします。
当方の誤りですので、送料は今週中に返金いたします。
取扱説明書をポルトガル語に訳し、月曜にお渡しします。
無料で二席を追加いたします。
木曜の役員会の結果は、終わり次第ご報告いたします。
夕方、私がサンプルをお持ちいたします。`,
    none: `乙は注文日から三十日以内に商品を納入するものとする。
議事録：田中が予算案を回覧、鈴木が会議室を予約。
私はスープにします。
このご恩は決して忘れません。
お荷物は明日、配送業者に引き渡されます。
残念ながら今回は見送らせていただきます。
署名済みの写しを金曜までにお送りくださいますよね。
前任者が五月の納品をお約束したことを申し訳なく思います。
ご希望でしたら、サンプルをお送りいたします。
請求書には必ず注文番号を記載しております。
秋の市場の動きを見守りましょう。
部品は来週届くと聞いています。`,
  },
};
