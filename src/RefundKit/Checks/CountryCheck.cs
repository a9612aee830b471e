using RefundKit.Law;
using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>Countries that no order can go to, since their code does not exist: in the terms' list and in conditions.</summary>
internal sealed class CountryCheck(RefundPolicy policy, PolicyPlaces at)
{
    private const string Fact = "shipTo.country";

    public void Run()
    {
        for (var i = 0; i < policy.Terms.Countries.Length; i++) Look(FormattableString.Invariant($"terms.countries[{i}]"), "the terms name", policy.Terms.Countries[i]);
        foreach (var (path, owner, condition) in PolicyConditions.Of(policy))
        {
            foreach (var line in ConditionLines.Of(condition))
            {
                if (line.Fact != Fact || line.Operator is not (ConditionOperator.Is or ConditionOperator.IsNot or ConditionOperator.In or ConditionOperator.NotIn)) continue;
                foreach (var word in Words(line.Value)) Look(path, $"{owner} asks for", word);
            }
        }
    }

    private void Look(string path, string who, string code)
    {
        if (CountryCodes.Exist(code)) return;
        var iso = code.Equals("USA", StringComparison.OrdinalIgnoreCase) ? "US" : CountryCodes.Iso(code);
        var isOtherName = code is "UK" or "EL";
        at.Warn(
            path, "RK1339",
            isOtherName ? $"{who} the country \"{code}\", a code that ISO 3166-1 does not give to it" : $"{who} the country \"{code}\", which no order goes to",
            CountryCodes.Exist(iso) ? $"Did you mean \"{iso}\"?" : "Countries are written by the two capitals of ISO 3166-1, such as \"DE\".");
    }

    private static IEnumerable<string> Words(ConditionValue? value) => value switch
    {
        ConditionValue.Word word => [word.Text],
        ConditionValue.List list => list.Items.SelectMany(Words),
        _ => [],
    };
}
