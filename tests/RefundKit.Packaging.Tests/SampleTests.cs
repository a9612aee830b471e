using System.Text;
using System.Text.RegularExpressions;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Packaging.Tests;

/// <summary>What the README's first command runs, as it was built together with these tests, with its output redirected.</summary>
public partial class SampleTests
{
    private static readonly Lazy<Task<string>> Story = new(RunAsync);

    [Fact]
    public async Task The_sample_prints_the_same_every_time_although_clocks_go_on()
    {
        Assert.Equal(await Story.Value, await RunAsync());
    }

    [Fact]
    public async Task The_sample_fits_a_terminal_of_80_columns_with_Chinese_in_it_and_is_plain_text()
    {
        var story = await Story.Value;

        Assert.DoesNotContain(story.Split('\n'), line => Columns(line.TrimEnd('\r')) > 80);
        Assert.Contains("我们已收到您关于订单", story, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', story);
    }

    [Fact]
    public async Task An_agent_is_refused_above_the_limit_and_a_supervisor_is_not()
    {
        var lines = (await Story.Value).Split('\n');

        Assert.Contains(lines, line => line.Contains("agent-mia agent      T-08 82.05 USD refused, RK7007", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("lead-omar supervisor T-08 82.05 USD approved", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("bot-1", StringComparison.Ordinal) && line.Contains("refused", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_refund_whose_answer_got_lost_is_looked_up_and_paid_once()
    {
        var story = await Story.Value;

        Assert.Single(Regex.Matches(story, "submit rk-T-08-1"));
        Assert.Contains("look up rk-T-08-1: paid before", story, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(story, "refundSettled"));
        Assert.Contains("Refunds at the gateway for T-08: 1.", story, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_mail_twice_is_one_case_and_one_decision()
    {
        var story = await Story.Value;

        Assert.Single(Regex.Matches(story, "the same mail again"));
        Assert.Single(Regex.Matches(story, "T-06 mail    Paul Carter   refund   deny"));
        Assert.Contains("10 cases", story, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_law_outranks_an_exclusion_and_the_explanation_says_so()
    {
        var story = await Story.Value;

        Assert.Contains("law:eu-goods-2026", story, StringComparison.Ordinal);
        Assert.Contains("Directive 2011/83/EU", story, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_s_chain_is_verified_and_a_changed_amount_is_found()
    {
        var story = await Story.Value;

        Assert.Matches(Verified(), story);
        Assert.Contains("With 82.05 changed to 92.05: RK7091", story, StringComparison.Ordinal);
    }

    private static Task<string> RunAsync()
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var sample = Repository.PathOf("artifacts", "bin", "RefundKit.Samples.Console", configuration, "RefundKit.Samples.Console.dll");
        return DotnetCommand.RunAsync(Path.GetTempPath(), TimeSpan.FromMinutes(1), sample);
    }

    private static int Columns(string line) => line.EnumerateRunes().Sum(rune => IsWide(rune) ? 2 : 1);

    /// <summary>East Asian Wide and Fullwidth of UAX #11, as blocks.</summary>
    private static bool IsWide(Rune rune) => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or
        (>= 0x1F300 and <= 0x1F64F) or (>= 0x20000 and <= 0x3FFFD);

    [GeneratedRegex(@"Chain verified: \d+ entries")]
    private static partial Regex Verified();
}
