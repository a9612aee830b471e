using System.Globalization;
using System.Text;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Policies;

/// <summary>The policy file: read whole, refused where it is wrong, written in one way.</summary>
public sealed class PolicyFileTests
{
    private const string Whole = """
        {
          // every member there is
          "$schema": "policy.schema.json",
          "format": 1, "id": "p", "version": "7", "name": { "de": "Rückgabe", "en": "Returns" },
          "inForce": { "from": "2026-01-01", "until": "2026-12-31" },
          "currency": "EUR", "timeZone": "Europe/Berlin", "calendar": "DE", "languages": ["de", "en"],
          "facts": [{ "name": "loyalty.level", "type": "text", "from": "customer", "words": ["gold", "silver"], "absent": "silver", "description": "the level" },
                    { "name": "fraud.score", "type": "number", "unit": "points", "absent": 0, "description": { "en": "the score", "de": "die Punkte" } }],
          "conditions": [{ "name": "order.isRisky", "when": "fraud.score >= 70", "description": "the order is risky" }, { "name": "order.isSafe", "when": "order.isRisky is false" }],
          "terms": {
            "windows": [{ "id": "w", "for": ["refund", "exchange"], "days": 14, "from": "shipped", "transitDays": 3, "lastDay": "excluded", "roll": "nextBusinessDay",
                          "until": "2027-01-31", "when": "order.market is eu", "items": "item.category is toys" }, { "id": "forever", "days": "unlimited" },
                        { "id": "season", "until": "2026-12-24" }, { "id": "hours", "days": 2, "lastDay": "instant" }],
            "exclusions": [{ "id": "x", "when": "loyalty.level is gold", "items": { "not": "item.tags has new" }, "evenIfFaulty": true, "because": "No." }],
            "fees": [{ "id": "f", "kind": "restocking", "percent": "7.5", "atLeast": { "EUR": "1.00" }, "atMost": { "EUR": "9.00" }, "faults": ["buyer"], "when": "window.isOpen is true", "items": "item.kind is goods" },
                     { "id": "g", "kind": "returnShipping", "amount": { "EUR": "4.90", "USD": "5.90" }, "per": "unit" },
                     { "id": "h", "kind": "returnShipping", "ownCost": true }],
            "resolutions": [{ "id": "r", "kind": "storeCredit", "bonusPercent": "10", "bonus": { "EUR": "5.00" }, "cap": { "EUR": "20.00" }, "capPercent": "50", "below": { "EUR": "100.00" }, "fewerRefundsThan": 3, "when": "quote.amount > 5.00 EUR" },
                            { "id": "half", "kind": "keepIt", "percent": "50" }],
            "shipping": "full", "shippingIfFaulty": "full", "duties": "none", "sendBackDays": 21,
            "promises": [{ "id": "answered", "after": "requestReceived", "within": { "days": [1, 2] }, "text": "soon" }],
            "countries": ["DE", "AT"],
          },
          "operations": {
            "teams": ["care"], "tags": ["t", "u"], "paymentOrder": ["gift-card", "card"],
            "approval": [{ "role": "agent", "below": { "EUR": "50.00" }, "when": "order.isSafe is true" }, { "role": "boss" }],
            "safeguards": { "refundAfter": [{ "after": "dispatched", "when": "customer.tags has vip" }, { "after": "received" }], "finalApproval": "noneWhen", "noApprovalWhen": "quote.amount < 5.00 EUR", "reviewFromRefunds": 4 },
            "promises": [{ "id": "approval", "after": "inspected", "within": { "hours": 24 } }, { "id": "done", "after": "approval", "within": { "businessDays": 2 }, "calendar": "AT" }],
            "wordGroups": { "angry": ["scam", "lawyer*"] }, "hitPolicy": "first", "acknowledge": "hello",
            "rules": [{ "id": "a", "description": "why", "when": { "all": ["message contains any angry", { "any": ["order.id is known", "return.units > 1"] },
                          { "anyItem": { "over": "order", "all": ["item.sku is x"] } }, { "everyItem": { "over": "return", "all": ["item.sku is y"] } }] },
                        "then": { "tag": ["t", "u"], "assign": "care", "escalate": "boss", "priority": "urgent", "reply": "hello", "propose": "needsReview", "because": "Let us look.", "ask": "return.evidence", "answerPolicy": true }, "stop": true }],
          },
          "templates": { "hello": { "en": { "subject": "Hi", "body": ["one", "two"] }, "de": { "body": "Hallo" } } },
          "texts": { "customer": { "introduction": "a", "closing": "b" }, "staff": { "introduction": "c", "closing": "d" } },
          "tests": [{ "name": "n", "request": { "id": "1" }, "asOf": "2026-11-22T09:30:00Z", "expect": { "outcome": "none" } }],
          "extensions": { "acme": { "b": 1, "a": [true, null] } },
        }
        """;

