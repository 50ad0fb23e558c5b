export const ODD_SPANISH = `#Lucía Ferrer <lucia.ferrer@ferrer-ceramica.es>
title=Directora comercial; company=Ferrer Cerámica S.L.; phone=+34 964 55 01 22; site=www.ferrer-ceramica.es
Adjunto la tarifa.

Un saludo,
Lucía Ferrer
Directora comercial
Ferrer Cerámica S.L.
Tel.: +34 964 55 01 22
www.ferrer-ceramica.es
Inscrita en el Registro Mercantil de Castellón, tomo 555, CIF B12345678
#Andrés Molina <andres.molina@molinatrans.es>

Perfecto, gracias.

Enviado desde mi iPhone
#Carmen Ortega <c.ortega@ortegabogados.es>
title=Abogada; company=Ortega Abogados; phone=915 550 134
Le envío el borrador.

Carmen Ortega
Abogada
Ortega Abogados
915 550 134
AVISO LEGAL: Este mensaje es confidencial. Si lo recibe por error, llame al 915 550 100 y elimínelo.
#Javier Ríos <javier.rios@rios-riego.cl>
title=Gerente de proyectos; company=Ríos Riego SpA; phone=+56 9 5550 1477
Mañana instalamos.

Javier Ríos
Gerente de proyectos
Ríos Riego SpA
Cel. +56 9 5550 1477

De: Pablo Gil <pablo@gil.cl>
Enviado el: martes, 3 de marzo de 2026 9:10
Pablo Gil
Comprador
+56 9 5550 9999
#Marta Vidal <marta@vidal-flors.cat>
company=Vidal Flors; phone=935 550 118
Listo para el sábado.

Marta
Vidal Flors
935 550 118
#Ricardo Peña <ricardo.pena@penalogistica.mx>
title=Jefe de almacén; company=Peña Logística S.A. de C.V.; phone=+52 55 5550 0163
Salió el camión.

Ricardo Peña
Jefe de almacén
Peña Logística S.A. de C.V.
Of. +52 55 5550 0163
#Elena Castaño <elena.castano@castanodiseno.co>
title=Diseñadora gráfica; phone=+57 310 555 0142; link=https://www.instagram.com/castanodiseno
Va la nueva versión.

Elena Castaño | Diseñadora gráfica
WhatsApp +57 310 555 0142
https://www.instagram.com/castanodiseno
#Tomás Bravo <tomas.bravo@bravosolar.es>
title=Ingeniero; company=Bravo Solar S.A.; phone=954 550 171; phone=654 550 171
Cálculos adjuntos.

Tomás Bravo                 Bravo Solar S.A.
Ingeniero                   Tel. 954 550 171
                            Móvil 654 550 171
#Nuria Campos <nuria.campos@camposauditores.es>
title=Socia; company=Campos Auditores S.L.P.; phone=963 550 155
Informe terminado.

Nuria Campos
Socia
Campos Auditores S.L.P.
T 963 550 155 | F 963 550 156
#Diego Luna <diego.luna@lunacafe.com.ar>
title=Fundador; company=Luna Café; phone=+54 11 5555 0182
Te guardo dos bolsas.

Diego Luna
Fundador de Luna Café
+54 11 5555 0182

El mar, 3 mar 2026 a las 9:12, Eva Sol (<eva@sol.ar>) escribió:
> Eva Sol
> Gerente
> +54 11 5555 0999
#Patricia Soler <patricia.soler@soler-viajes.es>
title=Agente de viajes; company=Soler Viajes; phone=971 550 126; site=www.soler-viajes.es
Reserva hecha.

Patricia Soler
Agente de viajes
Soler Viajes
971 550 126
www.soler-viajes.es
Antes de imprimir este correo, piense en el medio ambiente.
#Álvaro Nieto <alvaro@nietomuebles.es>

Vale, hasta el lunes.

Obtener Outlook para Android
`;
