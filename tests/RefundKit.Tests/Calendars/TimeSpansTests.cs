using RefundKit.Calendars;
using Xunit;

namespace RefundKit.Tests.Calendars;

public class TimeSpansTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("3-3 5-4", "")]
    [InlineData("6-9 0-5", "0-5 6-9")]
    [InlineData("0-5 5-9", "0-9")]
    [InlineData("0-5 4-9", "0-9")]
    [InlineData("0-9 2-4 3-9", "0-9")]
    [InlineData("0-9 2-4 8-12 12-12 13-14", "0-12 13-14")]
    public void Spans_that_touch_or_overlap_are_one_and_empty_ones_vanish(string spans, string united) =>
        Assert.Equal(united, Write(TimeSpans.Unite(Read(spans))));

    [Theory]
    [InlineData("0-9", "", "0-9")]
    [InlineData("0-9", "3-5", "0-3 5-9")]
    [InlineData("0-9", "0-5", "5-9")]
    [InlineData("0-9", "5-9", "0-5")]
    [InlineData("2-9", "0-2", "2-9")]
    [InlineData("2-9", "9-12", "2-9")]
    [InlineData("2-9", "0-12", "")]
    [InlineData("2-9", "2-9", "")]
    [InlineData("2-9", "3-4 5-6 8-20", "2-3 4-5 6-8")]
    [InlineData("0-3 5-8 10-13", "2-11", "0-2 11-13")]
    [InlineData("0-3 5-8", "1-2 6-7", "0-1 2-3 5-6 7-8")]
    [InlineData("0-3 5-8", "3-5", "0-3 5-8")]
    public void What_is_cut_is_gone_and_nothing_else(string spans, string cuts, string left) =>
        Assert.Equal(left, Write(TimeSpans.Cut(Read(spans), Read(cuts))));

    private static List<(long Start, long End)> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(span => span.Split('-')).Select(ends => (Number(ends[0]), Number(ends[1])))];

    private static string Write(List<(long Start, long End)> spans) =>
        string.Join(' ', spans.Select(span => FormattableString.Invariant($"{span.Start}-{span.End}")));

    private static long Number(string text) => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
