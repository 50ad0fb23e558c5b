export const ORDINARY_SPANISH = `#Beatriz Olmedo <b.olmedo@conservaslaria.es>
title=Directora de Exportación; company=Conservas La Ría S.L.; phone=+34 986 555 140; phone=+34 655 550 141; site=www.conservaslaria.es
Buenos días, Robin:

Adjunto la ficha técnica.

Un saludo,

Beatriz Olmedo
Directora de Exportación
Conservas La Ría S.L.
Tel.: +34 986 555 140 | Móvil: +34 655 550 141
www.conservaslaria.es
Antes de imprimir este correo, piense en el medio ambiente.
#Javier Quiroga <jquiroga@andesfreight.cl>
title=Jefe de Operaciones; company=Andes Freight SpA; phone=+56 2 2555 0119
Robin, la carga ya salió.

Saludos cordiales,
Javier Quiroga
Jefe de Operaciones
Andes Freight SpA
Fono: +56 2 2555 0119
#Marta <martita.soler@gmail.com>

¡Genial, hasta el sábado!

Marta

Enviado desde mi iPhone
#Dra. Inés Barrera <ibarrera@clinicabarrera.mx>
title=Odontóloga; company=Clínica Barrera; phone=55 5550 0133
Buenas tardes,

Su cita queda registrada.

Dra. Inés Barrera
Odontóloga
Clínica Barrera
Tel. 55 5550 0133
#Atención al Cliente Solfibra <clientes@solfibra.es>

Hemos recibido su solicitud 77120. No responda a este mensaje.

El equipo de Solfibra
#Andrés Pinto <andres@pintofoto.com>
title=Fotógrafo; company=Pinto Foto; phone=+57 300 555 0177; link=https://www.instagram.com/pintofoto
Listo, ya están las fotos.

Abrazo,
Andrés

Andrés Pinto · Fotógrafo · Pinto Foto
+57 300 555 0177
https://www.instagram.com/pintofoto
#Lorena Vidal <lorena.vidal@nexodatos.es>
title=Consultora Senior; company=Nexo Datos S.A.; phone=91 555 01 60; link=https://www.linkedin.com/in/lorenavidal
Hola Robin,

Ya tenéis acceso al panel.

Gracias y un saludo
--
Lorena Vidal
Consultora Senior
Nexo Datos S.A.
91 555 01 60
https://www.linkedin.com/in/lorenavidal
#Ramón Castells <rcastells@ajuntament-vallclara.cat>
title=Técnico de Cultura; company=Ayuntamiento de Vallclara; phone=977 555 018
Buenos días,

El permiso está concedido.

Atentamente,
Ramón Castells
Técnico de Cultura
Ayuntamiento de Vallclara
977 555 018
#Paula Rivas <paula@rivasreformas.es>
title=Gerente; company=Rivas Reformas; phone=655 550 190
El lunes a las 8 vamos.

Paula Rivas, Gerente
Rivas Reformas
Móv. 655 550 190
#Gonzalo Ibáñez <g.ibanez@ibanezabogados.com.ar>
title=Abogado; company=Estudio Ibáñez & Asociados; phone=+54 11 5555 0171; site=https://ibanezabogados.com.ar
Estimado Robin:

El contrato está firmado.

Cordialmente,

Gonzalo Ibáñez
Abogado
Estudio Ibáñez & Asociados
Tel/Fax +54 11 5555 0171
https://ibanezabogados.com.ar

La información contenida en este mensaje es confidencial.
#Noelia Crespo <noelia.crespo@hotelmirasierra.com>
title=Responsable de Eventos; company=Hotel Mirasierra; phone=+34 952 555 015 ext. 12
Buenas tardes:

El salón está libre ese día.

Noelia Crespo | Responsable de Eventos
Hotel Mirasierra
T. +34 952 555 015 ext. 12

El 29 nov 2026, a las 10:04, Robin Vale <robin@brightwater.example> escribió:
> Robin Vale
> Jefe de Ventas
> 91 000 00 00
#Emilio Duarte <emilio.duarte@agrodelta.com.py>
title=Coordinador de Compras; company=AgroDelta S.A.; phone=+595 21 555 014
Recibido, gracias.

Slds
Emilio Duarte
Coordinador de Compras - AgroDelta S.A.
+595 21 555 014
`;
