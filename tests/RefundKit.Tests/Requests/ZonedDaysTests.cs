using NodaTime;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Requests;

public sealed class ZonedDaysTests
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    private static readonly Instant[] Instants = [.. Enumerable.Range(0, 12).Select(i => Instant.FromUtc(2026, 3, 7, 23, 0) + Duration.FromHours(7 * i))];

    [Fact]
    public void Asked_for_more_instants_than_are_kept_it_still_says_what_the_zone_says()
    {
        var days = new ZonedDays(NewYork);

        for (var round = 0; round < 3; round++) Assert.All(Instants, instant => Assert.Equal(instant.InZone(NewYork).Date, days.Of(instant)));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_day_of_their_own_instant()
    {
        var days = new ZonedDays(NewYork);

        Parallel.For(0, 200_000, i => Assert.Equal(Instants[i % 12].InZone(NewYork).Date, days.Of(Instants[i % 12])));
    }
}
