/** The same in Spanish. */
export const SPANISH = `#Lucía Ferrer <lucia.ferrer@mareazul.es>
title=Responsable de compras; company=Mareazul S.L.; phone=+34 91 555 01 34; link=www.mareazul.es
Buenos días:

Hemos recibido el presupuesto.

Un saludo,
Lucía Ferrer
Responsable de compras
Mareazul S.L.
+34 91 555 01 34
www.mareazul.es
#Javier Ortega <jortega@ortegaehijos.es>
title=Gerente; company=Ortega e Hijos; phone=96 555 01 20; phone=655 501 221
Hola,

el pedido 4412 sale mañana.

Saludos cordiales,

Javier Ortega
Gerente
Ortega e Hijos
Tel.: 96 555 01 20
Móvil: 655 501 221
CIF B12345678
#Marta Gil <marta.gil@hotmail.com>

Perfecto, gracias.

Enviado desde mi iPhone
#Carlos Mendoza <c.mendoza@andescarga.pe>
title=Jefe de operaciones; company=Andes Carga SAC; phone=+51 1 555 0142
Estimados:

El buque zarpa el día 18.

Atentamente,
Carlos Mendoza
Jefe de operaciones
Andes Carga SAC
Teléfono +51 1 555 0142
#Beatriz Navarro <beatriz@navarroabogados.es>
title=Abogada; company=Navarro Abogados; phone=93 555 01 66
Estimado Sr. Ruiz:

Adjunto el borrador.

Reciba un cordial saludo,

Beatriz Navarro
Abogada
Navarro Abogados
T. 93 555 01 66
F. 93 555 01 67

Este mensaje es confidencial y se dirige exclusivamente a su destinatario. Si lo ha recibido por error, le rogamos que lo comunique.
#Diego Salas <diego@salas.dev>
link=https://salas.dev
listo

--
Diego
https://salas.dev
#Patricia Luna <patricia.luna@girasolmedia.mx>
title=Directora de marketing; company=Girasol Media; phone=+52 55 5550 1234; link=https://www.linkedin.com/in/patricialuna-demo
Hola equipo,

la campaña arranca el lunes.

¡Saludos!
Patricia Luna
Directora de marketing | Girasol Media
Cel. +52 55 5550 1234
https://www.linkedin.com/in/patricialuna-demo
#Alberto Ramos <alberto.ramos@ramos.es>

De acuerdo.

El mar, 3 nov 2026 a las 10:15, Lucía Ferrer (<lucia.ferrer@mareazul.es>) escribió:
> ¿Lo confirmas?
> Lucía Ferrer
> Responsable de compras
> +34 91 555 01 34
#Elena Prieto <elena.prieto@saludnorte.es>
title=Coordinadora de proyectos; company=Salud Norte; phone=944 550 119
Buenas tardes,

adjunto el acta de la reunión.

Elena Prieto
Coordinadora de proyectos
Salud Norte
944 550 119
Gran Vía 20, 48001 Bilbao
#Fernando Castro <fcastro@castroytorres.cl>
title=Socio director; company=Castro y Torres; phone=+56 2 2555 0177
Estimada Paula,

de acuerdo con los términos.

Saludos,
Fernando Castro
Socio director
Castro y Torres
Fono: +56 2 2555 0177
#Rosa Jiménez <rosa.jimenez@viveroslaisla.es>

Te llamo luego.

Rosa
#Miguel Ángel Soto <masoto@hierrosoto.es>
title=Director comercial; company=Hierros Soto S.A.; phone=+34 976 55 01 40; phone=+34 655 50 14 01
Buenos días,

precio: 1.240,50 € por tonelada.

Un cordial saludo,

Miguel Ángel Soto
Director comercial
HIERROS SOTO S.A.
Tlf. +34 976 55 01 40 | Móv. +34 655 50 14 01
#Silvia Campos <silvia.campos@editorialfaro.com.ar>
title=Editora; company=Editorial Faro; link=editorialfaro.com.ar
Querida Inés,

las galeradas están listas.

Abrazo,
Silvia

Silvia Campos
Editora
Editorial Faro
editorialfaro.com.ar
#Raúl Herrera <raul@herrerafoto.es>
title=Fotógrafo; phone=655 50 77 12; link=herrerafoto.es
Te paso la selección.

Raúl Herrera
Fotógrafo
655 50 77 12
herrerafoto.es
#Cristina Vega <cvega@unizarate.edu>
title=Profesora titular; company=Universidad de Zárate; phone=+34 976 555 021
Estimado colega:

Acepto la invitación.

Un saludo
Cristina Vega
Profesora titular
Universidad de Zárate
Tel. +34 976 555 021
#Pablo Iglesia <pablo.iglesia@solarnova.es>
title=Ingeniero de ventas; company=SolarNova; phone=+34 955 55 01 18
Hola Juan,

la potencia pico es de 320 kW.

Pablo Iglesia | Ingeniero de ventas | SolarNova
+34 955 55 01 18
#Gloria Benítez <gbenitez@notariabenitez.es>
title=Notaria; company=Notaría Benítez; phone=952 55 50 88
Muy señores míos:

La firma será el 18 de diciembre a las 12:00.

Atentamente
Gloria Benítez
Notaria
Notaría Benítez
Teléfono: 952 55 50 88
Horario: lunes a viernes de 9:00 a 14:00
#Atención al cliente <ayuda@tiendaluz.es>

Su pedido 99120 está en camino.

El equipo de Tienda Luz
#Sergio Molina <sergio.molina@molinadata.co>
title=Cofundador y CTO; company=Molina Data; link=https://molinadata.co; link=https://github.com/smolina-demo
Subí los cambios.

Sergio Molina
Cofundador y CTO, Molina Data
https://molinadata.co
https://github.com/smolina-demo
#Irene Pastor <irene.pastor@clinicaelbosque.es>
title=Administración; company=Clínica El Bosque; phone=91 555 71 10
Buenos días,

su cita es el 3/12 a las 9:30.

Irene Pastor
Administración
Clínica El Bosque
Tel: 91 555 71 10
#Hernán Paredes <hparedes@agroparedes.uy>
title=Propietario; company=Agro Paredes; phone=+598 2 555 0144
Buenas,

el camión llega el jueves.

Hernán Paredes
Propietario
Agro Paredes
WhatsApp +598 2 555 0144
#Nuria Vidal <nuria.vidal@ajvent.cat>
title=Técnica de cultura; company=Ayuntamiento de Vent; phone=972 55 50 10
Hola,

el auditorio está libre el día 14.

Cordialmente,
Nuria Vidal
Técnica de cultura
Ayuntamiento de Vent
Centralita: 972 55 50 10
#Óscar León <oscar@leontransportes.es>

Estoy en ruta, cualquier cosa al 655 500 017.

Óscar
#Daniela Rojas <daniela.rojas@quetzalsoft.gt>
title=Gerente de producto; company=Quetzal Soft; phone=+502 2555 0131; link=www.quetzalsoft.gt
Hola Ana:

la versión 2.4.1 sale hoy.

Saludos

Daniela Rojas
Gerente de producto
Quetzal Soft
PBX: +502 2555 0131
www.quetzalsoft.gt
#Tomás Aguilar <taguilar@aguilarseguros.es>
title=Agente de seguros; company=Aguilar Seguros; phone=985 55 01 73
La póliza vence el 31/12/2026.

Tomás Aguilar
Agente de seguros
Aguilar Seguros
☎ 985 55 01 73
Antes de imprimir este correo, piense en el medio ambiente.
#Verónica Cruz <vcruz@cruzarq.mx>
title=Arquitecta; company=Cruz Arquitectos; phone=+52 33 5550 1199
Va el plano.

Arq. Verónica Cruz
Arquitecta
Cruz Arquitectos
Tel. +52 33 5550 1199
#Andrés Blanco <andres.blanco@correo.es>

Sí

Obtener Outlook para Android
#Laura Fuentes <laura.fuentes@fuentesrrhh.es>
title=Técnica de selección; company=Fuentes RRHH; phone=+34 91 555 90 12
Hola Mario,

la entrevista es el martes.

Laura Fuentes
Técnica de selección
Fuentes RRHH
Directo: +34 91 555 90 12
-----Mensaje original-----
De: Mario Sanz
Contable
Tel. 91 555 00 99
`;
