import { type PromiseRules, pattern } from './model';

/** What will be, and is no deed for anybody. */
const NO_FUTURE =
  'cumpliré|naceré|moriré|viviré|dormiré|trabajaré|casaré|mudaré|celebraré|empezaré|comeré|cenaré|descansaré|disfrutaré|jubilaré|cumpliremos|viviremos|celebraremos|disfrutaremos|seré|estaré|tendré|podré|querré|sabré|habré|veré|esperaré|quedaré|agradeceré|echaré|iré|vendré|llegaré|viajaré|volveré|asistiré|deberé|necesitaré|recordaré|olvidaré|creeré|pensaré|preferiré|entenderé|comprenderé|recibiré|participaré|saldré|seremos|estaremos|tendremos|podremos|querremos|sabremos|habremos|veremos|esperaremos|quedaremos|agradeceremos|iremos|vendremos|llegaremos|volveremos|asistiremos|deberemos|necesitaremos|recibiremos|participaremos|encontraremos|conseguiremos|creceremos|trataremos datos';
/** Deeds in the present tense. */
const DEEDS =
  'envío|reenvío|mando|llamo|confirmo|aviso|paso|respondo|contesto|escribo|digo|cuento|comunico|comento|comparto|dejo|devuelvo|preparo|reviso|miro|consulto|pregunto|hablo con|gestiono|tramito|reservo|organizo|actualizo|corrijo|cambio|subo|firmo|compruebo|verifico|pido|busco|informo|concreto|adelanto|remito|traslado|facilito|hago (llegar|circular)|entrego|recojo|apunto|agendo|programo|convoco|averiguo|soluciono|arreglo|modifico|añado|redacto|termino|cierro|pago|abono|traigo|llevo|presento|explico|resumo|ajusto|cancelo|anulo|bloqueo|anoto|doy|valido|muevo|aplazo|pospongo|prometo|garantizo|solicito|elaboro|investigo|estudio|analizo|calculo|elevo|recuerdo|acerco|recopilo|resuelvo|proceso|publico|instalo|configuro|activo|completo|ordeno|aclaro|detallo|reclamo|insisto|regalo|propongo(?! que)|mantengo|abro|desbloqueo|expido|reparo|sustituyo|repongo|reembolso|adjudico|habilito|instruyo|derivo|consigo|encargo|repaso|rehago|guardo|incorporo|integro|reparto|reedito|señalo|marco|comparo';
