using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Tests.Policies;

/// <summary>A line for everything that can be asked of a fact.</summary>
internal static class PageConditionLines
{
    public static IEnumerable<string> Of(FactDefinition fact)
    {
        yield return $"{fact.Name} is known";
        var lines = fact.Type switch
        {
            FactType.Text => fact.Words.Count > 0 ? [.. fact.Words.Select(word => $"is {word}"), $"not in [{string.Join(", ", fact.Words)}]"] : ["is x", "is not x", "in [x, y]", "not in [x, y]", "contains any [x]", "matches 'x'"],
            FactType.TextSet => fact.Words.Count > 0 ? fact.Words.Select(word => $"has {word}") : ["has x", "contains any [x, y]"],
            FactType.Boolean => ["is true", "is not true"],
            FactType.Number => Ordered("3", "30"),
            FactType.Money => Ordered("3.00 EUR", "30.00 EUR"),
            FactType.Date => Ordered("2027-03-08", "2027-04-11"),
            FactType.Duration => Ordered("3 hours", "30 days"),
            _ => [.. MessageTopic.All.Select(topic => $"mentions {topic}"), "contains any [x]", "matches 'x'"],
        };
        foreach (var line in lines) yield return $"{fact.Name} {line}";
    }

    private static IEnumerable<string> Ordered(string low, string high) =>
        [$"is {low}", $"is not {low}", $"< {low}", $"<= {low}", $"> {low}", $">= {low}", $"between {low} and {high}"];
}
