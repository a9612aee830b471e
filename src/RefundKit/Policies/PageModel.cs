using RefundKit.Liquid;

namespace RefundKit.Policies;

/// <summary>
/// The numbers that a text of a page may name. The customer's model is made from the terms alone, so that an internal
/// limit is not in reach of a customer text, whatever it asks for.
/// </summary>
internal static class PageModel
{
    public static Dictionary<string, object?> Of(RefundPolicy policy, Audience audience, string language)
    {
        var prose = ProseTable.For(language);
        var words = new PageTerms(policy, language);
        var terms = policy.Terms;
        var model = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["window"] = Map(terms.Windows, window => window.Id, window => new() { ["days"] = window.Days }),
            ["promise"] = Map(terms.Promises, promise => promise.Id, Promise),
            ["fee"] = Map(terms.Fees, fee => fee.Id, fee => fee.Amount is { } amount
                ? new() { ["amount"] = Amount(policy, amount, prose.Language) }
                : new() { ["percent"] = words.Percent(fee.BasisPoints ?? 0) }),
            ["resolution"] = Map(terms.Resolutions.Where(rule => rule.Kind.GoodsComeBack()), rule => rule.Id, rule => new()
            {
                ["bonus"] = rule.BonusBasisPoints > 0 ? words.Percent(rule.BonusBasisPoints) : null,
                ["cap"] = rule.Cap is { } cap ? Amount(policy, cap, prose.Language) : null,
            }),
            ["sendBack"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["days"] = terms.SendBackDays },
            ["policy"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = policy.Draft.Name?.For(language) ?? prose.Say("title"), ["version"] = policy.Version },
        };
        if (audience == Audience.Customer) return model;

        var operations = policy.Operations;
        model["promise"] = Map(terms.Promises.Concat(operations.Promises), promise => promise.Id, Promise);

        // A role may stand again with a condition; a placeholder says what it approves without one.
        model["approval"] = Map(operations.Approval.OrderBy(level => level.When is not null).DistinctBy(level => level.Role), level => level.Role, level => new() { ["below"] = level.Below is { } below ? Amount(policy, below, prose.Language) : null });
        model["safeguards"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["reviewFromRefunds"] = operations.Safeguards.ReviewFromRefunds };
        model["resolution"] = Map(terms.Resolutions, rule => rule.Id, rule => new()
        {
            ["bonus"] = rule.BonusBasisPoints > 0 ? words.Percent(rule.BonusBasisPoints) : null,
            ["cap"] = rule.Cap is { } cap ? Amount(policy, cap, prose.Language) : null,
            ["below"] = rule.Below is { } below ? Amount(policy, below, prose.Language) : null,
            ["fewerRefundsThan"] = rule.FewerRefundsThan,
        });
        return model;
    }

    private static Dictionary<string, object?> Promise(PolicyPromise promise) => new()
    {
        [promise.Unit is PromiseUnit.Hours or PromiseUnit.BusinessHours ? "hours" : "days"] = promise.Most,
        ["least"] = promise.Least,
    };

    /// <summary>An amount in the house's currency, or the first there is; the others under their codes.</summary>
    private static DisplayText Amount(RefundPolicy policy, AmountByCurrency amounts, string language)
    {
        var parts = amounts.Amounts.ToDictionary(pair => pair.Key, pair => (object?)MoneyFormat.Format(pair.Value, language), StringComparer.Ordinal);
        var own = amounts.In(policy.Draft.Currency) ?? amounts.Amounts.Values.FirstOrDefault();
        return new DisplayText(amounts.Amounts.IsEmpty ? "" : MoneyFormat.Format(own, language), parts);
    }

    private static Dictionary<string, object?> Map<T>(IEnumerable<T> parts, Func<T, string> id, Func<T, Dictionary<string, object?>> write) =>
        parts.ToDictionary(id, part => (object?)write(part), StringComparer.Ordinal);

    /// <summary>Whether the model has something at a path.</summary>
    public static bool Has(object? model, string path)
    {
        foreach (var step in Steps(path))
        {
            var members = model switch
            {
                Dictionary<string, object?> map => map,
                DisplayText display => display.Parts,
                _ => null,
            };
            if (members is null || !members.TryGetValue(step, out model)) return false;
        }

        return true;
    }

    private static string[] Steps(string path) =>
        path.Replace("['", ".", StringComparison.Ordinal).Replace("[\"", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal).Replace("\"]", "", StringComparison.Ordinal).Split('.');

    /// <summary>Every path that prints something.</summary>
    public static IEnumerable<string> Paths(IReadOnlyDictionary<string, object?> model, string above = "")
    {
        foreach (var (name, value) in model)
        {
            if (value is Dictionary<string, object?> inner)
            {
                foreach (var path in Paths(inner, above + name + ".")) yield return path;
            }
            else yield return above + name;
        }
    }
}
