import type { LabelledSentences } from './labelled';

export const PLAIN_FRENCH: LabelledSentences = {
  promise: `Je vous fais parvenir la convention signée d'ici mercredi.
Nous allons vérifier ce point en interne et revenons vers vous la semaine prochaine.
Je transmets votre demande à notre service juridique dès aujourd'hui.
Merci pour votre message, je regarde et je vous tiens au courant.
Notre technicien vous rappellera demain matin.
Je vous enverrai les supports après la réunion.
Nous corrigerons la facture en conséquence.
Je vais demander à Claire de préparer une démonstration pour vos équipes.
Vous aurez mes remarques sur le projet vendredi au plus tard.
Je décale notre rendez-vous à jeudi et je vous renvoie une invitation.
On vous ouvre un accès de test dans la journée.
Je m'occupe de relancer le transporteur.
J'en parle à notre directeur financier et je vous dis ce qu'il en est.
Nous prolongeons votre période d'essai de deux semaines.
Bien vu, je corrige la section 4 et je vous renvoie le document.
Je ferai circuler le compte rendu d'ici ce soir.
Nous prenons en charge les frais d'expédition du remplacement.
Je mets notre cheffe de produit en copie pour qu'elle réponde à votre question.
Avec plaisir, je prépare une proposition et vous l'adresse vendredi.
Les accès de votre équipe seront activés par nos soins avant lundi.
Je me renseigne auprès du transporteur et reviens vers vous.
Vous recevrez le rapport d'audit de notre part au plus tard le 15 juin.
Monsieur Leroy, de notre service commercial, vous appellera demain.
On s'en charge et on vous confirme la date dans la semaine.
Je lance la commande cet après-midi et vous communique le numéro.
Bien compris, nous décalons la mise en service au 22.
Je vais voir avec le bailleur pour le quai et je vous fais un retour.
Nous envoyons quelqu'un mercredi matin pour remplacer la vanne.
Je rédige le communiqué et vous le soumets pour validation.
Vous recevrez les chiffres définitifs mardi.
Merci, je fais suivre au service comptable.
Mon assistante prendra contact avec vous pour fixer un créneau.
Nous vous rembourserons les frais de déplacement sous dix jours.
Je surveille l'envoi et vous préviens dès qu'il passe la douane.
Je note l'action et je mets à jour le tableau de suivi.
Je vous enverrai une invitation dans le courant de la journée.
J'apporterai les pièces de rechange lors de ma visite mardi.
Pas de souci, nous prenons à notre charge l'écart de prix sur cette commande.
Je demande à notre assureur si les dégâts des eaux sont couverts et je vous tiens informé.
Nous vous expédions un nouveau câble aujourd'hui.
Je vois ce que je peux faire pour la date de livraison et je vous rappelle.
Je résume ce que nous avons convenu et je le fais circuler.
Notre comptabilité émettra un avoir d'ici la fin de la semaine.
Merci, c'est parfait ; je confirme auprès de la salle et je réserve.
Vous aurez le numéro de suivi de ma part dès que le colis sera parti.
Je vais demander à nos développeurs d'ajouter ce champ pour vous.
Nous formerons votre personnel à la nouvelle machine la première semaine de juin.
Je modifie le devis pour y inclure les dix licences supplémentaires.
Je fais passer notre électricien lundi pour regarder le tableau.
Message bien reçu, je m'en occupe et je vous réponds avant 17 heures.
Nous vous offrons l'installation.
J'envoie un sondage pour que nous trouvions une date.
Je confirme avec l'hôtel et je vous envoie la référence par SMS.
Nous portons le délai de paiement à 45 jours et modifions le contrat.
Notre service juridique vous répondra d'ici mercredi.
Je vous faxe le formulaire de douane dès qu'il est tamponné.
Je superviserai personnellement la reprise de votre compte.
Notre entrepôt expédiera le second lot demain.
Merci Léo. Je relance le bailleur et je reviens vers toi.
Je retravaille le calendrier et vous en partage une nouvelle version ce soir.`,
  none: `Avez-vous pu transmettre le devis à votre direction ?
Nous vous avons envoyé la facture le 3 mars.
Si la direction valide le budget, nous pourrions commencer en mai.
Marie m'a dit qu'elle enverrait les chiffres aux achats.
Merci encore pour votre accueil hier.
Notre solution aide les équipes à gagner du temps chaque semaine.
Nous ne pouvons malheureusement pas baisser le prix davantage.
Pourriez-vous me faire suivre la dernière grille tarifaire ?
La livraison devait arriver mardi dernier.
J'espère que vous avez passé de bonnes vacances.
Le client décidera sans doute à l'automne.
Les factures sont généralement réglées sous trente jours.
Qui présentera les résultats jeudi ?
Vous aviez indiqué que vous nous enverriez les plans.
N'hésitez pas à me contacter si vous avez la moindre question.
Vous trouverez ci-joint l'offre dont nous avons parlé.
Le comité se réunira de nouveau en septembre.
En règle générale, nous ne communiquons pas le nom de nos clients.
Il voulait savoir si nous allions renouveler au printemps.
Cette semaine seulement : 20 % de remise sur tous les abonnements annuels !
Ce serait un plaisir de vous croiser au salon.
J'étais en congé et je rattrape mes messages.
Je pensais que les échantillons seraient arrivés vendredi.
Le concurrent va sûrement encore baisser ses prix.
Quand pensez-vous que la nouvelle version sortira ?
Le fournisseur nous avait assuré que les pièces partiraient en avril.
Sauf avis contraire de votre part, l'offre expire vendredi.
Un grand merci pour votre retour détaillé.
J'espérais un montant plus bas.
Paul est à Berlin presque tout le mois prochain.
Nous avons déjà remplacé le capteur la semaine dernière.
Notre équipe compte douze spécialistes dans quatre pays.
Découvrez comment les grandes marques réduisent leurs coûts de moitié.
Nous ne prévoyons pas de changer de fournisseur cette année.
Le contrat se renouvelle automatiquement au 1er janvier.
« Je signerai lundi », m'a-t-il dit, et puis plus rien.
Je suis en déplacement jusqu'à jeudi et ma réponse pourra tarder.
Pierre devait envoyer les clés, mais je ne les ai pas encore vues.
Nous ne saurons jamais pourquoi ils ont annulé.
En juin, cela fera dix ans que je travaille ici.
Si j'avais su, je vous aurais appelé tout de suite.
Je vous laisse choisir la variante qui vous convient le mieux.
Nos clients vont adorer les nouvelles couleurs.
Nous répondons généralement aux demandes sous un jour ouvré.
Je peux vous envoyer un échantillon si cela vous intéresse.
J'ai hâte de découvrir le prototype.
Ma femme et moi déménageons à Nantes en juillet.
Vous m'avez demandé si nous serons au salon.
Il vous enverra sans doute les clés à son retour.
Je serais ravi de vous aider en cas de difficulté.
On nous a dit que le remboursement prendrait une semaine.
Personne de chez vous ne m'a rappelé vendredi.
Je serai à Rome cette semaine-là, jeudi ne me convient donc pas.
Pouvons-nous compter sur les plans avant la fin du mois ?
Notre nouveau catalogue paraîtra au printemps.
Elle sera en congé maternité à partir d'août.
Nous espérons que les nouveaux locaux répondent à vos attentes.
La plupart de nos clients renouvellent après la première année.
Voyons comment les choses évoluent pendant l'été.
J'ai transmis votre message à Dana ce matin.`,
};
