import type { LabelledSentences } from './labelled';

export const TRAPS_FRENCH: LabelledSentences = {
  promise: `Je vous fais parvenir le bon de commande signé demain matin.
On remplace la pièce défectueuse à nos frais dès lundi.
Je vérifie le stock avec le dépôt et je vous tiens au courant.
Vous recevrez le compte rendu de la visite avant la fin de la semaine.
Notre technicien passera chez vous jeudi entre 9 h et 11 h.
Je m'occupe de réserver la salle et d'inviter tout le monde.
Nous allons revoir le devis sans l'option pose.
Je te renvoie la maquette corrigée ce soir.
J'appelle le transporteur tout de suite pour débloquer le colis.
Je me charge de relancer la comptabilité.
Je dépose les échantillons à votre accueil demain.
Nous vous enverrons un monteur la semaine prochaine.
Je vois ça avec notre service achats et je reviens vers vous.
Vous aurez le plan modifié jeudi au plus tard.
On reprend la couture et on repasse chercher la marchandise.
Je t'ouvre l'accès tout de suite.
Je ferai suivre votre demande à la direction dès ce soir.
Je dépose le dossier à l'assurance aujourd'hui et je vous tiens informé.
Nous vous créditerons la différence sur la prochaine facture.
Notre chauffeur récupérera l'appareil en panne vendredi.
Je bloque la carte tout de suite et je vous en commande une autre.
On vous garde ce prix jusqu'à fin mai.
Pas de souci, je décale la réunion au 12 et je mets à jour l'invitation.
Je vais transmettre votre demande à notre transitaire.
Nous rééditons le certificat avec les bons numéros de série.
Je parle avec notre usine de Lyon et je vous trouve une date plus proche.
Je récupère les cotes exactes auprès du bureau d'études et je te les transmets.
Je vous mets en copie du courrier au propriétaire.
Notre comptabilité vous enverra un avoir cette semaine.
J'apporterai le contrat jeudi.
Nous vous garantissons deux personnes sur place mercredi, je vous communiquerai leurs noms.
Je fais redessiner le plan et vous l'aurez mardi au plus tard.
Les supports manquants partent aujourd'hui par coursier.
J'ouvre un ticket chez Microsoft et je te tiens au courant.
Je me renseigne et je vous donne deux références.
Notre formatrice Lucie vous contactera pour les dates.
Nous vous déduirons 200 euros pour la rayure.
Je vais vous présenter à notre responsable design.`,
  none: `Je rends mon ordinateur vendredi, écrivez-moi plutôt sur mon portable.
J'emmène mes enfants chez le dentiste mercredi.
Nous déménageons nos bureaux à Lille en mars.
Je serai en congé du 3 au 17 avril.
Pourriez-vous m'envoyer la facture rectifiée ?
Je vous écris au sujet de la commande 4512.
Vous trouverez le plan d'accès en pièce jointe.
Je vous ai déjà transmis le dossier mardi dernier.
Il a dit qu'il enverrait le contrat lui-même.
On verra bien ce que décide la direction.
Je passe mon permis samedi prochain.
Nos clients reçoivent en général leur colis sous 48 heures.
J'aurais aimé vous appeler plus tôt.
J'espère que le fournisseur livrera à temps.
Je vends mon appartement à Nantes.
Je ne vous enverrai pas de nouvelle proposition.
Si seulement je pouvais vous rembourser tout de suite.
Je récupère ma voiture au garage ce soir.
Qui va s'occuper de la réception des travaux ?
Je vous remercie de votre patience et vous souhaite une bonne journée.
Je repeins mon salon samedi.
Je dépose ma fille à la crèche demain matin.
Nous rénovons notre cantine cet été.
Je rends visite à mes grands-parents ce week-end.
Je soutiens ma thèse la semaine prochaine.
Je vous contacte parce que la facture est arrivée deux fois.
Merci de nous retourner le bon de commande avant vendredi.
J'ai posté les échantillons hier.
Notre nouveau directeur commercial arrive en janvier.
Je prends deux semaines de congé en juin.
Elle m'a dit qu'elle s'occuperait de la facture.
Nous ne prolongerons pas le contrat au-delà de mars.
Je renouvelle mon passeport demain.
Je vais chercher mon fils à l'école à seize heures.
Nous changeons notre machine à café la semaine prochaine.
Lundi je cours mon premier marathon.
J'ai vendu mon bateau l'été dernier.
Votre technicien aura besoin d'un badge à l'entrée.
Veuillez confirmer le créneau avant demain midi.
L'administration publiera de nouvelles règles à l'automne.
Nous ne pourrons malheureusement pas tenir ce prix.
Il nous a dit qu'ils livreraient lundi.
Je prends quelques jours la semaine prochaine.
J'achète une nouvelle voiture samedi.
Je l'enverrais aujourd'hui si j'avais l'adresse.
Je vous écris pour connaître l'état de la commande 778.
Je vais chez le coiffeur vendredi midi.
Jeudi prochain nous fêtons l'été avec toute l'équipe.
Je travaille de chez moi demain.
Je dégivre mon congélateur ce soir.
La banque vous appellera au sujet du virement.
Nous avons livré la dernière palette lundi.
Serez-vous au salon de Lyon ?
Je viendrais volontiers, mais mon agenda est plein.
Ils enverront un remplaçant si le premier tombe en panne.
Je n'y arriverai pas avant jeudi.
Nous recevons trois candidats la semaine prochaine.
J'apprends le portugais cet hiver.
Nous n'avons jamais eu un tel retard et je comprends votre colère.
Je fais un gâteau dimanche pour l'anniversaire de ma mère.
Nous changeons de prestataire de paie en juillet.
Je prends l'avion pour Oslo mercredi.
Je suis absent du bureau jusqu'à mardi.
Votre facture arrivera à échéance le 30.
J'ai déjà relancé Microsoft deux fois.
Quand le plan sera-t-il prêt ?
Il avait promis d'expédier les supports.
Je les appellerais bien, mais personne ne décroche.
Nous avons hâte de voir le showroom.
Je résilie ma salle de sport le mois prochain.
La formatrice apportera son propre ordinateur.
Ce n'est pas grave si cela prend un jour de plus.`,
};
