using RefundKit.Decisions;
using RefundKit.Languages;
using RefundKit.Orders;

namespace RefundKit.Templates;

/// <summary>Codes as a customer reads them, in the eight languages replies are written in: fees, ways of paying back, reasons.</summary>
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

    private static readonly Dictionary<string, LocalizedText> Payments = new(MethodNames.Comparer)
    {
        ["card"] = Text("card", "Karte", "carte bancaire", "tarjeta", "carta", "カード", "银行卡", "信用卡／金融卡"),
        ["creditCard"] = Text("credit card", "Kreditkarte", "carte de crédit", "tarjeta de crédito", "carta di credito", "クレジットカード", "信用卡", "信用卡"),
        ["debitCard"] = Text("debit card", "Debitkarte", "carte de débit", "tarjeta de débito", "carta di debito", "デビットカード", "借记卡", "金融卡"),
        ["bankTransfer"] = Text("bank transfer", "Banküberweisung", "virement bancaire", "transferencia bancaria", "bonifico bancario", "銀行振込", "银行转账", "銀行轉帳"),
        ["sepaDebit"] = Text("direct debit", "Lastschrift", "prélèvement", "adeudo domiciliado", "addebito diretto", "口座振替", "直接扣款", "自動扣款"),
        ["giftCard"] = Text("gift card", "Geschenkkarte", "carte cadeau", "tarjeta regalo", "carta regalo", "ギフトカード", "礼品卡", "禮物卡"),
        ["storeCredit"] = Text("store credit", "Guthaben", "avoir", "saldo en la tienda", "buono acquisto", "ストアクレジット", "店铺余额", "商店購物金"),
        ["cash"] = Text("cash", "Bargeld", "espèces", "efectivo", "contanti", "現金", "现金", "現金"),
        ["cashOnDelivery"] = Text("cash on delivery", "Nachnahme", "paiement à la livraison", "pago contra reembolso", "contrassegno", "代金引換", "货到付款", "貨到付款"),
        ["paypal"] = Text("PayPal", "PayPal", "PayPal", "PayPal", "PayPal", "PayPal", "PayPal", "PayPal"),
        ["applePay"] = Text("Apple Pay", "Apple Pay", "Apple Pay", "Apple Pay", "Apple Pay", "Apple Pay", "Apple Pay", "Apple Pay"),
        ["googlePay"] = Text("Google Pay", "Google Pay", "Google Pay", "Google Pay", "Google Pay", "Google Pay", "Google Pay", "Google Pay"),
        ["klarna"] = Text("Klarna", "Klarna", "Klarna", "Klarna", "Klarna", "Klarna", "Klarna", "Klarna"),
        ["alipay"] = Text("Alipay", "Alipay", "Alipay", "Alipay", "Alipay", "Alipay", "支付宝", "支付寶"),
        ["wechatPay"] = Text("WeChat Pay", "WeChat Pay", "WeChat Pay", "WeChat Pay", "WeChat Pay", "WeChat Pay", "微信支付", "微信支付"),
    };

    private static readonly LocalizedText AnyPayment = Text("original payment method", "ursprüngliches Zahlungsmittel", "moyen de paiement d’origine", "medio de pago original", "metodo di pagamento originale", "元のお支払い方法", "原支付方式", "原付款方式");

    private static readonly Dictionary<string, LocalizedText> Conditions = new(MethodNames.Comparer)
    {
        ["new"] = Text("new", "neu", "neuf", "nuevo", "nuovo", "新品", "全新", "全新"),
        ["unopened"] = Text("unopened", "ungeöffnet", "non ouvert", "sin abrir", "non aperto", "未開封", "未拆封", "未拆封"),
        ["opened"] = Text("opened", "geöffnet", "ouvert", "abierto", "aperto", "開封済み", "已拆封", "已拆封"),
        ["used"] = Text("used", "gebraucht", "utilisé", "usado", "usato", "使用済み", "已使用", "已使用"),
        ["worn"] = Text("worn", "getragen", "porté", "usado", "indossato", "着用済み", "已穿着", "已穿過"),
        ["damaged"] = Text("damaged", "beschädigt", "endommagé", "dañado", "danneggiato", "破損", "已损坏", "已損壞"),
        ["defective"] = Text("defective", "defekt", "défectueux", "defectuoso", "difettoso", "不良", "有缺陷", "有瑕疵"),
        ["incomplete"] = Text("incomplete", "unvollständig", "incomplet", "incompleto", "incompleto", "部品不足", "不完整", "不完整"),
    };

    public static Worded Condition(string code) => Of(Conditions, code);

    /// <summary>The way something was paid; where it is not known, that it was.</summary>
    public static Worded Payment(string? method) => method is null ? new("payment", AnyPayment) : Of(Payments, method);

    public static Worded Fee(string code) => Of(Fees, code);

    public static Worded Method(string code) => Of(Methods, code);

    public static Worded Reason(string code) => Of(Reasons, code);

    public static Worded Need(string fact) => new(fact, NeedWords.Of(fact));

    /// <summary>The words of a code; a code nobody here knows is the host's own word, and is said as it is.</summary>
    private static Worded Of(Dictionary<string, LocalizedText> table, string code) =>
        new(code, table.GetValueOrDefault(code) ?? LocalizedText.Of("en", code));

    private static LocalizedText Text(string en, string de, string fr, string es, string it, string ja, string hans, string hant) =>
        new([new("en", en), new("de", de), new("fr", fr), new("es", es), new("it", it), new("ja", ja), new("zh-Hans", hans), new("zh-Hant", hant)]);
}
