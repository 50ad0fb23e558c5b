export const LATER_FRENCH = `#Élodie Garnier <e.garnier@garnier-notaires.fr>
title=Clerc de notaire; company=Étude Garnier; phone=01 55 50 12 34
Bonjour Maître, l'acte est prêt.

Élodie Garnier | Clerc de notaire | Étude Garnier | 01 55 50 12 34
#Momo <mohamed.h@orange.fr>

ok pour moi

Envoyé de mon iPhone
#Claire Besson <claire.besson@voltalis-energie.fr>
title=Responsable grands comptes; company=Voltalis Énergie; phone=+33 4 72 55 01 50; phone=+33 6 12 55 01 51
Bonjour,

l'offre est en ligne.

Bien à vous,

Claire BESSON
Responsable grands comptes
Voltalis Énergie
Tél. : +33 4 72 55 01 50
Mob. : +33 6 12 55 01 51

Ce message et ses pièces jointes sont confidentiels. Si vous l'avez reçu par erreur, merci de le détruire.
#Luc Marchetti <luc@marchetti-plomberie.fr>
title=Artisan plombier; phone=06 55 50 17 71
Je passe à 8h.

Luc Marchetti
Artisan plombier
06 55 50 17 71
#Service <contact@belleville-fleurs.fr>

Votre commande 5512 est prête.
#Inès Roche <ines.roche@atelier-roche.com>
title=Architecte; company=Atelier Roche; link=www.atelier-roche.com
Plans validés.

Cordialement,
Inès Roche, architecte
Atelier Roche
www.atelier-roche.com
#Pierre-Yves Le Goff <py.legoff@legoff-maree.bzh>
title=Gérant; company=Le Goff Marée SARL; phone=02 98 55 01 60
Arrivage demain.

Kenavo
Pierre-Yves Le Goff
Gérant
Le Goff Marée SARL
02 98 55 01 60
SIRET 732 829 320 00074
#Nathalie Dubreuil <n.dubreuil@univ-armor.fr>
title=Maîtresse de conférences; company=Université d'Armor
Chers collègues, voir le compte rendu.

Nathalie Dubreuil
Maîtresse de conférences
Université d'Armor
#Samir <samir.benali@gmail.com>

Mon code client est le 06 4412 88.

Samir
#Odile Fontaine <odile@fontaine-vins.ch>
title=Œnologue; company=Fontaine Vins SA; phone=+41 21 555 01 80
Belle récolte !

Meilleures salutations
Odile Fontaine
Œnologue
Fontaine Vins SA
+41 21 555 01 80
#Bruno Tessier <b.tessier@tessier-transports.fr>
title=Directeur d'exploitation; company=Tessier Transports; phone=05 61 55 01 90
Camion parti.

-- 
Bruno Tessier
Directeur d'exploitation - Tessier Transports
05 61 55 01 90
#Amélie <amelie.roy@videotron.ca>

Merci beaucoup, à lundi !

Amélie`;
