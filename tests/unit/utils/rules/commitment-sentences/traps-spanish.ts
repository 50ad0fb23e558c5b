import type { LabelledSentences } from './labelled';

export const TRAPS_SPANISH: LabelledSentences = {
  promise: `Le hago llegar el albarán firmado mañana por la mañana.
Vamos a sustituir la pieza defectuosa sin coste.
Compruebo el saldo con contabilidad y te digo algo esta tarde.
Recibirán el informe de la visita antes del viernes.
Nuestro técnico pasará por su oficina el jueves.
Yo me encargo de reservar la sala y avisar a todos.
Te reenvío la maqueta corregida esta noche.
Llamaré al transportista en cuanto abra.
Le preparo una oferta nueva sin la instalación.
Nos ocupamos de los trámites de aduana.
Mañana dejo las muestras en su recepción.
Les enviaremos un montador la semana que viene.
Lo hablo con compras y te cuento.
El jueves tendrá el plano modificado.
Repasamos la costura y recogemos la mercancía en su almacén.
Ahora mismo te abro el acceso.
Trasladaré su petición a la dirección esta misma tarde.
Hoy mismo presento la solicitud en el seguro y le mantengo informado.
Les abonaremos la diferencia en la próxima factura.
Nuestro conductor recogerá el aparato averiado el viernes.
Bloqueo la tarjeta enseguida y le pido una nueva.
Les mantenemos el precio hasta finales de mayo.
Sin problema, muevo la reunión al 12 y actualizo la convocatoria.
Voy a pasar su consulta a nuestro agente de aduanas.
Volvemos a emitir el certificado con los números de serie correctos y se lo mandamos.
Hablo con nuestra fábrica de Lyon y le busco una fecha más cercana.
Te consigo las medidas exactas en ingeniería.
Le pondré en copia en la carta al propietario.
Nuestro departamento de contabilidad les enviará un abono esta semana.
El jueves llevaré el contrato.
El miércoles tendrán a dos personas en la obra, les paso los nombres.
Mando redibujar el plano y lo tendrán el martes.
Los soportes que faltan salen hoy por mensajero.
Abro una incidencia con Microsoft y te mantengo al tanto.
Pregunto por ahí y le paso dos referencias.
Nuestra formadora Lucía les contactará para las fechas.
Les descontaremos 200 euros por el rasguño.
Le presentaré a nuestra jefa de diseño.`,
  none: `El viernes entrego mi portátil, así que escríbeme al móvil.
Mañana llevo a mis hijos al dentista.
En marzo trasladamos nuestra oficina a Zaragoza.
Estaré de vacaciones del 3 al 17 de abril.
¿Podría enviarme la factura corregida?
Le escribo en relación con el pedido 4512.
En el adjunto encontrará el plano de acceso.
Ya les mandé el expediente el martes pasado.
Dijo que enviaría el contrato él mismo.
Ya veremos qué decide la dirección.
El sábado me saco el carné de conducir.
Nuestros clientes suelen recibir el paquete en 48 horas.
Me habría gustado llamarle antes.
Espero que el proveedor entregue a tiempo.
Vendo mi piso en Valencia.
No les enviaré otra propuesta.
Ojalá pudiera devolverle el dinero ahora mismo.
Esta tarde recojo mi coche del taller.
¿Quién se va a ocupar de la recepción de la obra?
Envío mi currículum a muchas empresas.
El sábado pinto mi salón.
Mañana dejo a mi hija en la guardería.
Este verano reformamos nuestro comedor.
El fin de semana visito a mis abuelos.
La semana que viene defiendo mi tesis.
Le contacto porque la factura llegó dos veces.
Por favor, devuélvannos el pedido antes del viernes.
Ayer mandé las muestras por correo.
Nuestro nuevo director comercial empieza en enero.
En junio me cojo dos semanas de vacaciones.
Me dijo que ella se encargaría de la factura.
No prorrogaremos el contrato más allá de marzo.
Mañana renuevo mi pasaporte.
A las cuatro recojo a mi hijo del colegio.
La semana que viene cambiamos nuestra cafetera.
El lunes corro mi primer maratón.
El verano pasado vendí mi barco.
Su técnico necesitará una acreditación en la puerta.
Por favor, confirme la franja antes de mañana al mediodía.
La administración publicará nuevas normas en otoño.
Lamentablemente no podemos mantener ese precio.
Nos dijo que entregarían el lunes.
La semana que viene me tomo unos días libres.
El sábado compro un coche nuevo.
Lo enviaría hoy si tuviera la dirección.
Le escribo para conocer el estado del pedido 778.
El viernes a mediodía voy a la peluquería.
El jueves que viene celebramos nuestra fiesta de verano.
Mañana trabajo desde casa.
Esta noche descongelo mi congelador.
El banco le llamará por la transferencia.
El lunes entregamos el último palé.
¿Estarán en la feria de Lyon?
Iría encantado, pero tengo la agenda llena.
Enviarán un recambio si falla el primero.
Antes del jueves no llego.
La semana que viene entrevistamos a tres candidatos.
Este invierno aprendo portugués.
Nunca habíamos tenido un retraso así y entiendo su enfado.
El domingo hago una tarta para el cumpleaños de mi madre.
En julio cambiamos de gestoría.
El miércoles vuelo a Oslo.
Estoy fuera de la oficina hasta el martes.
Su factura vencerá el día 30.
Ya pregunté dos veces a Microsoft.
¿Cuándo estará listo el plano?
Prometió enviar los soportes.
Los llamaría, pero nadie contesta.
Tenemos muchas ganas de ver la exposición.
El mes que viene me doy de baja del gimnasio.
La formadora traerá su propio portátil.
No pasa nada si tarda un día más.`,
};
