using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using NodaTime;
using RefundKit.Cases;
using RefundKit.Cases.Effects;
using RefundKit.Cases.Events;
using RefundKit.Duties;
using RefundKit.Orders;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;
using static RefundKit.Tests.Cases.CaseBuilder;

namespace RefundKit.Tests.Cases;

public class JournalTests
{
    // The hash was computed outside this library, from the definition at JournalEntry.
    private const string Golden =
        """{"schema":1,"tenant":"acme","case":"R-1","seq":1,"type":"tagged","v":1,"at":"2026-11-22T09:30:00Z","actor":{"kind":"staff","id":"ben"},"data":{"tags":["vip"]},"prev":"0000000000000000000000000000000000000000000000000000000000000000","hash":"2c86655fdadb9f893af7b4a07b930b48241b181a3d90a70efa5f99a32243b989"}""";

    /// <summary>One of everything, all members set.</summary>
    private static IEnumerable<CaseEvent> EveryEvent()
    {
        var (at, actor) = (Now, Agent);
        var amount = Usd("60.00");
        yield return new MessageReceived { At = at, Actor = actor, From = ActorKind.Customer, Channel = "email", MessageId = "m-1", Digest = "sha256:x" };
        yield return new CaseOpened { At = at, Actor = actor, Channel = "email", Country = "DE", Reason = "defective", Order = "1001", Customer = "C-1", RequestedBy = RequesterKind.Staff, Requester = "ben" };
        yield return new ContextGathered { At = at, Actor = actor, Source = "shopify", Order = "1001" };
        yield return new DecisionMade
        {
            At = at, Actor = actor, Outcome = Outcome.ApprovePartially, Intent = RefundKit.Messages.MessageIntent.RequestReturn, DecisionHash = "rk1:x",
            Policy = "p", PolicyVersion = "2", PolicyHash = "h", TermsHash = "t", ApprovalHash = "a", Edition = "e", AsOf = at, Automatic = true, Rules = ["one"],
            Resolution = RefundKit.Policies.ResolutionKind.KeepIt, Amount = amount, Payments = [new DecidedPayment("P1", amount, Usd("100.00"), Usd("1.00")), new DecidedPayment("P2", amount, null, null)],
            ApprovalRequired = true, ApproverRoles = ["agent"],
        };
        yield return new FactsRequested { At = at, Actor = actor, From = FactSupplier.Warehouse, Facts = ["return.receivedAt"] };
        yield return new ReplySent { At = at, Actor = actor, Template = "t", Language = "zh-Hans", Channel = "chat", Automatic = true, Effect = "k" };
        yield return new Tagged { At = at, Actor = actor, Tags = ["a", "ü"] };
        yield return new Assigned { At = at, Actor = actor, To = "returns-team" };
        yield return new Escalated { At = at, Actor = actor, To = "supervisor", ReasonCode = "doubt" };
        yield return new LabelSent { At = at, Actor = actor, Carrier = "dhl", Reference = "l1" };
        yield return new ReturnScanned { At = at, Actor = actor, Carrier = "dhl", Reference = "l1" };
        yield return new GoodsReceived { At = at, Actor = actor, Reference = "g1" };
        yield return new Inspected { At = at, Actor = actor, Lines = [new InspectedLine("L1", "opened", 1), new InspectedLine("L2", null, null)] };
        yield return new ApprovalGiven { At = at, Actor = actor, DecisionHash = "rk1:x", Role = "agent", Automatic = false };
        yield return new ApprovalVoided { At = at, Actor = actor, DecisionHash = "rk1:x", ReasonCode = "r" };
        yield return new RefundReserved { At = at, Actor = actor, Attempt = "rk-R-1-1", Payment = "P1", Amount = amount, Reference = "r", DecisionHash = "rk1:x" };
        yield return new RefundSubmitted { At = at, Actor = actor, Attempt = "rk-R-1-1", Payment = "P1", Amount = amount, Reference = "r" };
        yield return new RefundSettled { At = at, Actor = actor, Attempt = "rk-R-1-1", Payment = "P1", Amount = amount, Reference = "r" };
        yield return new RefundFailed { At = at, Actor = actor, Attempt = "rk-R-1-1", Payment = "P1", Amount = amount, Reference = "r", ReasonCode = "c" };
        yield return new RefundReversed { At = at, Actor = actor, Attempt = "rk-R-1-1", Payment = "P1", Amount = amount, Reference = "r", ReasonCode = "c" };
        yield return new RefundUnknown { At = at, Actor = actor, Attempt = "rk-R-1-1", Payment = "P1", Amount = amount, Reference = "r", ReasonCode = "c" };
        yield return new PromiseMade
        {
            At = at, Actor = actor, Promise = "processed", Due = at, Earliest = at, Source = "policy", Rule = "r", Zone = "UTC", Calendar = "de", CalendarEdition = "1", Duty = Duty.Refund, Silence = Silence.AutomaticRefund,
            Count = new DutyCount { After = "goodsReceived", Least = 1, Most = 2, Unit = DutyUnit.BusinessHours, CutOff = new LocalTime(17, 0), AtClose = RefundKit.Calendars.DeadlineAtClose.NextOpening },
            CountedFrom = new DutyStart(new LocalDate(2026, 11, 20), new LocalDate(2026, 11, 21), null, at),
        };
        yield return new PromiseKept { At = at, Actor = actor, Promise = "processed", Due = at };
        yield return new PromiseBroken { At = at, Actor = actor, Promise = "processed", Due = at };
        yield return new Overridden { At = at, Actor = actor, What = "assignTo", From = "a", To = "b", ReasonCode = "r" };
        yield return new CaseResolved { At = at, Actor = actor, Resolution = "refund", Automatic = true };
        yield return new CaseReopened { At = at, Actor = actor, ReasonCode = "r" };
        yield return new SatisfactionRated { At = at, Actor = actor, Score = 5 };
        yield return new Erased { At = at, Actor = actor, Reference = "e1" };
    }

