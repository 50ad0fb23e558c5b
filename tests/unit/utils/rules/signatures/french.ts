/** The same in French. */
export const FRENCH = `#Camille Laurent <camille.laurent@atelierbleu.fr>
title=Responsable des achats; company=Atelier Bleu; phone=+33 1 55 50 12 34; link=www.atelierbleu.fr
Bonjour,

nous avons bien reçu votre devis.

Cordialement,
Camille Laurent
Responsable des achats
Atelier Bleu
+33 1 55 50 12 34
www.atelierbleu.fr
#Julien Moreau <j.moreau@moreau-freres.fr>
title=Directeur commercial; company=Moreau Frères SARL; phone=04 72 55 01 20; phone=06 55 50 12 21
Bonjour Madame,

la livraison est prévue le 12 décembre.

Bien cordialement,

Julien Moreau
Directeur commercial
Moreau Frères SARL
Tél. : 04 72 55 01 20
Mob. : 06 55 50 12 21
SIRET 812 345 678 00012
#Élodie Garnier <elodie.garnier@orange.fr>

Merci, à demain !

Élodie

Envoyé de mon iPhone
#Mathieu Roche <m.roche@verdure-paysage.fr>
title=Gérant; company=Verdure Paysage; phone=05 61 55 50 14
Bonsoir,

le chantier commence lundi à 8h30.

Mathieu Roche
Gérant
Verdure Paysage
05 61 55 50 14
#Sophie Delmas <sophie.delmas@cabinet-delmas.fr>
title=Avocate; company=Cabinet Delmas; phone=+33 (0)4 91 55 01 77
Cher Maître,

ci-joint le projet d'acte.

Sophie Delmas
Avocate
Cabinet Delmas
Tél. +33 (0)4 91 55 01 77
Fax +33 (0)4 91 55 01 78

Ce message et ses pièces jointes sont confidentiels. Si vous n'êtes pas le destinataire, merci d'en avertir l'expéditeur.
#Nicolas Perrin <nicolas@perrin.dev>
link=https://perrin.dev
ok pour moi

--
Nicolas
https://perrin.dev
#Claire Bonnet <claire.bonnet@horizon-sante.fr>
title=Cheffe de projet; company=Horizon Santé; phone=01 55 50 33 10; link=https://www.linkedin.com/in/clairebonnet-demo
Bonjour à tous,

le compte rendu est en pièce jointe.

Bonne journée,
Claire

Claire Bonnet
Cheffe de projet | Horizon Santé
01 55 50 33 10
https://www.linkedin.com/in/clairebonnet-demo
#Antoine Lefort <antoine.lefort@lefort-vins.fr>

D'accord.

Le mar. 3 nov. 2026 à 10:15, Camille Laurent <camille.laurent@atelierbleu.fr> a écrit :
> Pouvez-vous confirmer ?
> Camille Laurent
> Responsable des achats
> +33 1 55 50 12 34
#Isabelle Fournier <i.fournier@lumiere-evenements.fr>
title=Directrice générale; company=Lumière Événements; phone=+33 6 55 50 77 01; link=lumiere-evenements.fr
Chère Anne,

la salle est réservée pour 120 personnes.

Bien à vous,
Isabelle Fournier
Directrice générale
Lumière Événements
+33 6 55 50 77 01
lumiere-evenements.fr
#Luc Tessier <luc.tessier@tessier-transport.be>
title=Responsable logistique; company=Tessier Transport SA; phone=+32 2 555 01 40
Bonjour,

le camion part à 6h.

Salutations,

Luc Tessier - Responsable logistique
Tessier Transport SA
Tel +32 2 555 01 40
#Marie-Ève Gagnon <me.gagnon@boreal.qc.ca>
title=Conseillère en ressources humaines; company=Boréal Technologies; phone=514-555-0162 poste 204
Bonjour Marc,

l'entrevue est fixée au 14.

Au plaisir,

Marie-Ève Gagnon
Conseillère en ressources humaines
Boréal Technologies
514-555-0162 poste 204
#Hugo Marchand <hugo.marchand@gmail.com>

Salut, je te rappelle ce soir.

Hugo
#Pauline Girard <pauline.girard@techno-ouest.fr>
title=Ingénieure d'affaires; company=Techno Ouest; phone=02 40 55 50 19
Bonjour Monsieur Petit,

Notre référence : DV-2026-0417.

Cordialement

Pauline Girard
Ingénieure d'affaires
Techno Ouest
12 rue des Lilas, 44000 Nantes
Ligne directe : 02 40 55 50 19
#Bernard Olivier <b.olivier@mairie-saintjulien.fr>
title=Adjoint au maire; company=Mairie de Saint-Julien; phone=04 50 55 50 00
Madame, Monsieur,

la réunion publique aura lieu le 9 janvier.

Bernard Olivier
Adjoint au maire
Mairie de Saint-Julien
Standard : 04 50 55 50 00
#Amandine Roux <amandine@rouxgraphisme.fr>
title=Graphiste; link=rouxgraphisme.fr; link=https://www.instagram.com/rouxgraphisme
Voici la maquette !

Amandine Roux
Graphiste
rouxgraphisme.fr
https://www.instagram.com/rouxgraphisme
#Thierry Blanc <thierry.blanc@sofimeca.fr>
title=Directeur technique; company=Sofimeca; phone=03 88 55 50 61; phone=07 55 50 12 62
Bonjour,

débit max 320 m3/h.

Thierry BLANC
Directeur technique
SOFIMECA
Fixe : 03 88 55 50 61 / Portable : 07 55 50 12 62
#Céline Dubreuil <celine.dubreuil@banquesolaire.fr>
title=Chargée de clientèle; company=Banque Solaire; phone=01 55 50 90 12
Chère Madame,

votre dossier 774120 est complet.

Avec mes salutations distinguées,
Céline Dubreuil
Chargée de clientèle
Banque Solaire
Téléphone 01 55 50 90 12
Pensez à l'environnement avant d'imprimer ce message.
#Olivier Caron <olivier.caron@gazelle.io>
title=Cofondateur; company=Gazelle; link=https://gazelle.io
On avance ! Démo jeudi.

Olivier Caron
Cofondateur, Gazelle
https://gazelle.io
#Valérie Simon <valerie.simon@simonimmo.fr>
title=Agent immobilier; company=Simon Immobilier; phone=06 55 50 31 44
Bonjour,

visite samedi à 11h ?

Valérie Simon
Agent immobilier
Simon Immobilier
📱 06 55 50 31 44
#Service client <contact@petitcolis.fr>

Votre colis 8R 4471 2200 est en route.

L'équipe Petit Colis
#Romain Leclerc <r.leclerc@leclerc-elec.fr>
title=Électricien; company=Leclerc Élec
Devis joint, 2 450,00 € TTC.

Romain Leclerc
Électricien
Leclerc Élec
#Sylvie Arnaud <sylvie.arnaud@univ-garonne.fr>
title=Maîtresse de conférences; company=Université de Garonne; phone=+33 5 56 55 50 21; link=https://univ-garonne.fr/sarnaud
Cher collègue,

je serai au colloque.

Bien cordialement,
Sylvie Arnaud
Maîtresse de conférences
Université de Garonne
+33 5 56 55 50 21
https://univ-garonne.fr/sarnaud
#Fabien Masson <fabien@masson-photo.fr>

Je suis en déplacement, joignable au 06 55 50 00 17 jusqu'à vendredi.

Fabien
#Laure Vidal <laure.vidal@vidalconseil.fr>
title=Consultante senior; company=Vidal Conseil; phone=+33 6 55 50 42 42; link=www.vidalconseil.fr
Bonjour Paul,

merci pour l'échange.

Belle journée,
Laure Vidal | Consultante senior | Vidal Conseil
+33 6 55 50 42 42 | www.vidalconseil.fr
#Gilles Renard <g.renard@renard-menuiserie.fr>
title=Artisan menuisier; company=Renard Menuiserie; phone=02 98 55 50 73
Portes livrées semaine 50.

Gilles Renard
Artisan menuisier
Renard Menuiserie
Tél : 02 98 55 50 73
#Nathalie Picard <n.picard@alpesnotaires.fr>
title=Notaire; company=Alpes Notaires; phone=04 76 55 50 88
Madame,

la signature est fixée au 18 décembre à 14h00.

Votre bien dévouée,
Nathalie Picard
Notaire
Alpes Notaires
04 76 55 50 88
L'étude est ouverte du lundi au vendredi de 9h à 18h.
#Karim Benali <karim.benali@meditrans.ma>
title=Directeur des opérations; company=Meditrans; phone=+212 522 55 01 33
Bonjour,

le conteneur est dédouané.

Karim Benali
Directeur des opérations
Meditrans
GSM : +212 522 55 01 33
#Emma Colin <emma.colin@colin.net>

Oui pour mardi

Télécharger Outlook pour Android
#Pierre Gauthier <p.gauthier@gauthier-avocats.ch>
title=Associé; company=Gauthier Avocats; phone=+41 22 555 01 61
Cher confrère,

je reviens vers vous lundi.

Meilleures salutations
Pierre Gauthier
Associé
Gauthier Avocats
T +41 22 555 01 61
-----Message d'origine-----
De : Sophie Delmas
Avocate
Tél. +33 (0)4 91 55 01 77
#Lucie Meunier <lucie.meunier@pommevanille.fr>
title=Assistante de direction; company=Pomme Vanille; phone=01 55 50 71 10
Bonjour,

c'est noté.

Lucie Meunier
Assistante de direction
Pomme Vanille
Tél. 01 55 50 71 10
`;
