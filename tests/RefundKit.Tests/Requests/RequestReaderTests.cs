using System.Text;
using NodaTime;
using RefundKit.Law;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Problems;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Requests;

/// <summary>The request format: every member of the documentation's example, and what is wrong with others.</summary>
public sealed class RequestReaderTests
{
    private const string Whole = """
        {"schema":1,"id":"R-1","tenant":"acme","receivedAt":"2026-11-22T09:30:00Z","channel":"shopify","source":{"platform":"shopify","account":"acme.example"},
         "requestedBy":{"kind":"staff","id":"A-7"},"requestedAmount":"199.00",
         "message":{"text":"I want my money back","subject":"Broken","language":"en","understanding":{"intent":"requestRefund","topics":["refund","defective"],"confidence":0.9,"origin":"model-x"}},
         "customer":{"id":"C-1","kind":"consumer","name":"Ana Silva","orders":7,"refunds":1,"refundedTotal":{"amount":"30.00","currency":"USD"},"tags":["vip"]},
         "shipTo":{"country":"DE","region":"BY"},"saleKind":"inPerson",
         "legal":{"basis":"warranty","informed":true,"attendable":false},
         "order":{"id":"1001","number":"#1001","currency":"USD","placedAt":"2026-11-01T10:00:00Z","paidAt":"2026-11-01T10:00:05Z","shippedAt":"2026-11-03T08:00:00Z","deliveredAt":"2026-11-07T15:00:00+01:00",
          "market":"eu","tags":["gift"],"taxIncluded":true,"discount":"10.00",
          "lines":[{"id":"L1","sku":"HP-1","name":"Headphones","category":"electronics","kind":"digital","quantity":2,"unitPrice":"199.00","discount":"1.00","tax":"39.80","tags":["new"],"refundedQuantity":1,"refunded":"2.00"}],
          "shipping":[{"id":"S1","price":"5.00","tax":"0.50","refunded":"0.25"}],"duties":"3.00",
          "parcels":[{"id":"PK1","lines":["L1"],"deliveredAt":"2026-11-07T15:00:00Z"}],
          "payments":[{"id":"P1","method":"card","currency":"EUR","captured":"433.30","refunded":"4.00","pending":"5.00"}]},
         "return":{"wanted":"storeCredit","method":"parcel","lines":[{"line":"L1","quantity":1,"reason":"defective","note":"left side silent","receivedQuantity":1,"condition":"opened"}],
          "dispatchProofAt":"2026-11-15T10:00:00Z","receivedAt":"2026-11-20T09:00:00Z","inspectedAt":"2026-11-20T11:00:00Z","evidence":[{"kind":"photo","ref":"e1"}]},
         "facts":{"loyalty.level":"gold","score":7.5,"flagged":true,"segments":["a","b"]},"extensions":{"acme":{"anything":1}}}
        """;

    private const string Smallest = """{"id":"R-1","receivedAt":"2026-11-22T09:30:00Z","message":{"text":"hello"}}""";

    private static readonly string[] TagsOfALine = ["new"];

    private static Problem[] Problems(string json)
    {
        _ = RefundRequest.TryParse(json, out _, out var problems);
        return [.. problems];
    }

    private static Problem Error(string json)
    {
        Assert.False(RefundRequest.TryParse(json, out _, out var problems));
        return Assert.Single(problems);
    }

    private static string With(string member) => Smallest[..^1] + "," + member + "}";

    private static Instant At(int day, int hour, int second = 0) => Instant.FromUtc(2026, 11, day, hour, 0, second);

