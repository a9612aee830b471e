using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Policies;

public class PageConditionTests
{
    private static string Say(string language, Condition condition) => new PageConditions(PageSamples.CrossBorder, ProseTable.For(language)).Say(condition);

    [Theory]
    [InlineData("en", "item.fault is seller", "the seller is at fault")]
    [InlineData("de", "item.fault is seller", "Das Verschulden liegt beim Verkäufer")]
    [InlineData("de", "item.fault not in [seller, carrier]", "Das Verschulden liegt weder beim Verkäufer noch beim Versanddienst")]
    [InlineData("fr", "item.fault is buyer", "la faute incombe à l’acheteur")]
    [InlineData("fr", "order.deliveredOn <= 2027-03-01", "le jour de la dernière livraison est au plus tard le 1er mars 2027")]
    [InlineData("es", "item.fault in [seller, buyer]", "la responsabilidad es del vendedor o del comprador")]
    [InlineData("it", "order.placedOn < 2027-03-08", "il giorno dell’ordine è prima dell’8 marzo 2027")]
    [InlineData("it", "order.placedOn < 2027-03-07", "il giorno dell’ordine è prima del 7 marzo 2027")]
    [InlineData("ja", "item.fault is seller", "責任が販売者にある")]
    [InlineData("zh-Hant", "item.fault is seller", "責任在賣家")]
    [InlineData("de", "order.daysSinceDelivered <= 1", "Die Lieferung liegt höchstens 1 Tag zurück")]
    [InlineData("es", "window.daysLeft is 1", "el plazo de devolución sigue abierto exactamente 1 día más")]
    [InlineData("it", "window.daysLeft is 1", "il termine per il reso dura ancora esattamente 1 giorno")]
    [InlineData("ja", "requestedBy.kind is not staff", "申し出元がスタッフではない")]
    [InlineData("zh-Hans", "order.placedOn >= 2027-03-01", "下单日期不早于2027年3月1日")]
    [InlineData("de", "order.sincePlaced > 36 hours", "Die Bestellung liegt mehr als 36 Stunden zurück")]
    [InlineData("en", "return.daysToDispatch > 14", "the goods were sent off more than 14 days after the request")]
    [InlineData("de", "return.daysToDispatch <= 1", "Die Ware wurde höchstens 1 Tag nach der Anfrage abgesandt")]
    [InlineData("zh-Hans", "return.daysToDispatch >= 3", "商品在申请后至少 3 天寄出")]
    [InlineData("de", "message.confidence < 0.75", "Die Sicherheit der Einordnung (0 bis 1) beträgt weniger als 0,75")]
    [InlineData("fr", "quote.amount >= 1500.00 EUR", "le remboursement est d’au moins 1\u202f500,00\u00a0€")]
    [InlineData("en", "item.category in [electronics, 'fine jewellery']", "the category is “electronics” or “fine jewellery”")]
    [InlineData("ja", "order.daysSinceDelivered between 10 and 30", "お届けからの経過日数が10日以上30日以下である")]
    [InlineData("en", "legal.informed is known", "it is known whether the customer was told of the right to withdraw")]
    [InlineData("zh-Hans", "customer.tags has vip", "客户标签包括“vip”")]
    [InlineData("it", "message mentions [refund, late]", "il messaggio menziona un rimborso o una consegna in ritardo")]
    [InlineData("en", "item.fault is none", "nobody is known to be at fault")]
    public void A_line_reads_as_a_clause(string language, string line, string clause) => Assert.Equal(clause, Say(language, Condition.Parse(line)));

    [Theory]
    [InlineData("en", "return.isReceived is true", "the goods have not reached the warehouse")]
    [InlineData("de", "quote.amount > 50.00 EUR", "Die Erstattung beträgt höchstens 50,00\u00a0€")]
    [InlineData("fr", "message mentions refund", "le message n’évoque pas un remboursement")]
    [InlineData("es", "order.placedOn between 2026-11-01 and 2026-12-31", "el día del pedido no está entre el 1 de noviembre de 2026 y el 31 de diciembre de 2026")]
    [InlineData("ja", "customer.tags has vip", "お客様のタグに「vip」が含まれない")]
    [InlineData("it", "message is known", "non c’è alcun messaggio")]
    public void What_is_not_so_is_said_by_its_opposite(string language, string line, string clause) => Assert.Equal(clause, Say(language, Condition.Not(Condition.Parse(line))));

    [Fact]
    public void A_negation_moves_inwards()
    {
        var late = Condition.Parse("order.daysSinceDelivered > 30");
        var items = Condition.AnyItem(ItemRange.Return, Condition.Parse("item.category is toys"), Condition.Parse("item.fault is buyer"));

        Assert.Equal(
            "the delivery was at most 30 days ago and for every item that comes back, the category is not “toys” or the buyer is not at fault",
            Say("en", Condition.Not(Condition.Any(late, items))));
        Assert.Equal("always", Say("en", Condition.Not(Condition.Not(Condition.All()))));
        Assert.Equal("never", Say("en", Condition.Not(Condition.All())));
    }

    [Fact]
    public void Brackets_stand_only_where_and_meets_or()
    {
        Condition a = Condition.Parse("item.category is a"), b = Condition.Parse("item.category is b"), c = Condition.Parse("item.category is c");

        Assert.Equal("the category is “a” and the category is “b” and the category is “c”", Say("en", Condition.All(a, Condition.All(b, c))));
        Assert.Equal("the category is “a” and (the category is “b” or the category is “c”)", Say("en", Condition.All(a, Condition.Any(b, c))));
    }

    [Fact]
    public void Every_line_that_can_be_asked_can_be_said_and_denied_in_every_language()
    {
        foreach (var table in LanguageTag.Written.Select(ProseTable.For))
        {
            var conditions = new PageConditions(PageSamples.CrossBorder, table);
            foreach (var line in FactCatalog.BuiltIn.Facts.SelectMany(PageConditionLines.Of).Select(Condition.Parse))
            {
                Assert.NotEmpty(conditions.Say(line));
                Assert.NotEqual(conditions.Say(line), conditions.Say(Condition.Not(line)));
            }
        }
    }

    [Theory]
    [InlineData("less")]
    [InlineData("is")]
    [InlineData("between")]
    public void A_fact_of_the_host_may_be_called_like_a_comparison(string name)
    {
        var policy = new PolicyDraft
        {
            Id = "p", Version = "1", Currency = Currency.Of("USD"), Facts = [new HostFact { Name = name, Type = FactType.Number }],
            Terms = new PolicyTerms { Windows = [new ReturnWindow { Id = "w", Days = 30 }] },
        };

        Assert.Equal($"“{name}” is at most 3", new PageConditions(policy.Build(), ProseTable.For("en")).Say(Condition.Parse($"{name} <= 3")));
    }
}
