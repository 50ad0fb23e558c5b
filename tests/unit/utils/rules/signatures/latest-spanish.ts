export const LATEST_SPANISH = `#Lucía Ferrer <lucia.ferrer@ceramicas-ferrer.es>
title=Directora Comercial; company=Cerámicas Ferrer S.L.; phone=+34 964 555 018; phone=+34 600 555 019; site=www.ceramicas-ferrer.es
Buenos días, Javier:

Te adjunto la tarifa.

Un saludo,

Lucía Ferrer
Directora Comercial
Cerámicas Ferrer S.L.
Tel. +34 964 555 018
Móvil +34 600 555 019
www.ceramicas-ferrer.es
#Ramón Iglesias <ramon@iglesiasasociados.com>
title=Socio Director; company=Iglesias & Asociados; phone=91 555 02 44
Conforme con el borrador.

Atentamente,
Ramón Iglesias
Socio Director
Iglesias & Asociados
T. 91 555 02 44
#Pili <pili_gomez@hotmail.com>

Vale, nos vemos el lunes!!

Pili
#Andrés Quiroga <aquiroga@metalpampa.com.ar>
title=Jefe de Compras; company=Metalúrgica Pampa S.A.; phone=+54 11 5555-0177
Estimados:

recibimos la mercadería.

Saludos cordiales,
Ing. Andrés Quiroga
Jefe de Compras
Metalúrgica Pampa S.A.
+54 11 5555-0177
#Valentina Rojas <vrojas@andinasoft.cl>
title=Gerente de Proyectos; company=AndinaSoft SpA; phone=+56 9 5550 1234; link=https://www.linkedin.com/in/valentinarojas
Quedó listo el ambiente de pruebas.

Valentina Rojas
Gerente de Proyectos | AndinaSoft SpA
+56 9 5550 1234
https://www.linkedin.com/in/valentinarojas
#Atención al Cliente <info@aguasdelsur.es>

Su solicitud 55-88210 ha sido registrada.

Atención al Cliente
#Dra. Mercedes Olmo <molmo@clinicaolmo.es>
title=Odontóloga; company=Clínica Olmo; phone=952 555 061
Le confirmo la cita.

Dra. Mercedes Olmo
Odontóloga
Clínica Olmo
C/ Larios 4, 29005 Málaga
952 555 061
#Sergio Lara <sergio@laraelectricidad.es>
phone=655 550 128
Mañana paso a las 8.

Sergio
655 550 128
#Guadalupe Treviño <gtrevino@norteacero.mx>
title=Coordinadora de Logística; company=Norte Acero S.A. de C.V.; phone=81 5550 0199; site=https://norteacero.mx
Buen día, el embarque salió hoy.

Quedo a sus órdenes.

Lic. Guadalupe Treviño
Coordinadora de Logística
Norte Acero S.A. de C.V.
Tel: 81 5550 0199
https://norteacero.mx
#Nuria Planas <nuria.planas@estudiplanas.cat>
title=Arquitecta; company=Estudi Planas
Os paso la última versión del plano.

Nuria Planas
Arquitecta, Estudi Planas

El mar, 3 mar 2026 a las 10:12, Juan Sanz (<juan@sanz.example>) escribió:
> Juan Sanz
> Director
> 93 555 00 00
#Ignacio Vela <ivela@bodegasvela.com>
title=Enólogo; company=Bodegas Vela; phone=941 555 073
Las muestras van por mensajería.

Saludos,
Ignacio Vela
Enólogo
Bodegas Vela
941 555 073
#Carmen Duarte <carmen@duarteflores.es>
title=Propietaria; company=Duarte Flores; phone=954 555 032; link=https://www.instagram.com/duarteflores
Encargo anotado para el sábado.

Un abrazo
Carmen Duarte
Propietaria – Duarte Flores
954 555 032
https://www.instagram.com/duarteflores
`;
