import type { SentencesByLanguage } from './labelled';

/**
 * Ordinary business mail once more, in other words. Measured once, 53 of 60 promises were found, with
 * 2 of 90 others.
 */
export const ORDINARY_AGAIN: SentencesByLanguage = {
  en: {
    promise: `Let me dig out the old drawings and send them across.
I've asked legal for the amended clause and will forward it as soon as it lands.
We'll hold the room for you until Friday noon.
Good catch, I'll fix the total and resend the order form.
I'll ping you once the test environment is up.
Our driver will pick up the pallets from your dock tomorrow at 7.
I'll bring the samples along on Thursday.
We will have the translation back to you by the 14th.
I'll talk to my manager about the discount and come back with an answer this week.
Expect the final report from me by close of business Wednesday.
We'll reimburse the train tickets with the next payment run.
I'll take care of the visa letters for your two colleagues.`,
    none: `I'll be in Munich next week, so mornings are difficult.
We are currently reviewing your application and appreciate your patience.
A new sign-in to your account was detected on Saturday.
I'm running about ten minutes late.
Let's talk again after the holidays.
Does Thursday at three work for you?
We may transfer your personal data to service providers in other countries.
The board will decide on the budget in January.
Tom mentioned that you might need two more licences.
The shipment left Rotterdam on the 3rd and is now in customs.
See you at the kickoff on Tuesday!
As a member, you will earn double points on every booking in March.
This agreement will automatically renew for successive one-year terms.
Sorry for the late reply, it has been a busy month.
Should the defect persist, the Seller will replace the item free of charge.
I wish I could make it on Friday.
Our next webinar will cover forecasting for small teams.
Did you manage to speak to the landlord about the ramp?`,
  },
  de: {
    promise: `Ich suche die alten Zeichnungen heraus und schicke sie rüber.
Die Rechtsabteilung hat den Passus schon, ich reiche ihn nach, sobald er da ist.
Wir halten Ihnen den Raum bis Freitagmittag frei.
Gut gesehen, ich korrigiere die Summe und sende das Bestellformular neu.
Ich gebe kurz Bescheid, wenn die Testumgebung läuft.
Unser Fahrer holt die Paletten morgen um 7 Uhr an Ihrer Rampe ab.
Die Muster bringe ich am Donnerstag mit.
Die Übersetzung bekommen Sie bis zum 14. zurück.
Ich spreche mit meiner Chefin über den Rabatt und komme diese Woche mit einer Antwort auf Sie zu.
Bis Mittwochabend liegt Ihnen der Abschlussbericht vor.
Die Bahntickets erstatten wir Ihnen mit dem nächsten Zahllauf.
Um die Einladungsschreiben für das Visum kümmere ich mich.`,
    none: `Nächste Woche bin ich in München, vormittags ist es also schwierig.
Wir prüfen Ihre Bewerbung derzeit und bitten um etwas Geduld.
Am Samstag wurde eine neue Anmeldung in Ihrem Konto festgestellt.
Ich verspäte mich um etwa zehn Minuten.
Lassen Sie uns nach den Feiertagen noch einmal sprechen.
Passt Ihnen Donnerstag um drei?
Wir können Ihre personenbezogenen Daten an Dienstleister in anderen Ländern übermitteln.
Der Vorstand entscheidet im Januar über das Budget.
Tom hat erwähnt, dass Sie eventuell zwei weitere Lizenzen brauchen.
Die Sendung hat Rotterdam am 3. verlassen und liegt jetzt beim Zoll.
Bis Dienstag beim Kick-off!
Als Mitglied sammeln Sie im März bei jeder Buchung doppelt Punkte.
Der Vertrag verlängert sich jeweils um ein Jahr, sofern er nicht gekündigt wird.
Entschuldigen Sie die späte Antwort, es war ein voller Monat.
Besteht der Mangel fort, ersetzt der Verkäufer die Ware kostenfrei.
Ich wünschte, ich könnte am Freitag dabei sein.
In unserem nächsten Webinar geht es um Prognosen für kleine Teams.
Haben Sie den Vermieter wegen der Rampe erreicht?`,
  },
  fr: {
    promise: `Je retrouve les anciens plans et je vous les fais passer.
Le service juridique a la clause, je vous la transmets dès réception.
Nous vous gardons la salle jusqu'à vendredi midi.
Bien vu, je rectifie le total et je renvoie le bon de commande.
Je te fais signe quand l'environnement de test sera prêt.
Notre chauffeur récupérera les palettes chez vous demain à 7 h.
J'apporterai les échantillons jeudi.
La traduction vous sera rendue le 14 au plus tard.
Je parle de la remise à ma responsable et je vous donne une réponse cette semaine.
Le rapport final sera dans votre boîte mercredi soir.
Nous vous rembourserons les billets de train avec le prochain virement.
Je m'occupe des lettres d'invitation pour vos deux collègues.`,
    none: `Je serai à Lyon la semaine prochaine, les matinées seront donc compliquées.
Nous étudions actuellement votre candidature et vous remercions de votre patience.
Une nouvelle connexion à votre compte a été détectée samedi.
J'aurai une dizaine de minutes de retard.
Reparlons-en après les fêtes.
Jeudi à 15 h, cela vous convient-il ?
Nous pouvons transmettre vos données personnelles à des prestataires situés dans d'autres pays.
Le conseil se prononcera sur le budget en janvier.
Thomas m'a signalé qu'il vous faudrait peut-être deux licences de plus.
L'envoi a quitté Rotterdam le 3 et se trouve en douane.
À mardi pour le lancement !
En tant que membre, vous cumulerez deux fois plus de points en mars.
Le contrat se renouvelle par tacite reconduction pour une durée d'un an.
Désolée pour ma réponse tardive, le mois a été chargé.
Si le défaut persiste, le Vendeur remplacera l'article à ses frais.
J'aurais aimé être des vôtres vendredi.
Notre prochain webinaire portera sur les prévisions pour les petites équipes.
Avez-vous pu joindre le propriétaire au sujet de la rampe ?`,
  },
  es: {
    promise: `Busco los planos antiguos y se los hago llegar.
Legal ya tiene la cláusula, se la paso en cuanto la reciba.
Le guardamos la sala hasta el viernes a mediodía.
Tienes razón, arreglo el total y vuelvo a mandar la hoja de pedido.
Te aviso cuando el entorno de pruebas esté listo.
Nuestro chófer recogerá los palés en su muelle mañana a las 7.
Llevaré las muestras el jueves.
Tendrán la traducción de vuelta el día 14.
Hablo con mi jefa sobre el descuento y esta semana le doy una respuesta.
El informe final estará en su bandeja el miércoles por la tarde.
Les reembolsaremos los billetes de tren con la próxima remesa de pagos.
Yo me encargo de las cartas de invitación para sus dos colegas.`,
    none: `La semana que viene estaré en Sevilla, así que por las mañanas lo tengo difícil.
Estamos estudiando su candidatura y agradecemos su paciencia.
El sábado se detectó un nuevo inicio de sesión en su cuenta.
Llego unos diez minutos tarde.
Hablemos de nuevo después de las fiestas.
¿Le va bien el jueves a las tres?
Podemos ceder sus datos personales a proveedores situados en otros países.
El consejo decidirá sobre el presupuesto en enero.
Tomás comentó que quizá necesiten dos licencias más.
El envío salió de Róterdam el día 3 y está en la aduana.
¡Nos vemos el martes en el arranque!
Como socio, ganará el doble de puntos en cada reserva de marzo.
El contrato se renovará automáticamente por periodos de un año.
Perdona la tardanza, ha sido un mes complicado.
Si el defecto continúa, el Vendedor sustituirá el artículo sin coste.
Ojalá pudiera acompañaros el viernes.
Nuestro próximo seminario web tratará de previsiones para equipos pequeños.
¿Ha podido hablar con el propietario sobre la rampa?`,
  },
  ja: {
    promise: `以前の図面を探してお送りします。
法務から条文が届き次第、転送いたします。
会議室は金曜の正午まで押さえておきます。
ご指摘の合計を直して、注文書を再送します。
テスト環境の準備ができましたらお知らせします。
明日7時に当社のドライバーがパレットを引き取りに伺います。
木曜日にサンプルをお持ちします。
翻訳は14日までにお戻しします。
値引きについて上司に相談し、今週中にお返事いたします。
最終報告書は水曜日の夕方までに提出いたします。
電車代は次回のお支払いとあわせて精算いたします。
ビザ用の招待状は私のほうで手配いたします。`,
    none: `来週は大阪に出張のため、午前中は難しい状況です。
現在、応募書類を拝見しておりますので、今しばらくお待ちください。
土曜日にお客様のアカウントへの新しいログインが検出されました。
10分ほど遅れます。
連休明けに改めてお話ししましょう。
木曜日の3時はご都合いかがでしょうか。
当社は、個人情報を海外の委託先に提供することがあります。
予算については1月の取締役会で決定される予定です。
田中さんから、ライセンスがあと2つ必要かもしれないと伺いました。
貨物は3日にロッテルダムを出港し、現在通関中です。
火曜日のキックオフでお会いしましょう。
会員様は3月のご予約でポイントが2倍になります。
本契約は、1年ごとに自動的に更新されます。
お返事が遅くなり申し訳ございません。
瑕疵が解消しない場合、売主は無償で商品を交換する。
金曜日はご一緒できず残念です。
次回のウェビナーでは、小規模チームの売上予測を取り上げます。
スロープの件、大家さんとは連絡がつきましたか。`,
  },
};
