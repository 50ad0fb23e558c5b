import type { LabelledSentences } from './labelled';

export const HELD_OUT_SPANISH: LabelledSentences = {
  promise: `Lo miro esta noche y te digo algo.
Me encargo yo de llamar al transportista.
Hablo con mi jefa mañana y os cuento.
Quedo en enviarle las fotos el lunes.
Nos pondremos en contacto con usted la próxima semana.
Te haré llegar los planos antes del viernes.
Me comprometo a entregarlo el día 15.
Corregiremos la factura y se la reenviaremos.
Preguntaré en el almacén si quedan azules.
Voy a añadir tus comentarios al documento.
Les reembolsaremos la diferencia en cinco días.
Mañana a primera hora te paso el enlace.
Le devolveré la llamada esta tarde.
Subiré el acta a la carpeta hoy.
Vamos a ampliar la prueba dos semanas.
Pediré a contabilidad que revise el cargo.
Te iré informando de los avances.
En cuanto tenga la respuesta, se lo comunico.
Cambiaremos las piezas rotas sin coste.
Reservo mesa para el jueves y te confirmo.
Me pongo con ello ahora mismo.
Trataré de tenerlo listo para el miércoles.
Le propondré tres fechas esta semana.
Os lo dejo preparado para mañana.
Lo consultaré con el equipo para que no haya sorpresas.
Recibirán nuestra propuesta el martes.
Firmaremos el contrato y lo mandaremos por mensajero.
Intentaré conseguirte una muestra para el viernes.
Lo plantearé en el comité del 4 de marzo.
Gracias por avisar, quitamos el logo antiguo hoy mismo.
Le acompañaré en la visita del jueves.
Prepararemos un resumen y lo compartiremos con todos.
Tomo nota y lo traslado al equipo hoy mismo.
Procederemos al reembolso en un plazo de ocho días.
Voy a informarme y te digo.
Me ocupo de su expediente esta misma tarde.
Te paso el archivo en un rato.
Descuida, llamaré al proveedor después de comer.
Lo valido con mi director y te doy una respuesta mañana.
Os mandamos el contrato firmado el viernes.
Reclamaré el pago a contabilidad.
Procuraré contestarle antes del mediodía.
Te avisaré en cuanto vuelva.
Muevo la reunión al jueves.
Prometo llamarte esta noche.
Vamos a elaborar un nuevo presupuesto.
El martes le llevaré las muestras.
Sin problema, lo corrijo y te reenvío la versión final.
Asumiremos los gastos de envío.
Ya me encargo yo de avisar a los demás.
Les contaremos más la semana que viene.
Trasladaré la idea a la dirección.
Nos comunicaremos con ustedes en 48 horas.
Le preparo una oferta para el lunes.
Se lo preguntaré mañana.
Estudiaremos su propuesta y le daremos una respuesta.
En breve le haremos llegar el informe.
Les regalamos la instalación.
Les propongo tres fechas antes de esta noche.
Les mantendremos al tanto de la reparación.
Redactaré el acta y la compartiré después de la llamada.
Tendrá noticias nuestras mañana.
Paso por su oficina el martes y recojo las muestras.
Probaremos la corrección y les diremos qué tal.
Haré que lo revisen en el taller.`,
  none: `Le envío adjunto el presupuesto solicitado.
Le escribo en relación con su anuncio.
Os mando un cordial saludo.
Le confirmo que hemos recibido el paquete.
Estaré fuera de la oficina hasta el día 15.
No tendré tiempo de mirarlo esta semana.
Nunca cederemos sus datos a terceros.
¿Me podrías llamar mañana por la mañana?
No dude en llamarme.
Si le parece bien, reservo la sala.
Puedo enviártelo si quieres.
Me habría gustado responderle antes.
Pablo le enviará los documentos.
Nos entregarán el material el lunes.
Espero que encontremos una solución.
Entregamos todos los martes.
Por lo general respondo en el mismo día.
Le agradezco su rápida respuesta.
Estaría encantado de reunirme con usted.
Quería enviarle el presupuesto ayer.
Dijo que me pagará la semana que viene.
Le ruego que me remita el contrato firmado.
La feria tendrá lugar del 3 al 5 de junio.
Tendré que cancelar nuestra cita.
Nos veremos en Sevilla.
Este mensaje es confidencial y se dirige a su destinatario.
Te reenvié el correo de Clara.
Quedo a la espera de su respuesta.
Estoy en reuniones todo el día.
Quizá te llame mañana.
Entiendo su decepción.
Podríamos pasar el martes.
Creo que seremos diez personas.
Ayer le mandamos las muestras.
Vamos a ver qué pasa.
¿Ha tenido tiempo de leer el presupuesto?
Estoy de vacaciones del 3 al 10 de julio.
Sentimos mucho el retraso.
Adjunto encontrará nuestro folleto.
No creo que necesitemos la sala.
Le agradecería que me respondiera antes del viernes.
Ella te llamará mañana.
Nuestras oficinas estarán cerradas el 24 de diciembre.
El paquete llegará el jueves.
Tenemos cita a las nueve.
Le reclamé dos veces la semana pasada.
Seguramente llegaré tarde.
Si tiene alguna duda, quedo a su disposición.
Podríamos mandar a alguien mañana.
Ha sido un placer hablar con usted.
Le ruego nos haga llegar el expediente completo.
¿Sabe cuándo nos entregarán el pedido?
Nunca falto a una reunión.
Un abrazo y hasta pronto.
Es una pena que se cancele el proyecto.
Recibo muchos mensajes.
Ofrecemos cursos desde 1990.
Nos vemos el lunes en la estación.
Me permito recordarle la factura.
Me encantó la visita.
Vamos a comer juntos el viernes.
Se lo digo con cariño.
Le paso a mi compañera los lunes.
Me quedo con la opción B.
Esperamos volver a verle pronto.
¿Quién enviará la invitación?
Estaré de viaje hasta el día 9.
Te echaremos de menos en la oficina.
Dijeron que llamarán el viernes.
Lo enviaría si tuviera la dirección.
Le recordamos que la tienda cierra a mediodía.
Les informamos de que la oficina estará cerrada el lunes.
Quizás vaya mañana.
Somos especialistas en madera.
Trabajo en Sevilla desde enero.
Le llamo por la factura del lunes.`,
};
