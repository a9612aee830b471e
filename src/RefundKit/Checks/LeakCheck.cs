using System.Globalization;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Rules;
using RefundKit.Rules.Analysis;

namespace RefundKit.Checks;

/// <summary>
/// Numbers of rules and safeguards that stand in what customers read. A number that the terms name as well is public, and a
/// rule may explain itself with its own.
/// </summary>
internal sealed class LeakCheck(RefundPolicy policy, PolicyPlaces at)
{
    private static readonly char[] SentenceEnds = ['.', '!', '?', '。', '！', '？', '\n'];

    public void Run()
    {
        var open = Public();
        var limits = policy.Operations.Rules.SelectMany((rule, i) => Amounts(rule.When).Select(amount => (Number: PageTexts.Shortest(amount), rule.Id, Own: FormattableString.Invariant($"operations.rules[{i}]."))))
            .Where(limit => !open.Contains(limit.Number)).ToList();
        foreach (var (path, text) in PageTexts.CustomerTexts(policy))
        {
            if (text is null) continue;
            foreach (var (language, source) in text.Variants)
            {
                var numbers = PageTexts.Numbers(source).ToHashSet(StringComparer.Ordinal);
                if (numbers.Count == 0) continue;
                var place = $"{path}.{language}";
                foreach (var limit in limits.Where(limit => numbers.Contains(limit.Number) && !path.StartsWith(limit.Own, StringComparison.Ordinal)).DistinctBy(limit => limit.Number))
                    Leaks(place, limit.Number, $"rule \"{limit.Id}\" compares amounts with");
                if (policy.Operations.Safeguards.ReviewFromRefunds is { } most && most.ToString(CultureInfo.InvariantCulture) is var count && !open.Contains(count) && numbers.Contains(count) && SpeaksOfRefunds(source, count))
                    Leaks(place, count, "the safeguards count refunds up to");
            }
        }
    }

    private void Leaks(string place, string number, string what) => at.Warn(
        place, "RK1338", $"customers read the number {number} here, which is what {what}", "Leave the number out, or name a number of the terms by its placeholder.");

    // A small number means something else in most sentences; in one about refunds it may well be the limit.
    private static bool SpeaksOfRefunds(string text, string number) => text.Split(SentenceEnds).Any(sentence =>
        PageTexts.Numbers(sentence).Contains(number, StringComparer.Ordinal)
        && WordListClassifier.Default.Understand(new CustomerMessage { Text = sentence }).Topics.Any(topic => topic == MessageTopic.Refund || topic == MessageTopic.Return));

    private HashSet<string> Public()
    {
        var terms = policy.Terms;
        var numbers = new HashSet<string>(StringComparer.Ordinal) { terms.SendBackDays.ToString(CultureInfo.InvariantCulture) };
        void Add(int? number)
        {
            if (number is { } known) numbers.Add(known.ToString(CultureInfo.InvariantCulture));
        }

        void AddAll(AmountByCurrency? amounts) => numbers.UnionWith((amounts?.Amounts.Values ?? []).Select(amount => PageTexts.Shortest(amount.ToAmountString())));
        void AddShare(int? basisPoints)
        {
            if (basisPoints is { } share) numbers.Add(PageTexts.Shortest((share / 100m).ToString("F2", CultureInfo.InvariantCulture)));
        }

        foreach (var window in terms.Windows) Add(window.Days);
        foreach (var promise in terms.Promises)
        {
            Add(promise.Least);
            Add(promise.Most);
        }

        foreach (var fee in terms.Fees)
        {
            AddAll(fee.Amount);
            AddShare(fee.BasisPoints);
        }

        foreach (var resolution in terms.Resolutions)
        {
            AddAll(resolution.Below);
            AddAll(resolution.Cap);
            AddShare(resolution.BonusBasisPoints);
            Add(resolution.FewerRefundsThan);
        }

        foreach (var (path, _, condition) in PolicyConditions.Of(policy))
        {
            if (path.StartsWith("terms.", StringComparison.Ordinal)) numbers.UnionWith(Amounts(condition).Select(PageTexts.Shortest));
        }

        return numbers;
    }

    private IEnumerable<string> Amounts(Condition condition) => ConditionLines.WithNamed(condition, policy.Rules.Vocabulary)
        .SelectMany(line => line.Value is null ? [] : ValueCuts.LimitsOf(line.Value)).OfType<ConditionValue.Amount>().Select(amount => amount.Value.ToAmountString());
}