    private static ImmutableArray<JournalEntry> Chain(IEnumerable<CaseEvent> events)
    {
        var entries = ImmutableArray.CreateBuilder<JournalEntry>();
        foreach (var happened in events)
            entries.Add(JournalLine.Write(Id, entries.Count + 1, happened, entries.Count == 0 ? JournalEntry.NoHash : entries[^1].Hash));
        return entries.ToImmutable();
    }

    [Fact]
    public void The_stored_line_and_its_hash_are_fixed_for_ever()
    {
        var line = JournalLine.Write(Id, 1, new Tagged { At = Now, Actor = Agent, Tags = ["vip"] }, JournalEntry.NoHash);
        Assert.Equal(Golden, line.ToString());
    }

    [Fact]
    public void The_journal_knows_the_twenty_nine_types_and_every_one_survives_being_stored()
    {
        Assert.Equal(29, EventCatalogue.Current.Names.Count());
        var chain = Chain(EveryEvent());
        Assert.Equal(EventCatalogue.Current.Names.Order(StringComparer.Ordinal), chain.Select(entry => entry.Event.Type).Order(StringComparer.Ordinal));
        Assert.True(CaseJournal.TryRead(Id, chain.Select(entry => entry.Line), out var journal, out var problem), problem?.ToString());
        foreach (var (written, read) in chain.Zip(journal.Entries))
        {
            Assert.IsNotType<UnrecognisedEvent>(read.Event);
            Assert.Equal(written.ToString(), JournalLine.Write(Id, read.Sequence, read.Event, read.PreviousHash).ToString());
        }
    }