    [Fact]
    public void Every_member_is_read_into_its_property_without_a_remark()
    {
        Assert.True(RefundRequest.TryParse(Whole, out var request, out var problems));

        Assert.Empty(problems);
        Assert.Equal(("R-1", "acme", "shopify"), (request.Id, request.Tenant, request.Channel));
        Assert.Equal(Instant.FromUtc(2026, 11, 22, 9, 30), request.ReceivedAt);
        Assert.Equal(new ChannelSource("shopify", "acme.example"), request.Source);
        Assert.Equal(new Requester(RequesterKind.Staff, "A-7"), request.RequestedBy);
        Assert.Equal("199.00 USD", request.RequestedAmount.ToString());
        Assert.Equal(("I want my money back", "Broken", "en"), (request.Message!.Text, request.Message.Subject, request.Message.Language));
        var understood = request.Message.Understanding!;
        Assert.Equal((MessageIntent.RequestRefund, 0.9m, "model-x"), (understood.Intent, understood.Confidence, understood.Origin));
        Assert.True(understood.Mentions(MessageTopic.Refund) && understood.Mentions(MessageTopic.Defective));
        var customer = request.Customer!;
        Assert.Equal(("C-1", CustomerKind.Consumer, "Ana Silva", 7, 1, "30.00 USD"), (customer.Id, customer.Kind, customer.Name, customer.Orders, customer.Refunds, customer.RefundedTotal.ToString()));
        Assert.Equal(["vip"], customer.Tags);
        Assert.Equal((new Place("DE", "BY"), SaleKind.InPerson), (request.ShipTo, request.SaleKind));
        Assert.Equal(new LegalCircumstances { Basis = LegalBasis.Warranty, Informed = true, Attendable = false }, request.Legal);
        Assert.Equal(FactValue.Of("gold"), request.Facts["loyalty.level"]);
        Assert.Equal(FactValue.Of(7.5m), request.Facts["score"]);
        Assert.Equal(FactValue.Of(true), request.Facts["flagged"]);
        Assert.Equal(FactValue.Of(["a", "b"]), request.Facts["segments"]);
    }

    [Fact]
    public void The_order_and_the_return_are_read_whole()
    {
        var request = RefundRequest.Parse(Whole);
        var order = request.Order!;

        Assert.Equal(("1001", "#1001", "USD", "eu", true), (order.Id, order.Number, order.Currency.Code, order.Market, order.TaxIncluded));
        Assert.Equal([At(1, 10), At(1, 10, 5), At(3, 8), At(7, 14)], new[] { order.PlacedAt!.Value, order.PaidAt!.Value, order.ShippedAt!.Value, order.DeliveredAt!.Value });
        Assert.Equal(("10.00 USD", "3.00 USD"), (order.Discount.ToString(), order.Duties.ToString()));
        Assert.Equal(["gift"], order.Tags);
        var line = Assert.Single(order.Lines);
        Assert.Equal(("L1", "HP-1", "Headphones", "electronics", ItemKind.Digital, 2, 1), (line.Id, line.Sku, line.Name, line.Category, line.Kind, line.Quantity, line.RefundedQuantity));
        Assert.Equal(("199.00 USD", "1.00 USD", "39.80 USD", "2.00 USD"), (line.UnitPrice.ToString(), line.Discount.ToString(), line.Tax.ToString(), line.Refunded.ToString()));
        Assert.Equal(TagsOfALine, line.Tags);
        var charge = Assert.Single(order.Shipping);
        Assert.Equal(("S1", "5.00 USD", "0.50 USD", "0.25 USD"), (charge.Id, charge.Price.ToString(), charge.Tax.ToString(), charge.Refunded.ToString()));
        var parcel = Assert.Single(order.Parcels);
        Assert.Equal(("PK1", At(7, 15)), (parcel.Id, parcel.DeliveredAt!.Value));
        Assert.Equal(["L1"], parcel.Lines);
        var payment = Assert.Single(order.Payments);
        Assert.Equal(("P1", "card", "433.30 EUR", "4.00 EUR", "5.00 EUR"), (payment.Id, payment.Method, payment.Captured.ToString(), payment.Refunded.ToString(), payment.Pending.ToString()));
        var wanted = request.Return!;
        Assert.Equal((WantedResolution.StoreCredit, "parcel"), (wanted.Wanted, wanted.Method));
        Assert.Equal([At(15, 10), At(20, 9), At(20, 11)], new[] { wanted.DispatchProofAt!.Value, wanted.ReceivedAt!.Value, wanted.InspectedAt!.Value });
        Assert.Equal(new Evidence("photo", "e1"), Assert.Single(wanted.Evidence));
        Assert.Equal(
            new ReturnLine { LineId = "L1", Quantity = 1, Reason = wanted.Lines[0].Reason, Note = "left side silent", ReceivedQuantity = 1, Condition = "opened" },
            Assert.Single(wanted.Lines));
        Assert.Equal(("defective", Fault.Seller), (wanted.Lines[0].Reason!.Code, wanted.Lines[0].Reason!.Fault));
    }

