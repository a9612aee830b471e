using System.Text;
using RefundKit.Json;
using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Json;

public class LocatedJsonTests
{
    private static (LocatedValue? Value, ProblemList Problems) Read(string text)
    {
        var problems = new ProblemList();
        return (LocatedJson.Read(Encoding.UTF8.GetBytes(text), "p.json", problems, 1_000_000, comments: true), problems);
    }

    [Fact]
    public void A_value_knows_its_line_column_and_path()
    {
        var (value, _) = Read("{\n  // a comment\n  \"退款\": [1, {\"when\": \"x\"}],\n}");

        var when = value!["退款"]!.Children[1]["when"]!;

        Assert.Equal(new TextPosition(3, 22), when.Position);
        Assert.Equal("退款[1].when", when.Path);
    }

    [Fact]
    public void A_duplicate_name_is_a_problem_at_its_second_place()
    {
        var (_, problems) = Read("{\"limit\": 50,\n \"limit\": 5000}");

        var problem = Assert.Single(problems.ToImmutable());
        Assert.Equal("RK1003", problem.Id);
        Assert.Equal(new TextPosition(2, 2), problem.Position);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Twenty_thousand_nested_brackets_are_refused_with_a_place(string opening)
    {
        var (value, problems) = Read(string.Concat(Enumerable.Repeat(opening, 20_000)));

        Assert.Null(value);
        Assert.Equal("RK1004", Assert.Single(problems.ToImmutable()).Id);
    }

    [Theory]
    [InlineData("{\"a\": tru")]
    [InlineData("{\"a\": 1")]
    [InlineData("")]
    [InlineData("{\"a\": \"\\ud800\"}")]
    [InlineData("{} {}")]
    public void A_text_that_is_no_json_is_refused_with_a_place(string text)
    {
        var (_, problems) = Read(text);

        var problem = Assert.Single(problems.ToImmutable());
        Assert.Equal("RK1002", problem.Id);
        Assert.NotNull(problem.Position);
    }

    [Fact]
    public void A_problem_prints_as_a_compiler_would()
    {
        var problem = new Problem
        {
            Id = "RK1007",
            Message = "template \"sorry-late\" does not exist",
            Suggestion = NameSuggestion.Sentence("sorry-late", ["thanks", "sorry_late"]),
            Source = "policy.json",
            Position = new TextPosition(12, 9),
        };

        Assert.Equal(
            "policy.json(12,9): error RK1007: template \"sorry-late\" does not exist. Did you mean \"sorry_late\"?",
            problem.ToString());
    }
}
