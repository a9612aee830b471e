using RefundKit.Languages;

namespace RefundKit.Templates;

/// <summary>Codes as a customer reads them, in the eight languages replies are written in: fees, ways of paying back, reasons, what is asked for.</summary>
internal static class ReplyWords
{
    private static readonly Dictionary<string, LocalizedText> Fees = new(StringComparer.Ordinal)
    {
        ["restocking"] = Text("restocking fee", "Wiedereinlagerungsgebühr", "frais de remise en stock", "gastos de reposición", "costi di rimessa a magazzino", "再入庫手数料", "重新入库费", "重新入庫費"),
        ["returnShipping"] = Text("return shipping", "Rückversand", "frais de retour", "gastos de devolución", "spese di reso", "返送料", "退货运费", "退貨運費"),
        ["valueLoss"] = Text("loss in value", "Wertminderung", "dépréciation", "pérdida de valor", "perdita di valore", "価値の減少分", "商品减值", "商品減值"),
        ["exchange"] = Text("exchange", "Umtausch", "échange", "cambio", "cambio", "交換", "换货", "換貨"),
    };

    private static readonly Dictionary<string, LocalizedText> Methods = new(StringComparer.Ordinal)
    {
        ["originalPayment"] = Text("refund to the original payment method", "Erstattung auf das ursprüngliche Zahlungsmittel", "remboursement sur le moyen de paiement d’origine", "reembolso en el medio de pago original", "rimborso sul metodo di pagamento originale", "元のお支払い方法への返金", "退回原支付方式", "退回原付款方式"),
        ["storeCredit"] = Text("store credit", "Guthaben", "avoir", "saldo en la tienda", "buono acquisto", "ストアクレジット", "店铺余额", "商店購物金"),
        ["exchange"] = Text("exchange", "Umtausch", "échange", "cambio", "cambio", "交換", "换货", "換貨"),
        ["replacement"] = Text("replacement", "Ersatzlieferung", "remplacement", "sustitución", "sostituzione", "代替品の発送", "补发", "補寄"),
        ["keepIt"] = Text("refund without a return", "Erstattung ohne Rücksendung", "remboursement sans retour", "reembolso sin devolución", "rimborso senza reso", "返品不要の返金", "无需退货退款", "無需退貨退款"),
    };

