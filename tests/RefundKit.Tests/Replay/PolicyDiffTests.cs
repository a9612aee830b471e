using System.Text.Json.Nodes;
using CsCheck;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Replay;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using RefundKit.Tests.Policies;
using Xunit;

namespace RefundKit.Tests.Replay;

public sealed class PolicyDiffTests
{
    private static readonly RefundPolicy Sample = PageSamples.CrossBorder;

    private static PolicyDraft Terms(PolicyDraft draft, Func<PolicyTerms, PolicyTerms> change) => draft with { Terms = change(draft.Terms) };

    private static PolicyDraft Operations(PolicyDraft draft, Func<PolicyOperations, PolicyOperations> change) => draft with { Operations = change(draft.Operations) };

    private static PolicyDraft Window(PolicyDraft draft, Func<ReturnWindow, ReturnWindow> change) => Terms(draft, terms => terms with { Windows = terms.Windows.SetItem(1, change(terms.Windows[1])) });

    private static PolicyDraft Rule(PolicyDraft draft, int index, Func<Rule, Rule> change) => Operations(draft, operations => operations with { Rules = operations.Rules.SetItem(index, change(operations.Rules[index])) });

    private static AmountByCurrency Amount(string usd) => new(Money.Parse(usd, Currency.Of("USD")), Money.Parse("6.50", Currency.Of("EUR")), Money.Parse("45.00", Currency.Of("CNY")));

    /// <summary>Single changes of the sample policy, with the path each is found at.</summary>
    private static readonly (string Path, Func<PolicyDraft, PolicyDraft> Change)[] Edits =
    [
        ("version", draft => draft with { Version = "2027.1" }),
        ("name", draft => draft with { Name = LocalizedText.Of("en", "Returns") }),
        ("inForce.from", draft => draft with { From = new LocalDate(2027, 1, 1) }),
        ("inForce.until", draft => draft with { Until = new LocalDate(2027, 12, 31) }),
        ("languages", draft => draft with { Languages = ["en"] }),
        ("facts[loyalty.level]", draft => draft with { Facts = [new HostFact { Name = "loyalty.level", Type = FactType.Text }] }),
        ("terms.windows[standard].days", draft => Window(draft, window => window with { Days = 45 })),
        ("terms.windows[standard].from", draft => Window(draft, window => window with { Anchor = WindowAnchor.Ordered })),
        ("terms.windows[standard].lastDay", draft => Window(draft, window => window with { LastDayIncluded = false })),
        ("terms.windows[standard].when", draft => Window(draft, window => window with { When = Condition.Parse("shipTo.country is DE") })),
        ("terms.windows[extra]", draft => Terms(draft, terms => terms with { Windows = terms.Windows.Insert(0, new ReturnWindow { Id = "extra", Days = 60, Items = Condition.Parse("item.category is toys") }) })),
        ("terms.exclusions[gift-cards]", draft => Terms(draft, terms => terms with { Exclusions = terms.Exclusions.RemoveAt(1) })),
        ("terms.exclusions[final-sale].because", draft => Terms(draft, terms => terms with { Exclusions = terms.Exclusions.SetItem(0, terms.Exclusions[0] with { Because = LocalizedText.Of("en", "Sorry.") }) })),
        ("terms.fees[return-shipping].amount", draft => Terms(draft, terms => terms with { Fees = [terms.Fees[0] with { Amount = Amount("4.95") }] })),
        ("terms.fees[return-shipping].faults", draft => Terms(draft, terms => terms with { Fees = [terms.Fees[0] with { Faults = [Fault.Buyer, Fault.None] }] })),
        ("terms.resolutions[credit].bonusPercent", draft => Terms(draft, terms => terms with { Resolutions = terms.Resolutions.SetItem(1, terms.Resolutions[1] with { BonusBasisPoints = 1500 }) })),
        ("terms.shipping", draft => Terms(draft, terms => terms with { Shipping = RefundShare.Full })),
        ("terms.sendBackDays", draft => Terms(draft, terms => terms with { SendBackDays = 21 })),
        ("terms.promises[processed].within", draft => Terms(draft, terms => terms with { Promises = terms.Promises.SetItem(0, terms.Promises[0] with { Most = 3 }) })),
        ("terms.countries", draft => Terms(draft, terms => terms with { Countries = ["US", "DE"] })),
        ("operations.teams", draft => Operations(draft, operations => operations with { Teams = ["returns-team", "customer-care", "legal"] })),
        ("operations.approval[agent].below", draft => Operations(draft, operations => operations with { Approval = operations.Approval.SetItem(0, operations.Approval[0] with { Below = Amount("40.00") }) })),
        ("operations.safeguards.refundAfter", draft => Operations(draft, operations => operations with { Safeguards = operations.Safeguards with { RefundAfter = [new RefundTiming { After = RefundPoint.Received }] } })),
        ("operations.wordGroups.legal-words", draft => Operations(draft, operations => operations with { WordGroups = operations.WordGroups.SetItem("legal-words", ["lawyer", "court"]) })),
        ("operations.hitPolicy", draft => Operations(draft, operations => operations with { HitPolicy = HitPolicy.First })),
        ("operations.rules[refund-inside-window].when", draft => Rule(draft, 1, rule => rule with { When = Condition.Parse("order.daysSinceDelivered <= 45") })),
        ("operations.rules[legal-threat].then.priority", draft => Rule(draft, 2, rule => rule with { Then = rule.Then with { Priority = Priority.High } })),
        ("operations.rules[everything-else].stop", draft => Rule(draft, 4, rule => rule with { Stop = true })),
        ("operations.rules[everything-else]", draft => Operations(draft, operations => operations with { Rules = [operations.Rules[4], .. operations.Rules[..4]] })),
        ("templates.request-received.en.subject", draft => draft with { Templates = [draft.Templates[0] with { Variants = draft.Templates[0].Variants.SetItem("en", draft.Templates[0].Variants["en"] with { Subject = "Hello" }) }, .. draft.Templates[1..]] }),
        ("texts.customer.closing", draft => draft with { Texts = draft.Texts with { CustomerClosing = LocalizedText.Of("en", "Bye.") } }),
        ("tests[A final sale item is refused even inside the window]", draft => draft with { Tests = draft.Tests.RemoveAt(3) }),
        ("extensions.acme", draft => draft with { Extensions = draft.Extensions.SetItem("acme", "{\"a\":1}") }),
    ];