    [Fact]
    public void Everything_optional_may_be_left_out_and_nothing_is_filled_in()
    {
        var request = RefundRequest.Parse(Smallest);

        Assert.Equal("default", request.Tenant);
        Assert.Equal(new Requester(RequesterKind.Customer), request.RequestedBy);
        Assert.True(request is { Channel: null, Source: null, RequestedAmount: null, Customer: null, ShipTo: null, Legal: null, Order: null, Return: null });
        Assert.Empty(request.Facts);
        var order = RefundRequest.Parse(With("""  "order":{"id":"1","currency":"JPY","lines":[{"id":"L","quantity":1}]}""")).Order!;
        Assert.True(order is { PlacedAt: null, DeliveredAt: null, Market: null } && order.Lines[0] is { UnitPrice: null, Category: null, Kind: ItemKind.Goods });
    }

    [Theory]
    [InlineData("""{"receivedAt":"2026-11-22T09:30:00Z","message":{"text":"x"}}""", "RK1008", "the document has no \"id\"")]
    [InlineData("""{"id":"R","message":{"text":"x"}}""", "RK1008", "the document has no \"receivedAt\"")]
    [InlineData("""{"id":"R","receivedAt":"2026-11-22T09:30:00Z"}""", "RK2002", "nothing is asked: a request has a \"message\", a \"return\" or \"goodwill\"")]
    [InlineData("""{"id":" ","receivedAt":"2026-11-22T09:30:00Z","message":{"text":"x"}}""", "RK1010", "\"id\" must name something: it may be neither empty nor hold control characters")]
    [InlineData("""{"id":7,"receivedAt":"2026-11-22T09:30:00Z","message":{"text":"x"}}""", "RK1005", "\"id\" is the number 7, and must be a text")]
    [InlineData("""{"id":"R","receivedAt":"2026-11-22T09:30:00","message":{"text":"x"}}""", "RK1012", "\"2026-11-22T09:30:00\" is no time in ISO 8601 with an offset, such as 2026-11-22T09:30:00Z")]
    [InlineData("""[]""", "RK1005", "a list stands where an object belongs")]
    public void What_is_required_is_asked_for(string json, string id, string message)
    {
        var problem = Error(json);

        Assert.Equal((id, message), (problem.Id, problem.Message));
    }

    [Theory]
    [InlineData("EUR", "RK1013", "\"1_000\"", "\"1_000\" is no amount: write digits and at most one point, such as \"1234.50\"")]
    [InlineData("EUR", "RK1013", "\"5e2\"", "\"5e2\" is no amount: write digits and at most one point, such as \"1234.50\"")]
    [InlineData("EUR", "RK1013", "5e2", "the amount 5e2 is a number")]
    [InlineData("EUR", "RK1013", "19.9", "the amount 19.9 is a number")]
    [InlineData("EUR", "RK5015", "\"1.005\"", "the amount \"1.005\" has more than the 2 decimals of EUR")]
    [InlineData("JPY", "RK5015", "\"25.99\"", "the amount \"25.99\" has decimals, and JPY has none")]
    [InlineData("EUR", "RK5008", "\"-1.00\"", "the amount \"-1.00\" is negative")]
    [InlineData("EUR", "RK1013", "\"1,50\"", "\"1,50\" is no amount: write digits and at most one point, such as \"1234.50\"")]
    [InlineData("EUR", "RK5011", "\"99999999999999999999\"", "the amount \"99999999999999999999\" is too large")]
    public void A_bad_amount_is_refused_where_it_stands(string currency, string id, string amount, string message)
    {
        var problem = Error(With("\"order\":{\"id\":\"1\",\"currency\":\"" + currency + "\",\"lines\":[{\"id\":\"L\",\"quantity\":1,\"unitPrice\":" + amount + "}]}"));

        Assert.Equal((id, message, "order.lines[0].unitPrice"), (problem.Id, problem.Message, problem.Path));
    }

