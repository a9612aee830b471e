using System.Collections.Immutable;
using System.Diagnostics;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Analysis;
using Xunit;

namespace RefundKit.Tests.Rules.Analysis;

/// <summary>Rules that are each cheap to write and together dear to compare: the analysis ends all the same.</summary>
public class AnalysisBoundTests
{
    // No measure of speed: without a bound each of them would take hours.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static Rule Rule(int i, params Condition[] when) => new() { Id = $"r{i}", When = Condition.All(when), Then = new RuleActions { AssignTo = $"t{i}", Propose = i % 2 == 0 ? Outcome.Approve : Outcome.Deny } };

    private static string List(IEnumerable<int> numbers, string word) => string.Join(", ", numbers.Select(i => $"{word}{i}"));

    private static Condition Not(string line) => Condition.Not(Condition.Parse(line));

    public static TheoryData<string> Kinds => [.. Hostile.Keys];

    private static readonly Dictionary<string, Func<IEnumerable<Rule>>> Hostile = new(StringComparer.Ordinal)
    {
        ["thousands of tags"] = () => Enumerable.Range(0, 2_000).Select(i => Rule(i, Condition.Parse($"customer.tags has t{i}"), Not($"customer.tags contains any [{List(Enumerable.Range(i + 1, 20), "t")}]"))),
        ["long lists of tags"] = () => Enumerable.Range(0, 200).Select(i => Rule(i, Not($"customer.tags contains any [{List(Enumerable.Range(0, 1_000).Select(k => ((k * 7) + (i * k)) % 4_001), "t")}]"))),
        ["words inside words"] = () => Enumerable.Range(0, 400).Select(i => Rule(
            i, Condition.Parse($"message contains any group-{i % 60}"), Condition.All([.. Enumerable.Range(1, 20).Select(k => Not($"message contains any group-{((i * k) + k) % 60}"))]))),
        ["texts searched and compared"] = () => Enumerable.Range(0, 300).Select(i => Rule(
            i, Condition.Parse($"channel in [{List(Enumerable.Range(i * 40, 400), "w")}]"), Not($"channel contains any group-{i % 60}"), Condition.Parse($"channel contains any group-{(i + 7) % 60}"))),
        ["many questions about items"] = () => Enumerable.Range(0, 1_000).Select(i => Rule(
            i,
            Condition.AnyItem(ItemRange.Order, Condition.Parse($"item.quantity > {i}")),
            Condition.EveryItem(ItemRange.Order, Condition.Parse($"item.unitPrice < {i}.00 USD")),
            Condition.Not(Condition.AnyItem(ItemRange.Order, Condition.Parse($"item.category in [{List(Enumerable.Range(i, 5), "c")}]"))))),
        ["many facts at once"] = () => Enumerable.Range(0, 1_000).Select(i => Rule(i, [.. Enumerable.Range(0, 100).Select(k => Condition.Parse($"x.f{k} {((i + k) % 2 == 0 ? ">" : "<")} {(i * k) % 97}"))])),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hostile_rules_are_analysed_in_bounded_time(string kind)
    {
        var vocabulary = new RuleVocabulary
        {
            Facts = FactCatalog.BuiltIn.With(Enumerable.Range(0, 100).Select(k => new FactDefinition { Name = $"x.f{k}", Type = FactType.Number, Description = "" }).ToList()),
            WordGroups = Enumerable.Range(0, 60).ToImmutableSortedDictionary(i => $"group-{i}", i => Enumerable.Range(0, 60).Select(k => $"*{(char)('a' + (i % 26))}{(char)('a' + (k % 26))}{(char)('a' + ((i + k) % 26))}*").ToImmutableArray(), StringComparer.Ordinal),
        };
        var rules = RuleSet.Build(Hostile[kind](), vocabulary);
        var watch = Stopwatch.StartNew();
        RuleAnalysis.Run(rules);

        Assert.True(watch.Elapsed < Patience, $"{kind}: {watch.Elapsed}");
    }
}
