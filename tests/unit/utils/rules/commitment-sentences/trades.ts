import type { SentencesByLanguage } from './labelled';

/**
 * Promises of those whose work is what others have at home (recruiters, estate agents, car dealers,
 * auditors, wedding planners), and what one does with one's own. Before the rules told these apart,
 * 2 of 40 promises were found and none of 20 traps taken for one.
 */
export const TRADES: SentencesByLanguage = {
  en: {
    promise: `I'll forward the candidate's resume this afternoon.
We'll complete the exam of the accounts by Thursday.
I'll share the wedding menu on Monday.
I'll upload the photos of the flat tonight.
We will ship the dog beds tomorrow.
I'll send our latest catalogue first thing in the morning.
I'll prepare the birthday cake estimate by Wednesday.
We'll email our insurance certificate this week.`,
    none: `I'll pick up my kids from school at four.
I'm sending my passport to the embassy tomorrow.
We'll drop our daughter at my parents' place on Saturday.
I'll finish my thesis in June.`,
  },
  de: {
    promise: `Den Lebenslauf der Kandidatin leite ich heute noch weiter.
Wir schließen die Prüfung der Jahresabschlüsse bis Mittwoch ab.
Ich schicke die Fotos der Wohnung heute Abend.
Den Kaufvertrag für das Auto bereite ich bis morgen vor.
Das Menü für die Hochzeit stimmen wir bis Freitag mit dem Caterer ab.
Ich sende unsere Broschüre morgen per Post.
Ich lege den Termin mit der Schule bis Dienstag fest.
Wir liefern den Schreibtisch am Donnerstag.`,
    none: `Ich bringe meine Kinder morgen zur Schule.
Ich hole mein Auto heute aus der Werkstatt.
Ich gebe meine Bewerbung bis Freitag ab.
Ich räume am Samstag meine Wohnung auf.`,
  },
  fr: {
    promise: `Je transmets le CV de la candidate demain.
Nous terminons l'examen des comptes d'ici jeudi.
J'enverrai les photos de l'appartement ce soir.
Je prépare le devis du mariage pour vendredi.
Nous livrons le vélo mardi prochain.
J'envoie notre brochure demain matin.
Je réserve la salle pour l'anniversaire dès demain.
Je ferai suivre notre attestation d'assurance cette semaine.`,
    none: `Je récupère mes enfants à l'école ce soir.
J'envoie mon passeport au consulat demain.
Je prépare mes valises ce soir.
Je dépose ma fille chez mes parents vendredi.`,
  },
  es: {
    promise: `Mañana envío el currículum de la candidata.
Cerraremos el examen de las cuentas antes del jueves.
Enviaré las fotos del piso esta tarde.
Preparo el presupuesto de la boda para el viernes.
Entregaremos el coche el martes.
Mañana mando nuestro folleto.
Confirmaré la reserva del jardín para el viernes.
Reenviaré nuestro certificado de seguro esta semana.`,
    none: `Recogeré a mis hijos del colegio a las cinco.
Mañana envío mi pasaporte al consulado.
Esta noche preparo mi maleta.
El viernes llevo mi perro al veterinario.`,
  },
  ja: {
    promise: `履歴書を明日送ります。
マンションの図面を本日中に送付します。
車の見積もりを金曜日までに作成します。
結婚式のプランを来週までにまとめます。
試験の結果を月曜日に共有します。
小学校への納品は木曜日に済ませます。
病院に機器を明日届けます。
事務所の鍵を金曜日に返します。`,
    none: `明日、娘を保育園に送ります。
土曜日に自分の車を修理に出します。
来週、自分の履歴書を書きます。
週末に母の部屋を片付けます。`,
  },
};