    [Theory]
    [InlineData(""" "shipTo":{"country":"Germany"}""", "RK2004", null)]
    [InlineData(""" "shipTo":{"country":"de"}""", "RK2004", "Did you mean \"DE\"?")]
    [InlineData(""" "order":{"id":"1","currency":"EURO"}""", "RK1014", "Did you mean \"EUR\"?")]
    [InlineData(""" "saleKind":"distanc" """, "RK1009", "Did you mean \"distance\"?")]
    [InlineData(""" "requestedAmount":"5.00" """, "RK2003", null)]
    [InlineData(""" "order":{"id":"1","currency":"EUR","lines":[{"id":"L","quantity":0}]}""", "RK1011", null)]
    [InlineData(""" "order":{"id":"1","currency":"EUR","lines":[{"id":"L","quantity":1},{"id":"L","quantity":1}]}""", "RK2008", null)]
    [InlineData(""" "order":{"id":"1","currency":"EUR","lines":[{"id":"LINE-1","quantity":1}]},"return":{"lines":[{"line":"LINE-2","quantity":1}]}""", "RK2005", "Did you mean \"LINE-1\"?")]
    [InlineData(""" "facts":{"x":{"y":1}}""", "RK2007", null)]
    [InlineData(""" "schema":2""", "RK2001", "Use a version of RefundKit that knows this schema.")]
    [InlineData(""" "id":"again" """, "RK1003", "Remove one of the two.")]
    public void What_is_wrong_is_a_located_problem_with_what_to_try(string member, string id, string? suggestion)
    {
        var problem = Error(With(member));

        Assert.Equal((id, suggestion), (problem.Id, problem.Suggestion));
        Assert.NotNull(problem.Position);
    }

    [Fact]
    public void An_unknown_member_is_a_warning_with_a_suggestion_and_the_request_is_used()
    {
        Assert.True(RefundRequest.TryParse(With("\n \"custmer\":{}"), out var request, out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal(("RK1006", ProblemSeverity.Warning, "Did you mean \"customer\"?", new TextPosition(2, 2)), (problem.Id, problem.Severity, problem.Suggestion, problem.Position!.Value));
        Assert.Null(request.Customer);
    }

    [Fact]
    public void An_unknown_reason_counts_as_other_and_keeps_its_raw_text()
    {
        var json = With(""" "return":{"lines":[{"line":"L1","quantity":1,"reason":"defectiv"}]}""");
        var line = RefundRequest.Parse(json).Return!.Lines[0];

        Assert.Equal(("other", "defectiv"), (line.Reason!.Code, line.Reason.Raw));
        var problem = Assert.Single(Problems(json));
        Assert.Equal(("RK2006", ProblemSeverity.Warning, "Did you mean \"defective\"?"), (problem.Id, problem.Severity, problem.Suggestion));
    }

    [Fact]
    public void Twenty_thousand_brackets_and_a_truncated_line_are_problems_with_a_place()
    {
        Assert.Equal("RK1004", Error(With("\"facts\":" + new string('[', 20_000))).Id);
        Assert.Equal("RK1002", Error(Whole[..200]).Id);
        Assert.Equal("RK1002", Error("").Id);
        Assert.Equal("RK1002", Error(Smallest + "{}").Id);
    }

    [Fact]
    public void A_megabyte_of_members_nobody_knows_is_walked_once_and_its_complaints_are_bounded()
    {
        var text = new StringBuilder(Smallest[..^1]);
        for (var i = 0; text.Length < 900_000; i++) text.Append(",\n\"q").Append(i).Append("\":1");

        Assert.True(RefundRequest.TryParse(text.Append('}').ToString(), out _, out var problems));

        Assert.Equal(1_001, problems.Length);
        Assert.Equal(new TextPosition(1_001, 1), problems[999].Position);
    }

    [Fact]
    public void The_line_of_a_file_is_the_line_of_its_problems()
    {
        _ = RefundRequest.TryParse(Encoding.UTF8.GetBytes("{}"), "requests.jsonl", 41, out _, out var problems);

        Assert.Equal("requests.jsonl(41,1): error RK1008: the document has no \"id\".", problems[0].ToString());
    }

    [Fact]
    public void All_problems_are_reported_together() => Assert.Equal(4, Problems("""{"id":1,"saleKind":"x","order":{"currency":"EUR"},"message":{"text":"x"}}""").Length);
}
