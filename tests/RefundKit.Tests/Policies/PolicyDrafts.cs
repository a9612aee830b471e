using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Languages;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Tests.Policies;

/// <summary>Generated drafts that say a bit of everything a policy can say.</summary>
internal static class PolicyDrafts
{
    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Select(Gen.Bool, gen).Select(pair => pair.Item1 ? pair.Item2 : null);

    private static readonly Gen<string> Words = Gen.String[Gen.Char["abé退-'\" \\"], 1, 8].Select(word => word.Trim().Length > 0 ? word : "a" + word);

    private static readonly Gen<LocalizedText> Texts =
        from text in Words
        from tags in Gen.Bool.Array[3]
        select new LocalizedText(new[] { "en", "de", "zh-Hans" }.Where((_, i) => tags[i] || i == 0).Select(tag => KeyValuePair.Create(tag, text + "\n" + tag)));

    private static readonly Gen<AmountByCurrency> Amounts =
        from units in Gen.Int[1, 9_999]
        from count in Gen.Int[1, 3]
        select new AmountByCurrency(new[] { "USD", "JPY", "KWD" }.Take(count).Select(code => new Money(units, Currency.Of(code))));

    private static readonly Gen<string> RequestLines = Pick(
        "order.daysSinceDelivered <= 30", "shipTo.country in [DE, AT]", "customer.tags has vip", "message contains any angry", "message mentions refund", "host.score >= 70", "host.since < 2026-02-01",
        "host.spent > 50.00 USD", "host.wait < 36 hours", "isRisky is true", "isSafe is false", "order.total between 1.00 USD and 2.00 USD", "order.tags has 'it''s'", "message matches 'a+'", "return.reasons is known");

    private static readonly Gen<string> ItemLines = Pick("item.category is books", "item.tags has final-sale", "item.condition in [opened, used]", "item.unitPrice > 500.00 USD", "item.fault is buyer", "isFragile is true");

    private static readonly Gen<Condition> Items = ItemLines.Array[1, 3].Select(lines => lines.Length == 1 ? Condition.Parse(lines[0]) : Condition.Any([.. lines.Select(Condition.Parse)]));

    private static Gen<Condition> Requests(int depth) => depth == 0
        ? RequestLines.Select(Condition.Parse)
        : Gen.OneOf(
            RequestLines.Select(Condition.Parse),
            Requests(depth - 1).Array[1, 3].Select(parts => Condition.All(parts)),
            Requests(depth - 1).Array[1, 3].Select(parts => Condition.Any(parts)),
            Requests(depth - 1).Select(Condition.Not),
            Gen.Const(Condition.All()),
            Gen.Select(Gen.Bool, Gen.Enum<ItemRange>(), Items).Select(three => three.Item1 ? Condition.AnyItem(three.Item2, three.Item3) : Condition.EveryItem(three.Item2, three.Item3)));

    private static readonly Gen<Condition> Conditions = Requests(2);

    private static readonly Gen<ReturnWindow> Windows =
        from days in Gen.Int[-1, 400]
        from purposes in Gen.Enum<WantedResolution>().Array[1, 4]
        from anchor in Gen.Enum<WindowAnchor>()
        from transit in Gen.Int[0, 5]
        from end in Gen.Int[0, 2]
        from roll in Gen.Bool
        from until in Gen.Int[-1, 300]
        from when in Maybe(Conditions)
        from items in Maybe(Items)
        select new ReturnWindow
        {
            Id = "w", Days = days < 0 ? null : days, For = [.. purposes], Anchor = anchor, TransitDays = transit, LastDayIncluded = end != 1, ToTheInstant = end == 2, RollToBusinessDay = roll,
            Until = until < 0 ? null : new LocalDate(2026, 1, 1).PlusDays(until), When = when, Items = items,
        };

    private static readonly Gen<FeeRule> Fees =
        from shape in Gen.Int[0, 3]
        from points in Gen.Int[0, 10_000]
        from amounts in Amounts
        from limited in Gen.Bool
        from per in Gen.Enum<FeePer>()
        from faults in Gen.Enum<Fault>().Array[1, 4]
        from when in Maybe(Conditions)
        from items in Maybe(Items)
        select new FeeRule
        {
            Id = "f", Kind = shape < 2 ? FeeKind.Restocking : FeeKind.ReturnShipping, BasisPoints = shape == 0 ? points : null, Amount = shape is 1 or 2 ? amounts : null, OwnCost = shape == 3,
            AtLeast = shape == 0 && limited ? amounts : null, AtMost = shape == 0 && limited ? amounts : null, Per = per, Faults = [.. faults], When = when, Items = items,
        };