/** Those of them that are made for "we" in another way: preparo → preparamos, recuerdo → no deed. */
const OTHERWISE = /^(recuerd|pid|propong|insist|present|dig|reclam|escrib|llev|busc)|[ (]|[^o]$/;
const WE = `escribimos|decimos|devolvemos|corregimos|quitamos|comprobamos|pedimos|sustituimos|proponemos(?! que)|mantenemos|recogemos|rehacemos|reponemos|montamos|hacemos llegar|ponemos (a (su|tu) disposición|en copia)|damos|ampliamos|asumimos|movemos|(${DEEDS.split(
  '|',
)
  .flatMap((deed) => (OTHERWISE.test(deed) ? [] : deed.slice(0, -1).replace('í', 'i')))
  .join('|')})[aei]mos`;
/** Those whose work is announced for them: "nuestro técnico pasará". */
const OURS =
  '(técnic[oa]s?|compañer[oa]s?|equipo|asistentes?|colegas?|transportista|mensajero|repartidor|chófer|conductor|contable|contabilidad|director(es|as?)?|jef[ea]|comercial(es)?|(form|program|diseñ)ador(es|as?)?|consultor(es|as?)?|jef[ea] de proyecto|responsable|abogad[oa]s?|taller|ingenier[oa]s?|instalador(es)?|secretari[oa]|departamento|administración|soci[oa]|servicio|soporte|almacén|gestor[a]?|personal)';
/** What is mine or ours and still part of the work: colleagues, and what one makes for others. */
const OF_WORK = `(${OURS}|#*(parte|lado|cuenta|costa|coste|cargo|posible|palabra|opinión|comentarios?|observaciones|notas?|respuestas?|preguntas?|sugerencias?|ideas?|propuestas?|ofertas?|presupuestos?|borrador(es)?|informes?|cifras|cálculos?|agendas?|calendarios?|planning|sistema|base|web|página|listas?|existencias|precios?|tarifas?|condiciones|contratos?|facturas?|banco|proveedor(es)?|dirección|documentación|pedidos?|archivos?|análisis|conclusiones|recomendaciones|muestras?|datos|firma|promesa|plan(es)?|diapositivas|presentación|visto bueno|compromisos?|producción|fábrica|central|asesor(es)?|manos|imprenta|agencia|compras|ventas|interlocutor|folletos?|catálogos?|certificados?|disponibilidad))`;
/** What belongs to somebody's own life where it is "mine"; trades deal with that of others. */
const HOME =
  '(hij[oa]s?|mujer|marido|madre|padres?|piso|pasaporte|carnet?|boda|examen|currículum|cv|coche)';
/** Those who come to somebody's place to do their work, whoever sends them. */
const TRADE =
  '(técnic[oa]|electricista|fontaner[oa]|instalador[a]?|mecánic[oa]|montador[a]?|perit[oa]|formador[a]?|consultor[a]?|ingenier[oa])';
/** What is written for somebody. */
const PAPERS =
  '(informe|traducción|presupuesto|oferta|propuesta|borrador|contrato|planos?|acta|presentación|resumen|análisis|muestras?|cifras|archivos?|maqueta)';
/** What one wishes, thinks and owes in the present tense. */
const NO_PRESENT =
  'agradezco|debo|ruego|puedo|quiero|juro|suplico|pido|deseo|creo|tomo|niego|permito|perdono|aseguro|espero|veo|echo|tengo|recuerdo|escribo|felicito|invito|conozco|entiendo|recibo|supongo|imagino|necesito|contacto|saludo|encuentro|noto|siento|oigo|aconsejo|recomiendo|sugiero|como|cuando|mucho|todo|poco|otro|segundo|tercero|nuevo|mismo|solo|sólo|largo|previsto|propongo|insisto|ofrezco|leo';
const CLITICS = '((me|te|le|les|os|se|lo|la|los|las|nos) )+';
const DAY = '(lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
const MONTH =
  '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const SOON = `(mañana|hoy|ahora mismo|enseguida|en breve|luego|esta (tarde|noche|semana|mañana)|(el|este|próximo) ${DAY}|antes de|para el|a primera hora|en (un|una|dos|tres|\\d+) |próxim[ao]|que viene|después)`;

/** Promises in Spanish. */
export const spanishPromises = (): PromiseRules => ({
  signs:
    /[áéíóúñ]|\bnuestr|\bmis? |[aei]mos\b|\b(voy|te|le|les|os|me|se|lo|la|los|las|quedo|hoy)\b|^\w+o\b|[,:] ?\w+o\b/u,
  promise: [
    pattern(`<(?!(${NO_FUTURE})>)#+([aei]r|[bdlnv]r|[rd]r)é>`),
    pattern(`<(?!(${NO_FUTURE})>)#+([aei]r|[bdlnv]r|[rd]r)emos>`),
    pattern('<(iré|iremos|seguiré|seguiremos) #+ndo|<haré>|<haremos>|<diré>|<diremos>'),
    pattern(
      '<(voy|vamos) a (?!(estar|ser|tener|poder|ver|necesitar|echar|esperar|ir|quedar|llegar|venir|viajar|volver|perder|recibir|querer|comer|cenar|tomar|celebrar|salir|disfrutar|brindar|desayunar|descansar|dormir|viajar|conocer|echar de|hacer (vacaciones|una pausa))(?!#))#+([aei]r|ír)#*',
    ),
    pattern(
      '<(vuelvo|volvemos|volveré|volveremos) a (?!ver>|ser>|estar>|tener>)#+[aei]r(l[aeo]s?|te|os)?>',
    ),
    pattern('<(voy|vamos) a ver (si|con|qué puedo|cómo puedo)>'),
    pattern(`<${CLITICS}(${DEEDS})>`),
    pattern(`<yo (mism[oa] )?(?!(digo|paso|recuerdo|insisto|pago|busco|dejo|miro)>)(${DEEDS})>`),
    pattern(
      `<(nuestr[oa]s?|mis?|un[oa] de nuestr[oa]s) ${OURS}( #+){0,3}? (${CLITICS})?(?!(será|estará(?! con (usted|vosotr|ustedes))|tendrá|podrá|deberá|habrá|querrá|quedará|recibirá|permanecerá|cerrará|abrirá|seguirá)n?>)(#+([aei]|[dl])rán?|va a #+r(l[eao]s?|te|os)?)>`,
    ),
    pattern(`<(le|les|te|os|se) ((lo|la|los|las) )?(${WE})>(?!.*<el \\d{1,2} de ${MONTH}>)`),
    // Whatever one does with it for somebody: "se lo escaneo".
    pattern(
      `<(se|te|os) (lo|la|los|las) (?!(agradezco|debo|ruego|puedo|quiero|juro|suplico|pido|deseo|imploro|creo|tomo|niego|permito|perdono|aseguro)>)#{3,}o>`,
    ),
    pattern(
      `^(vale|de acuerdo|ok|okay|perfecto|entendido|recibido|sin problema|hecho|claro)[,.!:]? (entonces )?((${WE})|(?!(quedo|espero|creo|pienso|tengo|puedo|quiero|acepto|entiendo|necesito|agradezco|siento|veo|como|pero|todo|bueno|cuando|voy|luego|lo|no|nuestro|tengo|propongo|prefiero|recibo|estoy)>)#{3,}o)>`,
    ),
    pattern(
      '<(pienso|pensamos|(tengo|tenemos) (previsto|intención de)|trato de|procuro|intento)>[^.!?]*<#+[aeiáéí]r(se|te|os|les?)(l[oa]s?)?>',
    ),
    pattern(
      `(^|[,:;] ?|<y )(${SOON}|al? ${DAY}|el ${DAY})( (mismo|sin falta|temprano|a primera hora))?,? (${CLITICS})?(${DEEDS}|acerco|escaneo|imprimo|llevo|hago|saco|miro)>`,
    ),
    pattern(
      `(^|[,:;] ?)(?!(recuerdo|paso|busco|traigo|digo|cuento|insisto|reclamo|presento|completo|ordeno|proceso|activo|pido|propongo|comparto)>)(${DEEDS}|escaneo|imprimo) (el|la|los|las|un|una|tu|su|tus|sus|vuestro|vuestra|con)>`,
    ),
    pattern(
      `<(te|l[eao]s?|os) pongo en contacto>|<déj[ea](lo|la|melo|mela) (en (mis|nuestras) manos|a mí)>|<(puede|puedes|pueden|podéis) contar con (mi|nuestr[oa])>(?=.*<(${SOON}|${DAY}))|<cuent[ae]n? con(migo| nosotros)>|(^|[,:;] ?|<y )((el ${DAY}|mañana|hoy|esta (tarde|noche)) )?(lo|la|los|las) (tiene|tienes|tenéis|tienen)>(?=.*<(antes|en su|en tu|mañana|hoy|esta|el ${DAY}|para))`,
    ),
    // "Repasamos la costura y recogemos la mercancía en su almacén": it is for whom it names.
    pattern(
      `(^|<)((lo|la|los|las) (${WE}) nosotros>|(hoy|mañana|a primera hora),? (${WE})>)|^(nosotros (${WE})|(${WE}) (sus?|tus?|(el|la|los|las|un|una)>(?=.*<(sus?|tus?|le|les|te|os|vuestr[oa]s?)>)))>`,
    ),
    pattern(
      `(^|[,;:] ?)(${SOON}|(el |este )?${DAY})( (a primera hora|por la #+|al? mediodía|sin falta))?,? ((ya|lo|la|los|las) )*(recibirá|recibirán|recibirás|tendrá|tendrán|tendrás|tendréis|recibiréis)( usted(es)?)?( (el|la|los|las|un|una|su|sus|tu|tus)>|(?<=l[ao]s? #+)(?= *([,.!]|$)))`,
    ),
    pattern(
      `^(el|la|los|las|sus?|tus?) [^,.;:!?]{3,50} salen? (hoy|mañana|esta tarde|el ${DAY}) (mismo )?(por|con|hacia|para)>`,
    ),
    pattern(
      '<(prometo|prometemos|garantizo) #+r(l[aeo]s?|te|os|se)?>|<tomo nota y>|<pongo en (copia|contacto) a>|<de nuestr[oa] [^,;.!?]{3,30},? (le|les|te|os) #+rá>',
    ),
    pattern(
      '<(tendré|tendremos) (una?|la|el|los|las|su|tu) (#+ )?(respuestas?|solución|resultados?|cifras|presupuesto|oferta|noticias|fecha) (para (usted(es)?|ti|vosotr[oa]s)>|list[oa]s?>)',
    ),
    // What is made for you is with you by a day; who comes to your place comes for us.
    pattern(
      `<(el|la|un|una) (#+ )?${TRADE} ((le|les|te|os) )?(pasará|irá|vendrá|acudirá|visitará|estará|va a (ir|pasar))>(?=.*<(${SOON}|el ${DAY}|${DAY}))(?=.*<(sus?|tus?|vuestr[oa]s?|usted(es)?|le|les|te|os)>)`,
    ),
    pattern(
      `<(el|la|los|las|su|sus|tu|tus) (#+ )?${PAPERS} (#+ )?(estará|estarán|llegará|llegarán) (en (su|tu|vuestr[oa])|a su|a tu)>(?=.*<(${SOON}|${DAY}|el día \\d))`,
    ),
    pattern(
      `<(el|la|los|las) [^,.;:!?]{3,40} (saldrá|saldrán) de nuestr[oa]s?>(?=.*<(${SOON}|${DAY}))`,
    ),
    pattern(
      `<(tendrá|tendrás|tendrán|tendréis) [^,.;:!?]{3,40}<(de vuelta|list[oa]s?|en su|en tu)>(?=.*<(${SOON}|${DAY}|el día \\d))`,
    ),
    // Whatever one does for somebody, it is to come where a day is named.
    pattern(
      `<(te|les?|os|se) ((l[oa]s?) )?(?!(${NO_PRESENT})>)#{3,}o>(?=.*<(${SOON}|al? ${DAY}|hasta el|${DAY}))|(^|[,:;] ?|<y )(${SOON}|(el |este )?${DAY})( (por la #+|a primera hora|sin falta))?,? (te|les?|os|se) ((l[oa]s?) )?(?!(${NO_PRESENT})>)#{3,}o>`,
    ),
    // Without a word for whom, the day says that it is to come.
    pattern(
      `^([^.;!?]*[,:] ?)?(${DEEDS}|${WE})>(?=.*<(${SOON}|al? ${DAY}|${DAY}|y (te|le|les|os) ))`,
    ),
    pattern(
      '<me (encargo|ocupo|comprometo a|pongo (con|a|en contacto)|informo|entero)>|<nos (encargamos|ocupamos|comprometemos a|ponemos (con|a|en contacto))>|<(quedo|quedamos) en (?=#+r(l[aeo]s?|te|os)?>)',
    ),
    pattern(
      `<(recibirá|recibirán|recibirás|tendrá|tendrán|tendrás|tendréis|recibiréis)>.*<(${SOON}|${DAY}|de (mi|nuestra) parte|nuestr[ao])`,
    ),
  ],
  never: pattern(
    /(?<!#)((conserv|archiv)#+(?!#).*(?<!#)años|normalmente|por lo general|generalmente|habitualmente|siempre|suelo|suele|solemos|los (lunes|martes|miércoles|jueves|viernes|sábados|domingos)|(una|dos|tres|varias|\d+) (vez|veces) (al|por|a la)|cada (día|semana|mes|año|lunes|martes|viernes)|todos los|todas las|por la presente|je|nous|vous|avons|avez|été|pour|avec|votre|notre|c'est|dans)(?!#)|[èêçàù]|[lnd]'#/u,
  ),
  before: pattern(
    /(?<!#)cada #+ que(?!#)|(?<!#)(dicho|prometido|asegurado|explicado|escrito|contestado|respondido) (#+ ){0,3}que (#+ )?$|(?<!#)(si|en caso de|siempre que|quizás?|tal vez|a lo mejor|ojalá|espero|esperamos|creo que|creía|pensé|pienso que|dudo|no sé|(dijo|dijeron|dice|dicen|prometió|prometieron|pensaba|aseguró) (que|:)|me dij#+|puede que|posiblemente|probablemente)(?!#)|(?<!#)(cuándo|cómo|por qué|dónde|qué|hasta que|antes de que|él|ella|ellos|usted)\s*$|¿/u,
  ),
  clause: pattern(
    /(?<!#)(tomar(é|emos) (?!((el|las?|los|una?|en) )?(nota|contacto|medidas?|fotos?|datos?|cartas?|decisi|cuenta|parte|relevo|tiempo|muestras?))#+(?!#)|(?<!(que|para) )no(?! obstante)|nunca|jamás|tampoco|nada|nadie|adjunt[oa]s?|anexo|quizás?|tal vez|probablemente|posiblemente|ayer|anteayer|(?<!del |de la |del #+ |de la #+ )pasad[ao]s?(?! mañana)|hace (un|una|dos|\d)|podría#*|gustaría|(a|en|por) tod[oa] (el mundo|españa|europa|el país|la península)|desde)(?!#)|(?<!#)((envío|mando|enviamos|mandamos|dejo|doy|damos) (un |una |muchos |un fuerte |nuestros |mis )?(#+ )?(saludos?|abrazos?|recuerdos|besos?|enhorabuena|felicitaci#+|pésame|agradecimiento)|(escribo|escribimos|llamo|llamamos|contacto|contactamos) (en relación|con motivo|porque|por|para|en nombre|de parte|a propósito|sobre|desde|respecto|acerca)|confirm(o|amos) (que|la recepción|el recibo|mi asistencia|haber)|(informo|informamos|comunico|comunicamos|comento|aviso|recuerdo) (de )?que (?!mañana|hoy)|(doy|damos) (las |mil )?(gracias|la razón|la enhorabuena|la bienvenida|mi pésame)|recuerdo (que|perfectamente|bien|mucho|con|l[ao]s?|el|su|tu)|me pregunto|nos preguntamos|me llamo|le pido (disculpas|perdón)|te pido (disculpas|perdón)|(le|te|os|les) pid#+|me paso|me llevo|me dejo|de momento|por ahora|echar#* (mucho )?de menos|lo dejo (aquí|ahí|así|para otra)|digo (con|en serio|de corazón|la verdad|yo)|a (much[oa]s|vari[oa]s|numeros[oa]s)(?!#)|(escribo|escribe) (porque|ya que)|me (doy de baja|saco|compro|corto|mudo|caso|jubilo|tomo|cojo|examino|opero|marcho|apunto a)(?!#))/u,
  ),
  own: pattern(
    `<(?<!noticias )(mis?|nuestr[oa]s?) (?!(#+ ){0,2}${OF_WORK}>)|<mis? ${HOME}>|<los niños>`,
  ),
  others: pattern(
    '<(te|le|les|os|ti|usted(es)?|vosotr[oa]s|vuestr[oa]s?|tus?|sus?|lo|se l[oa]s?)>|^(?!.*<mis?>).*<((re)?env[ií]|mand|remit|compart)',
  ),
  after: pattern(
    /(?<!#)(si (quier#+|lo|le|te|les|os|es|hay|hace|necesit#+|prefier#+|sus?|tus?|necesitamos|puedo|podemos|me|el|la|así|fuera|usted|tú|todo)|en caso de|siempre que|a no ser|salvo que|quizás?|tal vez|dijo|dijeron)(?!#)/u,
  ),
  asking: pattern(
    /(?<!#)(ver|mir#+|pregunt#+|consult#+|compr[uo]#+|verific#+|revis#+|confirm#+|averigu#+|dir#+|dig#+|saber)( #+){0,5} si(?!#)/u,
  ),
  border: pattern(/[,;:]|\s[–—-]\s|(?<!#)(y|e|pero)(?!#)/u),
  when: new RegExp(
    `(?<!\\p{L})(?:(?:antes d|a|para|hasta|este|el|próximo) ?)*(?:el )?(?:(?:final(?:es)? de (?:la )?(?:semana|mes))|pasado mañana|mañana|hoy|(?:próximo )?${DAY}|(?:la )?próxima semana|la semana que viene|esta (?:semana|tarde|noche)|(?:día )?(?<=(?:el|del|día) )\\d{1,2}/\\d{1,2}(?:/(?:20)?\\d\\d)?(?= ?[-–(),;!]|\\.(?!\\d)|$| (?:y|o|a|al|por|con|en|l[aoe]s?|te|os|se|nos|el|sus?|tus?|una?)(?!\\p{L}))|día \\d{1,2}(?!\\d| de |/)|\\d{1,2} del (?:próximo mes|mes que viene)|en (?:una?|dos|tres|\\d+) (?:horas?|días?|semanas?)|\\d{1,2} de ${MONTH})`,
    'iu',
  ),
});
