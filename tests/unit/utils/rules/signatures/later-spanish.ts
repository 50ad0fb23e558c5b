export const LATER_SPANISH = `#Lucía Ferrer <lucia.ferrer@ferrerasesores.es>
title=Asesora fiscal; company=Ferrer Asesores S.L.; phone=963 55 01 20
Hola Pablo, presentado.

Lucía Ferrer | Asesora fiscal | Ferrer Asesores S.L. | Tel. 963 55 01 20
#Nacho <nacho.gil@hotmail.com>

vale, nos vemos

Enviado desde mi iPhone
#Mariana Castaño <mcastano@andesfoods.com.co>
title=Gerente Comercial; company=Andes Foods S.A.S.; phone=+57 601 555 0130; phone=+57 310 555 0131
Buenos días,

confirmado el embarque.

Atentamente,

Mariana Castaño
Gerente Comercial
Andes Foods S.A.S.
Tel: +57 601 555 0130
Cel: +57 310 555 0131

Este correo es confidencial. Si no es el destinatario, elimínelo.
#Óscar Prieto <oscar@talleresprieto.es>
title=Jefe de taller; company=Talleres Prieto; phone=985 55 01 40
El coche está listo.

Un saludo,
Óscar Prieto
Jefe de taller
Talleres Prieto
985 55 01 40
#Reservas <reservas@hotelmirlo.es>

Su reserva 88123 está confirmada para el 3 de mayo.
#Julieta Paz <julieta@pazestudio.com.ar>
title=Diseñadora; company=Paz Estudio; link=instagram.com/pazestudio
¡Quedó genial!

Beso
Julieta Paz
Diseñadora - Paz Estudio
instagram.com/pazestudio
#Ramón Vidal <rvidal@ayto-lares.es>
title=Técnico de Medio Ambiente; company=Ayuntamiento de Lares; phone=976 55 01 50 ext. 12
Estimada señora:

el informe es favorable.

Ramón Vidal
Técnico de Medio Ambiente
Ayuntamiento de Lares
Tfno. 976 55 01 50 ext. 12
#Elena <elena.ruiz@gmail.com>

Mi número de socia es 4411 902 33.

Elena
#Carmen Soto <csoto@viverosoto.cl>
title=Socia; company=Vivero Soto Ltda.; phone=+56 2 5550 1600
Plantas despachadas.

Saludos cordiales,
Carmen Soto
Socia
Vivero Soto Ltda.
Fono: +56 2 5550 1600
#Iker Goñi <iker@gonisoft.eus>
title=Desarrollador; link=https://github.com/ikergoni
Subido a producción.

--
Iker Goñi
Desarrollador
https://github.com/ikergoni
#Beatriz Luna <beatriz.luna@colegiosol.mx>
title=Directora; company=Colegio del Sol; phone=55 5555 0170
Estimados padres:

la junta será el martes.

Mtra. Beatriz Luna
Directora
Colegio del Sol
Tel. 55 5555 0170
#Paco <paco@pacopinturas.es>

Mañana empiezo a las 8.

Paco`;
