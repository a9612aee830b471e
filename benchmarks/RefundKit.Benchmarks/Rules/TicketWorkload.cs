using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RefundKit.Rules;

namespace RefundKit.Benchmarks.Rules;

/// <summary>
/// Tickets and rules from a fixed seed: texts of 40 to 400 characters in five languages, of which 55 % name a refund word,
/// 35 % a word of another group, 15 % of those in capitals; 8 % not delivered; totals log-normal with a median near 49.
/// </summary>
internal static class TicketWorkload
{
    public const int Tickets = 10_000;

    private static readonly string[] Currencies = ["USD", "EUR", "GBP", "CNY"];
    private static readonly string[] Categories =
        ["electronics", "clothing", "shoes", "toys", "books", "beauty", "garden", "sports", "kitchen", "jewellery", "pets", "office"];

    public static Ticket[] MakeTickets()
    {
        var random = new Random(20_261_126);
        return [.. Enumerable.Range(0, Tickets).Select(_ => MakeTicket(random))];
    }

    private static Ticket MakeTicket(Random random)
    {
        var draw = random.NextDouble();
        var language = TicketWords.Languages.First(candidate => (draw -= candidate.Share) < 0 || candidate == TicketWords.Languages[^1]);
        var length = 40 + (int)(360 * Math.Pow(random.NextDouble(), 0.585));
        var text = new StringBuilder();
        var sentences = new List<string>();
        for (var filled = 0; filled < length; filled += sentences[^1].Length + 1) sentences.Add(language.Sentences[random.Next(language.Sentences.Length)]);
        if (random.NextDouble() < 0.55) Insert(0);
        if (random.NextDouble() < 0.35) Insert(random.Next(1, TicketWords.Groups.Length));
        text.AppendJoin(' ', sentences);
        text.Length = Math.Min(text.Length, length);
        return new Ticket(
            text.ToString(),
            random.NextDouble() < 0.08 ? null : random.Next(0, 91),
            Math.Round((decimal)(49 * Math.Exp((Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())) * 0.9)), 2),
            Currencies[random.Next(Currencies.Length)],
            Categories[random.Next(Categories.Length)],
            random.Next(1, 40),
            random.Next(0, 8));

        void Insert(int group)
        {
            var word = TicketWords.Groups[group].Words[random.Next(TicketWords.Groups[group].Words.Length)];
            if (random.NextDouble() < 0.15) word = word.ToUpperInvariant();
            sentences.Insert(random.Next(sentences.Count), word);
        }
    }

    /// <summary>The seller's two rules and the acknowledgement for 3; else rules drawn from a fixed seed.</summary>
    public static TicketRule[] MakeRules(int count)
    {
        if (count == 3)
        {
            return
            [
                new TicketRule("inside-window") { AnyWordOf = [0], Days = (0, 30) },
                new TicketRule("high-value-electronics") { AnyWordOf = [0], Total = (300, 1_000_000), Categories = ["electronics"] },
                new TicketRule("acknowledge") { AnyWordOf = [0] },
            ];
        }

        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(i => MakeRule($"r{i}", random))];
    }

    private static TicketRule MakeRule(string id, Random random)
    {
        var rule = new TicketRule(id);
        int Group() => random.NextDouble() < 0.4 ? 0 : random.Next(1, TicketWords.Groups.Length);
        if (random.NextDouble() < 0.75) rule = rule with { AnyWordOf = [Group()] };
        if (random.NextDouble() < 0.20) rule = rule with { NoWordOf = random.Next(1, TicketWords.Groups.Length) };
        if (random.NextDouble() < 0.55) rule = rule with { Days = (random.Next(0, 30), random.Next(14, 91)) };
        if (random.NextDouble() < 0.55) rule = rule with { Total = (random.Next(0, 60), random.Next(40, 500)) };
        if (random.NextDouble() < 0.40) rule = rule with { Categories = [.. Categories.Where(_ => random.NextDouble() < 0.3)] };
        if (random.NextDouble() < 0.35) rule = rule with { Currencies = [.. Currencies.Where(_ => random.NextDouble() < 0.5)] };
        if (random.NextDouble() < 0.25) rule = rule with { MostOrders = random.Next(3, 30) };
        if (random.NextDouble() < 0.25) rule = rule with { LeastRefunds = random.Next(1, 6) };
        return rule is { AnyWordOf: [], NoWordOf: null, Days: null, Total: null } ? rule with { AnyWordOf = [0] } : rule;
    }

    /// <summary>The rules as RefundKit reads them. A star on both sides finds a word anywhere, as <c>string.Contains</c> does.</summary>
    public static RuleSet ToRuleSet(IEnumerable<TicketRule> rules) => RuleSet.Build(
        rules.Select(rule => new Rule { Id = rule.Id, When = ToCondition(rule), Then = new RuleActions { Tags = [rule.Id] } }),
        new RuleVocabulary
        {
            Facts = Ticket.Facts,
            WordGroups = ImmutableSortedDictionary.CreateRange(
                StringComparer.Ordinal,
                TicketWords.Groups.Select(group => KeyValuePair.Create(group.Group, group.Words.Select(word => $"*{word}*").ToImmutableArray()))),
        });

    private static Condition ToCondition(TicketRule rule)
    {
        var parts = new List<Condition>();
        void Add(string line) => parts.Add(Condition.Parse(line));
        foreach (var group in rule.AnyWordOf) Add($"text contains any {TicketWords.Groups[group].Group}");
        if (rule.NoWordOf is { } none) parts.Add(Condition.Not(Condition.Parse($"text contains any {TicketWords.Groups[none].Group}")));
        if (rule.Days is { } days)
        {
            Add(FormattableString.Invariant($"days >= {days.Least}"));
            Add(FormattableString.Invariant($"days <= {days.Most}"));
        }

        if (rule.Total is { } total)
        {
            Add(FormattableString.Invariant($"total >= {total.Least}"));
            Add(FormattableString.Invariant($"total < {total.Most}"));
        }

        if (rule.Categories.Length > 0) Add($"category in [{string.Join(", ", rule.Categories)}]");
        if (rule.Currencies.Length > 0) Add($"currency in [{string.Join(", ", rule.Currencies)}]");
        if (rule.MostOrders is { } orders) Add(string.Create(CultureInfo.InvariantCulture, $"orders <= {orders}"));
        if (rule.LeastRefunds is { } refunds) Add(string.Create(CultureInfo.InvariantCulture, $"refunds >= {refunds}"));
        return Condition.All([.. parts]);
    }
}
