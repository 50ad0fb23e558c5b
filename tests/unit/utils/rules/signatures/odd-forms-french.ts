export const ODD_FRENCH = `#Élodie Marchand <elodie.marchand@atelier-lumen.fr>
title=Chef de projet; company=Atelier Lumen SARL; phone=01 99 00 55 12; site=www.atelier-lumen.fr
Voici le planning.

Cordialement,
Élodie Marchand
Chef de projet
Atelier Lumen SARL - 8 rue des Tanneurs - 75003 Paris
Tél. : 01 99 00 55 12
www.atelier-lumen.fr
SARL au capital de 10 000 € - RCS Paris 555 012 345
#Bruno Lefort <bruno.lefort@lefort-transports.fr>

Bien reçu, merci.

Envoyé de mon iPhone
#Camille Aubert <c.aubert@aubert-associes.fr>
title=Avocate; company=Aubert & Associés; phone=+33 1 99 00 55 34
Le projet d'acte est joint.

Camille Aubert
Avocate
Aubert & Associés
Ligne directe : +33 1 99 00 55 34
Ce message est confidentiel. Si vous l'avez reçu par erreur, merci d'appeler le +33 1 99 00 55 00.
#Hugo Perrin <hugo.perrin@perrin-bois.fr>
title=Gérant; company=Perrin Bois; phone=06 39 98 55 21
Livraison jeudi.

Hugo Perrin
Gérant
Perrin Bois
Port. 06 39 98 55 21

De : Alain Noir <alain@noir.fr>
Envoyé : mardi 3 mars 2026 09:10
Alain Noir
Acheteur
06 39 98 55 99
#Sophie Garnier <sophie.garnier@vertige-studio.fr>
title=Directrice artistique; company=Vertige Studio; link=https://www.instagram.com/vertigestudio
La maquette me plaît.

Sophie Garnier | Directrice artistique | Vertige Studio
https://www.instagram.com/vertigestudio
#Marc Dubreuil <marc.dubreuil@dubreuil-elec.fr>
title=Responsable technique; company=Dubreuil Électricité SAS; phone=04 99 00 55 45
Le tableau est changé.

Marc Dubreuil               Dubreuil Électricité SAS
Responsable technique       Tél : 04 99 00 55 45
                            Fax : 04 99 00 55 46
#Inès Morel <ines@morel-traiteur.fr>
company=Morel Traiteur; phone=05 99 00 55 18
C'est noté pour samedi.

Inès
Morel Traiteur
05 99 00 55 18
#Yannick Le Goff <y.legoff@armor-pompes.bzh>
title=Ingénieur commercial; company=Armor Pompes; phone=02 99 00 55 27; phone=06 39 98 55 27
Devis ci-joint.

Yannick Le Goff
Ingénieur commercial
Armor Pompes
Fixe 02 99 00 55 27 / Mobile 06 39 98 55 27
#Nathalie Weber <nathalie.weber@weber-compta.lu>
title=Expert-comptable; company=Weber Compta S.à r.l.; phone=+352 27 55 01 33
Bilan joint.

Nathalie Weber
Expert-comptable
Weber Compta S.à r.l.
T +352 27 55 01 33
Pensez à l'environnement avant d'imprimer ce message.
#Olivier Ferrand <olivier.ferrand@ferrand-immo.fr>
title=Agent immobilier; phone=06 39 98 55 63; site=ferrand-immo.fr
Visite confirmée.

Olivier Ferrand
Agent immobilier
06 39 98 55 63
ferrand-immo.fr

Le mar. 3 mars 2026 à 09:12, Luc Petit <luc@petit.fr> a écrit :
> Luc Petit
> Notaire
> 06 39 98 55 00
#Chantal Roy <chantal.roy@erablesroy.ca>
title=Directrice des ventes; company=Érables Roy inc.; phone=+1 418-555-0161
Merci pour la commande.

Chantal Roy
Directrice des ventes
Érables Roy inc.
Bureau : +1 418-555-0161
#Paul Henry <paul.henry@henry-velo.be>

Ça marche.

Envoyé depuis mon appareil Galaxy
`;
