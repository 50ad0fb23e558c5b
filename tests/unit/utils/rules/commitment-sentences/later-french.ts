import type { LabelledSentences } from './labelled';

export const LATER_FRENCH: LabelledSentences = {
  promise: `Bonjour Paul, je vois ça avec la compta et je te redis demain.
On vous fait parvenir les échantillons par coursier cet après-midi.
Je ne manquerai pas de vous tenir informée de la suite.
Bien reçu, je m'en occupe.
Nous vous recontacterons dans les meilleurs délais.
Vous aurez la version signée de notre part avant vendredi.
Je prépare le devis et vous le transmets lundi matin.
Comme convenu, je vais relancer le fournisseur dès aujourd'hui.
Notre technicien passera chez vous mercredi entre 9h et 11h.
Pas de souci, on vous rembourse la différence.
Je te renvoie le fichier corrigé dans l'heure.
Je reviens vers vous très vite avec une date.
Nous allons étudier votre demande et vous répondre sous 48 heures.
Promis, tu auras les chiffres avant la réunion.
Je me charge de prévenir l'équipe logistique.
Je fais le point avec Sophie et je vous rappelle en fin de journée.
Nous prendrons bien entendu les frais de retour à notre charge.
Je vous adresserai le compte rendu d'ici la fin de semaine.
J'essaie d'avoir une réponse de la direction pour mardi.
On regarde ça avec l'atelier et on revient vers toi.
Bonjour Madame Roche, je transmets votre demande au service technique dès ce matin.
Nous procéderons au remplacement de la pièce la semaine prochaine.
Je t'appelle jeudi pour en parler.
Je vous tiens au courant dès que j'ai du nouveau.
Ma collègue Julie vous enverra le lien de connexion dans la journée.
On s'engage à livrer avant le 15.
Je corrige les deux coquilles et je remets le document en ligne ce soir.
Entendu, je décale la réunion et je préviens tout le monde.
Nous ferons le nécessaire pour que l'avoir soit émis cette semaine.
Je me renseigne auprès du transporteur et vous fais un retour demain.
Vous pouvez compter sur moi pour le dossier complet lundi.
Je passe à l'atelier demain et je vous prends des photos.
Nous vous confirmerons la date par mail.
Je vais en toucher un mot à mon directeur et je reviens vers toi.
Je vous mets en relation avec Karim par un mail séparé.
C'est noté, vous recevrez l'accord de confidentialité de ma part cet après-midi.
Salut Léo, j'ai eu ton message, je regarde les chiffres ce soir et je t'envoie un texto.
Les cartons manquants partent demain matin, je vous donnerai le numéro de suivi.
Nous réimprimons les dépliants à nos frais et vous les livrons vendredi.
J'en parle à la réunion de lundi et je te fais un retour ensuite.
Je ressors l'ancien contrat et je vous le scanne.
Notre avocat prendra contact avec vous au sujet de la date.
D'accord, j'inverse les deux dates et je réédite les billets.
Laissez-moi jusqu'à jeudi et vous aurez une réponse claire.
Je termine la synthèse et je la diffuserai avant le week-end.
Un relevé corrigé vous sera envoyé par nos soins avant la fin du mois.
Nous déduirons ce montant de la prochaine facture.
Je sonde Hélène et je te préviens dès que j'en sais plus.
Je poste le chèque cet après-midi.
Je vais demander autour de moi et te dire qui peut le faire.
Je veillerai personnellement à ce que cela ne se reproduise pas.
C'est en cours, tu l'as avant midi.
Nous vous prêterons un appareil le temps de la réparation.
Je compte terminer les plans mardi et vous les envoyer aussitôt.
Je laisse la clé chez le gardien demain.
Mes équipes vous rappelleront dans la matinée.
Je fais refaire les clés et j'en laisse un jeu à l'accueil lundi.
Nous portons les échantillons au labo et vous communiquerons les mesures la semaine prochaine.
Je transfère à Hélène et je veille à ce qu'elle te réponde aujourd'hui.
Noté, j'apporte les adaptateurs mercredi.
Je compte vous envoyer l'offre complète pour le 20.
Le bail signé part ce soir au courrier, je vous préviens.
Nos techniciens installeront le correctif ce week-end.
J'essaie de vous caser jeudi et je vous confirme par téléphone.
Vous aurez de nos nouvelles vendredi au plus tard.
Nous vous rembourserons jusqu'au dernier centime, c'est promis.
Merci pour le rappel, je finis ma partie ce soir.
Je vais demander un second devis au traiteur.`,
  none: `Pourriez-vous me renvoyer le contrat signé avant jeudi ?
Si vous validez aujourd'hui, nous livrerons lundi.
Je vous ai envoyé le devis la semaine dernière.
Je ne pourrai malheureusement pas assister à la réunion.
Merci de nous transmettre votre RIB.
Vous trouverez ci-joint la facture du mois de mai.
Je serai en congé du 2 au 16 août inclus.
Quand est-ce que tu m'envoies les photos ?
Il devait me rappeler hier, mais rien.
N'hésitez pas à me contacter pour toute question.
L'offre sera valable jusqu'au 30 juin.
Je vous enverrais bien un exemplaire, mais il n'en reste plus.
Nous serions ravis de vous accueillir sur notre stand.
Le salon se tiendra à Lyon en novembre.
Dans l'attente de votre retour, je vous souhaite une bonne journée.
Je me permets de vous relancer au sujet de ma candidature.
Faut-il que je vous envoie l'original par courrier ?
Votre colis sera livré demain par notre transporteur.
On ne vous rappellera pas pour ce genre de détail.
Vous recevrez nos actualités une fois par mois.
Sauf erreur de ma part, vous deviez me rappeler.
Est-ce que quelqu'un pourra nous accueillir lundi ?
Le prix risque d'augmenter l'an prochain.
J'aurais aimé vous répondre plus tôt.
Vous serez sûrement déçu du résultat.
Nous n'enverrons plus de relance après celle-ci.
Au cas où vous changeriez d'avis, je vous enverrai les tarifs.
Ils vous appelleront sans doute la semaine prochaine.
Je vous prie d'agréer, Madame, mes salutations distinguées.
Peux-tu me dire quand tu passes au bureau ?
Il faudra compter trois semaines de délai.
J'ai transmis votre dossier à ma collègue hier.
Je vous souhaite un bon week-end.
Le formulaire devra être signé par les deux parties.
Je pense que ça ira comme ça.
Le magasin rouvrira le 3 septembre.
Je peux vous l'envoyer si ça vous aide, dites-le-moi.
Pourriez-vous me rappeler après 16 heures ?
L'avion atterrira à 9h40.
À mon avis, ils signeront en mai.
Personne ne verra la différence.
Cela fait des semaines que je veux vous écrire.
Merci de veiller à ce que les formulaires nous parviennent avant le 10.
Je ne vous retiens pas plus longtemps.
La nouvelle version fonctionnera-t-elle sous Windows ?
Nous sommes basés à Nantes et livrons dans toute l'Europe.
Comme indiqué, j'ai envoyé le fichier à David hier.
Il vous sera demandé de saisir votre code.
J'aurais bien voulu vous aider.
Le conseil se prononcera jeudi.
Votre colis vous sera remis entre 14h et 16h.
Dites-nous comment ça se passe.
Si tout va bien, je vous l'envoie lundi.
J'aurai quarante ans l'an prochain.
Elle avait promis d'envoyer les clés.
Ce serait super que tu partages les diapos.
Jeudi, je rencontre les commissaires aux comptes.
Nous cherchons un nouveau fournisseur de cartons.
Le lundi, je prends plutôt le train.
Rien ne changera pour vous.
Ravi de l'apprendre, félicitations !
Je profite de chaque instant ici.
Vous avez reçu un courrier des impôts.
Il m'a demandé quand nous enverrions la marchandise.
Désolé, je ne pourrai pas venir demain.
Je suis en télétravail aujourd'hui, appelez-moi sur mon portable.
Je déménage samedi, quel bazar.
Je reçois beaucoup de mails, merci d'indiquer le numéro de commande.
Mardi vous convient, ou dois-je demander à quelqu'un d'autre ?
Nos bureaux seront fermés à Pâques.
Je pense que la facture sera réglée par le siège.
Vous pouvez transférer ce message à vos collègues.
Je préférerais qu'on en parle de vive voix.
Je rends mon badge demain, mon dernier jour ici.`,
};
