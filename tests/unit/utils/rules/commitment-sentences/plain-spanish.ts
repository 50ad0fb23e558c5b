import type { LabelledSentences } from './labelled';

export const PLAIN_SPANISH: LabelledSentences = {
  promise: `Le haré llegar el acuerdo firmado antes del miércoles.
Vamos a revisarlo internamente y le contactaremos la semana que viene.
Hoy mismo paso su solicitud a nuestro departamento jurídico.
Gracias por avisar, lo miro y te digo algo.
Nuestro técnico le llamará mañana por la mañana.
Os enviaré la presentación después de la reunión.
Corregiremos la factura y se la reenviaremos.
Voy a pedirle a Clara que prepare una demostración para su equipo.
Tendrá mis comentarios el viernes como muy tarde.
Cambio nuestra cita al jueves y te mando otra invitación.
Le damos acceso a la versión de prueba a lo largo del día.
Me encargo de reclamar al transportista.
Lo consulto con nuestro director financiero y te cuento.
Ampliamos su periodo de prueba dos semanas más.
Buena observación, corrijo el apartado 4 y lo reenvío.
Haré circular el acta antes de que acabe el día.
Nosotros asumimos los gastos de envío del recambio.
Pongo en copia a nuestra jefa de producto para que responda a su pregunta.
Encantado, preparo una propuesta breve y se la mando el viernes.
Activaremos los accesos de su equipo antes del lunes.
Pregunto a la empresa de transporte y le digo cuándo llega.
Recibirá el informe de auditoría de nuestra parte a más tardar el 15 de junio.
El señor Vidal, de nuestro departamento comercial, le llamará mañana.
Nos ocupamos nosotros y le confirmamos la fecha esta semana.
Lanzo el pedido esta tarde y te paso el número por correo.
Entendido, movemos la puesta en marcha al día 22.
Hablo con el propietario sobre el muelle de carga y te digo.
El miércoles a primera hora mandamos a alguien para cambiar la válvula.
Redactaré la nota de prensa y se la enviaré para su revisión.
Le haremos llegar las cifras definitivas el martes.
Gracias, se lo paso al equipo de facturación.
Mi asistente se pondrá en contacto con usted para buscar un hueco.
Le reembolsaremos los gastos de viaje en un plazo de diez días.
Sigo de cerca el envío y le aviso en cuanto pase la aduana.
Me lo apunto y actualizo la hoja de seguimiento.
A lo largo del día te mando la invitación.
Llevaré los repuestos cuando visite su planta el martes.
No se preocupe, la diferencia de precio de este pedido la asumimos nosotros.
Pregunto a nuestra aseguradora si cubre los daños por agua y le informo.
Hoy le enviamos un cable nuevo.
Déjame ver qué puedo hacer con la fecha de entrega y te llamo.
Resumo lo acordado y lo hago circular.
Nuestra contabilidad emitirá un abono antes de que acabe la semana.
Gracias, perfecto; confirmo con la sala y hago la reserva.
Recibirá de mi parte el número de seguimiento en cuanto salga el paquete.
Voy a pedir a nuestros programadores que añadan ese campo.
Formaremos a su personal en la nueva máquina la primera semana de junio.
Modifico el presupuesto para incluir las diez licencias adicionales.
El lunes hago que nuestro electricista mire el cuadro.
Mensaje recibido, me ocupo y le respondo antes de las cinco.
La instalación se la regalamos.
Mando una encuesta para que encontremos una fecha.
Confirmo con el hotel y le envío la referencia por SMS.
Ampliamos con gusto el plazo de pago a 45 días y modificamos el contrato.
Nuestro departamento jurídico le responderá antes del miércoles.
Le mando por fax el formulario de aduanas en cuanto esté sellado.
Supervisaré personalmente el traspaso de su cuenta.
Nuestro almacén enviará el segundo lote mañana.
Gracias, Leo. Llamo al casero y te digo algo.
Rehago el calendario y esta noche comparto una nueva versión.`,
  none: `¿Ha podido enviar el presupuesto a su dirección?
Le enviamos la factura el 3 de marzo.
Si la dirección aprueba el presupuesto, podríamos empezar en mayo.
María me dijo que enviaría las cifras a compras.
Muchas gracias por recibirnos ayer.
Nuestra plataforma ayuda a los equipos a vender más.
Lamentablemente no podemos bajar más el precio.
¿Podría reenviarme la última lista de precios?
La entrega tenía que llegar el martes pasado.
Espero que haya pasado unas buenas vacaciones.
Probablemente el cliente decidirá en otoño.
Las facturas se pagan normalmente a treinta días.
¿Quién presentará los resultados el jueves?
Usted comentó que nos enviaría los planos.
No dude en escribirme si tiene cualquier pregunta.
Adjunto encontrará la oferta de la que hablamos.
El comité volverá a reunirse en septiembre.
Por norma general no damos nombres de clientes.
Quería saber si vamos a renovar en primavera.
Solo esta semana: ¡20 % de descuento en todos los planes anuales!
Sería un placer verle en la feria.
He estado de vacaciones y estoy poniéndome al día con el correo.
Pensaba que las muestras llegarían el viernes.
Seguramente la competencia volverá a bajar los precios.
¿Cuándo cree que saldrá la nueva versión?
El proveedor nos había asegurado que las piezas saldrían en abril.
Salvo que nos diga lo contrario, la oferta vence el viernes.
Mil gracias por sus comentarios tan detallados.
Esperaba una cifra más baja.
Pablo estará en Berlín casi todo el mes que viene.
Ya cambiamos el sensor averiado la semana pasada.
Nuestro equipo lo forman doce especialistas en cuatro países.
Descubra cómo las grandes marcas reducen sus costes a la mitad.
No tenemos previsto cambiar de proveedor este año.
El contrato se renovará automáticamente el 1 de enero.
«Firmaré el lunes», me dijo, y luego nada.
Estaré de viaje hasta el jueves y puede que tarde en responder.
Pedro tenía que mandar las llaves, pero todavía no las he visto.
Nunca sabremos por qué cancelaron.
En junio cumpliré diez años en la empresa.
Si lo hubiera sabido, le habría llamado enseguida.
Dejo a su criterio cuál de las opciones le conviene más.
A nuestros clientes les encantarán los nuevos colores.
Por lo general respondemos a las consultas en un día laborable.
Puedo enviarle una muestra si le interesa.
Tengo muchas ganas de ver el prototipo.
Mi mujer y yo nos mudamos a Valencia en julio.
Me preguntó usted si estaremos en la feria.
Supongo que él le enviará las llaves cuando vuelva.
Me encantaría ayudarle si tiene dificultades.
Nos dijeron que el reembolso tardaría una semana.
Nadie de su empresa me devolvió la llamada el viernes.
Esa semana estaré en Roma, así que el jueves no me va bien.
¿Podemos contar con los planos antes de fin de mes?
Nuestro nuevo catálogo saldrá en primavera.
Estará de baja por maternidad a partir de agosto.
Confiamos en que las nuevas oficinas sean de su agrado.
La mayoría de nuestros clientes renueva tras el primer año.
Veamos cómo evolucionan las cosas durante el verano.
Esta mañana reenvié su mensaje a Dana.`,
};