    private const string Smallest = """{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC"}""";

    private static string With(string members) => Smallest[..^1] + "," + members + "}";

    private static Problem Error(string json)
    {
        Assert.False(RefundPolicy.TryParse(json, out _, out var problems));
        return Assert.Single(problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void Every_member_is_read_into_its_property()
    {
        var policy = RefundPolicy.Parse(Whole);
        var (draft, terms, operations) = (policy.Draft, policy.Terms, policy.Operations);

        Assert.Equal(("p", "7", "Rückgabe", "EUR", "Europe/Berlin", "DE"), (draft.Id, draft.Version, draft.Name!.For("de"), draft.Currency.Code, draft.TimeZone, draft.Calendar));
        Assert.Equal((new(2026, 1, 1), new(2026, 12, 31)), (draft.From!.Value, draft.Until!.Value));
        Assert.Equal(["de", "en"], draft.Languages);
        var (fact, score) = (draft.Facts[0], draft.Facts[1]);
        Assert.Equal(("loyalty.level", FactType.Text, FactSupplier.Customer, "the level", 2, FactValue.Of("silver")), (fact.Name, fact.Type, fact.From, fact.Description!.For("en"), fact.Words.Length, fact.Absent));
        Assert.Equal(("fraud.score", FactType.Number, "points", "die Punkte", FactValue.Of(0m)), (score.Name, score.Type, score.Unit, score.Description!.For("de"), score.Absent));
        Assert.Equal([("order.isRisky", "fraud.score >= 70", "the order is risky"), ("order.isSafe", "order.isRisky is false", null)], draft.Conditions.Select(named => (named.Name, named.When.ToString(), named.Description?.For("en"))));
        var window = terms.Windows[0];
        Assert.Equal(("w", 14, WindowAnchor.Shipped, 3, false, true), (window.Id, window.Days, window.Anchor, window.TransitDays, window.LastDayIncluded, window.RollToBusinessDay));
        Assert.Equal([WantedResolution.Refund, WantedResolution.Exchange], window.For);
        Assert.Equal((new(2027, 1, 31), "order.market is eu", "item.category is toys"), (window.Until!.Value, window.When!.ToString(), window.Items!.ToString()));
        Assert.Equal((null, null), (terms.Windows[1].Days, terms.Windows[1].Until));
        Assert.Equal((null, new LocalDate(2026, 12, 24)), (terms.Windows[2].Days, terms.Windows[2].Until));
        Assert.True(terms.Windows[3].ToTheInstant);
        var exclusion = Assert.Single(terms.Exclusions);
        Assert.Equal(("x", "loyalty.level is gold", "{\"not\":\"item.tags has new\"}", true, "No."), (exclusion.Id, exclusion.When!.ToString(), exclusion.Items!.ToString(), exclusion.EvenIfFaulty, exclusion.Because!.For("en")));
        Assert.Equal((FeeKind.Restocking, 750, "window.isOpen is true", "item.kind is goods"), (terms.Fees[0].Kind, terms.Fees[0].BasisPoints, terms.Fees[0].When!.ToString(), terms.Fees[0].Items!.ToString()));
        Assert.Equal([Fault.Buyer], terms.Fees[0].Faults);
        Assert.Equal(("1.00 EUR", "9.00 EUR"), (terms.Fees[0].AtLeast!.ToString(), terms.Fees[0].AtMost!.ToString()));
        Assert.Equal((FeeKind.ReturnShipping, "4.90 EUR, 5.90 USD", FeePer.Unit, false), (terms.Fees[1].Kind, terms.Fees[1].Amount!.ToString(), terms.Fees[1].Per, terms.Fees[1].OwnCost));
        Assert.True(terms.Fees[2].OwnCost);
        var resolution = terms.Resolutions[0];
        Assert.Equal(("5.00 EUR", 5_000), (resolution.Bonus!.ToString(), resolution.CapBasisPoints));
        Assert.Equal((ResolutionKind.KeepIt, 5_000), (terms.Resolutions[1].Kind, terms.Resolutions[1].ShareBasisPoints));
        Assert.Equal((ResolutionKind.StoreCredit, 1_000, "20.00 EUR", "100.00 EUR", 3, "quote.amount > 5.00 EUR"), (resolution.Kind, resolution.BonusBasisPoints, resolution.Cap!.ToString(), resolution.Below!.ToString(), resolution.FewerRefundsThan, resolution.When!.ToString()));
        Assert.Equal((RefundShare.Full, RefundShare.Full, RefundShare.None, 21), (terms.Shipping, terms.ShippingIfFaulty, terms.Duties, terms.SendBackDays));
        Assert.Equal(["DE", "AT"], terms.Countries);
        var promise = Assert.Single(terms.Promises);
        Assert.Equal(("answered", "requestReceived", 1, 2, PromiseUnit.Days, "soon"), (promise.Id, promise.After, promise.Least, promise.Most, promise.Unit, promise.Text!.For("en")));
        Assert.Equal(["care"], operations.Teams);
        Assert.Equal(["t", "u"], operations.Tags);
        Assert.Equal(["gift-card", "card"], operations.PaymentOrder);
        Assert.Equal([("agent", "50.00 EUR", "order.isSafe is true"), ("boss", null, null)], operations.Approval.Select(level => (level.Role, level.Below?.ToString(), level.When?.ToString())));
        var safeguards = operations.Safeguards;
        Assert.Equal([(RefundPoint.Dispatched, "customer.tags has vip"), (RefundPoint.Received, null)], safeguards.RefundAfter.Select(timing => (timing.After, timing.When?.ToString())));
        Assert.Equal((false, "quote.amount < 5.00 EUR", 4), (safeguards.HumanApproval, safeguards.NoApprovalWhen!.ToString(), safeguards.ReviewFromRefunds));
        Assert.Equal([(0, 24, PromiseUnit.Hours, null), (0, 2, PromiseUnit.BusinessDays, "AT")], operations.Promises.Select(staff => (staff.Least, staff.Most, staff.Unit, staff.Calendar)));
        Assert.Equal(["scam", "lawyer*"], operations.WordGroups["angry"]);
        Assert.Equal((HitPolicy.First, "hello"), (operations.HitPolicy, operations.Acknowledge));
        var rule = Assert.Single(operations.Rules);
        Assert.Equal(("a", "why", true), (rule.Id, rule.Description!.For("en"), rule.Stop));
        Assert.Equal(["t", "u"], rule.Then.Tags);
        Assert.Equal(("care", "boss", Priority.Urgent, "hello", Outcome.NeedsReview, "Let us look.", true), (rule.Then.AssignTo, rule.Then.EscalateTo, rule.Then.Priority, rule.Then.Reply, rule.Then.Propose, rule.Then.Because!.For("en"), rule.Then.AnswerPolicy));
        Assert.Equal(["return.evidence"], rule.Then.Ask);
        Assert.Equal(("Hi", "one\ntwo"), (policy.FindTemplate("hello")!.Variants["en"].Subject, policy.FindTemplate("hello")!.Variants["en"].Body));
        Assert.Equal(("a", "b", "c", "d"), (draft.Texts.CustomerIntroduction!.For("en"), draft.Texts.CustomerClosing!.For("en"), draft.Texts.StaffIntroduction!.For("en"), draft.Texts.StaffClosing!.For("en")));
        Assert.Equal("n", Assert.Single(draft.Tests).Name);
        Assert.Equal("{\"a\":[true,null],\"b\":1}", draft.Extensions["acme"]);
    }

    [Fact]
    public void Written_and_read_it_is_the_same_policy_byte_for_byte()
    {
        var policy = RefundPolicy.Parse(Whole);
        var again = RefundPolicy.Parse(policy.ToJson());

        Assert.Equal(policy.ToJson(), again.ToJson());
        Assert.Equal((policy.Hash, policy.TermsHash, policy.ApprovalHash), (again.Hash, again.TermsHash, again.ApprovalHash));
        Assert.Equal(policy, again);
    }

    [Fact]
    public void Comments_commas_order_and_spelling_do_not_change_the_hash()
    {
        var spelt = RefundPolicy.Parse("""
            { "timeZone": "UTC", /* the rest */ "currency": "USD", "version": "1", "id": "p", "format": 1,
              "operations": { "rules": [{ "id": "a", "then": { "tag": "t" }, "when": "order.daysSincePlaced   <=  30.0", "stop": false, }] }, }
            """);

        Assert.Equal(RefundPolicy.Parse(With(""" "operations":{"rules":[{"id":"a","when":"order.daysSincePlaced <= 30","then":{"tag":["t"]}}]}""")).Hash, spelt.Hash);
    }

    [Fact]
    public void What_is_written_in_CSharp_and_in_JSON_meets_in_one_policy()
    {
        var draft = APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null)).Excluding("final-sale", "item.tags has final-sale")
            .Fee(new FeeRule { Id = "restocking", Kind = FeeKind.Restocking, BasisPoints = 1_500 })
            .Rule("a", Condition.Not(Condition.Parse("order.id is known")), new RuleActions { Tags = ["t"], Propose = Outcome.NeedsReview }).Policy;
        var json = RefundPolicy.Parse("""
            {"format":1,"id":"test","version":"1","currency":"USD","timeZone":"America/New_York","calendar":"US",
             "terms":{"windows":[{"id":"standard","days":30}],"exclusions":[{"id":"final-sale","items":"item.tags has final-sale"}],"fees":[{"id":"restocking","kind":"restocking","percent":"15"}]},
             "operations":{"approval":[{"role":"agent","below":{"USD":"50"}},{"role":"manager"}],"rules":[{"id":"a","when":{"not":"order.id is known"},"then":{"tag":"t","propose":"needsReview"}}]}}
            """);

        Assert.Equal(draft.Hash, json.Hash);
        Assert.Equal(draft, json);
    }

