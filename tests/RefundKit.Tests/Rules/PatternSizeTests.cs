using System.Text.RegularExpressions;
using CsCheck;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Rules;

/// <summary>No pattern hides how large it is once its repetitions are written out.</summary>
public sealed class PatternSizeTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("a{3}", 3)]
    [InlineData("(ab){2,5}c", 11)]
    [InlineData("(a{2}b{3,}){4}", 20)]
    [InlineData("[a{9}]{2}", 2)]
    [InlineData("[]{9}]x", 2)]
    [InlineData("[a-z-[a{9}]]{2}", 2)]
    [InlineData("\\{5}", 3)]
    [InlineData("\\p{L}{4}", 4)]
    [InlineData("a{x}{,3}", 8)]
    [InlineData("(a{1000}){1000}", PatternSize.Most + 1)]
    [InlineData("(a{1000", 6)]
    [InlineData(")))", 3)]
    [InlineData("", 0)]
    [InlineData("(ab)(?# [x] ){3}", 6)]
    [InlineData("(?#ab", 0)]
    [InlineData("[-[]{2}", 2)]
    [InlineData("\\c[{2}", 2)]
    public void The_size_of_a_pattern_counts_its_repetitions(string pattern, int size) =>
        Assert.Equal((true, size), (PatternSize.TryOf(pattern, out var counted), counted));

    private static string? ProblemOf(string pattern)
    {
        var when = new FactCondition("message", ConditionOperator.Matches, new ConditionValue.Word(pattern));
        return RuleSet.TryBuild([new Rule { Id = "1", When = when, Then = new RuleActions() }], null, HitPolicy.All, out _, out var problems) ? null : Assert.Single(problems).Id;
    }

    [Theory]
    [InlineData("(a{1000}){1000}")]
    [InlineData("(?#[)(a{1000}){1000}")]
    [InlineData("(?#\\)(a{1000}){1000}")]
    [InlineData("[-[](a{1000}){1000}")]
    [InlineData("[\\-[](a{1000}){1000}")]
    [InlineData("[!--[](a{1000}){1000}")]
    [InlineData("[^]-[a]](a{1000}){1000}")]
    [InlineData("\\c[(a{1000}){1000}")]
    [InlineData("[\\c](?#](a{1000}){1000}")]
    [InlineData("((((a{9})(?#){9})(?#){9})(?#){9})")]
    public void Repetitions_are_counted_whatever_stands_around_them(string pattern)
    {
        Assert.NotNull(new Regex(pattern));
        Assert.Equal("RK1121", ProblemOf(pattern));
    }

    [Theory]
    [InlineData("(?x)(a{9}) {9}")]
    [InlineData("(?ix-s: a )")]
    [InlineData("(?X)a #[\n")]
    [InlineData("a(?s-i+x)b")]
    public void A_pattern_in_which_white_space_stands_for_nothing_is_refused(string pattern)
    {
        Assert.NotNull(new Regex(pattern));
        Assert.Equal("RK1110", ProblemOf(pattern));
    }

    [Theory]
    [InlineData("[a-z-[aeiou]]{1,20}@(?#the shop)example")]
    [InlineData("[(?x)]{500}")]
    [InlineData("\\(?x")]
    [InlineData("(?i)refund|(?s:money.back)")]
    [InlineData("(?<x>a)")]
    public void A_pattern_of_usual_size_is_bound(string pattern) => Assert.Null(ProblemOf(pattern));

    private static readonly string[] Pieces =
    [
        "[", "]", "[^", "-", "\\", "\\c", "\\-", "\\d", "\\p{L}", "\\x21", "(?#", "(?:", "(?i", "(?x", "(?-x", "(?<n>", "(", ")", "|", "a", "!", "^", "#", ":", "[::]", "{2}", "{", "}", "?", "*", " ", "\n", ",",
    ];

    private static readonly Gen<string> Noise = Gen.Int[0, Pieces.Length - 1].Array[0, 6].Select(pieces => string.Concat(pieces.Select(i => Pieces[i])));

    private static Regex? Read(string pattern)
    {
        try
        {
            return new Regex(pattern);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [Fact]
    public void What_is_bound_holds_no_large_repetition() => Gen.Select(Noise, Noise).Sample((before, after) =>
    {
        var pattern = before + "(?<large>b{40}){40}" + after;
        if (Read(pattern)?.GetGroupNames().Contains("large") == true) Assert.NotNull(ProblemOf(pattern));
    }, iter: 10_000);
}
