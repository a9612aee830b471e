using System.Text.RegularExpressions;
using NodaTime;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

public partial class MetricsHtmlTests
{
    private static readonly MetricsOptions Options = new() { Target = Duration.FromHours(1) };

    private static LogBuilder Morning => new LogBuilder()
        .At("09:00", "a", "messageReceived").At("09:01", "a", "caseOpened", ("reason", "defective")).At("09:05", "a", "factsRequested").At("11:00", "a", "messageReceived").At("11:30", "a", "replySent").At("12:00", "a", "caseResolved")
        .At("10:00", "b", "messageReceived").At("10:02", "b", "caseOpened", ("reason", "<script>alert(1)</script>")).At("10:20", "b", "caseResolved").At("10:30", "b", "caseReopened").At("10:40", "b", "caseResolved")
        .At("10:41", "b", "<img src=x onerror='alert(1)'>");

    private static string Html(MetricsOptions? options = null, string? title = "journal.csv") => MetricsHtml.Write(Morning.Report(options ?? Options), options ?? Options, title);

    [GeneratedRegex("<(?!/)([a-z0-9]+)")]
    private static partial Regex Tags { get; }

    [GeneratedRegex("<h([1-6])")]
    private static partial Regex Headings { get; }

    [GeneratedRegex("--([a-z]+): (#[0-9a-f]{6})")]
    private static partial Regex Colours { get; }

    [Fact]
    public void What_turns_text_around_or_is_not_seen_is_shown_as_an_escape()
    {
        var html = MetricsHtml.Write(new LogBuilder().At("09:00", "a", "re\u202Edunf").At("10:00", "a", "x\u200By\u2066z").Report(new MetricsOptions()), new MetricsOptions(), "log\u202E.csv");
        Assert.Contains("re\\u202edunf", html, StringComparison.Ordinal);
        Assert.Contains("x\\u200by\\u2066z", html, StringComparison.Ordinal);
        Assert.DoesNotContain(html, c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
    }

    [Fact]
    public void Nothing_of_the_log_becomes_markup_and_nothing_runs_or_is_loaded()
    {
        var html = Html(title: "<b>x</b>");
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>x", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Empty(Tags.Matches(html).Select(match => match.Groups[1].Value).Intersect(["link", "iframe", "object", "embed", "img", "svg", "form", "base"]));
        foreach (var outside in (string[])["http:", "https:", "url(", "@import"]) Assert.DoesNotContain(outside, html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_element_that_opens_closes()
    {
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(Html(), "<(/?)([a-z0-9]+)[^>]*>"))
        {
            var name = tag.Groups[2].Value;
            if (name is "meta" or "doctype") continue;
            if (tag.Groups[1].Length == 0) open.Push(name);
            else Assert.Equal(name, open.Pop());
        }

        Assert.Empty(open);
    }

    [Fact]
    public void Headings_begin_with_one_of_the_first_level_and_skip_none()
    {
        var levels = Headings.Matches(Html()).Select(match => match.Groups[1].Value[0] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Text_stands_out_from_its_ground_in_light_dark_and_print()
    {
        var schemes = Regex.Matches(Html(), ":root \\{[^}]*\\}").Select(root => Colours.Matches(root.Value).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value)).ToList();
        Assert.Equal(3, schemes.Count);
        foreach (var scheme in schemes)
        {
            foreach (var ground in (string[])["page", "panel"])
            {
                Assert.True(Contrast(scheme["text"], scheme[ground]) >= 7, $"text on {ground}");
                Assert.True(Contrast(scheme["muted"], scheme[ground]) >= 4.5, $"muted on {ground}");
            }

            // WCAG 2.2, 1.4.11: what is no text but says something needs 3 to 1, beside the page; neighbours are told apart by their words too.
            Assert.True(Contrast(scheme["bar"], scheme["page"]) >= 3, "bar");
        }
    }

    [Fact]
    public void Findings_come_first_the_heaviest_before_the_others()
    {
        var report = Morning.Report(Options);
        var findings = MetricsFindings.Of(report);
        Assert.Equal(findings.OrderByDescending(finding => finding.Weight), findings);
        Assert.Equal(
            "50 % of the cases (1) take longer than the target of 1 h; no single stage would save them.",
            Assert.Single(MetricsFindings.Of(Morning.Report(Options with { Target = Duration.FromMinutes(60) })), finding => finding.Code == "targetMissed").Text);
        Assert.Equal(
            "50 % of the cases (1) take longer than the target of 2 h. If the time after \"factsRequested\" were 1 h shorter, half of the 1 cases it holds up would keep it; without it 100 % would.",
            Assert.Single(MetricsFindings.Of(Morning.Report(Options with { Target = Duration.FromHours(2) })), finding => finding.Code == "targetMissed").Text);
        Assert.Contains(findings, finding => finding is { Code: "slowestStep" } && finding.Text.Contains("between \"factsRequested\" and \"messageReceived\"", StringComparison.Ordinal));
        var html = Html();
        Assert.True(html.IndexOf("What stands out", StringComparison.Ordinal) < html.IndexOf("Figures", StringComparison.Ordinal));
        Assert.Empty(MetricsFindings.Of(new LogBuilder().At("09:00", "a", "A").Report(new MetricsOptions { Definitions = [] })));
    }

    [Fact]
    public void Every_value_stands_beside_its_definition_and_who_was_left_out()
    {
        var html = Html();
        foreach (var definition in Options.Definitions) Assert.Contains($"<code>{definition.Id}</code>", html, StringComparison.Ordinal);
        Assert.Contains("left out: noStart 2", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_nothing_is_still_a_page()
    {
        var html = MetricsHtml.Write(new MetricsCalculator().Calculate([]), new MetricsOptions());
        Assert.Contains("0 cases, 0 events", html, StringComparison.Ordinal);
        Assert.Contains("Nothing does.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_whatever_the_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        var html = Html();
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
            Assert.Equal(html, Html());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Of(int at)
        {
            var part = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Of(1)) + (0.7152 * Of(3)) + (0.0722 * Of(5));
    }
}
