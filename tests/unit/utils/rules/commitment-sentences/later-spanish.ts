import type { LabelledSentences } from './labelled';

export const LATER_SPANISH: LabelledSentences = {
  promise: `Hola Marta, lo miro con administración y te digo algo mañana.
Le haremos llegar las muestras por mensajero esta tarde.
Recibido, me encargo yo.
Nos pondremos en contacto con usted a la mayor brevedad.
Tendrá la versión firmada antes del viernes.
Preparo el presupuesto y se lo paso el lunes a primera hora.
Como quedamos, voy a llamar al proveedor hoy mismo.
Nuestro técnico se pasará el miércoles entre las 9 y las 11.
Sin problema, les devolvemos la diferencia.
Ahora mismo te reenvío el fichero corregido.
En cuanto sepa algo de fábrica te aviso.
Vamos a revisar su reclamación y le responderemos en 48 horas.
Te prometo que tendrás los números antes de la reunión.
Yo aviso al equipo de logística.
Hablo con mi jefa y le llamo a última hora.
Por supuesto, asumiremos los gastos de devolución.
Les remitiré el acta antes de que acabe la semana.
Intentaré tener una respuesta de dirección para el martes.
Quedo en mandarle el contrato corregido esta semana.
Lo consulto con el taller y le confirmo el plazo.
Buenos días Inés, esta tarde paso tu solicitud al departamento técnico.
Procederemos a sustituir la pieza la próxima semana.
Te llamo el jueves y lo hablamos.
Os mantendremos informados de cualquier novedad.
Mi compañera Julia les enviará el enlace a lo largo del día.
Nos comprometemos a entregar antes del día 15.
Corrijo las dos erratas y vuelvo a subir el documento esta noche.
De acuerdo, cambio la reunión y aviso a todos.
Haremos lo necesario para que el abono se emita esta semana.
Pregunto al transportista y mañana le cuento.
Cuente conmigo, el lunes lo tiene todo en su mesa.
Mañana me acerco al taller y te saco unas fotos.
Le confirmaremos la fecha por correo.
Voy a comentárselo a mi director y te digo.
Les pongo en contacto con Karim en un correo aparte.
Anotado, recibirá el acuerdo de confidencialidad de mi parte esta tarde.
Hola Leo, he oído tu mensaje, esta noche miro los números y te escribo.
Las cajas que faltan salen mañana temprano, le pasaré el número de seguimiento.
Volvemos a imprimir los folletos a nuestro cargo y se los entregamos el viernes.
Lo comento en la reunión del lunes y luego te digo.
Busco el contrato antiguo y se lo escaneo.
Nuestro abogado se pondrá en contacto con usted por la fecha.
Vale, cambio las fechas y vuelvo a emitir los billetes.
Deme hasta el jueves y le daré una respuesta clara.
Estoy redactando las conclusiones y las enviaré antes del fin de semana.
Antes de fin de mes recibirá de nuestra parte un extracto corregido.
Se lo descontaremos de la próxima factura.
Tanteo a Elena y te aviso cuando sepa más.
Echo el cheque al correo esta tarde.
Preguntaré por ahí y te digo quién puede hacerlo.
Me aseguraré personalmente de que no vuelva a ocurrir.
Estoy en ello, lo tienes antes de comer.
Le prestaremos un aparato mientras dure la reparación.
Pienso terminar los planos el martes y mandárselos enseguida.
Mañana dejo la llave en portería.
Mi equipo le devolverá la llamada esta mañana.
Mando hacer copia de las llaves y el lunes dejo un juego en recepción.
Llevamos las muestras al laboratorio y la semana que viene les comunicaremos los valores.
Se lo reenvío a Elena y me aseguro de que te conteste hoy.
Anotado, el miércoles llevo los adaptadores.
Tengo previsto enviarle la oferta completa para el día 20.
El contrato firmado sale esta noche por correo, le aviso.
Nuestros técnicos instalarán el parche este fin de semana.
Intento hacerle un hueco el jueves y se lo confirmo por teléfono.
Tendrá noticias nuestras el viernes como muy tarde.
Le devolveremos hasta el último céntimo, prometido.
Gracias por recordármelo, esta noche termino mi parte.
Voy a pedirle un segundo presupuesto al catering.`,
  none: `¿Me podrías reenviar el contrato firmado antes del jueves?
Si lo confirma hoy, se lo entregamos el lunes.
Le envié el presupuesto la semana pasada.
Lamentablemente no podré asistir a la reunión.
Les agradecemos que nos faciliten el número de cuenta.
Adjunto encontrará la factura de mayo.
Estaré de vacaciones del 2 al 16 de agosto.
¿Cuándo me mandas las fotos?
Iba a llamarme ayer, pero nada.
No dude en ponerse en contacto conmigo.
La oferta será válida hasta el 30 de junio.
Te lo mandaría encantado, pero ya no queda ninguno.
Estaríamos encantados de recibirle en nuestro stand.
La feria se celebrará en Zaragoza en noviembre.
Quedo a la espera de su respuesta.
Le escribo en relación con mi pedido 4471.
¿Quiere que le envíe el original por correo?
Recibirá nuestro boletín una vez al mes.
No le vamos a cobrar nada por esto.
Espero que todo vaya bien por Sevilla.
Salvo error, habíamos quedado en que llamaba usted.
¿Habrá alguien para recibirnos el lunes?
Es posible que suba el precio el año que viene.
Me hubiera gustado contestarle antes.
Seguro que quedarán contentos con el resultado.
No volveremos a enviar recordatorios después de este.
En caso de que cambie de idea, le enviaré las tarifas.
Supongo que le llamarán la semana que viene.
Reciba un cordial saludo.
¿Me dices cuándo pasas por la oficina?
Habrá que contar con tres semanas de plazo.
Ayer pasé su expediente a mi compañera.
Te deseo un buen fin de semana.
El formulario tendrá que ir firmado por ambas partes.
Creo que así está bien.
La tienda volverá a abrir el 3 de septiembre.
Puedo enviárselo si le sirve, usted dirá.
¿Le importaría llamarme después de las cuatro?
El avión aterriza a las 9:40.
Calculo que firmarán en mayo.
Nadie notará la diferencia.
Llevo semanas queriendo escribirle.
Por favor, asegúrese de que los formularios nos lleguen antes del día 10.
No le entretengo más.
¿Funcionará la nueva versión en Windows?
Estamos en Gijón y servimos a toda Europa.
Como le comenté, ayer le envié el archivo a David.
Se le pedirá que introduzca su PIN.
Ojalá pudiera ayudarle.
El consejo decidirá el jueves.
Su paquete se entregará entre las 14 y las 16 h.
Cuéntanos cómo te va.
Si todo va bien, se lo mando el lunes.
El año que viene cumpliré cuarenta.
Prometió que mandaría las llaves.
Sería estupendo que compartieras las diapositivas.
El jueves me reúno con los auditores.
Buscamos un nuevo proveedor de cajas.
Los lunes suelo coger el tren.
Para ustedes no cambiará nada.
Me alegro mucho, ¡enhorabuena!
Disfruto de cada momento aquí.
Ha recibido una carta de Hacienda.
Me preguntó cuándo mandaríamos la mercancía.
Lo siento, mañana no podré ir.
Hoy trabajo desde casa, llámenme al móvil.
El sábado me mudo, qué lío.
Recibo muchos correos, indique por favor el número de pedido.
¿Le viene bien el martes o pregunto a otra persona?
En Semana Santa la oficina permanecerá cerrada.
Creo que la factura la pagará la central.
Puede reenviar este mensaje a sus compañeros.
Preferiría que lo habláramos por teléfono.
El viernes vuelo a Bilbao y el lunes empiezo de nuevo.`,
};
