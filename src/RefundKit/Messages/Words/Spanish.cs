namespace RefundKit.Messages.Words;

/// <summary>What customers write in Spanish.</summary>
internal static class Spanish
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~reembols* | rembols* | ~reintegr* | devolución … dinero | devolución … importe | devolución … compra … dinero | devuel* … dinero | devolv* … dinero | devuel* … plata | devolv* … plata | devuel* … pasta | devolv* … pasta | devolvedme | devuélvanme | devuélveme | devuelvan … dinero | regres* … dinero | regres* … plata | retorn* … dinero | recuper* … dinero | dinero de vuelta | dinero de regreso | mi dinero | mi plata | devuel* … importe | devolv* … importe | devuel* … cobro | abonar … importe | abono … importe | abonen | abonarme | reversar … cargo | reversión del cargo | revertir … cargo | anular … cargo | compensación | indemniza* | resarci* | refund* | bonifica* | devuel* … pagado | devolv* … pagado | devuelto … dinero
        [return]
        ~devolver | ~devolución | devoluciones | devolverlo | devolverla | devolverlos | devolverlas | devuelvo | devolví | devuelto | devuelta | regresar … producto | regresar … artículo | retornar | enviar de vuelta | enviarlo de vuelta | mandar de vuelta | etiqueta de devolución | recogida del producto | reenviar el producto | desistimiento | hacer una devolución | tramitar una devolución
        [exchange]
        ~cambiar | cambiarlo | cambiarla | cambiarlos | cambio de talla | cambio por | cambiarme | hacer un cambio | un cambio | cambios | reemplaz* | remplaz* | sustituir | sustitución | reposición | otra talla | otro talle | talla más grande | talla más pequeña | talla mayor | talla menor | otro color | enviar otro | enviar otra | enviarme otro | mandar otro | mandarme otro | mandar otra | enviar uno nuevo | mandar uno nuevo | canje* | por una talla
        [cancel]
        ~cancelar … ~pedido | ~cancel* … orden | cancel* … compra | cancel* … reserva | cancelen | cancelarlo | cancelar | cancelación … pedido | pedido … cancel* | anular … pedido | anular … compra | anulen … pedido | pedido por error | pedí por error | compré por error
        [not]
        no quiero | no deseo | no necesito | no quisiera | no me interesa | no pido | no estoy pidiendo | no hace falta | en vez de | en lugar de | no solicito | no busco | sin necesidad de | no queremos | no hay necesidad
        [not-after]
        no es necesario | no es necesaria | no hace falta | no me interesa
        [done]
        gracias … por … {refund} | gracias … {refund} | ya recibí … {refund} | ya me llegó … {refund} | {refund} recibido gracias | recibí el {refund}
        [ask]
        quiero .. {refund} | quisiera .. {refund} | necesito .. {refund} | solicit* .. {refund} | pido .. {refund} | pedir .. {refund} | exijo .. {refund} | deseo .. {refund} | reclamo .. {refund} | me {refund} | me gustaría .. {refund} | que me {refund} | {refund} por favor | solicitar .. {refund} | podrían .. {refund} | pueden .. {refund} | obtener .. {refund} | quiero que me devuelvan | hagan .. {refund}
        quiero .. {return} | quisiera .. {return} | necesito .. {return} | deseo .. {return} | me gustaría .. {return} | cómo .. {return} | puedo .. {return} | quiero .. {exchange} | quisiera .. {exchange} | necesito .. {exchange} | puedo .. {exchange} | pueden .. {exchange} | podrían .. {exchange} | me gustaría .. {exchange} | quiero … {cancel} | necesito … {cancel} | quisiera … {cancel} | deseo … {cancel}
        [want]
        quiero | quisiera | necesito | deseo | solicito | exijo | por favor | porfa | podrían | pueden | podéis | puedo | cómo | ayuda | me gustaría | querría | pido | obtener | es posible
        [status]
        espero | esperando | espera | todavía | aún | sigo | estado | seguimiento | tramitado | procesado | en proceso | pendiente | cuándo | tarda | demora
        [follow]
        ya se procesó | ya fue procesado | hay novedades | alguna novedad | qué pasó con eso | para cuándo | todavía nada | aún nada | ya está tramitado
        [track]
        no veo el dinero | no veo mi dinero | dinero … no aparece | no me han ingresado | no tengo el dinero | no me han devuelto | no me devolvieron … todavía
        dónde está … {refund} | dónde quedó … {refund} | qué pasó con … {refund} | qué pasa con … {refund} | cuándo … {refund} | esperando … {refund} | espero … mi {refund} | sigo sin … {refund} | no he recibido … {refund} | no recibí … {refund} | no recibo … {refund} | no me ha llegado … {refund} | no me llegó … {refund} | no me llega … {refund} | todavía no … {refund} | aún no … {refund} | estado … {refund} | seguimiento … {refund} | rastrear … {refund} | novedades … {refund} | {refund} … no ha llegado | {refund} … no llega | {refund} … no me llega | {refund} … procesado | {refund} … en proceso | {refund} … pendiente | {refund} … todavía | {refund} … aún | {refund} … tramitado | {refund} … tarda | cuánto tarda … mi {refund} | cuánto falta … {refund} | pendiente … {refund} | cómo va … {refund} | en qué va … {refund} | nunca … {refund} | se hizo … {refund} | noticias … {refund} | {refund} … demora
        cuándo … abonar | cuándo … dinero | dónde está mi dinero | cuándo … devuelven | esperando … dinero | esperando … abono | aún no … dinero | todavía no … dinero | cuándo … ingres* … importe | cuándo … el dinero
        [policy]
        {return} … si ya | {return} … abiert* | {return} … usad* | {return} … oferta | {return} … rebajad* | {return} … rebajas | {return} … lavad* | {return} sin … ticket
        política* … {refund} | política* … {return} | política* … {exchange} | políticas de cambio* | condiciones … {refund} | condiciones … {return} | condiciones … {exchange} | plazo … {return} | plazo … {refund} | plazo … {exchange} | derecho de desistimiento | garantía … {refund} | garantía de devolución | gastos de devolución | coste de la devolución | reglas … {return} | requisitos … {return} | requisitos … {refund} | términos … {refund} | términos … {return}
        cuántos días … {return} | cuánto tiempo … {return} | cuántos días tengo | cuánto tiempo tengo | hasta cuándo … {return} | cuántos días … {exchange} | cuánto tiempo … {exchange} | cuánto tarda … {refund} | cuánto tardan … {refund} | cuánto demora … {refund} | cuánto tiempo … {refund} | cuántos días … {refund} | en qué casos … {refund} | en qué casos … {return} | en qué situaciones … {refund} | quién paga … {return} | quién asume … {return} | {return} … gratis | {return} … gratuita* | se puede … {return} | se pueden … {return} | se puede … {exchange} | se pueden … {exchange} | aceptan {return} | aceptan {exchange} | aceptan … {return} | hacen {refund} | ofrecen … {refund} | ofrecen … {return} | cómo funcionan … {return} | cómo funciona … {return} | cómo funciona … {refund} | puedo … {return} si | es reembolsable | reembolsable*
        [terms]
        política | políticas | condiciones | plazo | garantía | requisitos | términos | normalmente | generalmente | en qué casos | reglas | por lo general | habitualmente
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
        [language]
        el | la | los | las | un | una | de | del | que | y | en | es | mi | mis | me | no | por | para | con | su | se | lo | le | al | yo | he | ha | está | hola | gracias | buenas | buenos | pedido | quiero | cómo | cuándo | dónde | qué | cuál | tengo | muy | más | pero | favor | ya | solo | compra | producto | artículo | necesito | puedo | pueden | si | sin
        [guard]
        cambio | integr* | cancela | candel* | cambiado | camino | caminar | resolver | volver | revolver | envolver | disolver | evolución | revolución | solución | resolución | desenvolver | pedir | cambiando
        """u8;
}
