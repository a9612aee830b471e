using System.Collections.Immutable;
using System.Text;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Policies;

/// <summary>Policies written by somebody who means ill, or by nobody at all: refused in bounded work, with the previous one in use.</summary>
public sealed class HostilePolicyTests
{
    private const string Head = "{\"format\":1,\"id\":\"p\",\"version\":\"1\",\"currency\":\"USD\",\"timeZone\":\"UTC\"";

    private static string With(string members) => Head + "," + members + "}";

    private static string Rules(string rules) => With("\"operations\":{\"rules\":[" + rules + "]}");

    private static string Rule(string when) => Rules("{\"id\":\"r\",\"when\":" + when + ",\"then\":{}}");

    private static string[] Refused(string json)
    {
        Assert.False(RefundPolicy.TryParse(json, out _, out var problems));
        return Ids(problems);
    }

    private static string[] Refused(byte[] json)
    {
        Assert.False(RefundPolicy.TryParse(json, "p.json", out _, out var problems));
        return Ids(problems);
    }

    private static string[] Ids(ImmutableArray<Problem> problems)
    {
        Assert.InRange(problems.Length, 1, 1_001);
        return [.. problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Id).Distinct()];
    }

    public static TheoryData<string, string> Texts() => new()
    {
        { "", "RK1002" },
        { "null", "RK1005" },
        { "[]", "RK1005" },
        { "{\"format\":1", "RK1002" },
        { Head + "}}", "RK1002" },
        { Head + "} x", "RK1002" },
        { With("\"id\":\"q\""), "RK1003" },
        { With("\"operations\":{\"rules\":[],\"rules\":[]}"), "RK1003" },
        { With("\"name\":\"\\ud800\""), "RK1002" },
        { With("\"\\udc00\":1"), "RK1002" },
        { Rule("\"order.id is '\\ud800'\""), "RK1002" },
        { With("\"currency2\":\"USD\""), "RK1006" },
        { With("\"name\":\"" + new string('x', 70_000) + "\""), "RK1010" },
        { With("\"name\":{\"en\":[\"" + new string('x', 40_000) + "\",\"" + new string('x', 40_000) + "\"]}"), "RK1010" },
        { With("\"terms\":{\"windows\":[{\"id\":\"w\",\"days\":1e400}]}"), "RK1011" },
        { With("\"terms\":{\"sendBackDays\":99999999999999999999}"), "RK1011" },
        { With("\"terms\":{\"fees\":[{\"id\":\"f\",\"kind\":\"restocking\",\"amount\":{\"USD\":\"" + new string('9', 400) + "\"}}]}"), "RK5011" },
        { Rule("\"" + new string('a', 20_000) + " is x\""), "RK1101" },
        { Rule("\"order.tags contains any [" + string.Join(",", Enumerable.Repeat("a", 1_100)) + "]\""), "RK1101" },
        { Rule("\"order.total > " + new string('9', 400) + ".00 USD\""), "RK1101" },
        { Rule("\"message matches '(a{1000}){1000}'\""), "RK1121" },
        { Rule("\"message matches '((a{50}){50}){50}b'\""), "RK1121" },
        { Rule("\"message matches '.{0,100000}'\""), "RK1121" },
        { Rule("\"message matches '[a-z]{999}[0-9]{3}'\""), "RK1121" },
        { Rule("\"message matches '" + new string('a', 600) + "'\""), "RK1110" },
        { Rule("\"message matches '(?=a)b'\""), "RK1110" },
        { Rule("\"message matches '(a)\\\\1'\""), "RK1110" },
        { Rule("\"message matches '(a'\""), "RK1110" },
        { With("\"operations\":{\"wordGroups\":{\"g\":[" + string.Join(",", Enumerable.Repeat("\"a\"", 10_001)) + "]}}"), "RK1010" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_cannot_be_a_policy_is_refused_with_its_own_problem(string json, string id) => Assert.Contains(id, Refused(json));

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.Equal(["RK1002"], Refused([.. Encoding.UTF8.GetBytes(Head + ",\"name\":\""), 0xC3, 0x28, .. "\"}"u8]));
        Assert.Equal(["RK1002"], Refused([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head + "}")]));
        Assert.Equal(["RK1002"], Refused(Head + ",\n\"name\":\"half a \ud800 pair\"}"));
        Assert.Equal(["RK1001"], Refused(Encoding.UTF8.GetBytes(Head + new string(' ', 8 << 20) + "}")));
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing() =>
        Assert.True(RefundPolicy.TryParse((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Head + "}")], null, out _, out _));

    [Fact]
    public void Depth_ends_at_sixty_four_and_what_is_inside_it_is_read()
    {
        static string Nots(int depth) => Rule(string.Concat(Enumerable.Repeat("{\"not\":", depth)) + "\"order.id is known\"" + new string('}', depth));

        Assert.True(RefundPolicy.TryParse(Nots(50), out var policy, out _));
        Assert.Equal(policy, RefundPolicy.Parse(policy.ToJson()));
        Assert.Equal(["RK1004"], Refused(Nots(64)));
        Assert.Equal(["RK1004"], Refused(With("\"extensions\":{\"a\":" + new string('[', 100_000) + new string(']', 100_000) + "}")));
    }

    [Fact]
    public void A_hundred_thousand_rules_are_read_or_refused_as_a_whole()
    {
        static string Many(string when) => Rules(string.Join(",", Enumerable.Range(0, 100_000).Select(i => "{\"id\":\"r" + i + "\",\"when\":\"" + when + "\",\"then\":{}}")));

        Assert.True(RefundPolicy.TryParse(Many("order.units > 1"), out var policy, out _));
        Assert.Equal(100_000, policy.Rules.Rules.Length);
        Assert.Equal(["RK1102", "RK1000"], Refused(Many("order.unit > 1")));
    }

    [Fact]
    public void Many_ids_that_stand_twice_and_names_nobody_knows_are_refused_in_bounded_work()
    {
        Assert.Equal(["RK1114", "RK1000"], Refused(Rules(string.Join(",", Enumerable.Repeat("{\"id\":\"r\",\"when\":\"order.id is known\",\"then\":{}}", 50_000)))));
        Assert.Equal(["RK1007", "RK1000"], Refused(With("\"operations\":{\"teams\":[" + string.Join(",", Enumerable.Range(0, 9_000).Select(i => "\"team-" + i + "\"")) + "],\"rules\":["
            + string.Join(",", Enumerable.Range(0, 20_000).Select(i => "{\"id\":\"r" + i + "\",\"when\":\"order.id is known\",\"then\":{\"assign\":\"taem-" + i + "\"}}")) + "]}")));
    }

    [Fact]
    public void Promises_that_hang_on_each_other_are_read_in_bounded_work()
    {
        var chain = string.Join(",", Enumerable.Range(0, 20_000).Select(i => "{\"id\":\"p" + i + "\",\"after\":\"" + (i == 0 ? "inspected" : "p" + (i - 1)) + "\",\"within\":{\"hours\":1}}"));

        Assert.True(RefundPolicy.TryParse(With("\"operations\":{\"promises\":[" + chain + "]}"), out var policy, out _));
        Assert.Equal(20_000, policy.Operations.Promises.Length);
    }

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("(a|aa)+$")]
    [InlineData("(.*)(.*)(.*)(.*)x$")]
    [InlineData("(a?){300}b")]
    [InlineData("([a-z]+[0-9]?)+!{20}")]
    public void A_pattern_that_would_backtrack_for_ever_reads_a_long_message_once(string pattern)
    {
        var rules = RuleSet.Build([new Rule { Id = "r", When = Condition.Parse($"message matches '{pattern}'"), Then = new RuleActions { Tags = ["t"] } }]);
        var facts = new FactSet { ["message"] = FactValue.Of(new string('a', 100_000)) };

        Assert.NotEqual(Truth.Unknown, RuleEvaluator.Default.Evaluate(rules, facts).Trace[0].Result);
    }

    [Fact]
    public void A_long_message_is_searched_for_many_words_and_decided()
    {
        var policy = APolicy.OfThirtyDays().Operations(operations => operations with { WordGroups = operations.WordGroups.Add("many", [.. Enumerable.Range(0, 3_000).Select(i => $"*word{i}*")]) })
            .Rule("words", "message contains any many", new RuleActions { Tags = ["found"] }).Rule("pattern", "message matches 'a{100}$'", new RuleActions { Tags = ["matched"] });
        var message = string.Concat(Enumerable.Range(0, 9_500).Select(i => $"aword{i}a ")) + new string('a', 100);

        Assert.True(message.Length > 90_000);
        Assert.Equal(["found", "matched"], policy.Decide(ARequest.ForARefund().Saying(message, MessageIntent.RequestRefund)).Tags);
    }

    [Fact]
    public void The_previous_policy_stays_in_use_whatever_comes()
    {
        var source = new PolicySource(RefundPolicy.Parse(Head + "}"));
        var before = source.Current;
        foreach (var (json, id) in Texts().Select(row => row.Data))
        {
            Assert.False(source.TryReplace(json, out var problems));
            Assert.Contains(problems, problem => problem.Id == id);
            Assert.Same(before, source.Current);
        }

        Assert.True(source.TryReplace(With("\"name\":\"next\""), out _));
        Assert.NotSame(before, source.Current);
    }
}
