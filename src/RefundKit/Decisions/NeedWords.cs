using RefundKit.Languages;

namespace RefundKit.Decisions;

/// <summary>What is asked of a customer, as a shop asks for it, in the languages replies are written in.</summary>
internal static class NeedWords
{
    private static readonly Dictionary<string, LocalizedText> Needs = new(StringComparer.Ordinal)
    {
        ["order.id"] = Text("your order number", "Ihre Bestellnummer", "votre numéro de commande", "su número de pedido", "il suo numero d’ordine", "ご注文番号", "您的订单号", "您的訂單號"),
        ["return.lines"] = Text("which items you would like to send back", "welche Artikel Sie zurückgeben möchten", "les articles que vous souhaitez retourner", "qué artículos desea devolver", "quali articoli desidera restituire", "返品をご希望の商品", "您想退回哪些商品", "您想退回哪些商品"),
        ["return.units"] = Text("how many you would like to send back", "wie viele Sie zurückgeben möchten", "la quantité que vous souhaitez retourner", "cuántas unidades desea devolver", "quante unità desidera restituire", "返品をご希望の数量", "您想退回的数量", "您想退回的數量"),
        ["return.reasons"] = Text("why you are sending it back", "den Grund der Rückgabe", "la raison du retour", "el motivo de la devolución", "il motivo del reso", "返品の理由", "退货原因", "退貨原因"),
        ["return.evidence"] = Text("a photo that shows the problem", "ein Foto, auf dem das Problem zu sehen ist", "une photo montrant le problème", "una foto en la que se vea el problema", "una foto che mostri il problema", "問題がわかる写真", "能显示问题的照片", "能顯示問題的照片"),
        ["return.wanted"] = Text("whether you would like a refund, an exchange or a replacement", "ob Sie eine Erstattung, einen Umtausch oder Ersatz wünschen", "si vous souhaitez un remboursement, un échange ou un remplacement", "si desea un reembolso, un cambio o una sustitución", "se desidera un rimborso, un cambio o una sostituzione", "返金・交換・代替品のいずれをご希望か", "您希望退款、换货还是补发", "您希望退款、換貨還是補寄"),
        ["return.method"] = Text("how you would like to send it back", "wie Sie es zurückgeben möchten", "la manière dont vous souhaitez le retourner", "cómo desea devolverlo", "come desidera restituirlo", "ご希望の返送方法", "您希望的退货方式", "您希望的退貨方式"),
        ["return.isDispatched"] = Text("proof that the parcel was sent", "einen Nachweis über den Versand des Pakets", "une preuve d’envoi du colis", "un comprobante del envío del paquete", "una prova di spedizione del pacco", "発送を証明するもの", "寄出包裹的凭证", "寄出包裹的憑證"),
        ["requestedAmount"] = Text("the amount you are asking for", "den gewünschten Betrag", "le montant que vous demandez", "el importe que solicita", "l’importo richiesto", "ご希望の金額", "您申请的金额", "您申請的金額"),
        ["message.intent"] = Text("what we can do for you", "was wir für Sie tun können", "ce que nous pouvons faire pour vous", "qué podemos hacer por usted", "cosa possiamo fare per lei", "ご希望の内容", "您希望我们如何处理", "您希望我們如何處理"),
        ["item.hasNote"] = Text("what exactly is the matter with the item", "was genau mit dem Artikel ist", "ce qui ne va pas exactement avec l’article", "qué le ocurre exactamente al artículo", "che cosa non va esattamente nell’articolo", "商品の詳しい状態", "商品具体有什么问题", "商品具體有什麼問題"),
        ["legal.basis"] = Text("on what grounds you are asking", "worauf Sie sich berufen", "le motif juridique de votre demande", "en qué se basa su solicitud", "su che base avanza la richiesta", "ご請求の根拠", "您申请的依据", "您申請的依據"),
    };

    // A rule may ask by a fact about items; a customer answers the same question.
    private static readonly Dictionary<string, string> SameQuestion = new(StringComparer.Ordinal)
    {
        ["item.reason"] = "return.reasons",
        ["item.fault"] = "return.reasons",
        ["item.returnQuantity"] = "return.units",
        ["message"] = "message.intent",
        ["return.isComplete"] = "return.lines",
        ["return.hasPhoto"] = "return.evidence",
        ["return.daysToDispatch"] = "return.isDispatched",
    };

    private static readonly LocalizedText SomethingElse =
        Text("some more details about your request", "weitere Angaben zu Ihrer Anfrage", "quelques précisions sur votre demande", "más detalles sobre su solicitud", "altri dettagli sulla sua richiesta", "ご依頼についての詳細", "有关您申请的更多信息", "有關您申請的更多資訊");

    /// <summary>What to ask for; some more details where nobody ever asked a customer for that fact.</summary>
    public static LocalizedText Of(string fact) => Needs.GetValueOrDefault(SameQuestion.GetValueOrDefault(fact) ?? fact) ?? SomethingElse;

    private static LocalizedText Text(string en, string de, string fr, string es, string it, string ja, string hans, string hant) =>
        new([new("en", en), new("de", de), new("fr", fr), new("es", es), new("it", it), new("ja", ja), new("zh-Hans", hans), new("zh-Hant", hant)]);
}
