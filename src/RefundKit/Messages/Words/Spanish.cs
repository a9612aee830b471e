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
        {pay} … {money} | {money} … {pay} | me ingresáis | ingresáis … {money} | ingresadme | ingresarme | me lo ingresáis | ingreséis | abono del precio | abono del importe | espero el abono | abonáis
        abonéis | me abonéis | abonarlo | compensáis | compensais | dinero contante | contante y sonante | importe completo | importe íntegro | importe total | el importe pagado | quiero el importe
        mi platita | mi dinerito | mis euros | mis pesos | mis lucas | mis pesitos | esas lucas | mi feria | mi varo | la plata del | la plata que | la plata de vuelta | mis reales | mi pisto
        devuelvan | devuélvanlas | devuélvanlos | devuélvanlo | devuélvanla | devuelvanlas | devuelvanlos | devolvedmelo | devuélvamelo | devuélvamelos | me los devuelvan | me las devuelvan | me lo devuelvan
        me los devolváis | me lo devolváis | me regresan | me regresen | regresen mi | regrésenme | regresenme | regrésenlo | me regrese | me reintegren | reintegrar | reintegren | reintegrarme | reintegro
        devolución total | devolución íntegra | devolución completa del | devolución en efectivo | devolución a mi tarjeta | devolución a la tarjeta | devolución en mi tarjeta | devolución en mi cuenta
        depositen … {money} | depósitenme | me depositen | me depositan | deposítenme | deposito a mi cuenta | depósito a mi cuenta | transferencia a mi cuenta | transferencia bancaria a | hacerme la transferencia
        hacer la transferencia | me hagan la transferencia | gírenme | me giren | girar … {money} | me paguen la diferencia | paguen la diferencia | rebaja del precio | rebajar el precio
        descontar … del precio | descuenten | descuéntenme | anular el cobro | anulen el cobro | anular la compra y | cancelen el cargo | cancelar el cargo | quiten el cargo | eliminar el cargo | reversar el pago
        reversen el pago | revertir el pago | reversión del pago | reverso del | me cobraron de más | resarc* | indemnic* | quiero recuperar | recuperar el dinero
        la mitad del dinero | parte del dinero | bonificar | bonifiquen | nota de crédito a mi tarjeta | extorno | extornar | extornen | extornarme | en efectivo y no | dinero y no
        la guita de | me den el dinero | darme el dinero | el abono en | el abono de
        [return]
        ~devolver | ~devolución | devoluciones | devolverlo | devolverla | devolverlos | devolverlas | devuelvo | devolví | devuelto | regresar … producto | regresar … artículo | retornar | enviar de vuelta | enviarlo de vuelta | mandar de vuelta | etiqueta de devolución | recogida del producto | reenviar el producto | desistimiento | hacer una devolución | tramitar una devolución
        devolver | lo devuelvo | la devuelvo | los devuelvo | regresar el | regresar la | regresarlo | regresarla | regreso el | devolber | devolucion | gestionar la devolución | hacer la devolución | tramitar la devolución
        una devolución | mi devolución | la devolución | etiqueta para devolver | mando … de vuelta | mandar … de vuelta | enviar … de vuelta | envío … de vuelta | mandarlo de vuelta | recoger el | recoger la | recoger los
        pasar a recoger | vengan a recoger | pueden recoger | que lo recojan | tiene que volver a la tienda | volver a la tienda | la recogida | recojan | desistir | derecho de desistimiento
        va de vuelta | mando la … de vuelta | os lo mando | se lo mando | se las mandamos | se los mandamos | se lo envío | a qué bodega | a qué almacén | a qué dirección | a dónde lo mando
        a dónde la mando | a donde lo mando | adónde lo envío | dónde lo entrego | dónde lo dejo | dónde lo puedo dejar | llevársela | llevárselo | llevárselos | llevárselas | se lo lleven
        se la lleven | se los lleven | que se lo lleven | vengan por | vengan a buscar | vengan a llevarse | pasen a buscar | pasar a buscar | pasar por el | pasar a retirar | retirar el producto
        retiren el producto | retiro a domicilio | retirarlo | recogerlo | recogerla | recogerlos | recogida en | recogida a domicilio | recolección | recolecten | guía de devolución | guía de retorno
        guía para devolver | guía prepagada | etiqueta de retorno | etiqueta prepagada | etiqueta para el paquete | etiqueta que adjuntáis | código de devolución | código qr … devol* | número de devolución
        número de rma | rma | reexpedir | reenviarlo | reenvío | enviarlo devuelta | regresarlos | regresarlas | regresar el pedido | regresar los | regresar las | debolver | devolvérselo | devolverles
        devolveros | devolvérosla | no me lo quedo | no me la quedo | no quiero quedarme | no nos lo quedamos | quedármelo | mandar de vuelta el | enviar devuelta
        [exchange]
        ~cambiar | cambiarlo | cambiarla | cambiarlos | cambio de talla | cambio por | cambiarme | hacer un cambio | un cambio | cambios | reemplaz* | remplaz* | sustituir | sustitución | reposición | otra talla | otro talle | talla más grande | talla más pequeña | talla mayor | talla menor | otro color | enviar otro | enviar otra | enviarme otro | mandar otro | mandarme otro | mandar otra | enviar uno nuevo | mandar uno nuevo | canje* | por una talla
        cambio … talla | cambiar … talla | cambiar … por | cambio … por | cambiar el | cambiar la | cambiar los | cambiar las | cambiarlas | cambiamos | cambiadme | cámbienme | cambiarlo por | hago un cambio | hacer el cambio
        otro ejemplar | otra igual | uno igual | uno nuevo | una nueva | envíenme una nueva | envienme uno | envíenme otro | mándenme otro | me mandan otra | me mandan otro | me mandáis otro | me envían otro | me envían otra
        en su lugar | en su reemplazo | la talla correcta | el correcto | la correcta | el artículo correcto | talla correcta | que funcione | que funcionen | que sí funcione | reemplac* | sustituy* | sustitu* | reponer
        repongan | misma … en talla | mismo … en talla | misma … en xl | mismo … en xl | misma camisa en | el modelo grande | modelo más grande | un número más | número más | talla más | número mayor | de otro color | en otro color
        permut*
        par que coincida | par igual | por la de | por el de
        {send} … {fresh} | {fresh} … {send} | mándenme otra | mandadme otra | mandadme otro | envíenme otra | envíame otro | envíame otra | enviadme otro | enviadme otra | que me trajeran otra | me trajeran
        me manden otra | me manden otro | me manden el | me manden la correcta | me envíen el correcto | me envíen otro | me envíen otra | me envíen una nueva | me envíen uno nuevo | pasarla a la | pasarlo a
        cambiármelo | cambiármela | cambiármelos | cambiármelas | cambiárselo | me lo cambian | me la cambian | me los cambian | me las cambian | me cambian uno | me cambian el | me cambian la | me lo cambiáis
        me la cambiáis | me los cambiáis | me lo cambien | me la cambien | me los cambien | cambiarme la | cambiarme el | me lo reciben y me dan | y me dan la talla | me dan la talla | me dan otro | me dan otra
        por su pareja | por la otra | por el otro | trocar | la otra versión | otra versión | en talla | en la talla | un talle | talle más | talle menos | talla menos | número menos | medio número
        canjear por | cambio por otro | cambio por otra | sustituirlo | sustituirla | sustitúyan* | reemplácen* | reemplazarlo | reemplazarla | reemplazo | repónganme
        me repongan | pieza que falta | las piezas que faltan | completa y se lleven | a la verde | a la negra | a la azul
        [cancel]
        ~cancelar … ~pedido | ~cancel* … orden | cancel* … compra | cancel* … reserva | cancelen | cancelarlo | cancelar | cancelación … pedido | pedido … cancel* | anular … pedido | anular … compra | anulen … pedido | pedido por error | pedí por error | compré por error
        cancel* … ~pedido | cancélenlo | cancela | cancelad | cancelo | cancelación | canselar | anulen | anular | anúlenlo | anula | anulad | anulación | anulacion | baja … suscripción | dar de baja … suscripción | baja … membresía
        suscripción … baja | parar … pedido | detener … pedido | detengan … pedido | frenar … pedido | no envíen | no envien | no manden | no mandéis | no lo envíen | no lo manden | no despachen | eliminar … pedido | borrar … pedido
        pedí dos veces | pedido dos veces | pedido duplicado | duplicado … pedido
        {stop} … {order} | {order} … {stop} | cancelen la | cancélalo | cancélala | cancélenla | cancelar el pedido | cancelar la compra | desiste de los | desistir de la compra | desistimos del pedido
        favor de no despachar | no despachar | no enviar | no lo mandéis | no la mandéis | no me lo manden | no lo despachen | parad el pedido | paren el pedido | paren el envío | parar el envío | frenen
        detengan el envío | detener el envío | darme de baja | me den de baja | darse de baja | dar de baja | dadme de baja | denme de baja | baja del club | baja de la caja | no renovar | no renovéis
        no renueven | no quiero renovar | no quiero que se renueve | renovación automática | desactivar la renovación | quitad del pedido | quitar del pedido | quiten … del pedido | quitar … del pedido
        sacar del pedido | saquen … del pedido | eliminen … del pedido | retiren … del pedido | anulad el | anúlenme | anúlame | dejen sin efecto | dejar sin efecto | sin efecto el pedido | suspender … pedido
        suspendan … pedido | suspender la suscripción | antes de que salga | antes de que lo manden | antes de que lo envíen | antes del envío | olvídense del pedido | olvidad el pedido
        ya no hace falta que lo envíen | ya no lo manden | finalizar … suscripción | dejar la suscripción
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
        ya me apareció … {refund} | me apareció … {refund} | apareció el {refund} | ya me llegó el {refund} | ya llegó el {refund} | llegó el {refund} | ya está el {refund} | ya tengo el {refund}
        ya me han ingresado | ya me ingresaron | ya me abonaron | me ha llegado el {refund} | ha llegado el {refund} | confirmo … {refund} recibido | confirmo que recibí | confirmo que he recibido
        {refund} en mi cuenta gracias | gracias por el {refund} | gracias por la rapidez | no quiero devolver nada | ni que me den dinero | no busco {refund} | no pido {refund} | no estoy pidiendo {refund}
        no hace falta {refund}
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
        qué hago | qué hacemos | qué puedo hacer | qué procede | cómo procedo | cómo hago | cómo hacemos | solución | solucionen | solucionar | solucionarlo | me pueden ayudar | ayúdenme | ayudadme | favor de
        les agradecería | agradecería | os agradecería | espero que | espero una | reclamo | les pido | os pido | le pido | podríais | puede usted | sería posible | hay manera | hay forma | quisiéramos | queremos
        necesitamos | xfa | x favor | plis
        [status]
        espero | esperando | espera | todavía | aún | sigo | estado | seguimiento | tramitado | procesado | en proceso | pendiente | cuándo | tarda | demora
        sin respuesta | sigo sin | llevo | desde hace
        [follow]
        ya se procesó | ya fue procesado | hay novedades | alguna novedad | qué pasó con eso | para cuándo | todavía nada | aún nada | ya está tramitado
        sin noticias | y nada | el banco no ve | en el banco no | no veo nada | no aparece en mi cuenta | no aparece en mi tarjeta | y el resto | dónde está el resto | es normal | lo confirmaron | me lo confirmaron | aprobó | aprobado
        prometieron | me prometieron | cuándo recibiré | cuando recibiré | cuándo me llega
        no ha entrado | no entró | ni un céntimo | ni un peso | ni un centavo | sin novedades | no sé nada | no sabemos nada | sabemos algo | se sabe algo | algo nuevo | cómo va | en qué va | en qué quedó
        en qué quedamos | qué pasó con | qué pasa con | hasta hoy nada | hasta la fecha nada | sigo esperando | seguimos esperando | sigo sin | quince correos | ya la giraron | ya lo giraron | ya lo hicieron
        días hábiles | días laborables | cuánto más | cuánto falta
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
        {promise} … {money} | {money} … {promise} | {promise} … {refund} | {refund} … {promise} | {missing} … {account} | {account} … {missing} | la plata … ya la giraron | me tenían que devolver
        me tenían que reintegrar | me iban a devolver | me ibais a devolver | que me ibais | iban a reintegrar | tenían que devolver | teníais que devolver | debían devolver | debieron devolver
        habéis tramitado … {refund} | habéis hecho … {refund} | hicieron … {refund} | ya se hizo … {refund} | ya procesaron … {refund} | habéis procesado … {refund} | dichoso {refund} | bendito {refund}
        famoso {refund} | cómo va el abono | cómo va la devolución | cómo está … {refund} | qué ha pasado con … {refund} | dónde está mi {refund} | dónde está mi plata | dónde está el dinero | y mi plata
        y el {refund} | cuándo me devuelven | cuándo me devolvéis | cuándo me ingresan | cuándo me ingresáis | cuándo me abonan | cuándo me depositan | cuándo llega … {refund} | cuándo veré … {money}
        cuándo veo … {money} | para cuándo … {refund} | sigo esperando … {refund} | sigo esperando … {money} | sigo sin … {money} | sigo sin ver | todavía no … {money} | aún no … {money} | no ha entrado … {money}
        {refund} … prometido | {refund} … prometieron | {refund} … que me dijeron | {refund} … que me dijisteis | {refund} … aprobado | {refund} … aprobaron | {refund} … no aparece | {refund} … retrasado
        {refund} … incompleto | {refund} … falta | {refund} … solo … parte | solo me devolvieron | solo me han devuelto | solo me han ingresado | solo me llegó | me falta … {money} | falta el resto
        el resto del {refund} | el resto … cuándo | la otra mitad | la mitad del {refund} | número de referencia … {refund} | comprobante del {refund} | comprobante de la transferencia
        justificante de la transferencia | me dijisteis que los tendría | me dijeron que … tendría | en mi cuenta no ha | en mi cuenta no hay | en mi tarjeta no | en el banco no
        [policy]
        {return} … si ya | {return} … abiert* | {return} … usad* | {return} … oferta | {return} … rebajad* | {return} … rebajas | {return} … lavad* | {return} sin … ticket
        política* … {refund} | política* … {return} | política* … {exchange} | políticas de cambio* | condiciones … {refund} | condiciones … {return} | condiciones … {exchange} | plazo … {return} | plazo … {refund} | plazo … {exchange} | garantía … {refund} | garantía de devolución | gastos de devolución | coste de la devolución | reglas … {return} | requisitos … {return} | requisitos … {refund} | términos … {refund} | términos … {return}
        cuántos días … {return} | cuánto tiempo … {return} | cuántos días tengo | cuánto tiempo tengo | hasta cuándo … {return} | cuántos días … {exchange} | cuánto tiempo … {exchange} | cuánto tarda … {refund} | cuánto tardan … {refund} | cuánto demora … {refund} | cuánto tiempo … {refund} | cuántos días … {refund} | en qué casos … {refund} | en qué casos … {return} | en qué situaciones … {refund} | quién paga … {return} | quién asume … {return} | {return} … gratis | {return} … gratuita* | se puede … {return} | se pueden … {return} | se puede … {exchange} | se pueden … {exchange} | aceptan {return} | aceptan {exchange} | aceptan … {return} | hacen {refund} | ofrecen … {refund} | ofrecen … {return} | cómo funcionan … {return} | cómo funciona … {return} | cómo funciona … {refund} | puedo … {return} si | es reembolsable | reembolsable*
        o dan … vale | o dan un vale | o un vale | dinero o … vale | {refund} o … vale | dinero o … cupón | efectivo o … vale | los 14 días | 14 días cuentan | días cuentan | cuentan desde | desde la entrega o | colchón no nos gusta
        no nos gusta tras | período de prueba | periodo de prueba | tras la prueba | qué pasa si | que pasa si | fuera de plazo | devoluciones fuera | comprado por internet | comprado online | en tienda lo comprado | {return} en tienda
        devolver en tienda | plazo para desistir | plazo para {return} | plazo para {exchange} | sin ticket | sin etiqueta | embalaje original | gastos de envío en una devolución | regalos de navidad | cobran … por {return}
        política de reembolso* | política de devolución | política de devoluciones | costos de devolución | costo de la devolución | garantía de devolución del dinero
        hay que pagar … {return} | tiene costo … {return} | tiene coste … {return} | tiene costo de envío | sale gratis | cuesta … {return} | cuánto cuesta … {return} | cuánto cuesta … {exchange} | quién paga
        quién corre | corre a cargo | qué porcentaje | qué porcentaje devolvéis | respetan la diferencia | respetáis la diferencia | garantía de precio | mejor precio garantizado
        igualáis | igualan el precio | puedo … {return} aunque | podría … {return} si | podría … {exchange} si | me lo recibirían | me lo recibirian | me la recibirían | lo reciben igual | lo aceptan igual
        me lo aceptan | me lo aceptarían | aceptáis … {return} | aceptan … abierto* | aceptan … usado* | admiten … {return} | admitís … {return} | admiten … {exchange} | se admiten | se aceptan
        hacéis … {refund} si | hacen … {refund} si | devolvéis el dinero si | devuelven el dinero si | devuelven la plata si | tengo derecho a | tendría derecho a
        derecho a {refund} | plazo para | cuál es el plazo | qué plazo | hasta cuándo | hasta qué día | fecha límite | condiciones para
        sin el ticket | sin recibo | sin boleta | sin la caja | caja original | empaque original | permanencia | compromiso de permanencia | penalización por | penalidad por
        se puede cancelar cuando | cancelar en cualquier momento | cuánto dura la garantía | qué cubre la garantía | la garantía cubre | garantía cuánto | cuánto tiempo de garantía | con vosotros … gratis
        me la cobráis | me lo cobráis | me cobran … {return} | política de {return} | políticas de {return} | política de {exchange} | política de {refund} | políticas de {refund}
        [terms]
        política | políticas | condiciones | plazo | garantía | requisitos | términos | normalmente | generalmente | en qué casos | reglas | por lo general | habitualmente
        condiciones de | según la política | garantía de satisfacción
        [either]
        {refund} o {exchange} | {exchange} o {refund} | {refund} o … vale | {refund} o … crédito | dinero o vale | vale o dinero
        [general]
        se puede | se pueden | se podría devolver | hay que | hace falta el | hace falta la | hace falta tener | cuántos días | cuantos dias | cuánto tiempo tengo | cuánto tiempo hay | qué plazo | cuál es el plazo | cual es el plazo
        hasta cuándo | hasta cuando | hasta qué fecha | quién paga | quien paga | quién asume | quién cubre | a cargo de quién | normalmente | generalmente | habitualmente | por lo general | suele | suelen
        es gratis | es gratuita | es gratuito | son gratis | tiene costo | tiene coste | tiene algún costo | cobran algo | cobran comisión | cobran por | hay algún cargo | hay algún costo | tienen garantía
        ofrecen | aceptan | admiten | hacen devoluciones | permiten | en qué casos | en que casos | en qué condiciones | bajo qué condiciones | qué condiciones | cuáles son las condiciones | qué requisitos | cómo funciona
        cómo funcionan | como funciona | cómo es el proceso | cómo es la política | cuánto cuesta | cuánto suele | cuánto tarda un | cuánto tardan | cuánto demora un | también se reembolsan | también se devuelven | reembolsan también
        fuera de plazo | pasado el plazo | después del plazo | tengo que pagar | tengo que guardar | devuelven el dinero o | dan un vale
        se pierde | me reembolsan igual | igualmente | plazo de devolución | plazo de devolucion | cobran la recogida
        suelo pedir | qué porcentaje | con vosotros | qué pasa si | qué sucede si | en caso de | bajo qué
        [goods]
        artículos rebajados | artículos en oferta | en rebajas | rebajados | rebajas | liquidación | bañador | ropa interior | lencería | personalizad* | grabad* | a medida | embalaje original
        caja original | sin ticket | sin recibo | sin factura | sin etiqueta | regalos de navidad | un regalo sin | comprado por internet | compré online | en outlet | outlet | juegos de mesa abiertos
        abiertos | rebajad* | estrenad*
        [hypothetical]
        antes de comprar | antes de pedir | antes de hacer el pedido | antes de la compra | estoy pensando en comprar | pienso comprar | si abro | si lo abro | si no me queda | si no me gusta | si no nos gusta | si no le gusta
        si no me sirve | si no me vale | si no es de mi talla | si me arrepiento | si cambio de opinión | si cambio de idea | si no estoy satisfech* | si devuelvo | si el vestido no | si la talla no | si no le queda | en caso de que
        en caso de devolución | en una devolución | en una devolucion | qué pasa si | supongamos | pregunta general | una duda antes | si ya lo abrí
        nunca he comprado | pongamos que | supongamos que | imaginemos que | digamos que | si compro | si lo compro | si la compro | si pido | si lo pido | si encargo | si me aprieta | si no es lo que
        si no estoy conforme | si no quedo | si no me convence | si me equivoco de talla | si llega roto | si llega rota | si llegan rotos | si llega dañado | si llega tarde | si se rompe | si sale defectuos*
        si sale malo | por si no | por si acaso | antes de encargar | antes de pagar | antes de decidirme | estoy pensando en | estoy por comprar | estoy dudando | quiero comprar pero | todavía no compré
        aún no he comprado | no he comprado todavía | una consulta antes | una pregunta antes | consulta previa | nomás pregunto | solo pregunto | solo por saber | por curiosidad | sería posible si
        [sent]
        envié … de vuelta | envié de vuelta | mandé … de vuelta | he devuelto | devolví | ya devolví | ya devolvi | ya mandé las | ya mande las | ya envié | ya envie | he enviado … de vuelta | regresé el | devolución está en su almacén
        devolución está en vuestro | devolución ya llegó | devolución fue entregada | devolución … entregada | devolución … recibida | tienen el paquete | ya tienen el | ya tienen la | recibieron mi devolución
        recibieron la devolución | recibieron el paquete | habéis recibido | llegó a su almacén | entregué el paquete | mi devolución está
        entregué … correos | entregué los | entregué la caja | lo dejé en correos | lo entregué en | lo mandé de vuelta | lo envié de vuelta | la devolví | lo devolví | los devolví | las devolví | devolví el
        devolví la | hemos devuelto | ya lo devolví | recogió el mensajero | recogieron el | ya recogieron | vinieron a recoger | lo recibieron ustedes | recibisteis la devolución | les llegó la devolución
        [when]
        cuándo | cuando me | cuando recib* | cuando van | dónde está | donde esta | dónde quedó | en qué estado | estado de | cuánto falta | cuanto falta | alguna novedad | novedades | noticias | qué pasó con | qué pasa con
        ya hicieron | ya se hizo | ya han | han procesado | han emitido | han hecho
        [missing]
        no he recibido | no recibí | no recibo | no ha llegado | no me ha llegado | no me llegó | no llegó | no llega | todavía no | todavia no | aún no | aun no | no aparece | no veo | no lo veo | no me han | no me lo han | sigo sin
        sigo esperando | pendiente | no está | nada en mi cuenta | solo la mitad | sólo la mitad | la mitad | nunca llegó | nunca me | no consta | no figura | sigue sin | no se ha
        ni rastro | pending | aun pendiente
        no ha entrado | no entró | no entra | ni un céntimo | ni un euro | ni un peso | nada de nada | no veo nada | no aparece nada | no hay nada | no refleja | no se refleja | no se ve | no me figura
        sin reflejar | no ha llegado nada | lo único que entró | el resto | y nada | sin nada
        [money]
        dinero | plata | importe | monto | cantidad | suma | euros | euro | eur | pesos | dólares | precio | lo pagado | lo que pagué | pago | cargo | cargos | cobro | anticipo | depósito | gastos de envío | soles | usd
        [back]
        devuelv* | devolv* | devolución | de vuelta | de regreso | regres* | reintegr* | recuperar | retorn* | me regresen
        [send]
        envíen | envien | enviar | enviarme | envíenme | envíeme | enviadme | envíame | manden | mándenme | mandar | mandarme | mandadme | mandame | mándame | trajeran | traigan | darme | denme
        despachen | entreguen | hacer llegar | hagan llegar | me manden | me envíen
        [fresh]
        otro | otra | uno nuevo | una nueva | nuevo | nueva | el correcto | la correcta | los correctos | las correctas | correcto | correcta | en buen estado | la talla
        talla | talle | más grande | más pequeño | más chico | más chica | más pequeña | el que pedí | la que pedí | los que pedí | que sí funcione | que funcione | xl | xxl | la pieza | las piezas | faltante
        faltantes | que falta | que faltan | repuesto
        [stop]
        paren | parad | parar | detengan | detener | frenen | frenar | suspendan | suspender | anulen | anular | anulad | dejen sin efecto | no despachen | no envíen | no manden | no mandéis | retiren | quiten
        quitad | eliminen | borren | finalizar | terminar | dar de baja | dejar de enviar | dejen de enviar | dejen de mandar | no renueven | cese
        [order]
        pedido | el pedido | la orden | la compra | compra | suscripción | el envío | los envíos | las entregas | reserva | membresía | renovación | preventa | la caja mensual | encargo
        [pay]
        ingresen | ingresar | ingresáis | ingresad | abonar | abonen | abonéis | depositar | depositen | transferir | transfieran | girar | giren | devuelvan | devuelven
        descontar | descuenten | compensar | compensen | compensáis | reversar | reversen | reponer | me den | darme | bonificar | regresan | regresen | acreditar | acrediten
        [promise]
        me dijeron | me dijisteis | nos dijeron | me dijo | dijeron que | dijisteis que | prometieron | prometisteis | prometido | prometida | prometió | quedaron en | quedasteis en | me aseguraron | asegurasteis
        me confirmaron | confirmaron que | confirmasteis | aprobaron | aprobado | aprobada | autorizado | ibais a | tenían que | teníais que | según su correo | según vuestro correo
        según el correo
        [account]
        mi cuenta | la cuenta | cuenta bancaria | mi banco | el banco | banco | mi tarjeta | la tarjeta | estado de cuenta | extracto | homebanking | home banking | paypal | mercado pago | bizum | app del banco
        movimientos
        [damaged]
        roto | rota | rotos | rotas | dañado* | dañada* | daños | estropead* | rajad* | quebrad* | golpead* | rayad* | aplastad* | abollad* | derramad* | hecho pedazos | maltratad*
        añicos | hech* añicos | se rajó | rajó | rajada | trizad* | astillad* | abollado | desfondad* | mojad* | húmed* | empapad* | manchad* | agrietad* | partid* en | doblad* | reventad*
        roto al llegar | hecha pedazos | hechos pedazos | hecho trizas | desarmad* | rasgad* | agujer* | moho | golpe | rompió | despegad* | escarapelad*
        [defective]
        defectuos* | defecto* | no funciona | no funcionan | dejó de funcionar | no enciende | no prende | averiad* | no sirve | fallad* | falla | no carga
        no mantiene | se me quedó muda | se quedó muda | no anda | no arranca | no calienta | no enfría | no conecta | no empareja | no sincroniza | no reconoce | se apaga | se cuelga | se traba | se congela
        se calienta | se descarga | no suena | sin sonido | sin imagen | pantalla negra | no da imagen | hace ruido | hace corto | echó humo | se quemó | se fundió | murió | se murió | no responde
        deja de funcionar | dejaron de funcionar | se cayó la transmisión | no jala | no pita | se descompuso | descompuest* | malogr* | pifiad* | código de error | mensaje de error
        no agarra | pierde agua | gotea
        [wrong-item]
        producto equivocado | artículo equivocado | producto incorrecto | artículo incorrecto | no es lo que pedí | otro producto | me enviaron otr* | producto erróneo
        pedí … llegó | pedí … me llegó | pedí … mandaron | pedí … y me llegó | pedí … recibí | pedí … enviaron | encargué … llegó | compré … llegó | pedido de otra persona
        pedido de otro | pedido ajeno | paquete de otra | paquete de otro | otro modelo | modelo equivocado | otro artículo | no era lo que | no pedí esto | no he pedido | nunca pedí | me mandaron otr*
        mandasteis otr* | me llegó otr* | confundieron | confundisteis | se equivocaron | os habéis equivocado | hay dos derech* | dos derechos | dos izquierdos | trocado | producto equivocad* | modelo equivocad*
        pedido equivocad* | artículos equivocad*
        [missing-item]
        faltaba | incompleto | incompleta | caja vacía | paquete vacío | no venía | no venían | faltante*
        le falta | le faltan | faltó | me falta | me faltan | faltaron | sin el cable | sin cargador | sin manual | sin el manual | sin tornillos | no traía | no traían | no trae | no incluía | no incluyeron
        no vinieron | solo llegó | solo llegaron | solo venía | solo venían | solo recibí | uno de los dos | una de las dos | llegó uno | de menos | hace falta … pieza | faltan piezas | falta una
        falta un | faltan dos | faltan tres | falta la | falta el
        [not-received]
        no llegó | no ha llegado | nunca llegó | nunca recibí | no me llegó | se perdió | extraviad* | no entregado | sin entregar
        no me ha llegado | jamás llegó | sigue sin llegar | sin llegar | no apareció | no aparece el paquete | marca entregado | figura entregado | figura como entregado | aparece como entregado
        aparece entregado | dice entregado | dice que fue entregado | dado por entregado | me lo robaron | robado | desaparecido | perdieron el | se extravió | nadie lo recibió | no he recibido el pedido
        no he recibido el paquete | no he recibido mi | no he recibido nada | no recibí el pedido | no recibí el paquete | no recibí mi | no recibí nada
        [late]
        retraso | retrasad* | demorad* | demora | atrasad*
        llegó tarde | llega tarde | ha llegado tarde | muy tarde | demasiado tarde | días tarde | semanas tarde | tarde para | fuera de plazo | fuera de fecha | después de la fecha | iba a llegar
        tenía que llegar | debía llegar | debió llegar | todavía no llega | aún no llega | sigue sin llegar | lleva retraso | entrega urgente | envío urgente | envío exprés | días después
        [size]
        muy pequeñ* | muy grande | demasiado pequeñ* | demasiado grande | me queda grande | me queda chic* | me queda pequeñ* | no me queda | no me vale | me aprieta | queda chico
        re chico | re grande | le queda | le quedó | no le cierra | no me cierra | no me entra | no le entra | me baila | me aprietan | le aprieta | apretad* | holgad* | ajustad*
        grande de talla | talla más | talle más | otro talle | otra talla | número más | xico | calza chico | no cabe | no cabemos | mide 20 | me queda mal | me quedan | no entra por | no entra en
        una talla
        [quality]
        mala calidad | baja calidad | pésima calidad | mal hecho | una porquería
        olía | olia | huele | hedía | duro como | se descosió | descosid* | se despintó | destiñe | destiñó | se pela | se deshace | frágil | endeble | tela fina | tela muy
        chafa | porquería | sabía a | rancio | caducad* | mal acabad* | acabados | de mala | mediocre | decepcionante | no vale lo que | tela trucha
        se abrieron las costuras
        [not-as-described]
        no corresponde | no coincide | no es como | diferente a la foto | distinto a | falsificad* | falso | falsificación | imitación | publicidad engañosa | no es original
        el anuncio hablaba | el anuncio decía | anunciaban | ponía la ficha | ponía en la | según la ficha | según el anuncio | según la foto | en la foto | en las fotos | la foto era | de la foto
        decía que era | trucha | bamba | réplica | no es de cuero | no es plata | nada que ver | parece otro | no se parece | engañoso | engañosa
        [changed-mind]
        cambié de opinión | cambiado de opinión | ya no lo quiero | ya no lo necesito | no me gusta | no me gustó | por error | me equivoqué | me arrepentí | ya no quiero
        desisto | desistir | desistimiento | no es mi color | no va conmigo | no me convence | no me convenció | me arrepiento | arrepentid* | nos sobra | me sobra
        había encargado la misma | la misma que ya | cambiamos de idea | cambié de idea | he cambiado de idea | cambio de idea | cometí un error | me confundí | me he equivocado | sin querer | por equivocación
        pedí dos | compré dos | compré mal | pedí mal | no lo necesitamos | recorte presupuestario | ya no va a ser | se suspendió
        se canceló el evento | encontré más barato | lo compré en otro | lo conseguí | mi hijo compró | mi hija compró | sin permiso | sin darme cuenta
        [store-credit]
        tarjeta regalo | tarjeta de regalo | crédito en tienda | saldo en tienda | cupón por el importe | bono de compra | crédito de tienda
        vale de compra | saldo a favor | nota de crédito | monedero | giftcard | gift card | un vale | el vale | vale por | vale para
        [chargeback]
        contracargo | disputa | disputar | reclamar al banco | retroceder el cargo
        desconocer el cargo | desconocer la compra | desconozco el cargo | disputa en paypal | disputa por paypal | abrir disputa | abrir una disputa | reclamación a paypal | reclamar a paypal | reclamo al banco
        reclamar en el banco | mi banco … reclam* | devolver el recibo | retrocedo el cargo | a través de mi banco | contracargos
        [duplicate-charge]
        cobrado dos veces | cobraron dos veces | cobro duplicado | cargo duplicado | doble cargo | doble cobro | cobrado doble | pagué dos veces | cobraron doble | cobrado de más | cobraron de más | cargo doble
        la tarjeta marca | dos cargos | dos cobros | doble pago | me cobraron 2 | cobrado 2 veces | cobro doble | cobraron de mas | cobrado de mas | me cobraron demás | cobro indebido
        cobros indebidos | cargo de más | les sobran | importe distinto | monto distinto | monto diferente | cobro mayor | otro cobro | cargo extra | me cobraron otra | cargado dos veces | pagado dos veces
        cobraron 2 veces | dos veces el
        [warranty]
        garantía | reparación | reparar | servicio técnico
        garantia | cubre la garantía | taller | arreglen | arreglar | en garantía | compostura
        [price-adjustment]
        diferencia de precio | bajó de precio | más barato ahora | ajuste de precio
        bajada de precio | bajada del precio | la bajan | bajaron el precio | bajó el precio | ha bajado | rebajaron | ahora está a | ahora cuesta | ahora vale | la diferencia de
        igualar el precio | me sale más barato | protección de precio
        [shipping-cost]
        gastos de envío | coste de envío | costo de envío | costos de envío | gastos de devolución
        gastos de envio | costo del envío | coste del envío | envío gratis | envío gratuito | sale gratis | portes | flete | recogida … gratis | paga el envío | pagar el envío | costo de envio | envío de vuelta
        [address-change]
        cambi* … dirección | modificar … dirección | dirección equivocada | nueva dirección
        me mudé | me he mudado | nos mudamos | cambio de dirección | cambio de domicilio | dirección mal | mal la dirección | dirección incorrecta | dirección errónea
        el número de la calle | código postal … mal | entregar en otra | me equivoqué en la dirección | otra dirección de entrega
        [invoice]
        factura* | ticket de compra
        boleta electrónica | cfdi | facturar
        [order-status]
        dónde está mi paquete | dónde está mi pedido | dónde está mi orden | seguimiento del pedido | número de seguimiento | número de guía | cuándo llega | estado de mi pedido | rastrear mi pedido
        dónde anda | por dónde va | por dónde anda | cuándo me llega | cuándo llega mi | cuándo lo recibo | cuándo lo entregan | cuándo me lo entregan | cuándo sale | ya salió | ya lo enviaron | ya lo despacharon
        sigue en preparación | en reparto | no se mueve | el seguimiento | rastreo | tracking | fecha de entrega | estado del pedido | estado de la orden | estado del envío | qué pasó con mi pedido
        qué pasa con mi pedido | cuándo va a llegar | a qué hora llega
        [complaint]
        queja* | reclamación | indignad* | vergüenza | estafa* | inaceptable | pésimo | decepcionad* | timo | ladrones | robo
        numerito | dichoso | bendito | harto | harta | hartos | estoy cansad* | tomadura de pelo | cachondeo | sinvergüenzas | caraduras | estafador* | ladron* | tramposos | pésim* | lamentable
        asco de | vergonzoso | una burla | se burlan | falta de respeto | mal servicio | pésima atención | mala atención | maleducad* | grosero* | grosera* | enojad* | furios* | indignante | inadmisible
        nunca más | jamás volveré | mala reseña | ni contestan | nadie contesta | nadie responde | me ignoran | hago un reclamo | presento un reclamo | poner un reclamo | molesto | molesta | molestísim*
        [legal-threat]
        abogad* | denuncia* | juzgado | demanda judicial | profeco | oficina del consumidor | facua | acciones legales | tribunal* | policía | indecopi
        denunciar a | denunciarlos | denunciaros | los denuncio | os denuncio | la ocu | defensa del consumidor | defensa al consumidor | sernac | hoja de reclamaciones | hojas de reclamaciones
        libro de reclamaciones | vía judicial | por la vía legal | demandar | los demando | burofax | una demanda
        [break]
        pero | sino | porque | aunque | sin embargo
        [ignore]
        cambiar … dirección | cambiar la dirección | cambiar mi dirección | cambiar de dirección | cambiar la contraseña | cambiar mi contraseña | cambiar contraseña | cambiar el correo | cambiar mi correo | devolver la llamada | devolverme la llamada | devuélvanme la llamada | cambiar la fecha | cambiar mi cuenta | cambiar de opinión | de vuelta a casa | cambiar el método | cambiar la forma | cambiar datos | cambiar mis datos
        devuelvan la llamada | me devuelvan la llamada | devuelto el correo | devuelto el email | devuelto el mensaje | he vuelto de | de vuelta de mi | de vuelta del | estoy de vuelta | de regreso de | vuelta al trabajo | ida y vuelta
        a vuelta de correo | vuelvo a | vuelven a tener | a cambio de | cambiar mi número | cambiar de número | cambiar mi email | cambiar la hora | cambio de dirección | cambio de divisa | tipo de cambio | cambio de contraseña
        puntos de fidelidad | abónenme los puntos | gastos de cancelación | gastos de anulación | cancelación anticipada | dar de baja del boletín | baja del boletín | baja de la newsletter | en cambio | sin embargo | pago rechazado
        contra reembolso | contrareembolso | contra rembolso | pago contra entrega | casa de cambio | cambio de divisa* | cambio de moneda | devuelvanme la llamada | otra dirección | otra pregunta | otra consulta
        otra cosa | otra vez | nueva contraseña | nuevo enlace | otro enlace | otro código | nueva factura | otra factura | otro correo | otro día | otra fecha | guía de tallas | tabla de tallas
        cambio de domicilio | cambiar el horario | cambiar el teléfono | un cambio de look
        [elsewhere]
        tesis | trabajo de fin de | trabajo final | mi tfg | investigación universitaria | currículum | curriculum | hoja de vida | vacante | oferta de empleo | trabajar con ustedes
        trabajar con vosotros | practicante | prácticas profesionales | devolución de impuestos | devolución de la renta | declaración de la renta | dian | sunat | afip | tax free
        devolución del iva | aseguradora | mi empresa me reembolsa | gastos de viaje de la empresa | ofrecemos a tiendas | ofrecemos servicios | ofrecemos un servicio | nuestra plataforma
        nuestra agencia | somos una agencia | aumenta tus ventas | aumente sus ventas | demo gratis | posicionamiento | seo | gratis consulta | primera consulta | recupera tu dinero | criptos | phishing
        sms sospechoso | correo sospechoso | pincha aquí | haz clic | forma de reseña | logística inversa | una encuesta | encuesta para
        [language]
        el | la | los | las | un | una | de | del | que | y | en | es | mi | mis | me | no | por | para | con | su | se | lo | le | al | yo | he | ha | está | hola | gracias | buenas | buenos | pedido | quiero | cómo | cuándo | dónde | qué | cuál | tengo | muy | más | pero | favor | ya | solo | compra | producto | artículo | necesito | puedo | pueden | si | sin
        sus | sobre | hay | fue | son | esta | ese | eso | esto | porque | cuando | donde | vosotros | os | ustedes | usted | tiene | compré | pedí | llegó | ayer | hoy | días
        [guard]
        cambio | integr* | cancela | candel* | cambiado | camino | caminar | resolver | volver | revolver | envolver | disolver | evolución | revolución | solución | resolución | desenvolver | pedir | cambiando
        """u8;
}
