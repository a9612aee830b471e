using RefundKit.Languages;
using RefundKit.Policies;

namespace RefundKit.Decisions;

/// <summary>The texts of the reasons by code, audience and language; names in braces are filled in.</summary>
internal static class ReasonProse
{
    private static readonly Dictionary<(string Code, Audience Audience), LocalizedText> Texts = new()
    {
        [("within-terms", Audience.Customer)] = Text("Your request is within our return terms.", "Ihre Anfrage entspricht unseren Rückgabebedingungen.", "您的申请符合我们的退货条款。", "Votre demande est conforme à nos conditions de retour.", "Su solicitud cumple nuestras condiciones de devolución.", "La sua richiesta rientra nelle nostre condizioni di reso.", "お客様のご依頼は返品条件に合っています。", "您的申請符合我們的退貨條款。"),
        [("partly-within-terms", Audience.Customer)] = Text("A part of your request is within our return terms.", "Ein Teil Ihrer Anfrage entspricht unseren Rückgabebedingungen.", "您的申请部分符合我们的退货条款。", "Une partie de votre demande est conforme à nos conditions de retour.", "Parte de su solicitud cumple nuestras condiciones de devolución.", "Una parte della sua richiesta rientra nelle nostre condizioni di reso.", "ご依頼の一部が返品条件に合っています。", "您的申請部分符合我們的退貨條款。"),
        [("under-review", Audience.Customer)] = Text("A member of our team is looking at your request.", "Jemand aus unserem Team prüft Ihre Anfrage.", "我们的同事正在查看您的申请。", "Un membre de notre équipe examine votre demande.", "Una persona de nuestro equipo está revisando su solicitud.", "Un nostro collega sta esaminando la sua richiesta.", "担当者がご依頼を確認しております。", "我們的同事正在查看您的申請。"),
        [("customer-information-missing", Audience.Customer)] = Text("We need some more information from you.", "Wir brauchen noch einige Angaben von Ihnen.", "我们还需要您提供一些信息。", "Il nous faut encore quelques informations de votre part.", "Necesitamos algunos datos más de su parte.", "Abbiamo bisogno di qualche altra informazione da parte sua.", "もう少し情報をお知らせください。", "我們還需要您提供一些資訊。"),
        [("awaiting-goods", Audience.Customer)] = Text("We refund as soon as the goods are back and have been checked.", "Wir erstatten, sobald die Ware zurück und geprüft ist.", "商品退回并检查后，我们会立即退款。", "Nous remboursons dès que les articles sont revenus et contrôlés.", "Reembolsamos en cuanto recibamos y revisemos los artículos.", "Rimborsiamo non appena gli articoli sono rientrati e controllati.", "商品の返送と確認が済み次第、返金いたします。", "商品退回並檢查後，我們會立即退款。"),
        [("window-closed", Audience.Customer)] = Text("The return window for {item} ended on {lastDay}.", "Die Rückgabefrist für {item} endete am {lastDay}.", "{item} 的退货期限已于 {lastDay} 结束。", "Le délai de retour pour {item} a pris fin le {lastDay}.", "El plazo de devolución de {item} terminó el {lastDay}.", "Il periodo di reso per {item} è terminato il {lastDay}.", "{item}の返品期限は{lastDay}に終了しました。", "{item} 的退貨期限已於 {lastDay} 結束。"),
        [("excluded", Audience.Customer)] = Text("{item} cannot be returned.", "{item} ist von der Rückgabe ausgeschlossen.", "{item} 不支持退货。", "{item} ne peut pas être retourné.", "{item} no admite devolución.", "{item} non può essere reso.", "{item}は返品の対象外です。", "{item} 不支援退貨。"),
        [("no-returns", Audience.Customer)] = Text("{item} cannot be returned.", "{item} ist von der Rückgabe ausgeschlossen.", "{item} 不支持退货。", "{item} ne peut pas être retourné.", "{item} no admite devolución.", "{item} non può essere reso.", "{item}は返品の対象外です。", "{item} 不支援退貨。"),
        [("already-refunded", Audience.Customer)] = Text("Everything of this order has been refunded already.", "Diese Bestellung wurde bereits vollständig erstattet.", "该订单已全部退款。", "Cette commande a déjà été entièrement remboursée.", "Este pedido ya se ha reembolsado por completo.", "Questo ordine è già stato rimborsato per intero.", "このご注文は全額返金済みです。", "該訂單已全部退款。"),
        [("refused", Audience.Customer)] = Text("We cannot grant your request.", "Wir können Ihrer Anfrage nicht entsprechen.", "我们无法满足您的申请。", "Nous ne pouvons pas donner suite à votre demande.", "No podemos atender su solicitud.", "Non possiamo accogliere la sua richiesta.", "誠に恐れ入りますが、ご依頼にお応えできません。", "我們無法滿足您的申請。"),
        [("legal-floor", Audience.Customer)] = Text("You have this right by law: {statute}.", "Dieses Recht haben Sie nach dem Gesetz: {statute}.", "您依法享有该权利：{statute}。", "La loi vous donne ce droit : {statute}.", "La ley le concede este derecho: {statute}.", "La legge le riconosce questo diritto: {statute}.", "法律により、この権利が認められています：{statute}。", "您依法享有該權利：{statute}。"),
        [("keep-it", Audience.Customer)] = Text("You may keep the item.", "Sie dürfen den Artikel behalten.", "您可以保留该商品。", "Vous pouvez garder l’article.", "Puede quedarse con el artículo.", "Può tenere l’articolo.", "商品はそのままお持ちください。", "您可以保留該商品。"),
        [("donate-it", Audience.Customer)] = Text("Please give the item to a charity; you need not send it back.", "Bitte spenden Sie den Artikel; Sie müssen ihn nicht zurücksenden.", "请将商品捐赠给慈善机构，无需寄回。", "Merci de donner l’article à une œuvre ; vous n’avez pas à le renvoyer.", "Le rogamos que done el artículo; no hace falta devolverlo.", "La preghiamo di donare l’articolo; non serve rispedirlo.", "商品は慈善団体にご寄付ください。ご返送は不要です。", "請將商品捐贈給慈善機構，無需寄回。"),
        [("terms-favoured", Audience.Staff)] = Staff("Looked at again with the terms of version {version} beside those of the order; of each term the more favourable counts.", "Erneut geprüft mit den Bedingungen der Fassung {version} neben denen der Bestellung; von jeder gilt die günstigere.", "已重新审核：在下单时条款之外同时考虑版本 {version} 的条款，逐项取对客户更有利者。"),
        [("within-terms", Audience.Staff)] = Staff("Within the terms ({source}).", "Innerhalb der Bedingungen ({source}).", "符合条款（{source}）。"),
        [("partly-within-terms", Audience.Staff)] = Staff("Partly within the terms ({source}).", "Teilweise innerhalb der Bedingungen ({source}).", "部分符合条款（{source}）。"),
        [("information-missing", Audience.Staff)] = Staff("Missing for {source}: {facts}.", "Für {source} fehlt: {facts}.", "{source} 缺少：{facts}。"),
        [("window-closed", Audience.Staff)] = Staff("{item}: the window ended on {lastDay}, the request arrived on {asked} ({source}).", "{item}: Die Frist endete am {lastDay}, die Anfrage kam am {asked} ({source}).", "{item}：期限已于 {lastDay} 结束，申请于 {asked} 收到（{source}）。"),
        [("excluded", Audience.Staff)] = Staff("{item} is excluded ({source}).", "{item} ist ausgeschlossen ({source}).", "{item} 不可退（{source}）。"),
        [("no-returns", Audience.Staff)] = Staff("{item} has no return window ({source}).", "{item} hat keine Rückgabefrist ({source}).", "{item} 没有退货期限（{source}）。"),
        [("already-refunded", Audience.Staff)] = Staff("Nothing of this order is left to refund.", "An dieser Bestellung ist nichts mehr zu erstatten.", "该订单已无可退金额。"),
        [("unknown-line", Audience.Staff)] = Staff("The order has no line {line}.", "Die Bestellung hat keine Position {line}.", "订单中没有行 {line}。"),
        [("nothing-received", Audience.Staff)] = Staff("Nothing of what was announced has been received.", "Von dem Angekündigten ist nichts eingegangen.", "申报的商品均未收到。"),
        [("no-window-applies", Audience.Staff)] = Staff("No return window of the policy applies; a human decides.", "Keine Rückgabefrist der Richtlinie gilt; ein Mensch entscheidet.", "没有适用的退货期限，需人工决定。"),
        [("no-policy-in-force", Audience.Staff)] = Staff("No version of the policy was in force when the order was placed.", "Zur Zeit der Bestellung war keine Fassung der Richtlinie in Kraft.", "下单时没有生效的政策版本。"),
        [("no-resolution", Audience.Staff)] = Staff("The terms give nothing of the kind the customer wants; a human decides.", "Die Bedingungen sehen nichts von dem vor, was gewünscht ist; ein Mensch entscheidet.", "条款中没有客户想要的处理方式，需人工决定。"),
        [("country-missing", Audience.Staff)] = Staff("The terms refuse it, but the country is not known, and the law there may not.", "Die Bedingungen lehnen ab, aber das Land ist unbekannt, und dessen Recht könnte es gewähren.", "条款不允许，但国家未知，当地法律可能允许。"),
        [("no-legal-data", Audience.Staff)] = Staff("There is no legal data for this country; no legal floor was applied.", "Für dieses Land liegen keine Rechtsdaten vor; es galt keine gesetzliche Untergrenze.", "没有该国家的法律数据，未适用法定底线。"),
        [("law-depends", Audience.Staff)] = Staff("{statute} may hold this open, depending on what the customer was told.", "{statute} kann dies offenhalten, je nachdem, worüber informiert wurde.", "{statute} 可能使其仍然有效，取决于是否已告知消费者。"),
        [("law-forbids-refusal", Audience.Staff)] = Staff("A rule would refuse it, but {statute} holds it open; a human decides.", "Eine Regel würde ablehnen, aber {statute} hält es offen; ein Mensch entscheidet.", "规则会拒绝，但 {statute} 使其仍然有效，需人工决定。"),
        [("law-calendar-missing", Audience.Staff)] = Staff("Whether {statute} still holds this open depends on a holiday that no calendar here knows.", "Ob {statute} dies noch offenhält, hängt von einem Feiertag ab, den kein Kalender hier kennt.", "{statute} 是否仍有效取决于此处日历未知的假日。"),
        [("law-refund-overdue", Audience.Staff)] = Staff("The law's day for the refund has passed; a missing inspection is no reason to wait.", "Der gesetzliche Tag der Erstattung ist vorbei; eine fehlende Prüfung ist kein Grund zu warten.", "法定退款日已过，未检查不能成为等待的理由。"),
        [("legal-notice", Audience.Staff)] = Staff("Information, not legal advice.", "Information, keine Rechtsberatung.", "仅供参考，不构成法律意见。"),
        [("quote-impossible", Audience.Staff)] = Staff("The amount could not be computed; see the problems ({source}).", "Der Betrag ließ sich nicht berechnen; siehe die Probleme ({source}).", "无法计算金额，请查看问题（{source}）。"),
        [("quote-exceeds-payments", Audience.Staff)] = Staff("More would go back than the payments can carry.", "Es ginge mehr zurück, als die Zahlungen tragen.", "退款超出付款可退余额。"),
        [("many-refunds", Audience.Staff)] = Staff("The customer has had many refunds ({source}).", "Der Kunde hatte viele Erstattungen ({source}).", "该客户退款次数较多（{source}）。"),
        [("rule-approve", Audience.Staff)] = Staff("Approval proposed by {source}.", "Zustimmung vorgeschlagen von {source}.", "{source} 建议批准。"),
        [("rule-approvePartially", Audience.Staff)] = Staff("Partial approval proposed by {source}.", "Teilweise Zustimmung vorgeschlagen von {source}.", "{source} 建议部分批准。"),
        [("rule-deny", Audience.Staff)] = Staff("Refusal proposed by {source}.", "Ablehnung vorgeschlagen von {source}.", "{source} 建议拒绝。"),
        [("rule-needsReview", Audience.Staff)] = Staff("Review by a human proposed by {source}.", "Prüfung durch einen Menschen vorgeschlagen von {source}.", "{source} 建议人工审核。"),
        [("rule-needsInformation", Audience.Staff)] = Staff("More information asked for by {source}.", "Weitere Angaben verlangt von {source}.", "{source} 要求补充信息。"),
        [("no-refund-matter", Audience.Staff)] = Staff("The message is no refund matter.", "Die Nachricht betrifft keine Erstattung.", "该消息与退款无关。"),
        [("no-refund-asked", Audience.Staff)] = Staff("The message asks about the rules or about a refund under way; there is nothing to decide.", "Die Nachricht fragt nach den Regeln oder nach einer laufenden Erstattung; zu entscheiden ist nichts.", "该消息询问规则或退款进度，无需决定。"),
        [("approval-required", Audience.Staff)] = Staff("{amount} needs the final approval of: {role}.", "{amount} braucht die Freigabe von: {role}.", "{amount} 需由 {role} 最终批准。"),
        [("approval-spared", Audience.Staff)] = Staff("{amount} needs no human approval under this policy.", "{amount} braucht nach dieser Richtlinie keine menschliche Freigabe.", "根据本政策，{amount} 无需人工批准。"),
    };

    /// <summary>The text of a reason in a language or what stands in for it, and the language it is in.</summary>
    public static string Find(string code, Audience audience, string language, out string chosen)
    {
        if (!Texts.TryGetValue((code, audience), out var text)) throw new ArgumentException($"There is no text for the reason \"{code}\".", nameof(code));
        foreach (var tag in LanguageTag.Fallbacks(language))
        {
            if (!text.Variants.TryGetValue(tag, out var found)) continue;
            chosen = tag;
            return found;
        }

        chosen = "en";
        return text.ToString();
    }

    private static LocalizedText Text(string en, string de, string hans, string fr, string es, string it, string ja, string hant) =>
        new([new("en", en), new("de", de), new("zh-Hans", hans), new("fr", fr), new("es", es), new("it", it), new("ja", ja), new("zh-Hant", hant)]);

    private static LocalizedText Staff(string en, string de, string hans) => new([new("en", en), new("de", de), new("zh-Hans", hans)]);
}
