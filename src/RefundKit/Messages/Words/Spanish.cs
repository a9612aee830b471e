namespace RefundKit.Messages.Words;

/// <summary>What customers write in Spanish.</summary>
internal static class Spanish
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~reembols* | rembols* | ~reintegr* | devolución … dinero | devolución … importe | devolución … compra … dinero | devuel* … dinero | devolv* … dinero | devuel* … plata | devolv* … plata | devuel* … pasta | devolv* … pasta | devolvedme | devuélvanme | devuélveme | devuelvan … dinero | regres* … dinero | regres* … plata | retorn* … dinero | recuper* … dinero | dinero de vuelta | dinero de regreso | mi dinero | mi plata | devuel* … importe | devolv* … importe | devuel* … cobro | abonar … importe | abono … importe | abonen | abonarme | reversar … cargo | reversión del cargo | revertir … cargo | anular … cargo | compensación | indemniza* | resarci* | refund* | bonifica* | devuel* … pagado | devolv* … pagado | devuelto … dinero
        {money} … {back} | {back} … {money} | me devuelv* | me devolv* | me lo devuelv* | me lo tienen que devolver | devuelvanme | devuelvame | devuélvame | devuelvan la plata | devuelvan el dinero | devuélvan* | reembolsenme
        reembólsenme | reintegr* | el reintegro | abonar* … {money} | abonen … {money} | abone … {money} | abonado … {money} | se me abone | me abonen | que me abonen | abono en mi cuenta | abono en mi tarjeta | hacerme un abono
        ingres* … {money} | me ingresen | ingrésenlos | ingresenlos | ingrésenme | deben … {money} | me deben | me adeudan | recuperar … {money} | recuperar mi | recuperar lo | recuperar mis | de vuelta … dinero | quiero mi dinero
        quiero mi plata | mi lana | mi pasta | mis pelas | mi guita | mi billete | quiero de vuelta | el dinero en mi cuenta | dinero en mi cuenta | lo pagado | lo que pagué | lo que he pagado | cobrada de más | cobrado de más
        cobraron de más | devolución de mi dinero | devolución de lo | devolución parcial | devolución del dinero | devolución del importe | devolución de la diferencia | devolver la diferencia | la diferencia | retroced* … cargo
        retroceso del cargo | anulen el cargo | anular el cargo | reversen | reversar | contracargo a mi favor | compensación económica | compensarme | compensen | indemnización | renbolso | reenbolso | reenvolso | rembolso | rrembolso
        reembolzo | rembolzo | anticipo | señal
        abónenme | abonadme | abónenmelo | háganme la transferencia | transfieran … {money} | transferirme | anular la compra y recuperar | recuperar lo pagado
        [return]
        ~devolver | ~devolución | devoluciones | devolverlo | devolverla | devolverlos | devolverlas | devuelvo | devolví | devuelto | devuelta | regresar … producto | regresar … artículo | retornar | enviar de vuelta | enviarlo de vuelta | mandar de vuelta | etiqueta de devolución | recogida del producto | reenviar el producto | desistimiento | hacer una devolución | tramitar una devolución
        devolver | lo devuelvo | la devuelvo | los devuelvo | regresar el | regresar la | regresarlo | regresarla | regreso el | devolber | devolucion | gestionar la devolución | hacer la devolución | tramitar la devolución
        una devolución | mi devolución | la devolución | etiqueta para devolver | mando … de vuelta | mandar … de vuelta | enviar … de vuelta | envío … de vuelta | mandarlo de vuelta | recoger el | recoger la | recoger los
        pasar a recoger | vengan a recoger | pueden recoger | que lo recojan | tiene que volver a la tienda | volver a la tienda | la recogida | recojan | desistir | derecho de desistimiento
        [exchange]
        ~cambiar | cambiarlo | cambiarla | cambiarlos | cambio de talla | cambio por | cambiarme | hacer un cambio | un cambio | cambios | reemplaz* | remplaz* | sustituir | sustitución | reposición | otra talla | otro talle | talla más grande | talla más pequeña | talla mayor | talla menor | otro color | enviar otro | enviar otra | enviarme otro | mandar otro | mandarme otro | mandar otra | enviar uno nuevo | mandar uno nuevo | canje* | por una talla
        cambio … talla | cambiar … talla | cambiar … por | cambio … por | cambiar el | cambiar la | cambiar los | cambiar las | cambiarlas | cambiamos | cambiadme | cámbienme | cambiarlo por | hago un cambio | hacer el cambio
        otro ejemplar | otra igual | uno igual | uno nuevo | una nueva | envíenme una nueva | envienme uno | envíenme otro | mándenme otro | me mandan otra | me mandan otro | me mandáis otro | me envían otro | me envían otra
        en su lugar | en su reemplazo | la talla correcta | el correcto | la correcta | el artículo correcto | talla correcta | que funcione | que funcionen | que sí funcione | reemplac* | repuesto | sustituy* | sustitu* | reponer
        repongan | misma … en talla | mismo … en talla | misma … en xl | mismo … en xl | misma camisa en | el modelo grande | modelo más grande | un número más | número más | talla más | número mayor | de otro color | en otro color
        permut*
        par que coincida | par igual | por la de | por el de
        [cancel]
        ~cancelar … ~pedido | ~cancel* … orden | cancel* … compra | cancel* … reserva | cancelen | cancelarlo | cancelar | cancelación … pedido | pedido … cancel* | anular … pedido | anular … compra | anulen … pedido | pedido por error | pedí por error | compré por error
        cancel* … ~pedido | cancélenlo | cancela | cancelad | cancelo | cancelación | canselar | anulen | anular | anúlenlo | anula | anulad | anulación | anulacion | baja … suscripción | dar de baja … suscripción | baja … membresía
        suscripción … baja | parar … pedido | detener … pedido | detengan … pedido | frenar … pedido | no envíen | no envien | no manden | no mandéis | no lo envíen | no lo manden | no despachen | eliminar … pedido | borrar … pedido
        pedí dos veces | pedido dos veces | pedido duplicado | duplicado … pedido
        [not]
        no quiero | no deseo | no necesito | no quisiera | no me interesa | no pido | no estoy pidiendo | no hace falta | en vez de | en lugar de | no solicito | no busco | sin necesidad de | no queremos | no hay necesidad
        ni | sin pedir | sin querer … {refund} | antes que | en vez | no os pido | no les pido | no hace falta que | no es necesario que | no es necesario | no tienen que | no tenéis que | nada de
        [not-after]
        no es necesario | no es necesaria | no hace falta | no me interesa
        no hacen falta | ya no hace falta | no lo necesito | ya no es necesario | no lo quiero
        [done]
        gracias … por … {refund} | gracias … {refund} | ya me llegó … {refund} | {refund} recibido gracias | recibí el {refund}
        ya recibí el dinero | {refund} recibido | ya me devolvieron … gracias | ya me han … {refund} gracias | {refund} tan rápido
        rápido {refund} | {refund} … gracias | {refund} … perfecto | me llegó el {refund} | ya tengo … {refund} | dinero … ya … gracias | el cambio llegó | {exchange} llegó | {exchange} … llegó hoy
        gracias … {exchange} | gracias … {return} | no hace falta … {refund} | no es necesario … {refund}
        he recibido .. {refund} | recibí .. {refund} | ya recibí .. {refund} | ya he recibido .. {refund} | recibí .. {exchange}
        [ask]
        quiero .. {refund} | quisiera .. {refund} | necesito .. {refund} | solicit* .. {refund} | pido .. {refund} | pedir .. {refund} | exijo .. {refund} | deseo .. {refund} | reclamo .. {refund} | me {refund} | me gustaría .. {refund} | que me {refund} | {refund} por favor | solicitar .. {refund} | podrían .. {refund} | pueden .. {refund} | obtener .. {refund} | quiero que me devuelvan | hagan .. {refund}
        quiero .. {return} | quisiera .. {return} | necesito .. {return} | deseo .. {return} | me gustaría .. {return} | cómo .. {return} | puedo .. {return} | quiero .. {exchange} | quisiera .. {exchange} | necesito .. {exchange} | puedo .. {exchange} | pueden .. {exchange} | podrían .. {exchange} | me gustaría .. {exchange} | quiero … {cancel} | necesito … {cancel} | quisiera … {cancel} | deseo … {cancel}
        ruego … {refund} | les ruego | ruego que | pido … {refund} | pido que | solicito … {refund} | exijo … {refund} | reclamo … {refund} | prefiero … {refund} | quiero … {refund} | quisiera … {refund} | necesito … {refund}
        quiero que … {refund} | agradecería … {refund} | podrían … {refund} | pueden … {refund} | podéis … {refund} | puede … {refund} | puedo … {refund} | sería posible … {refund} | es posible … {refund} | posibilidad de {refund}
        cómo … {refund} | como … {refund} | tramiten … {refund} | tramitar .. {refund} | solo el {refund} | solo … {refund} | asunto {refund} | {refund} porfa | {refund} xfa | {refund} xfavor | {refund} ya | {refund} todo
        {refund} los | {refund} el | {refund} la | que {refund} | pueden … {return} | podrían … {return} | solicitud de {return} | a qué dirección … {return} | dónde … {return} | intento {return} | me podeis … {return}
        {return} por favor | hacer .. {return} | voy a {return} | {exchange} por favor | cómo … {exchange} | prefiero … {exchange} | se puede {exchange} | me pueden … {exchange} | pueden … {exchange} | sería posible … {exchange}
        solo … {exchange} | necesito que {exchange} | {cancel} por favor | pueden … {cancel} | puedo … {cancel} | cómo {cancel} | por favor {cancel}
        [want]
        quiero | quisiera | necesito | deseo | solicito | exijo | por favor | porfa | podrían | pueden | podéis | puedo | cómo | ayuda | me gustaría | querría | pido | obtener | es posible
        [status]
        espero | esperando | espera | todavía | aún | sigo | estado | seguimiento | tramitado | procesado | en proceso | pendiente | cuándo | tarda | demora
        sin respuesta | sigo sin | llevo | desde hace
        [follow]
        ya se procesó | ya fue procesado | hay novedades | alguna novedad | qué pasó con eso | para cuándo | todavía nada | aún nada | ya está tramitado
        sin noticias | y nada | el banco no ve | en el banco no | no veo nada | no aparece en mi cuenta | no aparece en mi tarjeta | y el resto | dónde está el resto | es normal | lo confirmaron | me lo confirmaron | aprobó | aprobado
        prometieron | me prometieron | cuándo recibiré | cuando recibiré | cuándo me llega
        [track]
        no veo el dinero | no veo mi dinero | dinero … no aparece | no me han ingresado | no tengo el dinero | no me han devuelto | no me devolvieron … todavía
        dónde está … {refund} | dónde quedó … {refund} | qué pasó con … {refund} | qué pasa con … {refund} | cuándo … {refund} | esperando … {refund} | espero … mi {refund} | sigo sin … {refund} | no he recibido … {refund} | no recibí … {refund} | no recibo … {refund} | no me ha llegado … {refund} | no me llegó … {refund} | no me llega … {refund} | todavía no … {refund} | aún no … {refund} | estado … {refund} | seguimiento … {refund} | rastrear … {refund} | novedades … {refund} | {refund} … no ha llegado | {refund} … no llega | {refund} … no me llega | {refund} … procesado | {refund} … en proceso | {refund} … pendiente | {refund} … todavía | {refund} … aún | {refund} … tramitado | {refund} … tarda | cuánto tarda … mi {refund} | cuánto falta … {refund} | pendiente … {refund} | cómo va … {refund} | en qué va … {refund} | nunca … {refund} | se hizo … {refund} | noticias … {refund} | {refund} … demora
        cuándo … abonar | cuándo … dinero | dónde está mi dinero | cuándo … devuelven | esperando … dinero | esperando … abono | aún no … dinero | todavía no … dinero | cuándo … ingres* … importe | cuándo … el dinero
        dónde está … dinero | donde esta … dinero | donde esta … {refund} | y mi dinero | dinero va en camino | dinero … en camino | dinero … salió | el dinero … no | hicieron el abono | hecho el abono | han hecho … abono
        cuándo … abono | cuándo recibiré … abono | recibiré el abono | no se ha abonado | aún no … abonado | todavía no … abonado | no me han abonado | no me abonaron | todavía no me | aun no me han {refund} | todavia no … {refund}
        todavia no … dinero | cuando … {refund} | cuándo me … {refund} | cuando me … {refund} | cuando me … dinero | sigo esperando | llevo … esperando … {refund} | esperando la devolución del dinero | alguna novedad … {refund}
        en qué estado … {refund} | {refund} … aprob* | {refund} … confirm* | confirm* … {refund} | prometieron … {refund} | {refund} … promet* | {refund} … hecho pero | dijeron … {refund} | {refund} … no ha | mitad del {refund}
        parte del {refund} | no veo … {refund} | no aparece … {refund} | ya se … {refund} | ya hicieron … {refund} | han procesado … {refund} | han emitido … {refund} | se emitió … {refund} | han hecho … {refund}
        han tramitado … {refund} | otra vez por … {refund} | escribo … por … {refund} | qué hay de … {refund} | sin {refund} | días … {refund} … nada | {refund} y nada | cuanto falta … {refund}
        ni rastro | cuándo me pagan | cuando me pagan | cuándo … pagan | mirar mi {refund} | revisar mi {refund} | ver mi {refund}
        [policy]
        {return} … si ya | {return} … abiert* | {return} … usad* | {return} … oferta | {return} … rebajad* | {return} … rebajas | {return} … lavad* | {return} sin … ticket
        política* … {refund} | política* … {return} | política* … {exchange} | políticas de cambio* | condiciones … {refund} | condiciones … {return} | condiciones … {exchange} | plazo … {return} | plazo … {refund} | plazo … {exchange} | derecho de desistimiento | garantía … {refund} | garantía de devolución | gastos de devolución | coste de la devolución | reglas … {return} | requisitos … {return} | requisitos … {refund} | términos … {refund} | términos … {return}
        cuántos días … {return} | cuánto tiempo … {return} | cuántos días tengo | cuánto tiempo tengo | hasta cuándo … {return} | cuántos días … {exchange} | cuánto tiempo … {exchange} | cuánto tarda … {refund} | cuánto tardan … {refund} | cuánto demora … {refund} | cuánto tiempo … {refund} | cuántos días … {refund} | en qué casos … {refund} | en qué casos … {return} | en qué situaciones … {refund} | quién paga … {return} | quién asume … {return} | {return} … gratis | {return} … gratuita* | se puede … {return} | se pueden … {return} | se puede … {exchange} | se pueden … {exchange} | aceptan {return} | aceptan {exchange} | aceptan … {return} | hacen {refund} | ofrecen … {refund} | ofrecen … {return} | cómo funcionan … {return} | cómo funciona … {return} | cómo funciona … {refund} | puedo … {return} si | es reembolsable | reembolsable*
        o dan … vale | o dan un vale | o un vale | dinero o … vale | {refund} o … vale | dinero o … cupón | efectivo o … vale | los 14 días | 14 días cuentan | días cuentan | cuentan desde | desde la entrega o | colchón no nos gusta
        no nos gusta tras | período de prueba | periodo de prueba | tras la prueba | qué pasa si | que pasa si | fuera de plazo | devoluciones fuera | comprado por internet | comprado online | en tienda lo comprado | {return} en tienda
        devolver en tienda | plazo para desistir | plazo para {return} | plazo para {exchange} | sin ticket | sin etiqueta | embalaje original | gastos de envío en una devolución | regalos de navidad | cobran … por {return}
        política de reembolso* | política de devolución | política de devoluciones | costos de devolución | costo de la devolución | garantía de devolución del dinero
        [terms]
        política | políticas | condiciones | plazo | garantía | requisitos | términos | normalmente | generalmente | en qué casos | reglas | por lo general | habitualmente
        condiciones de | según la política | garantía de satisfacción
        [general]
        se puede | se pueden | se podría devolver | hay que | hace falta el | hace falta la | hace falta tener | cuántos días | cuantos dias | cuánto tiempo tengo | cuánto tiempo hay | qué plazo | cuál es el plazo | cual es el plazo
        hasta cuándo | hasta cuando | hasta qué fecha | quién paga | quien paga | quién asume | quién cubre | a cargo de quién | normalmente | generalmente | habitualmente | por lo general | suele | suelen | artículos rebajados
        artículos en oferta | en oferta | en rebajas | rebajados | rebajas | liquidación | bañador | ropa interior | lencería | personalizad* | grabad* | a medida | embalaje original | caja original | sin ticket | sin recibo
        sin factura | sin etiqueta | es gratis | es gratuita | es gratuito | son gratis | tiene costo | tiene coste | tiene algún costo | cobran algo | cobran comisión | cobran por | hay algún cargo | hay algún costo | tienen garantía
        ofrecen | aceptan | admiten | hacen devoluciones | permiten | en qué casos | en que casos | en qué condiciones | bajo qué condiciones | qué condiciones | cuáles son las condiciones | qué requisitos | cómo funciona
        cómo funcionan | como funciona | cómo es el proceso | cómo es la política | cuánto cuesta | cuánto suele | cuánto tarda un | cuánto tardan | cuánto demora un | también se reembolsan | también se devuelven | reembolsan también
        fuera de plazo | pasado el plazo | después del plazo | regalos de navidad | un regalo sin | comprado por internet | compré online | tengo que pagar | tengo que guardar | devuelven el dinero o | dan un vale
        se pierde | me reembolsan igual | igualmente | en outlet | outlet | plazo de devolución | plazo de devolucion | cobran la recogida | juegos de mesa abiertos | abiertos
        [hypothetical]
        antes de comprar | antes de pedir | antes de hacer el pedido | antes de la compra | estoy pensando en comprar | pienso comprar | si abro | si lo abro | si no me queda | si no me gusta | si no nos gusta | si no le gusta
        si no me sirve | si no me vale | si no es de mi talla | si me arrepiento | si cambio de opinión | si cambio de idea | si no estoy satisfech* | si devuelvo | si el vestido no | si la talla no | si no le queda | en caso de que
        en caso de devolución | en una devolución | en una devolucion | qué pasa si | supongamos | pregunta general | una duda antes | si ya lo abrí
        [sent]
        envié … de vuelta | envié de vuelta | mandé … de vuelta | he devuelto | devolví | ya devolví | ya devolvi | ya mandé las | ya mande las | ya envié | ya envie | he enviado … de vuelta | regresé el | devolución está en su almacén
        devolución está en vuestro | devolución ya llegó | devolución fue entregada | devolución … entregada | devolución … recibida | tienen el paquete | ya tienen el | ya tienen la | recibieron mi devolución
        recibieron la devolución | recibieron el paquete | habéis recibido | llegó a su almacén | entregué el paquete | mi devolución está
        [when]
        cuándo | cuando me | cuando recib* | cuando van | dónde está | donde esta | dónde quedó | en qué estado | estado de | cuánto falta | cuanto falta | alguna novedad | novedades | noticias | qué pasó con | qué pasa con
        ya hicieron | ya se hizo | ya han | han procesado | han emitido | han hecho
        [missing]
        no he recibido | no recibí | no recibo | no ha llegado | no me ha llegado | no me llegó | no llegó | no llega | todavía no | todavia no | aún no | aun no | no aparece | no veo | no lo veo | no me han | no me lo han | sigo sin
        sigo esperando | pendiente | no está | nada en mi cuenta | solo la mitad | sólo la mitad | la mitad | nunca llegó | nunca me | no consta | no figura | sigue sin | no se ha
        ni rastro | pending | aun pendiente
        [money]
        dinero | plata | importe | monto | cantidad | suma | euros | euro | eur | pesos | dólares | precio | lo pagado | lo que pagué | pago | cargo | cargos | cobro | anticipo | depósito | gastos de envío | soles | usd
        [back]
        devuelv* | devolv* | devolución | de vuelta | de regreso | regres* | reintegr* | recuperar | retorn* | me regresen
        [damaged]
        roto | rota | rotos | rotas | dañado* | dañada* | daños | estropead* | rajad* | quebrad* | golpead* | rayad* | aplastad* | abollad* | derramad* | hecho pedazos | maltratad*
        [defective]
        defectuos* | defecto* | no funciona | no funcionan | dejó de funcionar | no enciende | no prende | averiad* | no sirve | fallad* | falla | no carga
        [wrong-item]
        producto equivocado | artículo equivocado | equivocad* | producto incorrecto | artículo incorrecto | talla incorrecta | color incorrecto | no es lo que pedí | otro producto | me enviaron otr* | producto erróneo
        [missing-item]
        falta | faltan | faltaba | incompleto | incompleta | caja vacía | paquete vacío | no venía | no venían | faltante*
        [not-received]
        no llegó | no ha llegado | nunca llegó | no he recibido | no recibí | nunca recibí | no me llegó | se perdió | extraviad* | perdido | no entregado | sin entregar
        [late]
        tarde | retraso | retrasad* | demorad* | demora | atrasad*
        [size]
        muy pequeñ* | muy grande | demasiado pequeñ* | demasiado grande | me queda grande | me queda chic* | me queda pequeñ* | no me queda | no me vale | talla | me aprieta | queda chico
        [quality]
        mala calidad | calidad | baja calidad | pésima calidad | mal hecho | una porquería
        [not-as-described]
        no corresponde | no coincide | no es como | diferente a la foto | distinto a | falsificad* | falso | falsificación | imitación | publicidad engañosa | no es original
        [changed-mind]
        cambié de opinión | cambiado de opinión | ya no lo quiero | ya no lo necesito | no me gusta | no me gustó | por error | me equivoqué | me arrepentí | ya no quiero
        [store-credit]
        vale | tarjeta regalo | tarjeta de regalo | crédito en tienda | saldo en tienda | cupón por el importe | bono de compra | crédito de tienda
        [chargeback]
        contracargo | disputa | disputar | reclamar al banco | mi banco | retroceder el cargo
        [duplicate-charge]
        cobrado dos veces | cobraron dos veces | cobro duplicado | cargo duplicado | doble cargo | doble cobro | cobrado doble | pagué dos veces | cobraron doble | cobrado de más | cobraron de más | cargo doble
        [warranty]
        garantía | reparación | reparar | servicio técnico
        [price-adjustment]
        diferencia de precio | bajó de precio | más barato ahora | ajuste de precio
        [shipping-cost]
        gastos de envío | coste de envío | costo de envío | costos de envío | gastos de devolución
        [address-change]
        cambi* … dirección | modificar … dirección | dirección equivocada | nueva dirección
        [invoice]
        factura* | recibo | ticket de compra | comprobante
        [order-status]
        dónde está mi paquete | dónde está mi pedido | dónde está mi orden | seguimiento del pedido | número de seguimiento | número de guía | cuándo llega | estado de mi pedido | rastrear mi pedido
        [complaint]
        queja* | reclamación | reclamo | indignad* | vergüenza | estafa* | inaceptable | pésimo | decepcionad* | timo | ladrones | molest* | robo
        [legal-threat]
        abogad* | denuncia* | denunciar | juzgado | demanda judicial | profeco | consumo | oficina del consumidor | ocu | facua | acciones legales | tribunal* | policía | indecopi
        [break]
        pero | sino | porque | aunque | sin embargo
        [ignore]
        cambiar … dirección | cambiar la dirección | cambiar mi dirección | cambiar de dirección | cambiar la contraseña | cambiar mi contraseña | cambiar contraseña | cambiar el correo | cambiar mi correo | devolver la llamada | devolverme la llamada | devuélvanme la llamada | cambiar la fecha | cambiar mi cuenta | cambiar de opinión | de vuelta a casa | cambiar el método | cambiar la forma | cambiar datos | cambiar mis datos
        devuelvan la llamada | me devuelvan la llamada | devuelto el correo | devuelto el email | devuelto el mensaje | he vuelto de | de vuelta de mi | de vuelta del | estoy de vuelta | de regreso de | vuelta al trabajo | ida y vuelta
        a vuelta de correo | vuelvo a | vuelven a tener | a cambio de | cambiar mi número | cambiar de número | cambiar mi email | cambiar la hora | cambio de dirección | cambio de divisa | tipo de cambio | cambio de contraseña
        puntos de fidelidad | abónenme los puntos | gastos de cancelación | gastos de anulación | cancelación anticipada | dar de baja del boletín | baja del boletín | baja de la newsletter | en cambio | sin embargo | pago rechazado
        [language]
        el | la | los | las | un | una | de | del | que | y | en | es | mi | mis | me | no | por | para | con | su | se | lo | le | al | yo | he | ha | está | hola | gracias | buenas | buenos | pedido | quiero | cómo | cuándo | dónde | qué | cuál | tengo | muy | más | pero | favor | ya | solo | compra | producto | artículo | necesito | puedo | pueden | si | sin
        [guard]
        cambio | integr* | cancela | candel* | cambiado | camino | caminar | resolver | volver | revolver | envolver | disolver | evolución | revolución | solución | resolución | desenvolver | pedir | cambiando
        """u8;
}
