export const ORDINARY_FRENCH = `#Claire Fontanel <c.fontanel@atelier-fontanel.fr>
title=Directrice commerciale; company=Atelier Fontanel; phone=01 55 55 01 40; phone=06 55 55 01 41; site=www.atelier-fontanel.fr
Bonjour Robin,

Le bon à tirer est en pièce jointe.

Bien cordialement,

Claire Fontanel
Directrice commerciale
Atelier Fontanel
12 rue des Lilas - 75011 Paris
Tél. : 01 55 55 01 40 - Port. : 06 55 55 01 41
www.atelier-fontanel.fr
#Mathieu Le Goff <mathieu.legoff@armor-logistique.fr>
title=Responsable d'exploitation; company=Armor Logistique SAS; phone=+33 2 98 55 01 22
Bonjour,

Le camion est parti.

Mathieu LE GOFF
Responsable d'exploitation
ARMOR LOGISTIQUE SAS
T. +33 2 98 55 01 22
#Julie <julie.mercier8@orange.fr>

Super, à samedi !

Julie

Envoyé de mon iPhone
#Maître Anne Delcourt <adelcourt@delcourt-avocats.fr>
title=Avocate au barreau de Lille; company=Delcourt Avocats; phone=03 20 55 01 60
Cher Monsieur,

Le protocole est signé.

Votre bien dévouée,

Anne Delcourt
Avocate au barreau de Lille
Delcourt Avocats
Tél. 03 20 55 01 60
Fax 03 20 55 01 61
#Service Client Volteo <service@volteo-energie.fr>

Votre demande n° 884211 est bien enregistrée. Ce message est automatique.

L'équipe Volteo
#Nadia Benali <nadia@pixelle.studio>
title=Graphiste; company=Pixelle; phone=+33 6 55 55 01 77; link=https://www.instagram.com/pixelle.studio
Coucou, nouvelle version en ligne !

Belle journée,
Nadia

Nadia Benali – Graphiste – Pixelle
+33 6 55 55 01 77
https://www.instagram.com/pixelle.studio
#Olivier Janssens <o.janssens@brabant-tech.be>
title=Ingénieur d'affaires; company=Brabant Tech SRL; phone=+32 2 555 01 80; site=https://www.brabant-tech.be
Bonjour Robin,

L'offre est validée de notre côté.

Cdlt,
Olivier Janssens
Ingénieur d'affaires
Brabant Tech SRL
+32 2 555 01 80
https://www.brabant-tech.be
#Sylvie Perrin <s.perrin@mairie-valbrune.fr>
title=Chargée de mission culture; company=Mairie de Valbrune; phone=04 75 55 01 33
Bonjour Monsieur,

La salle est réservée.

Cordialement,
Sylvie PERRIN
Chargée de mission culture
Mairie de Valbrune
Ligne directe : 04 75 55 01 33

Ce courriel et ses pièces jointes sont confidentiels.
#Thomas Girard <thomas.girard@girard-toiture.com>
title=Gérant; company=Girard Toiture SARL; phone=06 55 55 01 90
RDV confirmé mardi.

Thomas Girard, gérant
Girard Toiture SARL
06 55 55 01 90
#Élodie Marchand <elodie.marchand@cliniquedesormes.fr>
title=Assistante de direction; company=Clinique des Ormes; phone=02 40 55 01 15
Bonjour,

Je vous joins le planning.

Bonne réception,

Élodie Marchand
Assistante de direction | Clinique des Ormes
02 40 55 01 15 (poste 214)
#Marc Tremblay <mtremblay@boreal-conseil.ca>
title=Conseiller principal; company=Boréal Conseil inc.; phone=514 555-0166
Salut Robin,

C'est beau pour jeudi.

Marc Tremblay
Conseiller principal
Boréal Conseil inc.
Cell. : 514 555-0166

Le lun. 30 nov. 2026 à 09:12, Robin Vale <robin@brightwater.example> a écrit :
> Robin Vale
> Directeur des ventes
> 01 99 00 00 00
#Sophie Carrel <sophie.carrel@montclair-rh.ch>
title=Spécialiste RH; company=Montclair RH SA; phone=+41 21 555 01 44; link=https://www.linkedin.com/in/sophiecarrel
Bonjour,

Le contrat est prêt.

Meilleures salutations
Sophie Carrel
Spécialiste RH
Montclair RH SA, Lausanne
+41 21 555 01 44
LinkedIn : https://www.linkedin.com/in/sophiecarrel
`;
