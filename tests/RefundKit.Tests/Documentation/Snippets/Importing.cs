using NodaTime;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

public class Importing
{
    [Fact]
    public void A_text_of_another_house_becomes_Liquid()
    {
        #region doc:import-template
        var imported = PlaceholderImport.Convert("Hi {%customer.firstName,fallback=there%}, order #{ticket.title}");
        var liquid = imported.Liquid;                  // Hi {{ customer.name | default: 'there' }}, order {{ imported["ticket.title"] }}
        var report = imported.Problems.Select(problem => $"{problem.Position}: {problem.Message}");
        #endregion

        Assert.Equal("Hi {{ customer.name | default: 'there' }}, order {{ imported[\"ticket.title\"] }}", liquid);
        Assert.Equal(2, report.Count());
    }

    [Fact]
    public void A_host_adds_names_of_its_own()
    {
        #region doc:reply-names
        var additions = new ReplyAdditions { Extra = new ReplyAdditions().Extra.Add("coupon", "THANKS10").Add("bookBy", new LocalDate(2026, 12, 3)) };
        #endregion

        Assert.Equal("2026-12-03", additions.Extra["bookBy"].ToString());
    }
}