    private static readonly Gen<ResolutionRule> Resolutions =
        from kind in Gen.Enum<ResolutionKind>()
        from points in Gen.Int[0, 10_000]
        from bonus in Maybe(Amounts)
        from cap in Maybe(Amounts)
        from below in Maybe(Amounts)
        from fewer in Gen.Int[0, 3]
        from when in Maybe(Conditions)
        let credit = kind is ResolutionKind.StoreCredit or ResolutionKind.GiftCard
        let kept = kind is ResolutionKind.KeepIt or ResolutionKind.Donate
        select new ResolutionRule
        {
            Id = "r", Kind = kind, ShareBasisPoints = kept ? points : 10_000, BonusBasisPoints = credit ? points : 0, Bonus = credit ? bonus : null, Cap = credit ? cap : null,
            CapBasisPoints = credit && fewer == 1 ? points : null, Below = below, FewerRefundsThan = fewer == 0 ? null : fewer, When = when,
        };

    private static readonly Gen<PolicyPromise> Promises =
        from after in Pick("requestReceived", "goodsReceived", "inspected")
        from least in Gen.Int[0, 5]
        from more in Gen.Int[0, 5]
        from unit in Gen.Enum<PromiseUnit>()
        from calendar in Maybe(Pick("US", "DE"))
        from cutOff in Gen.Int[-12, 23]
        from nextOpening in Gen.Bool
        from duty in Gen.Int[-3, 5]
        from text in Maybe(Texts)
        let inHours = unit is PromiseUnit.Hours or PromiseUnit.BusinessHours
        select new PolicyPromise
        {
            Id = "p", After = after, Least = least, Most = least + more, Unit = unit, Calendar = calendar, CutOff = cutOff < 0 || inHours ? null : new LocalTime(cutOff, 30),
            AtClose = nextOpening && unit == PromiseUnit.BusinessHours ? DeadlineAtClose.NextOpening : DeadlineAtClose.EndOfPeriod, Duty = duty < 0 ? null : (Duty)duty, Text = text,
        };

    private static readonly Gen<PolicyTerms> Terms =
        from windows in Windows.Array[0, 3]
        from exclusions in Gen.Select(Maybe(Conditions), Maybe(Items), Gen.Bool, Maybe(Texts)).Array[0, 2]
        from fees in Fees.Array[0, 3]
        from resolutions in Resolutions.Array[0, 4]
        from shares in Gen.Enum<RefundShare>().Array[3]
        from sendBack in Gen.Int[1, 30]
        from promises in Promises.Array[0, 2]
        from countries in Pick("DE", "US", "JP").Array[0, 2]
        from memberships in Maybe(Texts).Array[0, 2]
        select new PolicyTerms
        {
            Windows = [.. windows.Select((window, i) => window with { Id = $"w{i}" })],
            Exclusions = [.. exclusions.Select((four, i) => new Exclusion { Id = $"x{i}", When = four.Item1, Items = four.Item2, EvenIfFaulty = four.Item3, Because = four.Item4 })],
            Fees = [.. fees.Select((fee, i) => fee with { Id = $"f{i}" })],
            Resolutions = [.. resolutions.Select((rule, i) => rule with { Id = $"r{i}" })],
            Shipping = shares[0], ShippingIfFaulty = shares[1], Duties = shares[2], SendBackDays = sendBack,
            Promises = [.. promises.Select((promise, i) => promise with { Id = $"p{i}" })],
            Memberships = [.. memberships.Select((name, i) => new Membership { Tag = $"m{i}", Name = name })],
            Countries = [.. countries],
        };

    private static readonly Gen<Rule> Rules =
        from when in Conditions
        from tags in Pick("eligible", "risky").Array[0, 2]
        from flags in Gen.Bool.Array[7]
        from priority in Gen.Enum<Priority>()
        from outcome in Pick(Outcome.Approve, Outcome.ApprovePartially, Outcome.Deny, Outcome.NeedsReview, Outcome.NeedsInformation)
        from text in Maybe(Texts)
        select new Rule
        {
            Id = "r", When = when, Description = text, Stop = flags[0],
            Then = new RuleActions
            {
                Tags = [.. tags], AssignTo = flags[1] ? "team" : null, EscalateTo = flags[2] ? "manager" : null, Priority = flags[3] ? priority : null, Reply = flags[4] ? "hello" : null,
                Propose = flags[5] ? outcome : null, Because = text, Ask = flags[6] ? ["return.evidence", "item.reason"] : [], AnswerPolicy = flags[1],
            },
        };

