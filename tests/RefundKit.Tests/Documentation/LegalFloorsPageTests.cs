using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RefundKit.Law;
using RefundKit.Orders;
using Xunit;

namespace RefundKit.Tests.Documentation;

/// <summary>The page of legal floors prints the rows that decisions use. With REFUNDKIT_UPDATE_DOCS=1 its tables are written instead of compared.</summary>
public partial class LegalFloorsPageTests
{
    private static readonly string Path = Repository.PathOf("docs/legal-floors.md");

    [Fact]
    public void The_page_of_legal_floors_prints_every_row_with_its_source()
    {
        var page = File.ReadAllText(Path);
        var printed = Printed().Replace(page, "<!-- rows -->\n" + Tables().Replace("$", "$$", StringComparison.Ordinal) + "<!-- end of rows -->");
        if (Environment.GetEnvironmentVariable("REFUNDKIT_UPDATE_DOCS") == "1") File.WriteAllText(Path, printed);

        Assert.Equal(printed, File.ReadAllText(Path));
        Assert.Contains(LegalNotice.Text("en"), page, StringComparison.Ordinal);
        Assert.Contains($"`{LegalFloors.Embedded.Edition}`", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<!-- rows -->\n.*<!-- end of rows -->", RegexOptions.Singleline)]
    private static partial Regex Printed();

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var place in LegalFloors.Embedded.Rows.GroupBy(row => row.Region is null ? row.Country : $"{row.Country}-{row.Region}"))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {place.Key}\n\n| row | orders | ground | covers | window | refund | way back | statute |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var row in place)
                text.Append(CultureInfo.InvariantCulture, $"| `{row.Id}` | {InForce(row)} | {Word(row.Basis)} | {Covers(row)} | {Window(row)} | {Refund(row.Refund)} | {WayBack(row.Refund)} | {row.Citation} |\n");
            text.Append('\n');
            foreach (var row in place)
            {
                var leftOut = row.Exclusions.IsEmpty ? "" : $" Leaves out {string.Join(", ", row.Exclusions.Select(exclusion => $"`{exclusion.Tag}`"))}.";
                text.Append(CultureInfo.InvariantCulture, $"- `{row.Id}`:{(row.Note is null ? "" : " " + row.Note)}{leftOut} Source: {row.Source}; checked {row.CheckedOn:uuuu-MM-dd}; confidence {Word(row.Confidence)}.\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string InForce(LegalFloor row) => (row.ValidFrom, row.ValidTo) switch
    {
        (null, _) => "any",
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"from {from:uuuu-MM-dd}"),
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"{from:uuuu-MM-dd} to {to:uuuu-MM-dd}"),
    };

    private static string Covers(LegalFloor row)
    {
        var items = row.ItemKinds.Length == Enum.GetValues<ItemKind>().Length ? "all kinds" : string.Join(", ", row.ItemKinds.Select(Word));
        var who = row.ConsumersOnly ? "" : "; businesses too";
        return $"{items}; {string.Join(", ", row.SaleKinds.Select(Word))}{who}{(row.OrderAbove is { } above ? $"; above {above}" : "")}";
    }

    private static string Window(LegalFloor row)
    {
        var condition = row.Condition switch
        {
            LegalCondition.NotInformed => "only if not informed: ",
            LegalCondition.ShippedLate => "only if shipped late: ",
            LegalCondition.Judgement => "a human judges: ",
            _ => "",
        };
        var remedy = row.Remedy == LegalRemedy.RepairOrReplacement ? "; put right first" : "";
        if (row.Window is not { } window) return condition + (row.Condition == LegalCondition.None ? "no such right" : "no days named") + remedy;
        var length = window.Months > 0 ? $"{window.Months} months" : $"{window.Days} days";
        var start = window.CountsStartDay ? $"the {Word(window.Start)}'s day is day one" : $"after the {Word(window.Start)}";
        var roll = window.RollsToWorkingDay ? "; moves off days off" : window.MayRollToWorkingDay ? "; may move off days off" : "";
        return $"{condition}{length}, {start}{roll}{(window.ExtensionMonthsIfNotInformed > 0 ? $"; {window.ExtensionMonthsIfNotInformed} months more if not informed" : "")}{remedy}";
    }

    private static string Refund(LegalRefundRule rule)
    {
        var days = rule.Days switch
        {
            null => "no days named",
            0 => "at once",
            { } some => $"{some} {(rule.InBusinessDays ? "business days" : "days")}{(rule.CountsStartDay ? ", the first included" : "")}",
        };
        var clock = rule.Clock switch
        {
            LegalRefundClock.GoodsReceived => "goods back",
            LegalRefundClock.EarlierOfGoodsOrDispatchProof => "goods back or dispatch proven",
            _ => "notice",
        };
        var withheld = rule.Withholding switch
        {
            LegalWithholding.UntilGoodsReceived => "; withheld until goods back",
            LegalWithholding.UntilEarlierOfGoodsOrDispatchProof => "; withheld until goods back or dispatch proven",
            _ => "",
        };
        return $"{days} from {clock}{withheld}{(rule.OriginalDeliveryRefunded ? "; with the delivery" : "")}{(rule.ValueLossDeductible ? "; less value lost by use" : "")}";
    }

    private static string WayBack(LegalRefundRule rule)
    {
        var payer = rule.ReturnCost switch
        {
            LegalReturnCost.Seller => "seller",
            LegalReturnCost.SellerIfNotInformed => "consumer, if informed",
            _ => "consumer",
        };
        return rule.SendBackDays is { } days ? $"{payer}; {days} days to send" : payer;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value switch
        {
            SaleKind.InPerson => "in a shop",
            SaleKind.OffPremises => "at the door",
            ItemKind.GiftCard => "gift cards",
            ItemKind.Service => "services",
            _ => value.ToString().ToLowerInvariant(),
        };
}
