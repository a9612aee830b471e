namespace RefundKit.Benchmarks.Rules;

/// <summary>Twelve word groups with 201 words in five languages, 51 of them about refunds, and sentences that hold none of them.</summary>
internal static class TicketWords
{
    public static readonly (string Group, string[] Words)[] Groups =
    [
        ("refund",
        [
            "refund", "reimburse", "money back", "cash back", "chargeback", "repayment", "pay me back", "credit back", "compensat", "give back the money",
            "take it back", "send it back", "return label", "return it", "get my money", "want my money", "cancel and refund", "rückerstatt", "erstatt", "geld zurück",
            "rückzahlung", "zurückgeben", "rücksendung", "gutschrift", "widerruf", "zurückschicken", "rembours", "avoir complet", "retourner", "renvoyer", "récupérer mon argent",
            "restituer", "rétractation", "reembols", "devolución", "devolver", "dinero de vuelta", "mi dinero", "reintegro", "abono", "退款", "退货", "退钱", "返钱", "退回",
            "退还", "全额退", "申请退", "要求退", "把钱退", "退费",
        ]),
        ("damaged", ["damaged", "broken", "cracked", "shattered", "dented", "torn", "beschädigt", "kaputt", "zerbrochen", "cassé", "endommagé", "abîmé", "dañado", "roto", "破损", "坏了", "碎了", "裂开"]),
        ("wrong-item", ["wrong item", "wrong colour", "wrong model", "not what i ordered", "falscher artikel", "falsche farbe", "mauvais article", "mauvaise couleur", "artículo equivocado", "color equivocado", "发错", "颜色不对", "型号不对"]),
        ("late", ["late", "delayed", "still waiting", "not arrived", "verspätet", "noch nicht da", "retard", "toujours pas", "retraso", "no ha llegado", "没收到", "还没到", "太慢"]),
        ("legal", ["lawyer", "attorney", "court", "lawsuit", "anwalt", "gericht", "klage", "avocat", "tribunal", "abogado", "demanda", "律师", "起诉", "法院"]),
        ("fraud", ["fraud", "scam", "stolen card", "betrug", "gestohlen", "arnaque", "fraude", "estafa", "robada", "骗子", "诈骗", "盗刷"]),
        ("cancel", ["cancel my order", "do not ship", "stop the order", "stornieren", "nicht versenden", "annuler", "ne pas expédier", "anular", "no enviar", "取消订单", "不要发货"]),
        ("exchange", ["exchange", "swap", "another size", "umtausch", "andere größe", "échange", "autre taille", "cambio", "otra talla", "换货", "换一个", "换尺码"]),
        ("invoice", ["invoice", "receipt", "vat", "rechnung", "mehrwertsteuer", "facture", "tva", "factura", "recibo", "发票", "收据", "税"]),
        ("address", ["address", "postcode", "moved house", "adresse", "postleitzahl", "umgezogen", "déménagé", "dirección", "código postal", "地址", "邮编", "搬家"]),
        ("warranty", ["warranty", "guarantee", "repair", "garantie", "reparatur", "réparation", "garantía", "reparación", "保修", "维修", "质保"]),
        ("praise",
        [
            "thank you", "great service", "love it", "perfect", "excellent", "danke", "super service", "vielen dank", "merci", "parfait", "gracias", "perfecto", "excelente", "谢谢",
            "很好", "满意", "非常喜欢", "wonderful", "happy with", "toll", "génial", "encantado",
        ]),
    ];

    public static readonly (string Language, double Share, string[] Sentences)[] Languages =
    [
        ("en", 0.51,
        [
            "Hello, I bought this from your shop two weeks ago.", "My number is on the slip inside the parcel.", "Could somebody please look into it today?", "The box was on the porch when I came home.",
            "I have attached two pictures for you.", "My sister ordered the same thing in May.", "We are leaving on holiday next Friday.", "Please write to me in the evening.", "It does not look like the photo on the page.",
        ]),
        ("de", 0.15,
        [
            "Guten Tag, ich habe vor zwei Wochen bei Ihnen bestellt.", "Die Nummer steht auf dem Zettel im Paket.", "Bitte melden Sie sich heute noch bei mir.", "Das Paket lag vor der Tür.",
            "Zwei Bilder habe ich angehängt.", "Meine Schwester hat das gleiche Modell.", "Nächsten Freitag fahren wir weg.", "Es sieht anders aus als auf dem Foto.",
        ]),
        ("fr", 0.12,
        [
            "Bonjour, je vous écris au sujet de ma commande.", "Le numéro se trouve sur le bon dans le colis.", "Pouvez-vous regarder cela dès que possible ?", "Le colis était devant la porte.",
            "Vous trouverez deux photos en pièce jointe.", "Ma sœur a le même modèle.", "Nous partons vendredi prochain.",
        ]),
        ("es", 0.11,
        [
            "Buenos días, escribo por mi pedido.", "El número está en el papel dentro del paquete.", "¿Podrían mirarlo hoy, por favor?", "El paquete estaba delante de la puerta.",
            "He puesto dos fotos.", "Mi hermana tiene el mismo modelo.", "Nos vamos el viernes próximo.",
        ]),
        ("zh", 0.11,
        [
            "你好，我两周前在你们店里买的东西。", "订单号在包裹里的纸条上。", "请今天帮我看一下好吗？", "包裹放在门口。", "我附上了两张照片。", "我姐姐也有同样的型号。", "我们下周五出门。", "和页面上的图片不一样。",
        ]),
    ];
}
