using System.Globalization;
using RulesEngine.Models;

namespace RefundKit.Benchmarks.Rules;

/// <summary>The same rules for Microsoft's RulesEngine, as C# expressions over the ticket and a function that asks for words.</summary>
internal sealed class MicrosoftRules
{
    private const string Workflow = "tickets";

    private readonly RulesEngine.RulesEngine _engine;

    public MicrosoftRules(TicketRule[] rules) => _engine = new RulesEngine.RulesEngine(
        [new Workflow { WorkflowName = Workflow, Rules = [.. rules.Select(rule => new RulesEngine.Models.Rule { RuleName = rule.Id, Expression = ToExpression(rule) })] }],
        new ReSettings { CustomTypes = [typeof(Words)] });

    /// <summary>The ids of the rules that match, in the order of the rules.</summary>
    public async ValueTask<List<string>> Evaluate(Ticket ticket)
    {
        var results = await _engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("t", new TicketView(ticket))).ConfigureAwait(false);
        return [.. results.Where(result => result.IsSuccess).Select(result => result.Rule.RuleName)];
    }

    private static string ToExpression(TicketRule rule)
    {
        var parts = new List<string>();
        void Add(string part) => parts.Add(part);
        static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";
        if (rule.Days is { } days) Add(FormattableString.Invariant($"t.Days >= {days.Least} && t.Days <= {days.Most}"));
        if (rule.Total is { } total) Add($"t.Total >= {Number(total.Least)} && t.Total < {Number(total.Most)}");
        if (rule.MostOrders is { } most) Add(FormattableString.Invariant($"t.Orders <= {most}"));
        if (rule.LeastRefunds is { } least) Add(FormattableString.Invariant($"t.Refunds >= {least}"));
        if (rule.Currencies.Length > 0) Add("(" + string.Join(" || ", rule.Currencies.Select(currency => $"t.Currency == \"{currency}\"")) + ")");
        if (rule.Categories.Length > 0) Add("(" + string.Join(" || ", rule.Categories.Select(category => $"t.Category == \"{category}\"")) + ")");
        if (rule.NoWordOf is { } none) Add(FormattableString.Invariant($"!Words.In(t.Text, {none})"));
        foreach (var group in rule.AnyWordOf) Add(FormattableString.Invariant($"Words.In(t.Text, {group})"));
        return string.Join(" && ", parts);
    }
}

/// <summary>The ticket as its expressions see it; an age that is not known lies outside every window.</summary>
public sealed class TicketView
{
    internal TicketView(Ticket ticket)
    {
        Text = ticket.Text;
        Days = ticket.DaysSinceDelivered ?? -1_000_000;
        Total = ticket.Total;
        Currency = ticket.Currency;
        Category = ticket.Category;
        Orders = ticket.Orders;
        Refunds = ticket.Refunds;
    }

    public string Text { get; }

    public int Days { get; }

    public decimal Total { get; }

    public string Currency { get; }

    public string Category { get; }

    public int Orders { get; }

    public int Refunds { get; }
}

/// <summary>Word search as its users write it: <c>string.Contains</c> for each word of a group.</summary>
public static class Words
{
    public static bool In(string text, int group)
    {
        foreach (var word in TicketWords.Groups[group].Words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
