import type { LabelledSentences } from './labelled';

export const HELD_OUT_FRENCH: LabelledSentences = {
  promise: `Je regarde ça ce soir et je te dis.
Je me renseigne auprès du fournisseur et vous recontacte.
Nous étudierons votre demande dans la semaine.
On vous rappelle demain matin sans faute.
Je m'en charge dès lundi.
Je fais le point avec l'équipe et je reviens vers vous.
Je vous ferai un retour avant la fin de la semaine.
J'envoie le colis cet après-midi.
J'en parle à ma responsable demain.
Je vérifierai si la pièce est en stock.
Nous vous rembourserons la différence sous cinq jours.
Je mettrai à jour le planning ce soir.
Je vous enverrai le lien, n'hésitez pas à me relancer.
Je vais corriger la facture et vous la renvoyer.
Nous allons prolonger votre essai de deux semaines.
Vous recevrez une proposition de notre part lundi.
Je prends contact avec le transporteur.
Je m'engage à vous livrer avant le 15 mars.
Dès que j'ai la réponse, je vous préviens.
Je rédige le compte rendu et le diffuse mardi.
Nous remplacerons les pièces abîmées gratuitement.
Je signerai le contrat et vous le retournerai demain.
Je vais voir avec le service comptable.
Je ne manquerai pas de vous tenir informé.
On s'occupe de la réservation aujourd'hui.
Je bloque le créneau de jeudi dans mon agenda.
Je passerai vous déposer les clés vendredi.
Nous vous ferons parvenir un avoir la semaine prochaine.
Je poserai la question au comité le 4 mars.
Je demanderai à Claire ce qu'elle préférerait.
Je complète le dossier ce soir et je te l'envoie.
Nous reprendrons le matériel à nos frais.
Je note votre demande et je la transmets à notre équipe.
Nous procéderons au remboursement sous huit jours.
Je vais me renseigner et je vous tiens informée.
Je m'occupe de votre dossier aujourd'hui même.
Je te passe le fichier dans la matinée.
Nous mettrons en place un accès pour vous.
Comptez sur moi, j'appellerai le fournisseur cet après-midi.
Je valide avec mon directeur et vous donne une réponse demain.
On t'envoie le contrat signé vendredi.
Je vais relancer la comptabilité.
Je tâcherai de vous répondre avant midi.
Nous ne manquerons pas de vous prévenir.
Je vous ferai signe dès mon retour.
Je décale la réunion à jeudi.
Promis, je t'appelle ce soir.
Nous allons vous établir un nouveau devis.
Je vous apporterai les échantillons mardi.
Pas de souci, je corrige ça et je renvoie la version finale.
Nous prendrons les frais de port à notre charge.
Je me charge de prévenir les autres.
Je vous en dirai plus la semaine prochaine.
Je soumettrai l'idée à la direction.
Nous vous recontacterons sous 48 heures.
Je vous prépare une offre pour lundi.
Je lui poserai la question demain.
Nous vous offrons les frais d'installation.
Je vous propose trois dates d'ici ce soir.
Nous vous tiendrons au courant de la réparation.
Je rédigerai le compte rendu et le partagerai après l'appel.
Vous aurez de nos nouvelles sous 24 heures, dès demain.
Je passe à votre bureau mardi récupérer les échantillons.
Nous testerons la correction et vous dirons ce qu'il en est.
Je fais vérifier ça par l'atelier.`,
  none: `Je vous envoie ci-joint le devis demandé.
Je vous contacte au sujet de votre annonce.
Je reviens vers vous concernant ma demande du 3 mars.
Je vous confirme avoir reçu le colis.
Je vous prie d'agréer mes salutations distinguées.
Vous trouverez en pièce jointe la facture.
Je serai absent jusqu'au 15 août.
Je n'aurai pas le temps de regarder cette semaine.
Nous ne communiquerons jamais vos données à des tiers.
Pourriez-vous me rappeler demain matin ?
N'hésitez pas à revenir vers moi.
Si cela vous convient, je réserve la salle.
Je peux vous l'envoyer si vous voulez.
J'aurais aimé vous répondre plus tôt.
Paul vous enverra les documents.
Ils nous livreront lundi.
J'espère que nous trouverons une solution.
Nous livrons tous les mardis.
En général, je réponds dans la journée.
Je vous remercie de votre réponse rapide.
Je serais ravi de vous rencontrer.
Je voulais vous envoyer le devis hier.
Il m'a dit que je recevrai l'argent.
Merci de bien vouloir m'adresser le contrat signé.
Le salon aura lieu du 3 au 5 juin.
Je devrai annuler notre rendez-vous.
Nous nous verrons à Lyon.
Ce message est confidentiel et destiné uniquement à son destinataire.
Je vous ai transféré le mail de Claire.
J'attends votre retour avec impatience.
Je suis en réunion toute la journée.
Peut-être vous appellerai-je demain.
Je comprends votre déception.
Nous pourrions passer mardi.
Je pense que nous aurons fini en mars.
Avez-vous eu le temps de lire mon devis ?
Je suis en congé du 3 au 10 juillet.
Nous sommes désolés pour ce retard.
Vous trouverez ci-joint notre brochure.
Je ne pense pas que nous aurons besoin de la salle.
Je vous serais reconnaissant de me répondre avant vendredi.
Elle vous appellera demain.
Nos bureaux seront fermés le 24 décembre.
Le colis arrivera jeudi.
Nous avons rendez-vous à neuf heures.
Je vous ai relancé deux fois la semaine dernière.
Je serai sans doute en retard.
Si vous avez des questions, je reste à votre disposition.
Nous pourrions envoyer quelqu'un demain.
J'ai été ravi d'échanger avec vous.
Merci de nous faire parvenir le dossier complet.
Savez-vous quand vous livrerez ?
Je ne manque jamais une réunion.
Je t'embrasse.
C'est dommage que le projet soit annulé.
Je reçois beaucoup de messages.
Tu m'enverras les photos ?
Nous proposons des formations depuis 1990.
On se voit lundi à la gare.
Je me permets de vous relancer.
Je passe de bonnes vacances.
Nous livrons dans toute l'Europe.
Je partage votre avis.
Je donne ma langue au chat.
Nous espérons vous revoir bientôt.
Qui enverra l'invitation ?
Je serai en déplacement jusqu'au 9.
Vous nous manquerez au bureau.
Ils ont dit qu'ils rappelleront vendredi.
Je l'enverrais si j'avais l'adresse.
Je vous souhaite une bonne continuation.
Je me réjouis de notre collaboration.
Nous vous rappelons que le magasin ferme à midi.
Je vous informe que le bureau sera fermé lundi.
Je viendrai peut-être.
Nous sommes spécialisés dans le bois.`,
};
