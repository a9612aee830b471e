using RefundKit.Json;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Json;

public class TimestampsTests
{
    [Theory]
    [InlineData("2026-11-22T09:30:00Z", "2026-11-22T09:30:00Z")]
    [InlineData("2026-11-22T09:30:00z", "2026-11-22T09:30:00Z")]
    [InlineData("2026-11-22T09:30:00.5+05:45", "2026-11-22T03:45:00.5Z")]
    [InlineData("2026-11-22T09:30Z", "2026-11-22T09:30:00Z")]
    [InlineData("2026-11-22T09:30-08:00", "2026-11-22T17:30:00Z")]
    [InlineData("0000-12-31T23:00:00-01:00", "0001-01-01T00:00:00Z")]
    [InlineData("9800-01-01T00:59:59+01:00", "9799-12-31T23:59:59Z")]
    public void A_time_has_an_offset_and_may_leave_out_its_seconds(string text, string expected)
    {
        Assert.True(Timestamps.TryParse(text, out var instant));
        Assert.Equal(expected, Timestamps.Write(instant));
        Assert.True(Timestamps.TryParse(expected, out var again));
        Assert.Equal(instant, again);
    }

    [Theory]
    [InlineData("2026-11-22T09:30:00")]
    [InlineData("2026-11-22T09:30")]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-22T09Z")]
    [InlineData("2026-02-30T09:30:00Z")]
    [InlineData("0000-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00+18:00")]
    [InlineData("9799-12-31T23:59:59-18:00")]
    [InlineData("9800-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("-9998-01-01T00:00:00+18:00")]
    [InlineData("")]
    public void What_has_no_offset_or_lies_near_the_ends_of_time_is_no_time(string text)
    {
        Assert.False(Timestamps.TryParse(text, out var instant));
        Assert.Equal(default, instant);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59Z", "Times of the years 1 to 9799 are read.")]
    [InlineData("2026-11-22T09:30:00", "Add the offset, such as Z or +08:00.")]
    [InlineData("soon", null)]
    public void A_request_whose_time_cannot_be_read_says_what_would_help(string receivedAt, string? suggestion)
    {
        Assert.False(RefundRequest.TryParse($$"""{"id":"R","receivedAt":"{{receivedAt}}","message":{"text":"refund"} }""", out _, out var problems));

        Assert.Equal(("RK1012", suggestion), (problems[0].Id, problems[0].Suggestion));
    }
}
