using NodaTime;
using RefundKit.Decisions;
using RefundKit.Law;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

public class CorrectingTheLaw
{
    [Fact]
    public void A_newer_row_takes_over_from_a_day_on()
    {
        #region doc:correct-a-floor
        var british = LegalFloors.Embedded.Rows.Single(row => row.Id == "gb-goods");
        var newer = LegalFloors.Embedded.With(
            "2026-11+acme-1",
            british with { ValidTo = new LocalDate(2027, 3, 31) },
            british with { Id = "gb-goods-2027", ValidFrom = new LocalDate(2027, 4, 1), Window = british.Window! with { Days = 21 } });
        var data = ReferenceData.Embedded with { Law = newer };
        #endregion
        int Days(LocalDate day) => data.Law.Find(new LegalQuery { Country = "GB", OrderedOn = day }).Floors[0].Window!.Days;

        Assert.Equal((14, 21), (Days(new LocalDate(2027, 3, 31)), Days(new LocalDate(2027, 4, 1))));
        Assert.Contains("law:2026-11+acme-1", data.Edition, StringComparison.Ordinal);
    }
}
