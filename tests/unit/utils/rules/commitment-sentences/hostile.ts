import type { SentencesByLanguage } from './labelled';

/**
 * What somebody who wants the rules to fail would write: promises behind a denial, a question or an
 * excuse, and what only sounds like one: words of others, the past, conditions, newsletters, the
 * small print. Of the first 99, written before any was measured, 32 of 36 promises were found and 9
 * of 63 others taken for one; of 50 more, written once the rules had learned from these, 19 of 20 and
 * 4 of 30.
 */
export const HOSTILE: SentencesByLanguage = {
  en: {
    promise: `Yes, that was my fault; I'll resend the invoice with the right VAT number today.
I said I'd send it last week and didn't, so I'll do it first thing tomorrow.
No need to chase me again: you'll have the signed copy from me tonight.
Whatever legal says, I'll come back to you by Thursday with a yes or a no.
I don't have the figures here, but I'll get them to you by Monday.
Can't do Tuesday, so I'll call you Wednesday at ten instead.
I'll not only send the quote but also have Tom walk you through it on Friday.
Until the portal is back I'll mail you the tracking numbers by hand.
I know I promised it for Monday, but I'll need until Tuesday and will send it then.
They can't do it, so we'll ship it ourselves on Thursday.
Not today, but I'll send the list tomorrow.
The "final" version had a typo, so I'll upload a new one tonight.`,
    none: `You wrote "I'll send the quote on Friday", and nothing came.
Tom told me he'd send the contract tomorrow.
I was going to send the quote on Friday, but finance stopped me.
We will only process your data in accordance with our privacy policy.
If you have received this e-mail in error, please notify the sender and delete it.
You will receive this newsletter once a month; unsubscribe at any time.
Should I send the contract to Ben or to you?
I'd have sent it on Friday had you asked.
Once the board approves, I might send the offer.
Nobody said I'll pay for the shipping.
We'll never ask for your password by e-mail.
Book by Friday and we'll give you 20 % off your first order.
I'll believe it when I see the contract.
Last year we promised to deliver by June and we did.
How soon will I get the invoice, and who'll sign it?
Ben wrote: "We'll deliver on Monday".
Sign up today and we'll waive the setup fee.
He swore he'll pay next week.
We would have called you on Friday.
Didn't you say you'd send the draft?
We will retain your records for seven years.`,
  },
  de: {
    promise: `Das war mein Fehler, die korrigierte Rechnung schicke ich Ihnen heute noch.
Am Dienstag schaffe ich es nicht, dafür rufe ich Sie am Mittwoch um zehn an.
Wie auch immer die Rechtsabteilung entscheidet, ich gebe Ihnen bis Donnerstag Bescheid.
Die Zahlen habe ich gerade nicht da, reiche sie aber bis Montag nach.
Ich hatte es letzte Woche versprochen, morgen früh bekommen Sie das Protokoll von mir.
Nicht nur das Angebot, auch die Zeichnungen schicke ich Ihnen am Freitag.
Bis das Portal wieder läuft, maile ich Ihnen die Sendungsnummern einzeln.
Kein Problem, den Rest maile ich Ihnen am Montag.
Herr Kern kann nicht, deshalb komme ich selbst und bringe die Muster am Dienstag mit.
Die »endgültige« Fassung hatte einen Fehler, ich lade heute Abend eine neue hoch.
Heute nicht mehr, aber morgen schicke ich Ihnen die Liste.`,
    none: `Sie schrieben »Ich schicke das Angebot am Freitag«, gekommen ist nichts.
Herr Kern meinte, er schicke den Vertrag morgen.
Ich wollte Ihnen das Angebot am Freitag schicken, kam aber nicht dazu.
Wir verarbeiten Ihre Daten ausschließlich gemäß unserer Datenschutzerklärung.
Sollten Sie diese E-Mail irrtümlich erhalten haben, informieren Sie bitte den Absender.
Sie erhalten diesen Newsletter einmal im Monat und können ihn jederzeit abbestellen.
Soll ich den Vertrag an Ben oder an Sie schicken?
Hätten Sie etwas gesagt, hätte ich es am Freitag geschickt.
Wir werden Sie niemals per E-Mail nach Ihrem Passwort fragen.
Bestellen Sie bis Freitag, und wir schenken Ihnen 20 % auf den ersten Einkauf.
Das glaube ich erst, wenn ich den Vertrag sehe.
Letztes Jahr sagten wir die Lieferung bis Juni zu und hielten es ein.
Ben schrieb: »Wir liefern am Montag.«
Melden Sie sich heute an und wir erlassen Ihnen die Gebühr.
Er schwor, er zahle nächste Woche.
Vorige Woche schickten wir Ihnen die Muster zu.
Wollten Sie mir nicht den Entwurf schicken?
Wir bewahren Ihre Unterlagen sieben Jahre auf.`,
  },
  fr: {
    promise: `C'est ma faute, je vous renvoie la facture corrigée ce soir.
Mardi je ne peux pas, je vous appelle donc mercredi à dix heures.
Quoi que décide le service juridique, je vous réponds avant jeudi.
Je n'ai pas les chiffres sous la main mais je vous les fais passer lundi.
J'avais promis le compte rendu la semaine dernière : vous l'aurez demain matin.
Non seulement je vous enverrai le devis, mais Tom vous l'expliquera vendredi.
Tant que le portail est en panne, je vous enverrai les numéros de suivi par mail.
Pas de souci, je vous envoie le reste lundi.
Tom ne peut pas, donc je viendrai moi-même et vous apporterai les échantillons mardi.
La version « finale » avait une faute, je vous en renvoie une autre ce soir.
Pas aujourd'hui, mais je vous envoie la liste demain.`,
    none: `Vous m'aviez écrit « je vous enverrai le devis vendredi », et rien n'est venu.
Tom m'a dit qu'il enverrait le contrat demain.
Je devais vous envoyer le devis vendredi, mais la compta m'a arrêté.
Nous traiterons vos données conformément à notre politique de confidentialité.
Si vous avez reçu ce message par erreur, merci d'en avertir l'expéditeur et de le détruire.
Vous recevrez cette lettre une fois par mois et pouvez vous désinscrire à tout moment.
Dois-je envoyer le contrat à Ben ou à vous ?
Je vous l'aurais envoyé vendredi si vous l'aviez demandé.
Nous ne vous demanderons jamais votre mot de passe par e-mail.
Commandez avant vendredi et nous vous offrons 20 % sur votre premier achat.
Je le croirai quand je verrai le contrat.
L'an dernier nous avions promis de livrer en juin et nous l'avons fait.
Ben a écrit : « Nous livrerons lundi. »
Inscrivez-vous aujourd'hui et nous vous offrirons les frais.
Il jure qu'il paiera la semaine prochaine.
Nous vous aurions appelé vendredi.
Ne deviez-vous pas m'envoyer le brouillon ?
Nous conservons vos documents pendant sept ans.`,
  },
  es: {
    promise: `Ha sido culpa mía, le reenvío la factura corregida esta tarde.
El martes no puedo, así que le llamo el miércoles a las diez.
Diga lo que diga el departamento jurídico, le doy una respuesta antes del jueves.
No tengo las cifras a mano, pero se las hago llegar el lunes.
Le prometí el acta la semana pasada: mañana a primera hora la tendrá.
No solo le enviaré el presupuesto, también se lo explicaré el viernes.
Mientras el portal no funcione, le mandaré los números de envío por correo.
Sin problema, le mando el resto el lunes.
Tomás no puede, así que iré yo y le llevaré las muestras el martes.
La versión «final» tenía un error, subiré otra esta noche.
Hoy no, pero mañana le envío la lista.`,
    none: `Usted escribió «le enviaré el presupuesto el viernes» y no llegó nada.
Tomás me dijo que enviaría el contrato mañana.
Iba a enviarle el presupuesto el viernes, pero contabilidad me paró.
Trataremos sus datos conforme a nuestra política de privacidad.
Si ha recibido este mensaje por error, avise al remitente y elimínelo.
Recibirá este boletín una vez al mes y podrá darse de baja cuando quiera.
¿Le envío el contrato a Ben o a usted?
Se lo habría enviado el viernes si me lo hubiera pedido.
Nunca le pediremos su contraseña por correo.
Compre antes del viernes y le regalamos un 20 % en su primer pedido.
Me lo creeré cuando vea el contrato.
El año pasado prometimos entregar en junio y cumplimos.
Ben escribió: «Entregaremos el lunes».
Regístrese hoy y le regalaremos la cuota.
Jura que pagará la semana que viene.
Le habríamos llamado el viernes.
¿No iba a enviarme el borrador?
Conservamos sus documentos durante siete años.`,
  },
  ja: {
    promise: `こちらの手違いですので、訂正した請求書を本日中に再送いたします。
火曜は伺えませんので、水曜の十時にお電話差し上げます。
法務の判断がどうであれ、木曜までに必ずご返答します。
手元に数字がないため、月曜までにお送りします。
先週お約束した議事録は、明朝お届けいたします。
見積書だけでなく、図面も金曜日にお送りします。
ポータルが復旧するまで、追跡番号はメールでお知らせします。
問題ございません、残りは月曜にお送りします。
田中は伺えませんので、私が火曜にサンプルをお持ちします。
「最終」版に誤りがありましたので、今夜新しいものをお送りします。
本日は難しいですが、明日リストをお送りします。`,
    none: `「金曜日に見積書をお送りします」と伺いましたが、まだ届いておりません。
田中さんは明日契約書を送ると言っていました。
金曜日に見積書をお送りするつもりでしたが、できませんでした。
お客様の個人情報は当社のプライバシーポリシーに従って取り扱います。
本メールを誤って受信された場合は、送信者にご連絡のうえ削除してください。
このメールマガジンは月に一度お送りしています。
契約書はベンさんにお送りすればよろしいでしょうか。
ご依頼があれば金曜日にお送りできたのですが。
当社がメールでパスワードをお尋ねすることはありません。
金曜日までのご注文で、初回20％割引いたします。
契約書を見るまでは信じません。
昨年は六月の納品をお約束し、守りました。
田中さんから「月曜に納品します」とのことでした。
本日ご登録の方に手数料を無料といたします。
彼は来週払うと誓っています。
金曜にお電話するはずでした。
原稿をお送りいただけるのではなかったのですか。
書類は七年間保管いたします。`,
  },
};