    private static readonly Gen<PolicyOperations> Operations =
        from conditional in Maybe(Conditions)
        from below in Amounts
        from timings in Gen.Select(Gen.Enum<RefundPoint>(), Conditions).Array[0, 3]
        from always in Gen.Int[-1, 3]
        from spared in Maybe(Conditions)
        from reviews in Gen.Int[0, 3]
        from promises in Promises.Array[0, 2]
        from words in Gen.String[Gen.Char["abé退"], 1, 8].Array[1, 3]
        from rules in Rules.Array[0, 4]
        from first in Gen.Bool
        select new PolicyOperations
        {
            Teams = ["team"], PaymentOrder = first ? ["gift-card", "card"] : [], Tags = first ? ["eligible", "risky"] : [], HitPolicy = first ? HitPolicy.First : HitPolicy.All, Acknowledge = first ? "hello" : null,
            Approval = [new ApprovalLevel { Role = "agent", Below = below, When = conditional }, new ApprovalLevel { Role = "manager" }],
            Safeguards = new Safeguards
            {
                RefundAfter = [.. timings.Select(pair => new RefundTiming { After = pair.Item1, When = pair.Item2 }), .. always < 0 ? [] : new[] { new RefundTiming { After = (RefundPoint)always } }],
                HumanApproval = spared is null, NoApprovalWhen = spared, ReviewFromRefunds = reviews == 0 ? null : reviews,
            },
            Promises = [.. promises.Select((promise, i) => promise with { Id = $"s{i}" })],
            WordGroups = new PolicyOperations().WordGroups.Add("angry", [.. words]),
            Rules = [.. rules.Select((rule, i) => rule with { Id = $"r{i}" })],
        };

    /// <summary>Drafts without errors.</summary>
    public static Gen<PolicyDraft> Valid { get; } =
        from terms in Terms
        from operations in Operations
        from name in Maybe(Texts)
        from absent in Gen.Bool
        from days in Gen.Int[-1, 300]
        from text in Maybe(Texts)
        select new PolicyDraft
        {
            Id = "shop", Version = "1", Name = name, From = days < 0 ? null : new LocalDate(2026, 1, 1).PlusDays(days), Currency = Currency.Of("USD"), TimeZone = "Europe/Berlin", Calendar = "DE",
            Languages = absent ? ["en"] : ["de", "en"],
            Facts =
            [
                new HostFact { Name = "host.score", Type = FactType.Number, Unit = "points", Absent = absent ? FactValue.Of(12.5m) : FactValue.Unknown, Description = text },
                new HostFact { Name = "host.since", Type = FactType.Date, Absent = absent ? FactValue.Of(new LocalDate(2026, 1, 31)) : FactValue.Unknown, From = FactSupplier.Customer },
                new HostFact { Name = "host.spent", Type = FactType.Money, Absent = absent ? FactValue.Of(new Money(1_999, Currency.Of("USD"))) : FactValue.Unknown },
                new HostFact { Name = "host.wait", Type = FactType.Duration, Absent = absent ? FactValue.Of(Duration.FromMinutes(90)) : FactValue.Unknown },
                new HostFact { Name = "host.level", Type = FactType.Text, Words = ["silver", "gold"], Absent = absent ? FactValue.Of("gold") : FactValue.Unknown },
                new HostFact { Name = "host.marks", Type = FactType.TextSet, Absent = absent ? FactValue.Of(["a", "b"]) : FactValue.Unknown },
                new HostFact { Name = "host.isOpen", Type = FactType.Boolean, Absent = absent ? FactValue.Of(true) : FactValue.Unknown },
            ],
            Conditions =
            [
                new NamedCondition { Name = "isRisky", When = Condition.Parse("host.score > 90"), Description = text },
                new NamedCondition { Name = "isSafe", When = Condition.Parse("isRisky is false") },
                new NamedCondition { Name = "isFragile", When = Condition.Parse("item.category in [glass, china]") },
            ],
            Terms = terms, Operations = operations,
            ReplyNames =
            [
                new HostReplyName { Name = "coupon", Type = ReplyNameType.Text, IsAlways = true, Description = LocalizedText.Of("en", "a code for the next order") },
                new HostReplyName { Name = "store_credit-left", Type = ReplyNameType.Money },
            ],
            Templates = [new ReplyTemplate { Id = "hello", Variants = ImmutableSortedDictionary.Create<string, TemplateText>(StringComparer.Ordinal).Add("en", new TemplateText { Subject = "Hi", Body = "one\ntwo" }).Add("de", new TemplateText { Body = "Hallo" }) }],
            Texts = new PolicyTexts { CustomerIntroduction = text, StaffClosing = text },
            Tests = [new PolicyTest { Name = "n", Request = "{\"id\":\"1\"}", Expect = "{\"outcome\":\"none\"}" }],
            Extensions = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("acme", "{\"a\":[1,null]}"),
        };
}
