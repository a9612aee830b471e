namespace RefundKit.Channels.Shopify.Reading;

/// <summary>Amounts of a body: text or number, in a plain member of the shop's currency or in a set of both currencies.</summary>
internal static class Amounts
{
    /// <summary>
    /// The amount in the currency the customer paid: of <c>name_set.presentment_money</c>, or of <c>name</c> where shop and
    /// customer have one currency. Null where it is absent or unusable.
    /// </summary>
    public static Money? Amount(this JsonNodeAt node, string name)
    {
        var body = node.Body;
        var plain = node[name];
        var side = node[name + "_set"]["presentment_money"];
        if (side.Exists)
        {
            var stated = side.Currency("currency_code") ?? body.Currency;
            if (stated != body.Currency)
            {
                body.Refuse(side["currency_code"], "RK8106", $"an amount is in {stated.Code}, but the customer paid in {body.Currency.Code}");
                return null;
            }

            var amount = Read(side["amount"], body.Currency);
            if (amount is { } known && plain.Exists && body.IsOneCurrency && Read(plain, body.Currency) is { } beside && beside != known)
                body.Remark(plain, "RK8130", $"\"{name}\" says {beside} and \"{name}_set\" says {known}; the latter is used");
            return amount;
        }

        if (!plain.Exists) return null;
        if (body.IsOneCurrency) return Read(plain, body.Currency);
        if (Read(plain, body.ShopCurrency) is not { } inShop) return null;
        if (inShop.IsZero) return Money.Zero(body.Currency);
        body.Refuse(plain, "RK8106", $"\"{name}\" is only given as {inShop}, but the customer paid in {body.Currency.Code}, and nothing is converted here");
        return null;
    }

    /// <summary>The amount; nothing where it is absent. Refused where it is negative.</summary>
    public static Money AmountOrZero(this JsonNodeAt node, string name)
    {
        var zero = Money.Zero(node.Body.Currency);
        if (node.Amount(name) is not { } amount) return zero;
        if (amount >= zero) return amount;
        node.Body.Refuse(node[name].Exists ? node[name] : node[name + "_set"], "RK8105", $"\"{name}\" is negative: {amount}");
        return zero;
    }

    /// <summary>The sum of an amount over the objects of a list, such as tax lines.</summary>
    public static Money Sum(this JsonNodeAt node, string list, string name)
    {
        var sum = Money.Zero(node.Body.Currency);
        foreach (var item in node.Objects(list)) sum += item.AmountOrZero(name);
        return sum;
    }

    /// <summary>An amount of one member in one currency.</summary>
    public static Money? Read(JsonNodeAt at, Currency currency)
    {
        if (at.Scalar() is not { } text)
        {
            at.Body.Refuse(at, "RK8104", $"\"{at.Path}\" is no amount");
            return null;
        }

        // "2500.0" in JPY loses nothing without its zeros, and Shopify writes it; "25.99" in JPY does.
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var shown = text.AsSpan();
        while (point >= 0 && shown.Length - point - 1 > currency.MinorUnits && shown[^1] == '0') shown = shown[..^1];
        if (shown.Length > 0 && shown[^1] == '.' && shown.Length < text.Length) shown = shown[..^1];
        if (Money.TryParse(shown, currency, out var money, out var error)) return money;
        var found = text.Length <= 40 ? text : text[..40] + "…";
        at.Body.Refuse(at, "RK8104", error switch
        {
            AmountError.TooPrecise => $"{found} has more decimals than {currency.Code}, which has {currency.MinorUnits}",
            AmountError.TooLarge => $"{found} is more than an amount can be",
            _ => $"\"{found}\" is no amount",
        });
        return null;
    }
}