    private static PolicyDiff Edited(string path) => PolicyDiff.Of(Sample, Edits.Single(edit => edit.Path == path).Change(Sample.Draft).Build());

    public static TheoryData<string> Paths => [.. Edits.Select(edit => edit.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Each_change_is_found_where_it_is_and_nowhere_else(string path)
    {
        var diff = Edited(path);

        Assert.Equal(path, Assert.Single(diff.Changes).Path);
        Assert.All(LanguageTag.Written, language => Assert.False(string.IsNullOrWhiteSpace(Assert.Single(diff.Describe(language)))));
    }

    [Fact]
    public void A_diff_is_empty_exactly_where_the_hashes_are_equal() =>
        Gen.Select(Gen.Int[0, Edits.Length - 1].Array[0, 5], Gen.Int[0, Edits.Length - 1].Array[0, 5]).Sample((first, second) =>
        {
            var (one, two) = (Made(first), Made(second));
            Assert.Equal(one.Hash == two.Hash, PolicyDiff.Of(one, two).Changes.IsEmpty);
        }, iter: 60);

    [Fact]
    public void Turned_around_what_was_added_is_removed_and_what_was_better_is_worse() =>
        Gen.Select(Gen.Int[0, Edits.Length - 1].Array[0, 5], Gen.Int[0, Edits.Length - 1].Array[0, 5]).Sample((first, second) =>
        {
            var (one, two) = (Made(first), Made(second));
            var (there, back) = (PolicyDiff.Of(one, two), PolicyDiff.Of(two, one));

            static ChangeFavour Opposite(ChangeFavour favour) => favour switch { ChangeFavour.Better => ChangeFavour.Worse, ChangeFavour.Worse => ChangeFavour.Better, _ => favour };
            static PolicyChangeKind Reverse(PolicyChangeKind kind) => kind switch { PolicyChangeKind.Added => PolicyChangeKind.Removed, PolicyChangeKind.Removed => PolicyChangeKind.Added, _ => kind };
            Assert.Equal(
                there.Changes.Where(change => change.Kind != PolicyChangeKind.Moved).Select(change => (change.Path, Reverse(change.Kind), change.After, change.Before, Opposite(change.Favour))).Order(),
                back.Changes.Where(change => change.Kind != PolicyChangeKind.Moved).Select(change => (change.Path, change.Kind, change.Before, change.After, change.Favour)).Order());
        }, iter: 60);

    private static RefundPolicy Made(int[] edits) => edits.Distinct().Aggregate(Sample.Draft, (draft, edit) =>
    {
        // Two edits of one place may not fit together; the later is left out then.
        try
        {
            var edited = Edits[edit].Change(draft);
            return edited.TryBuild(out _, out _) ? edited : draft;
        }
        catch (ArgumentOutOfRangeException)
        {
            return draft;
        }
    }).Build();

    [Theory]
    [InlineData("terms.windows[standard].days", "Return window “standard”: the length is now 45 days instead of 30 days. Better for customers.")]
    [InlineData("terms.windows[standard].lastDay", "Return window “standard”: the last day is now excluded instead of included. Worse for customers.")]
    [InlineData("terms.windows[standard].from", "Return window “standard”: the start is now after your order instead of after delivery.")]
    [InlineData("terms.windows[extra]", "Return window “extra” is new: For some orders (ask us about yours): 60 days after delivery, the last day included.", false)]
    [InlineData("terms.exclusions[gift-cards]", "Exclusion “gift-cards” is gone. Better for customers.")]
    [InlineData("terms.fees[return-shipping].amount", "Fee “return-shipping”: the amount is now $4.95 instead of $6.95. Better for customers.")]
    [InlineData("terms.resolutions[credit].bonusPercent", "Resolution “credit”: the bonus is now 15% instead of 10%. Better for customers.")]
    [InlineData("terms.promises[processed].within", "Promise “processed”: the span is now within 3 business days instead of within 2 business days. Worse for customers.")]
    [InlineData("operations.rules[everything-else]", "Rule “everything-else” now stands before “high-value-electronics”.")]
    [InlineData("operations.rules[everything-else].stop", "Rule “everything-else”: ending the walk is now yes instead of no.")]
    [InlineData("operations.wordGroups.legal-words", "Word group “legal-words”: words: new court; gone attorney, sue, chargeback, Anwalt, 律师, 起诉, 投诉.")]
    [InlineData("operations.teams", "Operations: teams: new legal.")]
    [InlineData("templates.request-received.en.subject", "Template “request-received”: the subject line (en) says something else now.")]
    public void Changes_are_said_in_plain_words(string path, string sentence, bool whole = true)
    {
        var said = Assert.Single(Edited(path).Describe("en"));

        if (whole) Assert.Equal(sentence, said);
        else Assert.StartsWith("Return window “extra” is new: ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Rückgabefrist „standard“: die Dauer jetzt 45 Tage statt 30 Tage. Besser für Kunden.")]
    [InlineData("zh-Hans", "退货期限“standard”：时长现为45 天，原为30 天。对客户更有利。")]
    public void The_words_are_the_readers(string language, string sentence) =>
        Assert.Equal(sentence, Assert.Single(Edited("terms.windows[standard].days").Describe(language)));

    [Fact]
    public void Of_a_condition_only_the_lines_that_differ_are_said()
    {
        static RefundPolicy With(string limit) => APolicy.OfThirtyDays().Rule("large-refund", Condition.All(Condition.Parse("order.currency is USD"), Condition.Parse($"quote.amount >= {limit} USD")), new RuleActions { Tags = ["large"] }).Policy;

        Assert.Equal(
            "Rule “large-refund”: the condition is now “the refund is at least $500.00” instead of “the refund is at least $300.00”.",
            Assert.Single(PolicyDiff.Of(With("300.00"), With("500.00")).Describe("en")));
        Assert.Equal(
            "Return window “standard”: the condition: new “the country of delivery is Germany”.",
            Assert.Single(Edited("terms.windows[standard].when").Describe("en")));
    }

    [Theory]
    [InlineData("en", "Return window “standard”: the condition: new “the channel is ‘ebay’”.")]
    [InlineData("de", "Rückgabefrist „standard“: die Bedingung: neu „Der Kanal ist ‚ebay‘“.")]
    [InlineData("fr", "Délai de retour «\u00a0standard\u00a0»\u00a0: condition\u00a0: ajouté «\u00a0le canal est “ebay”\u00a0».")]
    [InlineData("ja", "返品期間「standard」：条件：追加 「受付経路が『ebay』である」。")]
    public void A_quote_within_a_quote_has_marks_of_its_own(string language, string sentence)
    {
        var next = Window(Sample.Draft, window => window with { When = Condition.Parse("channel is ebay") }).Build();

        Assert.Equal(sentence, Assert.Single(PolicyDiff.Of(Sample, next).Describe(language)));
    }

    [Fact]
    public void Amounts_are_written_as_the_reader_writes_them() =>
        Assert.StartsWith("Gebühr „return-shipping“: der Betrag jetzt 4,95\u00a0$ statt 6,95\u00a0$.", Assert.Single(Edited("terms.fees[return-shipping].amount").Describe("de")), StringComparison.Ordinal);

    [Fact]
    public void Lines_joined_otherwise_are_said_to_be()
    {
        static RefundPolicy With(Condition when) => APolicy.OfThirtyDays().Rule("r", when, new RuleActions { Tags = ["t"] }).Policy;
        Condition[] lines = [Condition.Parse("order.currency is USD"), Condition.Parse("customer.refunds > 2")];

        Assert.Equal("Rule “r”: the condition: the same lines, joined in another way.", Assert.Single(PolicyDiff.Of(With(Condition.All(lines)), With(Condition.All(lines[1], lines[0]))).Describe("en")));
    }

    private static RefundPolicy When(Condition when) => APolicy.OfThirtyDays().Rule("r", when, new RuleActions { Tags = ["t"] }).Policy;

    private static readonly Condition Damaged = Condition.Parse("message mentions damaged");
    private static readonly Condition Vip = Condition.Parse("customer.tags has vip");
    private static readonly Condition OnEbay = Condition.Parse("channel is ebay");
    private static readonly Condition Photo = Condition.Parse("return.hasPhoto is true");

    [Theory]
    [InlineData("en", "gone “the customer's tags do not include ‘vip’”")]
    [InlineData("de", "nicht mehr „Die Tags des Kunden enthalten nicht ‚vip‘“")]
    public void A_line_that_must_not_hold_is_said_to_be_one(string language, string said) =>
        Assert.Contains(said, Assert.Single(PolicyDiff.Of(When(Condition.All(Damaged, Condition.Not(Vip))), When(Condition.All(Damaged, OnEbay))).Describe(language)), StringComparison.Ordinal);

    [Fact]
    public void A_condition_that_asks_the_same_in_other_words_is_said_to()
    {
        static string Said(Condition before, Condition after) => Assert.Single(PolicyDiff.Of(When(before), When(after)).Describe("en"));

        Assert.All(
            [
                Said(Condition.Not(Photo), Condition.Parse("return.hasPhoto is false")),
                Said(Condition.Not(Condition.Parse("customer.refunds < 3")), Condition.Parse("customer.refunds >= 3")),
                Said(Condition.Not(Condition.Any(Damaged, OnEbay)), Condition.All(Condition.Not(Damaged), Condition.Parse("channel is not ebay"))),
                Said(Condition.All(Condition.All(Damaged), Vip), Condition.All(Damaged, Condition.Not(Condition.Not(Vip)))),
                Said(Condition.Not(Condition.AnyItem(ItemRange.Return, Condition.Parse("item.category is toys"))), Condition.EveryItem(ItemRange.Return, Condition.Parse("item.category is not toys"))),
            ],
            said => Assert.Equal("Rule “r”: the condition: the same, written in another way.", said));
    }

    [Fact]
    public void Lines_of_which_one_now_suffices_are_joined_otherwise_and_neither_new_nor_gone()
    {
        Assert.All(
            [
                (Condition.All(Damaged, Vip), Condition.Any(Damaged, Vip)),
                (Condition.Any(Damaged, Condition.All(Vip, OnEbay)), Condition.Any(Damaged, Vip, OnEbay)),
                (Condition.AnyItem(ItemRange.Return, Condition.Parse("item.category is toys")), Condition.AnyItem(ItemRange.Order, Condition.Parse("item.category is toys"))),
            ],
            pair => Assert.Equal("Rule “r”: the condition: the same lines, joined in another way.", Assert.Single(PolicyDiff.Of(When(pair.Item1), When(pair.Item2)).Describe("en"))));
    }

    [Theory]
    [InlineData("en", "Safeguards: when a refund is paid: new “The goods are received before a refund”; gone “The goods are on their way before a refund, where ‘loyalty.level’ is ‘gold’”, “In all other cases: the goods are inspected before a refund”.")]
    [InlineData("de", "Schutzregeln: Zeitpunkt der Erstattung: neu „Vor einer Erstattung ist die Ware eingegangen“; nicht mehr „Vor einer Erstattung ist die Ware unterwegs, sofern gilt: ‚loyalty.level‘ ist ‚gold‘“, „In allen anderen Fällen: Vor einer Erstattung ist die Ware geprüft“.")]
    public void When_a_refund_is_paid_is_said_in_the_readers_words(string language, string sentence) =>
        Assert.Equal(sentence, Assert.Single(PolicyDiff.Of(Paid(Gold, Always(RefundPoint.Inspected)), Paid(Always(RefundPoint.Received))).Describe(language)));

    [Fact]
    public void What_a_refund_waits_for_is_named_before_and_after()
    {
        Assert.Equal(
            "Safeguards: when a refund is paid: new “In all other cases: the goods are inspected before a refund”; gone “In all other cases: the goods are received before a refund”.",
            Assert.Single(PolicyDiff.Of(Paid(Gold, Always(RefundPoint.Received)), Paid(Gold, Always(RefundPoint.Inspected))).Describe("en")));
        Assert.Equal(
            "Safeguards: when a refund is paid is now “The goods are received before a refund” instead of “The goods are inspected before a refund”.",
            Assert.Single(PolicyDiff.Of(Paid(), Paid(Always(RefundPoint.Received))).Describe("en")));
    }

    private static RefundTiming Gold => new() { After = RefundPoint.Dispatched, When = Condition.Parse("loyalty.level is gold") };

    private static RefundTiming Always(RefundPoint point) => new() { After = point };

    private static RefundPolicy Paid(params RefundTiming[] timings) => APolicy.OfThirtyDays()
        .With(draft => draft with { Facts = [new HostFact { Name = "loyalty.level", Type = FactType.Text }] })
        .Safeguards(safeguards => safeguards with { RefundAfter = [.. timings] }).Policy;

    /// <summary>Members that are never said by themselves: the parts inside are, they name the part, or nobody reads them.</summary>
    private static readonly HashSet<string> Unsaid = new(StringComparer.Ordinal) { "$schema", "format", "inForce", "texts", "operations.rules.then", "operations.approval.role" };

    [Fact]
    public void Every_member_of_the_format_has_a_name_to_be_told_by()
    {
        var words = ChangeProse.For("en");
        var schema = JsonNode.Parse(File.ReadAllText(Documentation.Repository.PathOf("docs", "schemas", "policy.schema.json")))!.AsObject();
        var unnamed = new List<string>();
        void Look(JsonNode? part, string owner)
        {
            if (part is not JsonObject members) return;
            if (members["$ref"]?.ToString() is "#/definitions/promise") Look(schema["definitions"]!["promise"], owner);
            foreach (var (name, inner) in members["properties"] as JsonObject ?? [])
            {
                var path = owner.Length == 0 ? name : $"{owner}.{name}";
                if (LanguageTag.Written.Contains(name) || name is "pt" or "nl" or "pl" or "ko" || Unsaid.Contains(path)) { }
                else if (!words.Has("s." + path) && !words.Has("m." + path) && !words.Has("m." + name)) unnamed.Add(path);
                if (!words.Has("m." + name) || words.Has("s." + path)) Look(inner, path);
            }

            Look(members["items"], owner);
            foreach (var choice in (members["anyOf"] ?? members["oneOf"]) as JsonArray ?? []) Look(choice, owner);
        }

        Look(schema, "");
        Assert.Empty(unnamed);
    }

    [Fact]
    public void A_case_of_a_test_is_named_with_its_test()
    {
        static RefundPolicy With(string expected) => APolicy.OfThirtyDays().With(draft => draft with
        {
            Tests = [new PolicyTest { Name = "The edge", Request = """{"id":"T"}""", Expect = "{}", Cases = [new PolicyTestCase { Name = "on it", With = "{}", Expect = $$"""{"outcome":"{{expected}}"}""" }] }],
        }).Policy;

        Assert.Equal("Case “on it” of the test “The edge”: what is expected says something else now.", Assert.Single(PolicyDiff.Of(With("approve"), With("deny")).Describe("en")));
    }

    [Fact]
    public void Amounts_and_shares_of_every_member_are_said_as_such()
    {
        static RefundPolicy With(string? least, int? share) => APolicy.OfThirtyDays()
            .Fee(new FeeRule { Id = "again", Kind = FeeKind.Restocking, BasisPoints = 500, AtLeast = least is null ? null : new AmountByCurrency(Money.Parse(least, Currency.Of("USD"))) })
            .Offering(new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit, BonusBasisPoints = 1000, CapBasisPoints = share }).Policy;

        Assert.Equal(
            ["Fee “again”: the least it comes to is now $2.00 instead of nothing.", "Resolution “credit”: the most it comes to as a share is now 50% instead of nothing."],
            PolicyDiff.Of(With(null, null), With("2.00", 5000)).Describe("en"));
    }

    [Fact]
    public void Every_language_has_every_sentence()
    {
        Assert.Equal(LanguageTag.Written.Order(StringComparer.Ordinal), ChangeProse.Languages.Order(StringComparer.Ordinal));
        var keys = ChangeProse.For("en").Keys.Order(StringComparer.Ordinal).ToList();
        Assert.All(ChangeProse.Languages, language => Assert.Equal(keys, ChangeProse.For(language).Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Two_changes_of_one_term_that_pull_apart_prove_nothing()
    {
        var both = Window(Window(Sample.Draft, window => window with { Days = 45 }), window => window with { LastDayIncluded = false }).Build();
        Assert.All(PolicyDiff.Of(Sample, both).Changes, change => Assert.Equal(ChangeFavour.Unproven, change.Favour));
        var anchor = Window(Window(Sample.Draft, window => window with { Days = 45 }), window => window with { Anchor = WindowAnchor.Ordered }).Build();
        Assert.All(PolicyDiff.Of(Sample, anchor).Changes, change => Assert.Equal(ChangeFavour.Unproven, change.Favour));
        var zone = (Window(Sample.Draft, window => window with { Days = 45 }) with { TimeZone = "UTC" }).Build();
        Assert.All(PolicyDiff.Of(Sample, zone).Changes, change => Assert.Equal(ChangeFavour.Unproven, change.Favour));
    }

    private static (int? Days, string? Until)[] Ends => [(null, null), (30, null), (45, null), (null, "2027-01-31"), (null, "2027-02-28"), (30, "2027-01-31"), (30, "2027-02-28"), (45, "2027-01-31"), (45, "2027-02-28")];

    /// <summary>Of two ends the later counts; without days the fixed one alone, and without either there is none.</summary>
    [Theory]
    [InlineData(null, null, null, "2027-01-31", ChangeFavour.Worse)]
    [InlineData(30, null, null, null, ChangeFavour.Better)]
    [InlineData(30, "2027-01-31", null, null, ChangeFavour.Better)]
    [InlineData(30, null, 30, "2027-01-31", ChangeFavour.Better)]
    [InlineData(30, null, 45, "2027-01-31", ChangeFavour.Better)]
    [InlineData(45, null, 30, "2027-01-31", ChangeFavour.Unproven)]
    [InlineData(30, "2027-01-31", 45, "2027-02-28", ChangeFavour.Better)]
    [InlineData(30, "2027-02-28", 45, "2027-01-31", ChangeFavour.Unproven)]
    [InlineData(null, "2027-01-31", null, "2027-02-28", ChangeFavour.Better)]
    [InlineData(30, null, null, "2027-01-31", ChangeFavour.Unproven)]
    [InlineData(30, "2027-01-31", null, "2027-01-31", ChangeFavour.Unproven)]
    [InlineData(null, "2027-01-31", 30, "2027-01-31", ChangeFavour.Unproven)]
    public void A_later_end_of_a_window_is_better_where_every_order_has_it(int? days, string? until, int? nextDays, string? nextUntil, ChangeFavour favour)
    {
        var changes = PolicyDiff.Of(Ending(days, until), Ending(nextDays, nextUntil)).Changes;

        Assert.All(changes, change => Assert.Equal(favour, change.Favour));
        Assert.NotEmpty(changes);
    }

    [Fact]
    public void Turned_around_a_better_end_of_a_window_is_a_worse_one()
    {
        static ChangeFavour Of((int? Days, string? Until) one, (int? Days, string? Until) two) => PolicyDiff.Of(Ending(one.Days, one.Until), Ending(two.Days, two.Until)).Changes.Select(change => change.Favour).Distinct().Single();
        foreach (var (one, two) in Ends.SelectMany(one => Ends.Where(two => two != one).Select(two => (one, two))))
            Assert.Equal(Of(one, two) switch { ChangeFavour.Better => ChangeFavour.Worse, ChangeFavour.Worse => ChangeFavour.Better, _ => ChangeFavour.Unproven }, Of(two, one));
    }

    private static RefundPolicy Ending(int? days, string? until) => APolicy.OfThirtyDays()
        .Window(window => window with { Days = days, Until = until is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value }).Policy;

    [Fact]
    public void An_end_to_the_instant_is_neither_better_nor_worse_than_one_with_the_day()
    {
        static RefundPolicy With(bool instant, bool included) => APolicy.OfThirtyDays().Window(window => window with { ToTheInstant = instant, LastDayIncluded = included }).Policy;

        Assert.All(
            [(With(false, true), With(true, true)), (With(true, true), With(false, true)), (With(false, false), With(true, true)), (With(true, true), With(false, false))],
            pair => Assert.Equal(ChangeFavour.Unproven, Assert.Single(PolicyDiff.Of(pair.Item1, pair.Item2).Changes).Favour));
        Assert.Equal(ChangeFavour.Better, Assert.Single(PolicyDiff.Of(With(false, false), With(false, true)).Changes).Favour);
    }

    [Fact]
    public void A_fee_that_goes_while_another_of_its_kind_stays_is_not_called_better()
    {
        static FeeRule Fee(string id, int points) => new() { Id = id, Kind = FeeKind.Restocking, BasisPoints = points };
        var two = APolicy.OfThirtyDays().Fee(Fee("low", 500)).Fee(Fee("high", 5000)).Policy;

        Assert.Equal(ChangeFavour.Unproven, Assert.Single(PolicyDiff.Of(two, APolicy.OfThirtyDays().Fee(Fee("high", 5000)).Policy).Changes).Favour);
        Assert.Equal(ChangeFavour.Better, Assert.Single(PolicyDiff.Of(APolicy.OfThirtyDays().Fee(Fee("low", 500)).Policy, APolicy.OfThirtyDays().Policy).Changes).Favour);
    }

    /// <summary>
    /// What is called better must be so for every request of which all is known: never a more cautious outcome, never less
    /// money. Where something is unknown, a question that is no longer asked may uncover a refusal that was there before.
    /// </summary>
    [Fact]
    public void What_is_called_better_is_worse_for_no_request()
    {
        var days = Gen.Int[1, 50].Select(length => (Func<PolicyDraft, PolicyDraft>)(draft => Terms(draft, terms => terms with { Windows = [terms.Windows[0] with { Days = length }] })));
        var edge = Gen.Bool.Select(included => (Func<PolicyDraft, PolicyDraft>)(draft => Terms(draft, terms => terms with { Windows = [terms.Windows[0] with { LastDayIncluded = included }] })));
        var fee = Gen.Int[0, 20].Select(cents => (Func<PolicyDraft, PolicyDraft>)(draft => Terms(draft, terms => terms with { Fees = [new FeeRule { Id = "way-back", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(new Money(cents * 50, Currency.Of("USD")), new Money(cents * 40, Currency.Of("EUR"))) }] })));
        var exclusion = Gen.Bool.Select(excluded => (Func<PolicyDraft, PolicyDraft>)(draft => Terms(draft, terms => terms with { Exclusions = excluded ? [new Exclusion { Id = "used", Items = Condition.Parse("item.condition is unopened") }] : [] })));
        Gen.Select(Gen.OneOf(days, edge, fee, exclusion).Array[2], ReplayCases.Requests.Array[8]).Sample((edits, requests) =>
        {
            var (before, after) = (edits[0](APolicy.OfThirtyDays().Draft).Build(), edits[1](APolicy.OfThirtyDays().Draft).Build());
            var diff = PolicyDiff.Of(before, after);
            if (diff.Changes.IsEmpty || diff.Changes.Any(change => change.Favour != ChangeFavour.Better)) return;
            foreach (var difference in requests.Where(request => request.Return is { InspectedAt: not null, Lines: [{ Reason: not null }] }).Select(request => ReplayCases.Replay(before, after).Compare(request)))
            {
                Assert.True(difference.Candidate.Outcome <= difference.Baseline.Outcome, difference.ToJson());
                Assert.True((difference.Candidate.Refund?.Amount.MinorUnits ?? 0) >= (difference.Baseline.Refund?.Amount.MinorUnits ?? 0), difference.ToJson());
            }
        }, iter: 200);
    }

    [Fact]
    public void Whom_new_terms_bind_is_said()
    {
        Assert.Equal(["The two policies say the same."], PolicyDiff.Of(Sample, Sample).Consequences("en"));
        Assert.StartsWith("The customer's terms are the same", Assert.Single(Edited("operations.teams").Consequences("en")), StringComparison.Ordinal);
        var next = (Window(Sample.Draft, window => window with { Days = 45 }) with { Version = "2027.1", From = new LocalDate(2027, 1, 1) }).Build();
        var diff = PolicyDiff.Of(Sample, next);
        Assert.True(diff is { TermsChanged: true, ApprovalChanged: false });
        Assert.Equal(["The customer's terms differ: the new ones bind orders placed from 1 January 2027; earlier orders keep theirs."], diff.Consequences("en"));
        Assert.Contains(Edited("operations.approval[agent].below").Consequences("en"), sentence => sentence.StartsWith("Who approves what differs", StringComparison.Ordinal));
    }

    [Fact]
    public void The_text_names_both_versions_the_sections_and_what_follows()
    {
        var next = Rule(Window(Sample.Draft, window => window with { Days = 45 }), 4, rule => rule with { Stop = true }) with { Version = "2027.1" };

        Assert.Equal(
            """
            cross-border 2026.1 → cross-border 2027.1

            Policy
            - Policy: the version is now 2027.1 instead of 2026.1.

            Customer terms
            - Return window “standard”: the length is now 45 days instead of 30 days. Better for customers.

            Operations
            - Rule “everything-else”: ending the walk is now yes instead of no.

            The customer's terms differ: the new ones bind orders placed from 1 January 2026; earlier orders keep theirs.

            """.ReplaceLineEndings("\n"),
            PolicyDiff.Of(Sample, next.Build()).ToText("en"));
    }

    [Fact]
    public void A_list_turned_around_names_all_but_one_and_a_thousand_rules_are_compared_at_once()
    {
        static RefundPolicy With(IEnumerable<int> order) => APolicy.OfThirtyDays().Operations(operations => operations with
        {
            Rules = [.. order.Select(i => new Rule { Id = $"r{i}", When = Condition.Parse("order.id is known"), Then = new RuleActions { Tags = [$"t{i}"] } })],
        }).Policy;

        Assert.Equal(2, PolicyDiff.Of(With([1, 2, 3]), With([3, 2, 1])).Changes.Length);
        var moved = Assert.Single(PolicyDiff.Of(With(Enumerable.Range(0, 1_000)), With([999, .. Enumerable.Range(0, 999)])).Changes);
        Assert.Equal((PolicyChangeKind.Moved, "operations.rules[r999]", null, "r0"), (moved.Kind, moved.Path, moved.Before, moved.After));
    }
}