    [Fact]
    public void The_hash_of_a_policy_does_not_change_between_releases() =>
        Assert.Equal("sha256:db72011e76c01c268f36401a298d72b7a8a69df06d8ed6805d22663faca652d8", RefundPolicy.Parse(Smallest).Hash);

    [Fact]
    public void Each_hash_changes_with_its_own_part()
    {
        var policy = APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null)).Policy;
        var terms = APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null)).Window(window => window with { Days = 31 }).Policy;
        var approval = APolicy.OfThirtyDays().ApprovedBy(("agent", "51.00"), ("manager", null)).Policy;
        var texts = APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null)).Template("hello", "en").Policy;

        Assert.Equal((false, true), (policy.TermsHash == terms.TermsHash, policy.ApprovalHash == terms.ApprovalHash));
        Assert.Equal((true, false), (policy.TermsHash == approval.TermsHash, policy.ApprovalHash == approval.ApprovalHash));
        Assert.Equal((true, true, false), (policy.TermsHash == texts.TermsHash, policy.ApprovalHash == texts.ApprovalHash, policy.Hash == texts.Hash));
    }

    [Theory]
    [InlineData("\"ruels\":[]", "RK1006", 1, "Did you mean \"rules\"?")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":\"order.id is known\",\"then\":{\"assign\":\"caer\"}}]", "RK1007", 1, "Did you mean \"care\"?")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":\"order.id is known\",\"then\":{\"reply\":\"helo\"}}]", "RK1007", 1, "Did you mean \"hello\"?")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":\"order.id is known\",\"then\":{\"escalate\":\"bos\"}}]", "RK1007", 1, "Did you mean \"boss\"?")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":\"order.id is known\",\"then\":{\"propose\":\"approved\"}}]", "RK1009", 1, "Did you mean \"approve\"?")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":\"order.id is known\",\"then\":{}},\n{\"id\":\"a\",\"when\":\"order.id is known\",\"then\":{}}]", "RK1114", 2, null)]
    [InlineData("\"rules\":[{\"id\":\"a\",\n\"when\":\"order.dayssinceDelivered <= 30\",\"then\":{}}]", "RK1102", 2, "Did you mean \"order.daysSinceDelivered\"?")]
    [InlineData("\"rules\":[{\"id\":\"a\",\n\"when\":\"item.sku is x\",\"then\":{}}]", "RK1103", 2, "Write {\"anyItem\": {\"over\": \"return\", \"all\": [\"item.sku is x\"]}}.")]
    [InlineData("\"rules\":[{\"id\":\"a\",\n\"when\":\"order.id == x\",\"then\":{}}]", "RK1101", 2, "Write \"is\".")]
    [InlineData("\"rules\":[{\"id\":\"a\",\n\"when\":[\"order.id is known\"],\"then\":{}}]", "RK1116", 2, "Write {\"all\": […]} or {\"any\": […]}.")]
    [InlineData("\"rules\":[{\"id\":\"a\",\n\"when\":{\"al\":[\"order.id is known\"]},\"then\":{}}]", "RK1116", 2, "Did you mean \"all\"?")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"all\":\n[]},\"then\":{}}]", "RK1117", 2, null)]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":\"shipTo.country is DE\"}]", "RK1008", 1, null)]
    [InlineData("\"hitPolicy\":\"frist\"", "RK1009", 1, "Did you mean \"first\"?")]
    [InlineData("\"acknowledge\":\"hallo\"", "RK1007", 1, "Did you mean \"hello\"?")]
    [InlineData("\"wordGroups\":{\"g\":[]}", "RK1206", 1, null)]
    [InlineData("\"safeguards\":{\"finalApproval\":\"noneWhen\"}", "RK1205", 1, "Add \"noApprovalWhen\" with a condition such as \"quote.amount < 10.00 USD\".")]
    [InlineData("\"safeguards\":{\"refundAfter\":\"recieved\"}", "RK1009", 1, "Did you mean \"received\"?")]
    [InlineData("\"safeguards\":{\"refundAfter\":[{\"after\":\"received\"},\n{\"after\":\"request\",\"when\":\"order.id is known\"}]}", "RK1225", 1, "Give it a \"when\", or put it last.")]
    [InlineData("\"tags\":[\"eligible\"],\"rules\":[{\"id\":\"a\",\"when\":\"order.id is known\",\"then\":{\n\"tag\":\"elegible\"}}]", "RK1226", 2, "Did you mean \"eligible\"?")]
    [InlineData("\"safeguards\":{\"refundAfter\":[{\"after\":\"received\",\n\"when\":\"approval.role is agent\"}]}", "RK1104", 2, null)]
    [InlineData("\"promises\":[{\"id\":\"a\",\"after\":\"inspectd\",\"within\":{\"days\":1}}]", "RK1212", 1, "Did you mean \"inspected\"?")]
    [InlineData("\"promises\":[{\"id\":\"a\",\"after\":\"inspected\",\"within\":{\"businessDays\":1}}]", "RK1213", 1, "Add \"calendar\" to the policy, such as \"US\".")]
    [InlineData("\"promises\":[{\"id\":\"a\",\"after\":\"inspected\",\"within\":{\"days\":[5,2]}}]", "RK1011", 1, "Write [2, 5].")]
    [InlineData("\"promises\":[{\"id\":\"a\",\"after\":\"inspected\",\"within\":{}}]", "RK1204", 1, null)]
    public void What_is_wrong_with_the_operations_is_located(string member, string id, int line, string? suggestion)
    {
        var problem = Error(With("\"templates\":{\"hello\":{\"en\":{\"body\":\"Hi\"}}},\"operations\":{\"teams\":[\"care\"],\"approval\":[{\"role\":\"boss\"}]," + member + "}"));

        Assert.Equal((id, line), (problem.Id, problem.Position!.Value.Line));
        if (suggestion is not null) Assert.Equal(suggestion, problem.Suggestion);
    }

    [Theory]
    [InlineData("\"windows\":[{\"id\":\"a\"}]", "RK1008")]
    [InlineData("\"windows\":[{\"id\":\"a\",\"days\":\"unlimted\"}]", "RK1009")]
    [InlineData("\"windows\":[{\"id\":\"a\",\"days\":-1}]", "RK1011")]
    [InlineData("\"windows\":[{\"id\":\"a\",\"days\":1},{\"id\":\"a\",\"days\":2}]", "RK1114")]
    [InlineData("\"windows\":[{\"id\":\"a\",\"days\":1,\"when\":\"quote.amount > 5.00 USD\"}]", "RK1104")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\"}]", "RK1203")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"percent\":\"5\",\"amount\":{\"USD\":\"5.00\"}}]", "RK1203")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"returnShipping\",\"percent\":\"5\"}]", "RK1203")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"percent\":15}]", "RK1013")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"percent\":\"101\"}]", "RK1013")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"percent\":\"1.005\"}]", "RK1013")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"amount\":{\"USD\":\"5.001\"}}]", "RK5015")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"amount\":{\"UDS\":\"5.00\"}}]", "RK1014")]
    [InlineData("\"resolutions\":[{\"id\":\"a\",\"kind\":\"keepIt\",\"below\":{}}]", "RK1218")]
    [InlineData("\"windows\":[{\"id\":\"a\",\"days\":\"unlimited\",\"until\":\"2026-12-24\"}]", "RK1221")]
    [InlineData("\"windows\":[{\"id\":\"a\",\"days\":1,\"for\":[]}]", "RK1222")]
    [InlineData("\"windows\":[{\"id\":\"a\",\"days\":1,\"lastDay\":\"instantly\"}]", "RK1009")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"percent\":\"5\",\"faults\":[]}]", "RK1222")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"ownCost\":true}]", "RK1203")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"returnShipping\",\"ownCost\":true,\"amount\":{\"USD\":\"5.00\"}}]", "RK1203")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"amount\":{\"USD\":\"5.00\"},\"atMost\":{\"USD\":\"5.00\"}}]", "RK1223")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"percent\":\"5\",\"atLeast\":{\"USD\":\"5.01\"},\"atMost\":{\"USD\":\"5.00\"}}]", "RK1223")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"kind\":\"restocking\",\"amount\":{\"USD\":\"5.00\"},\"per\":\"return\"}]", "RK1223")]
    [InlineData("\"resolutions\":[{\"id\":\"a\",\"kind\":\"originalPayment\",\"bonus\":{\"USD\":\"5.00\"}}]", "RK1224")]
    [InlineData("\"resolutions\":[{\"id\":\"a\",\"kind\":\"storeCredit\",\"percent\":\"50\"}]", "RK1224")]
    [InlineData("\"resolutions\":[{\"id\":\"a\",\"kind\":\"storeCredit\",\"when\":\"resolution.kind is storeCredit\"}]", "RK1104")]
    [InlineData("\"countries\":[\"Germany\"]", "RK2004")]
    public void What_is_wrong_with_the_terms_is_refused(string member, string id) => Assert.Equal(id, Error(With("\"terms\":{" + member + "}")).Id);

    [Theory]
    [InlineData("""{"format":2,"id":"p","version":"1","currency":"USD","timeZone":"UTC"}""", "RK1201")]
    [InlineData("""{"id":"p","version":"1","currency":"USD","timeZone":"UTC"}""", "RK1008")]
    [InlineData("""{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"Europe/Berln"}""", "RK1209")]
    [InlineData("""{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC","inForce":{"from":"2026-02-01","until":"2026-01-01"}}""", "RK1208")]
    [InlineData("""{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC","languages":["xx"]}""", "RK1202")]
    [InlineData("""{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC","facts":[{"name":"order.id","type":"text"}]}""", "RK1211")]
    [InlineData("""{"format":1,"id":"p","id":"q","version":"1","currency":"USD","timeZone":"UTC"}""", "RK1003")]
    [InlineData("""{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC","operations":{"approval":[{"role":"a"},{"role":"b"}]}}""", "RK1214")]
    [InlineData("""{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC","operations":{"approval":[{"role":"a","below":{"USD":"5.00"}}]}}""", "RK1215")]
    public void What_is_wrong_with_the_whole_is_refused(string json, string id) => Assert.Equal(id, Error(json).Id);

    [Fact]
    public void A_problem_points_into_the_line_of_the_condition()
    {
        _ = RefundPolicy.TryParse(Encoding.UTF8.GetBytes(With("\n\"operations\":{\"rules\":[{\"id\":\"a\",\"when\":\"order.id == x\",\"then\":{}}]}")), "p.json", out _, out var problems);

        // The opening quote is column 41, so the operator's first character is column 51.
        Assert.Equal("p.json(2,51): error RK1101: \"==\" is no operator. Write \"is\".", problems[0].ToString());
    }

    [Fact]
    public void A_rule_for_everything_says_so()
    {
        var policy = RefundPolicy.Parse(With(""" "operations":{"rules":[{"id":"all","when":"always","then":{"tag":"seen"}},{"id":"none","when":{"not":"always"},"then":{"tag":"never"}}]}"""));

        Assert.Equal(Condition.All(), policy.Operations.Rules[0].When);
        Assert.Equal(["seen"], policy.Decide(ARequest.ForARefund().Request, ARequest.At("2026-11-20T15:00:00Z")).Tags);
        Assert.Contains("\"when\": \"always\"", policy.ToJson(), StringComparison.Ordinal);
        Assert.Equal(policy, RefundPolicy.Parse(policy.ToJson()));
    }

    [Fact]
    public void A_template_missing_in_a_language_is_a_warning()
    {
        Assert.True(RefundPolicy.TryParse(With(""" "languages":["en","de"],"templates":{"hello":{"en":{"body":"Hi"}}}"""), out _, out var problems));

        Assert.Equal(("RK1216", ProblemSeverity.Warning), (Assert.Single(problems).Id, problems[0].Severity));
    }

    [Fact]
    public void A_policy_of_a_thousand_rules_is_read_whole()
    {
        var rules = string.Join(",", Enumerable.Range(0, 1_000).Select(i => 
            """{"id":"r#","when":{"all":["message contains any [word#, other#]","order.daysSincePlaced <= #"]},"then":{"tag":"t#"}}""".Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

        var policy = RefundPolicy.Parse(With("\"operations\":{\"rules\":[" + rules + "]}"));

        Assert.Equal(1_000, policy.Rules.Rules.Length);
        Assert.Equal(policy.Hash, RefundPolicy.Parse(policy.ToJson()).Hash);
    }
}
