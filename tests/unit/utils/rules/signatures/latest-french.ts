export const LATEST_FRENCH = `#Camille Rousset <c.rousset@atelier-vauban.fr>
title=Responsable commerciale; company=Atelier Vauban; phone=01 55 50 18 22; phone=06 55 50 18 23; site=www.atelier-vauban.fr
Bonjour Monsieur,

Le devis est en pièce jointe.

Bien cordialement,

Camille Rousset
Responsable commerciale
Atelier Vauban
Tél. : 01 55 50 18 22
Port. : 06 55 50 18 23
www.atelier-vauban.fr
#Étienne Garnier <etienne.garnier@transgarnier.fr>
title=Gérant; company=Transports Garnier SARL; phone=+33 4 78 55 50 61
Camion parti à 8 h.

Cordialement
Étienne Garnier
Gérant
Transports Garnier SARL
+33 4 78 55 50 61
#Léa <lea.martin88@orange.fr>

Ça marche, à demain !

Léa
#Sophie Delcourt <sophie.delcourt@notaires-lille.fr>
title=Notaire associée; company=Étude Delcourt & Roux; phone=03 20 55 50 40
Maître,

l'acte sera prêt pour la signature.

Sophie Delcourt
Notaire associée
Étude Delcourt & Roux
12, rue Esquermoise – 59000 Lille
Tél 03 20 55 50 40 – Fax 03 20 55 50 41
#Nicolas Bouchard <nbouchard@logiboreal.ca>
title=Directeur des opérations; company=Logiboréal inc.; phone=418 555-0162 poste 204; link=https://www.linkedin.com/in/nbouchard
Parfait pour jeudi.

Nicolas Bouchard
Directeur des opérations | Logiboréal inc.
418 555-0162 poste 204
https://www.linkedin.com/in/nbouchard
#Service client <contact@vertelec.fr>

Votre demande n° 778120 a bien été enregistrée.

Le service client
#Amélie Vasseur <a.vasseur@clinique-des-lilas.fr>
title=Cadre de santé; company=Clinique des Lilas; phone=02 99 55 50 12
Merci pour votre retour rapide.

Bonne journée,
Amélie VASSEUR
Cadre de santé
Clinique des Lilas
02 99 55 50 12
#Karim Benali <karim@benali-renov.fr>
phone=07 55 50 33 21
Je passe chercher les clés à midi.

Karim
07 55 50 33 21
#Luc Van den Broeck <luc.vandenbroeck@brasserie-meuse.be>
title=Chef de produit; company=Brasserie de la Meuse SA; phone=+32 81 55 50 44; site=https://www.brasserie-meuse.be
Bonjour,

Les échantillons partent demain.

Bien à vous,
Luc Van den Broeck
Chef de produit
Brasserie de la Meuse SA
Tel +32 81 55 50 44
https://www.brasserie-meuse.be
#Inès Fabre <ines.fabre@studio-cobalt.fr>
title=Directrice artistique; company=Studio Cobalt
Voici la V3 des maquettes.

Inès Fabre
Directrice artistique, Studio Cobalt

Le mar. 3 mars 2026 à 10:12, Paul Roy <paul@roy.example> a écrit :
> Paul Roy
> Acheteur
> 01 55 50 00 00
#Bertrand Coste <b.coste@mairie-saintavit.fr>
title=Adjoint au maire; company=Mairie de Saint-Avit; phone=05 55 50 71 09
Le conseil a validé la délibération.

Bertrand Coste
Adjoint au maire
Mairie de Saint-Avit
Tél. 05 55 50 71 09
#Manon Perrin <manon@perrin-fleurs.fr>
title=Fleuriste; company=Perrin Fleurs; phone=04 90 55 50 18; link=https://www.instagram.com/perrinfleurs
Les bouquets seront livrés samedi.

Belle journée
Manon Perrin
Fleuriste – Perrin Fleurs
04 90 55 50 18
https://www.instagram.com/perrinfleurs
`;