    [Fact]
    public void No_event_holds_what_the_customer_wrote_or_is_called()
    {
        var request = Request() with { Customer = new CustomerProfile { Id = "C-1", Name = "Ana Silva" } };
        var change = RefundCase.New(Id).Receive(request, "m-1", Now, Customer).Then(c => c.Record(Decision(request: request), Levels, Now, Actor.System));
        var journal = string.Join('\n', change.Entries);
        Assert.DoesNotContain("money back", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("Silva", journal, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_flipped_byte_is_found()
    {
        var entry = Chain(EveryEvent().Take(4))[3];
        var line = entry.Line.ToArray();
        Gen.Select(Gen.Int[0, line.Length - 1], Gen.Int[0, 7]).Sample((at, bit) =>
        {
            var damaged = line.ToArray();
            damaged[at] ^= (byte)(1 << bit);
            Assert.False(JournalEntry.TryRead(damaged, out _, out var problem));
            Assert.StartsWith("RK709", problem.Id, StringComparison.Ordinal);
        }, iter: 3_000);
    }

    [Fact]
    public void A_line_left_out_or_moved_is_found()
    {
        var chain = Chain(EveryEvent());
        Assert.False(CaseJournal.TryCreate(Id, chain.RemoveAt(3), out _, out var gap));
        Assert.Equal("RK7093", gap.Id);
        var other = Chain(EveryEvent().Skip(1).Take(1));
        Assert.False(CaseJournal.TryCreate(Id, [other[0], chain[1]], out _, out var chained));
        Assert.Equal("RK7094", chained.Id);
        Assert.False(CaseJournal.TryCreate(new CaseId("acme", "R-2"), chain, out _, out var foreign));
        Assert.Equal("RK7092", foreign.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("not json")]
    [InlineData("""{"prev":"zz","hash":"zz"}""")]
    [InlineData("""{"prev":1,"hash":2}""")]
    public void What_is_no_line_is_a_problem_and_no_exception(string line)
    {
        Assert.False(JournalEntry.TryRead(Encoding.UTF8.GetBytes(line), out _, out var problem));
        Assert.NotNull(problem);
    }

    [Theory]
    [InlineData("\"type\":\"tagged\"", "\"type\":\"teleported\"")]
    [InlineData("\"v\":1", "\"v\":2")]
    [InlineData("\"schema\":1", "\"schema\":2")]
    [InlineData("\"kind\":\"staff\"", "\"kind\":\"oracle\"")]
    [InlineData("\"tags\":[\"vip\"]", "\"tags\":5")]
    public void An_event_from_the_future_makes_the_case_read_only_and_keeps_its_bytes(string now, string then)
    {
        var first = Chain([new Tagged { At = Now, Actor = Agent, Tags = ["vip"] }])[0].ToString();
        var content = first[..first.IndexOf(",\"prev\"", StringComparison.Ordinal)].Replace(now, then, StringComparison.Ordinal);
        Assert.Contains(then, content, StringComparison.Ordinal);
        var line = Sealed(content, JournalEntry.NoHash);
        Assert.True(CaseJournal.TryRead(Id, [line], out var journal, out var problem), problem?.ToString());
        Assert.IsType<UnrecognisedEvent>(journal.Entries[0].Event);
        Assert.Equal(line, journal.Entries[0].Line.ToArray());
        var replayed = RefundCase.Replay(journal);
        Assert.True(replayed.IsReadOnly);
        Refused("RK7000", replayed.Receive(Request(), "m-2", Now, Customer));
        Refused("RK7000", replayed.Record(Decision(), Levels, Now, Actor.System));
        Refused("RK7000", replayed.Report("rk-R-1-1", AttemptState.Settled, null, null, Now, Gateway));
        Refused("RK7000", replayed.Rate(5, Now, Customer));
    }

    [Fact]
    public void An_older_version_is_read_through_its_upcasters_and_its_bytes_stay()
    {
        var catalogue = new EventCatalogue(
        [
            new EventType("tagged", Tagged.Read)
            {
                Upcasters =
                [
                    data => new JsonObject { ["labels"] = new JsonArray(data["tag"]!.GetValue<string>()) },
                    data => new JsonObject { ["tags"] = data["labels"]!.DeepClone() },
                ],
            },
        ]);
        var line = Sealed("""{"schema":1,"tenant":"acme","case":"R-1","seq":1,"type":"tagged","v":1,"at":"2026-11-22T09:30:00Z","actor":{"kind":"staff"},"data":{"tag":"vip"}""", JournalEntry.NoHash);
        Assert.True(JournalLine.TryRead(line, catalogue, out var entry, out _));
        Assert.Equal(["vip"], Assert.IsType<Tagged>(entry.Event).Tags);
        Assert.Equal(line, entry.Line.ToArray());
    }

    [Fact]
    public void Replaying_the_journal_gives_the_stored_case()
    {
        Func<RefundCase, CaseChange>[] commands =
        [
            c => c.Receive(Request(), "m-1", Now, Customer), c => c.Receive(Request(), "m-2", Now, Customer),
            c => c.Record(Decision(), Levels, Now, Actor.System), c => c.Record(Decision(amount: "40.00"), Levels, Now, Actor.System),
            c => c.Record(Decision(Outcome.NeedsReview), Levels, Now, Actor.System),
            c => c.Approve(c.Decision?.DecisionHash ?? "", Supervisor, "manager", Now), c => c.VoidApproval("x", Supervisor, Now),
            c => c.ReserveRefund(Now, Actor.System), c => c.Submit(c.Attempts.LastOrDefault()?.Id ?? "", Now, Actor.System),
            c => c.Report(c.Attempts.LastOrDefault()?.Id ?? "", AttemptState.Settled, "r", null, Now, Gateway),
            c => c.Report(c.Attempts.LastOrDefault()?.Id ?? "", AttemptState.Failed, null, "no-funds", Now, Gateway),
            c => c.Report(c.Attempts.FirstOrDefault()?.Id ?? "", AttemptState.Reversed, null, null, Now, Gateway),
            c => c.Report(c.Attempts.LastOrDefault()?.Id ?? "", AttemptState.Unknown, null, "timeout", Now, Gateway),
            c => c.GoodsReceived("g", Now, Agent), c => c.Inspect([new InspectedLine("L1", "used", 1)], Now, Agent),
            c => c.Override("outcome", "deny", "fraud", Agent, Now), c => c.Resolve("refund", Now, Agent), c => c.Reopen("again", Now, Agent),
            c => c.Rate(4, Now, Customer), c => c.Erase("e", Now, Actor.System), c => c.BreakOverdue(Now + Duration.FromDays(9), Actor.System),
            c => c.Fulfil("processed", Now, Agent), c => c.RequestFacts(FactSupplier.Customer, ["x"], Now, Agent), c => c.Escalate("boss", "doubt", Now, Agent),
            c => c.LabelSent("dhl", "l", Now, Agent), c => c.ReturnScanned("dhl", "l", Now, new Actor(ActorKind.Carrier)),
            c => c.Replied(new SendReply { Key = "k", Template = "t", Language = "en" }, new ReplyDelivery { Channel = "email", TemplateVersion = "3", TemplateHash = "sha256:ab" }, Now, Actor.System),
        ];
        Gen.Int[0, commands.Length - 1].Array[1, 40].Sample(picks =>
        {
            var refundCase = RefundCase.New(Id);
            var lines = new List<ReadOnlyMemory<byte>>();
            foreach (var pick in picks.Prepend(2).Prepend(0))
            {
                var change = commands[pick](refundCase);
                lines.AddRange(change.Entries.Select(entry => entry.Line));
                refundCase = change.After;
            }

            Assert.True(CaseJournal.TryRead(Id, lines, out var journal, out var problem), problem?.ToString());
            Assert.Equal(refundCase.ToJson(), RefundCase.Replay(journal).ToJson());
            Assert.Equal(lines.Count, refundCase.Version);
        }, iter: 400);
    }

    [Fact]
    public void The_members_that_metrics_read_are_in_the_journal()
    {
        var change = RefundCase.New(Id).Receive(Request(), "m-1", Now, Customer).Then(c => c.Record(Decision(), Levels, Now, Actor.System));
        JsonNode Data(string type) => JsonNode.Parse(change.Entries.First(entry => entry.Event.Type == type).ToString())!["data"]!;
        Assert.Equal("customer", (string?)Data("messageReceived")["from"]);
        Assert.Equal("DE", (string?)Data("caseOpened")["country"]);
        Assert.Equal("approve", (string?)Data("decisionMade")["outcome"]);
        Assert.Equal("requestRefund", (string?)Data("decisionMade")["intent"]);
        Assert.Equal(["in-window"], Data("decisionMade")["rules"]!.AsArray().Select(rule => (string?)rule));
        Assert.Equal("2026-11-24T09:30:00Z", (string?)Data("promiseMade")["due"]);
        Assert.Equal("returns-team", (string?)Data("assigned")["to"]);
    }

    [Fact]
    public void Effects_survive_being_stored()
    {
        CaseEffect[] effects =
        [
            new SendReply { Key = "k1", Template = "t", Language = "en" }, new UpdateHelpdesk { Key = "k2", Tags = ["a"], AssignTo = "x", EscalateTo = "y", Priority = "high" },
            new SubmitRefund { Key = "k3", Attempt = "a", Payment = "P", Amount = Usd("1.00") }, new LookUpRefund { Key = "k4", Attempt = "a", Payment = "P", Amount = Usd("1.00") },
            new RequestHuman { Key = "k5", ReasonCode = "r", Subject = "s" },
        ];
        Assert.All(effects, effect => Assert.Equal(effect.ToJson(), CaseEffect.Parse(effect.ToJson()).ToJson()));
        Assert.Throws<FormatException>(() => CaseEffect.Parse("""{"kind":"explode","key":"k"}"""));
        Assert.Throws<FormatException>(() => CaseEffect.Parse("no json"));
    }

    private static byte[] Sealed(string content, string previous)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([.. Convert.FromHexString(previous), .. Encoding.UTF8.GetBytes(content)]));
        return Encoding.UTF8.GetBytes($"{content},\"prev\":\"{previous}\",\"hash\":\"{hash}\"}}");
    }
}
