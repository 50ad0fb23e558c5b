/** The same in Spanish. */
export const HELD_OUT_SPANISH = `#Pilar Somoza <pilar.somoza@conservassomoza.es>
title=Directora de exportación; company=Conservas Somoza S.A.; phone=+34 986 555 012; link=www.conservassomoza.es
Buenos días,

los palés salen el jueves.

Pilar Somoza
Directora de exportación
Conservas Somoza S.A.
+34 986 555 012
www.conservassomoza.es
#Andrés Quiroga <aquiroga@quirogacampos.com.ar>
title=Gerente de Ventas; company=Quiroga Campos S.R.L.; phone=+54 11 5555 0134; phone=+54 9 11 5555 0135
Hola Juan,

te confirmo los precios de la lista 14.

Saludos,
Andrés Quiroga
Gerente de Ventas
Quiroga Campos S.R.L.
Tel: +54 11 5555 0134 | Cel: +54 9 11 5555 0135
#Nerea <nerea.txurruka@gmail.com>

genial, nos vemos

Nerea
#Ignacio Belmonte <i.belmonte@belmonteasesores.es>
title=Asesor fiscal; company=Belmonte Asesores; phone=968 555 017
Estimada Carmen:

El modelo 303 está presentado.

Atentamente,

Ignacio Belmonte
Asesor fiscal
Belmonte Asesores
Tlf. 968 555 017
Fax 968 555 018
#María Fernanda Rojas <mfrojas@andinacafe.co>
title=Coordinadora de calidad; company=Andina Café S.A.S.; phone=+57 310 555 0166
Buenas tardes,

las muestras del lote 221 están listas.

Cordialmente,
María Fernanda Rojas
Coordinadora de calidad
Andina Café S.A.S.
Celular: +57 310 555 0166
#Iván Torres <ivan@torresfotografia.com>
title=Fotógrafo; phone=655 550 123; link=torresfotografia.com; link=https://www.instagram.com/torresfoto
Ya están las fotos.

Iván Torres
Fotógrafo
655 550 123
torresfotografia.com
https://www.instagram.com/torresfoto
#Rosario Cifuentes <rcifuentes@hospitalsanblas.cl>
title=Jefa de enfermería; company=Hospital San Blas; phone=+56 2 2555 0144
Estimados:

El turno de marzo queda publicado.

Rosario Cifuentes
Jefa de enfermería
Hospital San Blas
Fono +56 2 2555 0144
#Gonzalo Prieto <gonzalo.prieto@telefonica.net>

Perfecto, el martes 14.

Gonzalo
#Ainhoa Etxeberria <ainhoa@etxeberria-arkitektura.eus>
title=Arquitecta; company=Etxeberria Arkitektura; phone=943 555 019
Kaixo,

los planos van en la carpeta.

Ainhoa Etxeberria
Arquitecta
Etxeberria Arkitektura
943 555 019
#José Luis Cano <jlcano@transportescano.es>
title=Jefe de tráfico; company=Transportes Cano S.L.; phone=953 555 014; phone=600 555 014
Buenas,

camión cargado, matrícula 4471 KLM.

José Luis Cano
Jefe de tráfico
Transportes Cano S.L.
T: 953 555 014 / M: 600 555 014
#Ximena Paredes <xparedes@solucionesandes.mx>
title=Ejecutiva de cuenta; company=Soluciones Andes S.A. de C.V.; phone=+52 55 5555 0180
Hola, buen día:

Adjunto la cotización 2218.

Quedo al pendiente.

Ximena Paredes
Ejecutiva de cuenta
Soluciones Andes S.A. de C.V.
+52 55 5555 0180
#Manuel Ordóñez <manuel.ordonez@bodegasordonez.com>
title=Enólogo; company=Bodegas Ordóñez; phone=947 555 011; link=www.bodegasordonez.com
La cosecha pinta bien.

Un abrazo,
Manuel Ordóñez
Enólogo
Bodegas Ordóñez
947 555 011
www.bodegasordonez.com
#Silvia Marín <smarin@ayto-vallehermoso.es>
title=Técnica de cultura; company=Ayuntamiento de Vallehermoso; phone=922 555 010
Buenos días:

Su solicitud 2026/114 está en trámite.

Silvia Marín
Técnica de cultura
Ayuntamiento de Vallehermoso
Tel. 922 555 010
#Rubén Castaño <ruben@castanodev.com>
title=Desarrollador web; link=https://castanodev.com; link=https://github.com/rcastano
subido a producción

Rubén Castaño
Desarrollador web
https://castanodev.com
https://github.com/rcastano
#Elena Vidal <elena.vidal@vidalgestoria.es>
title=Gestora administrativa; company=Gestoría Vidal; phone=976 555 016
Hola Luis,

falta el certificado.

Elena Vidal
Gestora administrativa
Gestoría Vidal
976 555 016
Horario: 9-14 h
#Fernando Aguirre <faguirre@aguirreyasociados.com>
title=Socio director; company=Aguirre y Asociados; phone=+34 91 555 01 70
Estimado compañero:

Te remito la demanda.

Un cordial saludo,
Fernando Aguirre
Socio director
Aguirre y Asociados
+34 91 555 01 70

AVISO LEGAL: Este mensaje es confidencial.
#Lorena Salgado <lorena.salgado@clinicasalgado.es>
title=Odontóloga; company=Clínica Salgado; phone=988 555 013
Su cita es el 12 a las 17:30.

Lorena Salgado
Odontóloga
Clínica Salgado
988 555 013
#Mauricio Peña <mpena@constructorapena.pe>
title=Ingeniero residente; company=Constructora Peña E.I.R.L.; phone=+51 987 555 013
Ing. Torres:

el vaciado es el lunes.

Ing. Mauricio Peña
Ingeniero residente
Constructora Peña E.I.R.L.
Cel. +51 987 555 013
#Teresa Bosch <teresa.bosch@boschtextil.cat>
title=Responsable de marketing; company=Bosch Tèxtil; phone=93 555 01 45; link=www.boschtextil.cat
Bon dia,

campaña aprobada.

Teresa Bosch
Responsable de marketing
Bosch Tèxtil
93 555 01 45
www.boschtextil.cat
#Óscar Lara <oscar.lara@laraelectricidad.es>
title=Electricista; company=Lara Electricidad; phone=627 555 018
Mañana a las 8 estoy allí.

Óscar Lara
Electricista
Lara Electricidad
627 555 018
#Daniela Fuentes <daniela.fuentes@uniaustral.cl>
title=Profesora titular; company=Universidad Austral
Estimadas y estimados:

el seminario es el 3 de junio.

Dra. Daniela Fuentes
Profesora titular
Universidad Austral
#Raúl Méndez <raul.mendez@hotmail.com>

Gracias!!! mi número es el de siempre

Raúl
#Carmen Heredia <cheredia@inmoheredia.es>
title=Agente inmobiliaria; company=Inmobiliaria Heredia; phone=952 555 012; phone=666 555 012
Visita el sábado a las 11.

Carmen Heredia | Agente inmobiliaria | Inmobiliaria Heredia
952 555 012 | 666 555 012
#Sergio Bustos <sbustos@bustoslogistica.com.uy>
title=Director de operaciones; company=Bustos Logística; phone=+598 2 555 0177
Estimados,

el buque arriba el 18.

Saludos cordiales,
Sergio Bustos
Director de operaciones, Bustos Logística
+598 2 555 0177
#Alba Navas <alba.navas@estudionavas.es>
title=Diseñadora de interiores; company=Estudio Navas; phone=644 555 019
Me encanta el color.

Alba Navas
Diseñadora de interiores en Estudio Navas
644 555 019
#Emilio Robledo <erobledo@robledoseguros.es>
title=Corredor de seguros; company=Robledo Correduría S.L.U.; phone=983 555 015
Póliza 44-7182 renovada.

Emilio Robledo
Corredor de seguros
Robledo Correduría S.L.U.
Teléfono: 983 555 015
#Beatriz Luna <beatriz.luna@lunaeditorial.com>
title=Editora; company=Luna Editorial; phone=91 555 01 88
Galeradas listas.

Beatriz Luna
Editora
Luna Editorial
91 555 01 88
#Joaquín Ferrer <joaquin@panaderiaferrer.es>
title=Maestro panadero; company=Panadería Ferrer; phone=964 555 010
Pedido para el 24: 80 barras.

Joaquín Ferrer
Maestro panadero
Panadería Ferrer
964 555 010
#Paula Estévez <paula.estevez@verdemar.org>
title=Responsable de proyectos; company=Fundación Verdemar; phone=+34 981 555 014; link=verdemar.org
Hola a todas:

la memoria está subida.

Paula Estévez
Responsable de proyectos
Fundación Verdemar
+34 981 555 014
verdemar.org
#Héctor Molina <hmolina@acerosmolina.com>
title=Vicepresidente comercial; company=Aceros Molina, C.A.; phone=+58 212 555 0133
Estimado Ing. Díaz:

precio FOB 640.

Héctor Molina
Vicepresidente comercial
Aceros Molina, C.A.
Telf. +58 212 555 0133
`;
