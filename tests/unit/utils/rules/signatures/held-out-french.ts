/** The same in French. */
export const HELD_OUT_FRENCH = `#Aurélie Chabert <a.chabert@chabert-traiteur.fr>
title=Cheffe de cuisine; company=Chabert Traiteur; phone=04 76 55 01 10; link=www.chabert-traiteur.fr
Bonjour,

le menu est validé.

Aurélie Chabert
Cheffe de cuisine
Chabert Traiteur
04 76 55 01 10
www.chabert-traiteur.fr
#Thierry Vasseur <thierry.vasseur@vasseur-btp.fr>
title=Conducteur de travaux; company=Vasseur BTP SAS; phone=03 20 55 01 44; phone=06 12 55 01 45
Bonjour à tous,

coulage demain à 7h.

Cordialement,

Thierry Vasseur
Conducteur de travaux
Vasseur BTP SAS
Tél : 03 20 55 01 44
Port : 06 12 55 01 45
#Manon <manon.dubreuil@free.fr>

ça marche, bisous

Manon
#Jean-Luc Ferrand <jl.ferrand@mairie-belrive.fr>
title=Directeur des services techniques; company=Mairie de Belrive; phone=05 56 55 01 20
Madame,

votre demande n° 2026-114 est enregistrée.

Jean-Luc Ferrand
Directeur des services techniques
Mairie de Belrive
Tél. 05 56 55 01 20
#Sandrine Lopez <sandrine@lopez-communication.com>
title=Chargée de communication; company=Lopez Communication; phone=+33 6 55 50 12 90
Hello,

maquette en ligne !

Belle journée,
Sandrine Lopez
Chargée de communication
Lopez Communication
+33 6 55 50 12 90
#Pierre-Yves Morvan <pymorvan@morvan-marine.bzh>
title=Chef d'atelier; company=Morvan Marine; phone=02 98 55 01 77
Salut,

moteur remonté.

Pierre-Yves Morvan
Chef d'atelier
Morvan Marine
02 98 55 01 77
#Nadia Benali <n.benali@cabinet-benali.fr>
title=Expert-comptable; company=Cabinet Benali; phone=01 55 50 01 33; link=cabinet-benali.fr
Bonjour,

la liasse 2026 est télétransmise.

Bien à vous,
Nadia Benali
Expert-comptable
Cabinet Benali
T. 01 55 50 01 33
F. 01 55 50 01 34
cabinet-benali.fr
#Olivier Carron <olivier.carron@romandie-assurances.ch>
title=Conseiller clientèle; company=Romandie Assurances SA; phone=+41 21 555 01 60
Monsieur,

votre police 44.718 est renouvelée.

Meilleures salutations
Olivier Carron
Conseiller clientèle
Romandie Assurances SA
+41 21 555 01 60
#Léa Fontaine <lea@studiofontaine.fr>
title=Graphiste indépendante; phone=07 55 50 12 34; link=https://studiofontaine.fr
Voici la V2.

Léa Fontaine
Graphiste indépendante
07 55 50 12 34
https://studiofontaine.fr
#Bruno Keita <b.keita@keita-transports.sn>
title=Responsable logistique; company=Keita Transports SARL; phone=+221 77 555 01 22
Bonjour,

le conteneur est à quai.

Bruno Keita
Responsable logistique
Keita Transports SARL
Mobile : +221 77 555 01 22
#Hélène Marchand <helene.marchand@lycee-valmont.fr>
title=Proviseure adjointe; company=Lycée Valmont; phone=03 88 55 01 15
Madame, Monsieur,

la réunion aura lieu le 14 à 18h.

Hélène Marchand
Proviseure adjointe
Lycée Valmont
Tél. 03 88 55 01 15
#Gilles Rousset <gilles.rousset@wanadoo.fr>

OK pour samedi, n'oublie pas les clés.
Gilles
#Camille Noël <camille.noel@novalis-conseil.fr>
title=Consultante senior; company=Novalis Conseil; phone=+33 1 55 50 18 00; link=https://www.linkedin.com/in/camillenoel
Bonjour Marc,

le comité est décalé au 12.

Camille Noël
Consultante senior | Novalis Conseil
+33 1 55 50 18 00
https://www.linkedin.com/in/camillenoel
#Yannick Le Goff <yannick@legoff-menuiserie.fr>
title=Artisan menuisier; company=Le Goff Menuiserie; phone=06 55 50 14 41
Les volets sont prêts.

Yannick Le Goff
Artisan menuisier
Le Goff Menuiserie
06 55 50 14 41
#Patricia Delorme <p.delorme@delorme-immobilier.fr>
title=Agent immobilier; company=Delorme Immobilier; phone=04 93 55 01 28
Bonjour,

visite confirmée mardi 10h.

Patricia Delorme
Agent immobilier
Delorme Immobilier
Tél. : 04 93 55 01 28
Carte pro n° CPI 0605 2016
#Marc-Antoine Tremblay <ma.tremblay@boreal-tech.ca>
title=Vice-président, Ventes; company=Boréal Technologies inc.; phone=514 555-0172, poste 4
Bonjour Julie,

on se parle jeudi.

Marc-Antoine Tremblay
Vice-président, Ventes
Boréal Technologies inc.
514 555-0172, poste 4
#Isabelle Fournier <isabelle.fournier@chu-argelles.fr>
title=Cadre de santé; company=CHU d'Argelles; phone=04 68 55 01 00
Bonjour,

le planning de mars est affiché.

Isabelle Fournier
Cadre de santé
CHU d'Argelles
04 68 55 01 00
#Stéphane Blin <s.blin@imprimerie-blin.fr>
title=Gérant; company=Imprimerie Blin; phone=02 43 55 01 19
BAT joint, tirage 2 000 ex.

Stéphane Blin - Gérant
Imprimerie Blin
02 43 55 01 19
#Virginie Pons <virginie.pons@domaine-pons.com>
title=Vigneronne; company=Domaine Pons; phone=+33 4 67 55 01 31; link=domaine-pons.com
120 cartons expédiés.

Bien cordialement
Virginie Pons
Vigneronne
Domaine Pons
+33 4 67 55 01 31
domaine-pons.com
#David Amsellem <d.amsellem@amsellem-avocats.fr>
title=Avocat à la Cour; company=Amsellem Avocats; phone=01 55 50 01 70
Mon cher Confrère,

vous trouverez mes conclusions.

Votre bien dévoué,
David Amsellem
Avocat à la Cour
Amsellem Avocats
Tél. 01 55 50 01 70 - Fax 01 55 50 01 71
#Clémence Aubry <clemence.aubry@ruchesdumont.fr>
title=Apicultrice; company=Les Ruches du Mont; phone=06 55 50 16 61
La récolte est bonne cette année.

Clémence Aubry
Apicultrice
Les Ruches du Mont
06 55 50 16 61
#Karim Saïdi <karim.saidi@pixelio.fr>
title=Développeur full-stack; company=Pixelio
corrigé en prod (v2.8)

Karim Saïdi
Développeur full-stack
Pixelio
#Anne-Sophie Girard <as.girard@girard-notaires.fr>
title=Notaire associée; company=SCP Girard & Roux; phone=04 50 55 01 26
Chère Madame,

l'acte est prêt.

Anne-Sophie Girard
Notaire associée
SCP Girard & Roux
Tél. : +33 4 50 55 01 26
#Loïc Menard <loic.menard@menard-sport.fr>
title=Responsable magasin; company=Menard Sport; phone=05 49 55 01 13
Skis livrés, facture 4471.

Loïc Menard
Responsable magasin
Menard Sport
05 49 55 01 13

Pensez à l'environnement avant d'imprimer ce message.
#Françoise Lemoine <f.lemoine@ecole-lemoine.be>
title=Directrice; company=École Lemoine; phone=+32 2 555 01 82
Chers parents,

l'école ferme le 24.

Françoise Lemoine
Directrice
École Lemoine
GSM +32 2 555 01 82
#Éric Barbier <eric@barbier-audit.fr>
title=Auditeur; company=Barbier Audit & Conseil; phone=06 55 50 17 71
Bonjour,

rapport joint, 14 pages.

Cdlt,
Éric Barbier
Auditeur
Barbier Audit & Conseil
06 55 50 17 71
#Lucie Hamon <lucie.hamon@gmail.com>

Merci beaucoup pour tout ! À très vite

Lucie
#Mickaël Rey <mickael.rey@rey-energie.fr>
title=Chargé d'affaires; company=Rey Énergie; phone=04 73 55 01 35
Devis signé, merci.

Mickaël Rey
Chargé d'affaires chez Rey Énergie
04 73 55 01 35
#Solène Picard <solene.picard@agence-ondine.fr>
title=Cheffe de projet; company=Agence Ondine; phone=+33 2 55 50 10 20; link=www.agence-ondine.fr
Brief reçu !

Solène PICARD
Cheffe de projet
Agence Ondine
+33 2 55 50 10 20
www.agence-ondine.fr
#Romain Delattre <romain.delattre@delattre-freres.fr>
title=Directeur général; company=Delattre Frères SA; phone=03 22 55 01 40
Monsieur le Directeur,

l'offre du 3 mars est acceptée.

Je vous prie d'agréer, Monsieur, mes salutations distinguées.

Romain Delattre
Directeur général
Delattre Frères SA
Ligne directe : 03 22 55 01 40
`;