    private static readonly Dictionary<string, LocalizedText> Reasons = new(StringComparer.Ordinal)
    {
        ["defective"] = Text("defective", "defekt", "défectueux", "defectuoso", "difettoso", "不良品", "商品有缺陷", "商品有瑕疵"),
        ["arrived-damaged"] = Text("arrived damaged", "beschädigt angekommen", "arrivé endommagé", "llegó dañado", "arrivato danneggiato", "破損して届いた", "收到时已损坏", "收到時已損壞"),
        ["wrong-item"] = Text("wrong item", "falscher Artikel", "mauvais article", "artículo equivocado", "articolo sbagliato", "違う商品が届いた", "发错商品", "寄錯商品"),
        ["extra-item"] = Text("extra item", "zusätzlicher Artikel", "article en trop", "artículo de más", "articolo in più", "余分な商品", "多发商品", "多寄商品"),
        ["not-as-described"] = Text("not as described", "nicht wie beschrieben", "non conforme à la description", "no coincide con la descripción", "non conforme alla descrizione", "説明と異なる", "与描述不符", "與描述不符"),
        ["counterfeit"] = Text("counterfeit", "Fälschung", "contrefaçon", "falsificación", "contraffatto", "偽造品", "假冒商品", "仿冒品"),
        ["missing-parts"] = Text("missing parts", "unvollständig", "pièces manquantes", "faltan piezas", "parti mancanti", "部品の不足", "缺少配件", "缺少配件"),
        ["not-compatible"] = Text("not compatible", "nicht kompatibel", "incompatible", "no compatible", "non compatibile", "適合しない", "不兼容", "不相容"),
        ["size-too-small"] = Text("too small", "zu klein", "trop petit", "demasiado pequeño", "troppo piccolo", "小さすぎる", "尺码偏小", "尺寸偏小"),
        ["size-too-large"] = Text("too large", "zu groß", "trop grand", "demasiado grande", "troppo grande", "大きすぎる", "尺码偏大", "尺寸偏大"),
        ["wrong-size"] = Text("wrong size", "falsche Größe", "mauvaise taille", "talla equivocada", "taglia sbagliata", "サイズ違い", "尺码不合适", "尺寸不合"),
        ["style"] = Text("style", "Stil", "style", "estilo", "stile", "デザイン", "款式不合意", "款式不合意"),
        ["colour"] = Text("colour", "Farbe", "couleur", "color", "colore", "色", "颜色不合意", "顏色不合意"),
        ["changed-mind"] = Text("changed mind", "nicht mehr gewünscht", "changement d’avis", "cambio de opinión", "ripensamento", "気が変わった", "不想要了", "不想要了"),
        ["statutory-withdrawal"] = Text("withdrawal from the contract", "Widerruf", "rétractation", "desistimiento", "recesso", "契約の撤回", "行使法定撤回权", "行使法定撤回權"),
        ["better-price"] = Text("better price elsewhere", "anderswo günstiger", "meilleur prix ailleurs", "mejor precio en otro sitio", "prezzo migliore altrove", "他店の方が安い", "其他地方更便宜", "其他地方更便宜"),
        ["ordered-by-mistake"] = Text("ordered by mistake", "versehentlich bestellt", "commandé par erreur", "pedido por error", "ordinato per errore", "誤って注文した", "误下单", "誤下單"),
        ["arrived-late"] = Text("arrived late", "zu spät angekommen", "arrivé en retard", "llegó tarde", "arrivato in ritardo", "到着の遅れ", "送达太晚", "送達太晚"),
        ["never-arrived"] = Text("never arrived", "nie angekommen", "jamais arrivé", "nunca llegó", "mai arrivato", "届かなかった", "未收到商品", "未收到商品"),
        ["undeliverable"] = Text("undeliverable", "unzustellbar", "non distribuable", "no entregable", "non consegnabile", "配達不能", "无法投递", "無法投遞"),
        ["unauthorised"] = Text("unauthorised purchase", "nicht autorisierter Kauf", "achat non autorisé", "compra no autorizada", "acquisto non autorizzato", "不正な購入", "未经授权的购买", "未經授權的購買"),
        ["other"] = Text("other", "sonstiges", "autre", "otro", "altro", "その他", "其他", "其他"),
    };

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
        ["legal.basis"] = Text("on what grounds you are asking", "worauf Sie sich berufen", "le motif juridique de votre demande", "en qué se basa su solicitud", "su che base avanza la richiesta", "ご請求の根拠", "您申请的依据", "您申請的依據"),
    };

    // A rule may ask by a fact about items; a customer answers the same question.
    private static readonly Dictionary<string, string> SameQuestion = new(StringComparer.Ordinal)
    {
        ["item.reason"] = "return.reasons",
        ["item.fault"] = "return.reasons",
        ["item.returnQuantity"] = "return.units",
        ["message"] = "message.intent",
    };

    private static readonly LocalizedText SomethingElse =
        Text("some more details about your request", "weitere Angaben zu Ihrer Anfrage", "quelques précisions sur votre demande", "más detalles sobre su solicitud", "altri dettagli sulla sua richiesta", "ご依頼についての詳細", "有关您申请的更多信息", "有關您申請的更多資訊");

    public static Worded Fee(string code) => Of(Fees, code);

    public static Worded Method(string code) => Of(Methods, code);

    public static Worded Reason(string code) => Of(Reasons, code);

    public static Worded Need(string fact) =>
        new(fact, Needs.GetValueOrDefault(SameQuestion.GetValueOrDefault(fact) ?? fact) ?? SomethingElse);

    /// <summary>The words of a code; a code nobody here knows is the host's own word, and is said as it is.</summary>
    private static Worded Of(Dictionary<string, LocalizedText> table, string code) =>
        new(code, table.GetValueOrDefault(code) ?? LocalizedText.Of("en", code));

    private static LocalizedText Text(string en, string de, string fr, string es, string it, string ja, string hans, string hant) =>
        new([new("en", en), new("de", de), new("fr", fr), new("es", es), new("it", it), new("ja", ja), new("zh-Hans", hans), new("zh-Hant", hant)]);
}
