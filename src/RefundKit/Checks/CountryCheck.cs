using System.Collections.Frozen;
using NodaTime.TimeZones;
using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>Countries that no order can go to, since their code does not exist: in the terms' list and in conditions.</summary>
/// <remarks>The codes are those of zone.tab in the TZDB that NodaTime carries, which are ISO 3166-1's, and <c>XK</c>, by which carriers and the EU mean Kosovo.</remarks>
internal sealed class CountryCheck(RefundPolicy policy, PolicyPlaces at)
{
    private const string Fact = "shipTo.country";

    // Bouvet Island and Heard Island have no zone, since nobody lives there.
    private static readonly FrozenSet<string> Codes = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        .Select(location => location.CountryCode).Concat(["BV", "HM", "XK"]).ToFrozenSet(StringComparer.Ordinal);

    // Codes that people write and ISO 3166-1 spells otherwise.
    private static readonly FrozenDictionary<string, string> Meant =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["UK"] = "GB", ["EL"] = "GR", ["USA"] = "US" }.ToFrozenDictionary(StringComparer.Ordinal);

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
        if (Codes.Contains(code)) return;
        var capitals = code.ToUpperInvariant();
        var meant = Meant.GetValueOrDefault(capitals) ?? (Codes.Contains(capitals) ? capitals : null);
        at.Warn(path, "RK1339", $"{who} the country \"{code}\", which no order goes to", meant is null ? "Countries are written by the two capitals of ISO 3166-1, such as \"DE\"." : $"Did you mean \"{meant}\"?");
    }

    private static IEnumerable<string> Words(ConditionValue? value) => value switch
    {
        ConditionValue.Word word => [word.Text],
        ConditionValue.List list => list.Items.SelectMany(Words),
        _ => [],
    };
}
