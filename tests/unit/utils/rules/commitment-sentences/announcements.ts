import type { SentencesByLanguage } from './labelled';

/**
 * Sixty-eight more, written when the rules had learned from all others, with more that look like
 * promises than there are: machines that answer the telephone, jobs, news, former partners. When
 * first measured, 26 of 30 promises were found, and 6 of the others.
 */
export const ANNOUNCEMENTS: SentencesByLanguage = {
  en: {
    promise: `I'll have the plumber look at it and text you his price.
We'll rewrite the clause on late payment and send it round before the weekend.
My colleague Ines will ring you about the survey on Thursday.
I'm going to put the two versions side by side and mark what differs for you.
I shall return your key by registered post.
Leave the permit to us, we'll apply for it on Monday.`,
    none: `Our previous agency always told us they will send reports on time.
You'll love what we have built for you this spring.
If the bank agrees, we'll go ahead in May.
It would help if you sent me the key.
In my last mail I asked whether you will apply for the permit.
We are hiring: you will prepare quotes and answer customers.
Press 2 and our team will call you back.
The minister said that we will all pay less tax.`,
  },
  de: {
    promise: `Ich leite Ihre Frage an die Entwicklung weiter und melde mich mit der Antwort.
Wir drucken die Karten neu und schicken sie Ihnen per Express.
Den Zugang richte ich Ihnen bis morgen Mittag ein.
Meine Kollegin Ines meldet sich am Donnerstag bei Ihnen.
Ich vergleiche beide Fassungen und markiere Ihnen die Unterschiede.
Ihren Schlüssel schicken wir per Einschreiben zurück.`,
    none: `Bei unserer letzten Agentur hieß es auch immer, die Berichte kommen pünktlich.
Sie werden unsere neue Kollektion lieben.
Wenn die Bank zustimmt, legen wir im Mai los.
Mir wäre geholfen, wenn Sie den Schlüssel schicken.
In meiner letzten Mail fragte ich, ob Sie die Genehmigung beantragen.
Ihre Aufgaben: Sie erstellen Angebote und beantworten Anfragen.
Drücken Sie die 2, und unser Team ruft Sie zurück.
Der Minister sagte, wir alle zahlen bald weniger Steuern.`,
  },
  fr: {
    promise: `Je transmets votre question au service technique et reviens vers vous avec la réponse.
Nous réimprimons les cartes et vous les envoyons en express.
Ma collègue Inès vous appellera jeudi pour l'expertise.
Je compare les deux versions et je vous signale les différences.
Nous vous ouvrirons l'accès demain avant midi.
Je vous renverrai la clé en recommandé.`,
    none: `Notre ancienne agence disait toujours qu'elle enverrait les rapports à temps.
Vous allez adorer notre nouvelle collection.
Si la banque est d'accord, nous démarrerons en mai.
Ça m'aiderait que vous m'envoyiez la clé.
Vos missions : vous préparerez les devis et répondrez aux clients.
Tapez 2 et notre équipe vous rappellera.
Le ministre a dit que nous paierons tous moins d'impôts.`,
  },
  es: {
    promise: `Paso su pregunta al equipo técnico y le respondo en cuanto sepa algo.
Reimprimiremos las tarjetas y se las mandaremos por mensajería.
Mi compañera Inés le llamará el jueves por el peritaje.
Comparo las dos versiones y le marco las diferencias.
Le abriremos el acceso mañana antes del mediodía.
Le devolveré la llave por correo certificado.`,
    none: `Nuestra agencia anterior siempre decía que enviaría los informes a tiempo.
Le encantará nuestra nueva colección.
Si el banco está de acuerdo, empezaremos en mayo.
Me ayudaría que me enviara la llave.
Sus tareas: preparará presupuestos y atenderá a los clientes.
Pulse 2 y nuestro equipo le llamará.
El ministro dijo que todos pagaremos menos impuestos.`,
  },
  ja: {
    promise: `ご質問は開発に回し、回答をお伝えします。
名刺を刷り直し、速達でお送りします。
木曜に同僚の井上からお電話いたします。
二つの版を比べ、違いを赤字でお知らせします。
明日の昼までにアクセス権を設定いたします。
鍵は書留でお返しします。`,
    none: `以前の代理店はいつも期限どおりに報告書を送ると言っていました。
新作はきっとお気に召していただけます。
銀行の承認が下りましたら、五月に開始いたします。
鍵をお送りいただけると助かります。
業務内容：見積書の作成、お客様への回答をお願いします。
2を押すと、担当者が折り返しお電話いたします。
大臣は減税すると述べました。
春の新商品を店頭でご紹介しています。`,
  },
};
