using NodaTime;
using RefundKit.Law;
using Xunit;

namespace RefundKit.Tests.Law;

public class CountryZonesTests
{
    [Theory]
    [InlineData("DE", null, "Europe/Berlin")]
    [InlineData("GB", null, "Europe/London")]
    [InlineData("uk", null, "Europe/London")]
    [InlineData("FR", null, "Europe/Paris")]
    [InlineData("JP", null, "Asia/Tokyo")]
    [InlineData("KR", null, "Asia/Seoul")]
    [InlineData("CN", "XJ", "Asia/Shanghai")]
    [InlineData("US", "CA", "America/Los_Angeles")]
    [InlineData("US", "US-NY", "America/New_York")]
    [InlineData("CA", "BC", "America/Vancouver")]
    [InlineData("AU", "WA", "Australia/Perth")]
    [InlineData("ES", "MD", "Europe/Madrid")]
    public void A_country_or_region_has_its_zone(string country, string? region, string zone) => Assert.Equal(zone, CountryZones.Of(country, region));

    [Theory]
    [InlineData("US", "Pacific/Honolulu")]
    [InlineData("ES", "Atlantic/Canary")]
    [InlineData("PT", "Atlantic/Azores")]
    [InlineData("AU", "Australia/Perth")]
    [InlineData("BR", "America/Eirunepe")]
    public void A_country_of_several_zones_is_read_by_its_westernmost_where_a_day_ends_last(string country, string zone)
    {
        Assert.Equal(zone, CountryZones.Of(country));
        Assert.Equal(zone, CountryZones.Of(country, "no such region"));
    }

    [Theory]
    [InlineData("ES", null, "Europe/Madrid")]
    [InlineData("BR", null, "America/Noronha")]
    [InlineData("US", "TX", "America/Chicago")]
    [InlineData("US", "NY", "America/New_York")]
    [InlineData("AU", "WA", "Australia/Eucla")]
    [InlineData("DE", "BY", "Europe/Berlin")]
    [InlineData("CN", null, "Asia/Shanghai")]
    public void Days_are_counted_from_the_easternmost_zone_that_the_place_may_have(string country, string? region, string zone)
    {
        var noon = Instant.FromUtc(2026, 1, 15, 12, 0);
        var zones = CountryZones.Of(Jurisdiction.Of(country, region)!.Value)!.Value;

        Assert.Equal(DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(noon), zones.Easternmost.GetUtcOffset(noon));
        Assert.True(zones.Easternmost.GetUtcOffset(noon) >= zones.Westernmost.GetUtcOffset(noon));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("XX")]
    public void An_unknown_country_has_none(string? country) => Assert.Null(CountryZones.Of(country));

    [Fact]
    public void Every_member_and_every_country_with_a_floor_has_a_zone_that_exists()
    {
        var countries = LegalFloors.Embedded.Rows.Select(row => (row.Country, row.Region))
            .Where(place => place.Country != EuMembership.Union)
            .Concat(EuMembership.On(null).Select(country => (country, (string?)null)));

        Assert.All(countries, place => Assert.Contains(CountryZones.Of(place.Item1, place.Item2)!, DateTimeZoneProviders.Tzdb.Ids));
    }

    [Fact]
    public void No_region_is_read_later_than_its_country_as_a_whole()
    {
        var noon = Instant.FromUtc(2026, 1, 15, 12, 0);
        Offset At(string id) => DateTimeZoneProviders.Tzdb[id].GetUtcOffset(noon);

        foreach (var (country, regions) in new[] { ("US", "CA NY TX HI AK FL AZ"), ("CA", "BC ON NL AB YT"), ("AU", "WA NSW QLD NT"), ("BR", "AC SP MT"), ("ES", "MD CN"), ("PT", "20 30") })
        {
            Assert.All(regions.Split(' '), region => Assert.True(At(CountryZones.Of(country, region)!) >= At(CountryZones.Of(country)!), country + region));
        }
    }
}
