using System.Text;
using RefundKit.Cases;
using RefundKit.Cases.Effects;
using RefundKit.Decisions;
using RefundKit.Desk;
using RefundKit.Metrics;
using RefundKit.Samples.Channels;
using RefundKit.Samples.Display;
using Spectre.Console;

namespace RefundKit.Samples;

/// <summary>The story: the Monday before Thanksgiving in a cross-border shop. Every number in it is computed by the library.</summary>
internal sealed class SellersMorning(IAnsiConsole screen, Shop shop)
{
    private static readonly Actor Mia = new(ActorKind.Staff, "agent-mia");
    private static readonly Actor Omar = new(ActorKind.Staff, "lead-omar");
    private static readonly Actor Bot = new(ActorKind.Ai, "bot-1");

    private const string Jacket = "T-08";

    public async Task PlayAsync()
    {
        screen.Write(new Text("RefundKit: a seller's morning\n", Screen.Strong));
        screen.Say($"Monday 2026-11-23, {shop.Policy.Zone.Id}. Policy {shop.Policy}. Orders, customers and the payment gateway are stand-ins; no money moves.");
        await TakeInAsync();
        ShowDecisions();
        ShowWhy();
        ShowReplies();
        await ApproveAsync();
        await PayAsync();
        await AnswerByHandAsync();
        await ShowJournalAsync();
        await ShowMetricsAsync();
    }

    private async Task TakeInAsync()
    {
        screen.Section("1  The inbox", "What Amazon, eBay, the mailbox and the chat hand over, each in its own shape.");
        shop.Orders.CameBack("400-0000000-0000001", shop.Clock.GetCurrentInstant(), "unopened");
        shop.Orders.CameBack("302-0000000-0000002", shop.Clock.GetCurrentInstant(), "opened");
        var table = Screen.Table(("Time", 5), ("Channel", 7), ("Case", 4), ("What arrives", 58));
        foreach (var incoming in Inbox())
        {
            var isNew = await shop.TakeInAsync(incoming);
            var request = incoming.Request;
            var text = request.Message is { Text.Length: > 0 } message
                ? string.Join(' ', message.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
                : string.Join(", ", request.Return!.Lines.Select(line => $"{line.Quantity} × {line.LineId}, {line.Reason!.Raw} = {line.Reason}"));
            table.AddRow(new Text(shop.Time), new Text(request.Channel!), new Text(request.Id), isNew ? new Text(Screen.Cut(text, 58)) : new Text($"the same mail again ({incoming.MessageId}): nothing changes", Screen.Faint));
        }

        screen.Write(table);
    }

    private IEnumerable<Incoming> Inbox()
    {
        static string File(string name) => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Inbox", name));
        var (mail, chat) = (new ShopMail(shop.Tickets), new ShopChat(shop.Tickets));
        return
        [
            .. new AmazonReturns(shop.Tickets).Read(File("amazon-returns.xml")),
            .. new EbayReturns(shop.Tickets).Read(File("ebay-returns.json")),
            mail.Read(File("mail-1-withdrawal.eml")),
            mail.Read(File("mail-2-late.eml")),
            mail.Read(File("mail-3-again.eml")),
            mail.Read(File("mail-4-lawyer.eml")),
            .. File("chat.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(chat.Read),
        ];
    }

    private void ShowDecisions()
    {
        screen.Section("2  The decisions", "Proposed by the policy as the requests arrived; nobody has approved anything yet.");
        screen.Write(DecisionTable.Of(shop.Decisions.Values));
        var waiting = shop.Decisions.Values.SelectMany(decision => decision.Needs.Select(need => (need.From, decision.RequestId))).Distinct().GroupBy(need => need.From, need => need.RequestId);
        screen.Say("Waiting for " + string.Join(", ", waiting.Select(from => $"the {from.Key.ToString().ToLowerInvariant()} ({string.Join(' ', from)})")) + ".");
        screen.Say("The tickets are with: " + string.Join(", ", shop.Tickets.Teams.GroupBy(ticket => ticket.Value, ticket => ticket.Key).Select(team => $"{team.Key} ({string.Join(" ", team)})")) + ".");
    }

    private void ShowWhy()
    {
        screen.Section("3  One of them explained", "T-05: the policy excludes outlet goods, and the law lets an Austrian consumer withdraw all the same.");
        screen.WriteLine();
        Explanation.Show(screen, shop.Decisions["T-05"]);
    }

    private void ShowReplies()
    {
        screen.Section("4  The replies", $"{shop.Replies.Sent.Count} went out at once. Two of them, in the language of the customer where the policy has it:");
        screen.WriteLine();
        foreach (var ticket in (string[])[Jacket, "T-05"])
        {
            var (_, reply) = shop.Replies.Sent.Single(sent => sent.Case.Id == ticket);
            var message = shop.Decisions[ticket].Request.Message!;
            var wrote = message.Language ?? ReferenceData.Embedded.Classifier.Understand(message).Language;
            Show(reply, $"{ticket}, written in {wrote}, answered in {reply.Language}");
        }

        screen.Say($"The policy is written in {string.Join(" and ", shop.Policy.Draft.Languages)}: an Austrian customer gets English until it has German texts.");
    }

    private void Show(OutgoingReply reply, string title) =>
        screen.Write(new Panel(new Rows(reply.Subject is { } subject ? [new Text(subject, Screen.Strong), new Text(reply.Text.Trim())] : [new Text(reply.Text.Trim())])) { Header = new PanelHeader($" {title} "), Expand = true });

    private async Task ApproveAsync()
    {
        screen.Section("5  The approvals", "Money moves after a human's final approval only, in a role that may approve the amount.");
        shop.Clock.GoTo(9, 20);
        await shop.WarehouseReportsAsync(Jacket, "1008", "unopened");
        screen.WriteLine();
        screen.Say($"{shop.Time} The warehouse has the jacket of {Jacket}, unopened. Decided again:");
        screen.Write(DecisionTable.Of([shop.Decisions[Jacket]]));
        var table = Screen.Table(("Time", 5), ("Who", 9), ("As", 10), ("Case", 4), ("Amount", 9), ("Answer", 36));
        shop.Clock.GoTo(9, 40);
        await ApproveAsync(table, "T-01", Mia, "agent");
        await ApproveAsync(table, "T-02", Mia, "agent");
        await ApproveAsync(table, Jacket, Bot, "agent");
        await ApproveAsync(table, Jacket, Mia, "agent");
        shop.Clock.GoTo(9, 55);
        await ApproveAsync(table, Jacket, Omar, "supervisor");
        await ApproveAsync(table, Jacket, Omar, "supervisor");
        screen.Write(table);
    }

    private async Task ApproveAsync(Table table, string ticket, Actor who, string role)
    {
        var decision = shop.Decisions[ticket];
        var result = await shop.Desk.ApproveAsync(Shop.Case(ticket), decision.Hash, who, role);
        if (result.Problem is null) await shop.Desk.ApplyAsync(Shop.Case(ticket), (known, at) => known.Fulfil("approval", at, who));
        table.AddRow(
            new Text(shop.Time), new Text(who.Id!), new Text(role), new Text(ticket), new Text(decision.Refund!.Amount.ToString()),
            new Text(result.Problem is { } problem ? $"refused, {problem.Id}: {problem.Message}" : "approved"));
    }

    private async Task PayAsync()
    {
        screen.Section("6  The money", "Through the stand-in gateway. For the jacket it acts, and its answer gets lost on the way back.");
        screen.WriteLine();
        shop.Gateway.LosesAnswerFor = "pay-1008";
        shop.Clock.GoTo(10, 0);
        await shop.Desk.RunOutboxAsync("default");
        var jacket = await shop.Desk.LoadAsync(Shop.Case(Jacket));
        var unknown = jacket.Case!.Attempts.Single();
        screen.Say($"{shop.Time} {unknown.Id} is {unknown.State}: {unknown.Amount} stays reserved, and nobody pays again.");
        shop.Clock.GoTo(10, 5);
        await shop.Desk.RunOutboxAsync("default");
        jacket = await shop.Desk.LoadAsync(Shop.Case(Jacket));
        screen.Say($"{shop.Time} Looked up: {unknown.Id} is {jacket.Case!.Attempts.Single().State}.");
        screen.WriteLine();
        screen.Say("What the gateway saw:");
        foreach (var call in shop.Gateway.Calls) screen.Say("  " + call);
        var balance = (await shop.Store.BalanceAsync("default", "pay-1008", CancellationToken.None))!;
        screen.Say($"Payment {balance.Payment}: captured {balance.Captured}, refunded {balance.Posted}, reserved {balance.Reserved}, left {balance.Available}.");
        screen.Say($"Refunds at the gateway for {Jacket}: {shop.Gateway.Paid.Count(paid => paid.Case == Shop.Case(Jacket))}.");
        screen.WriteLine();
        foreach (var ticket in (string[])["T-01", "T-02", Jacket])
        {
            await shop.Desk.ApplyAsync(Shop.Case(ticket), (known, at) => known.Fulfil("processed", at, Actor.System));
            await shop.Desk.ApplyAsync(Shop.Case(ticket), (known, at) => known.Fulfil("answered", at, Mia));
            await shop.TellOfRefundAsync(ticket);
            await shop.Desk.ApplyAsync(Shop.Case(ticket), (known, at) => known.Resolve("refund", at, Mia));
        }

        Show(shop.Replies.Sent.Last(sent => sent.Case.Id == Jacket).Reply, $"{Jacket}, sent at {shop.Time}");
    }

    private async Task AnswerByHandAsync()
    {
        screen.Section("7  The rest by hand", "What an agent writes in the helpdesk itself is recorded in the case as well: it is the first human reply.");
        screen.WriteLine();
        foreach (var (minute, ticket, who, resolution) in ((int, string, Actor, string?)[])[(20, "T-09", Mia, "answered"), (25, "T-06", Mia, "denied"), (32, "T-10", Mia, "denied"), (40, "T-07", Omar, null)])
        {
            shop.Clock.GoTo(10, minute);
            var wrote = new SendReply { Key = $"by-hand-{ticket}", Template = "by-hand", Language = shop.Decisions[ticket].Reply?.Language ?? "en" };
            var result = await shop.Desk.ApplyAsync(Shop.Case(ticket), (known, at) =>
            {
                var answered = known.Replied(wrote, new ReplyDelivery { Channel = known.Opened?.Channel }, at, who).Then(replied => replied.Fulfil("answered", at, who));
                return resolution is null ? answered : answered.Then(open => open.Resolve(resolution, at, who));
            });
            screen.Say($"{shop.Time} {who.Id} answers {ticket} ({wrote.Language}): {result.Problem?.ToString() ?? result.Case!.Resolution ?? "still open"}");
        }
    }

    private async Task ShowJournalAsync()
    {
        screen.Section("8  The journal", $"What happened in {Jacket}, as it is stored. Each line's hash covers the line and the hash before it.");
        var lines = await shop.Store.LoadAsync(Shop.Case(Jacket), CancellationToken.None);
        if (!CaseJournal.TryRead(Shop.Case(Jacket), lines, out var journal, out var problem)) throw new InvalidOperationException(problem.ToString());
        screen.Write(JournalTable.Of(journal, shop));
        screen.Say($"Chain verified: {journal.Entries.Length} entries, the last {journal.Entries[^1].Hash[..16]}…");
        var forged = lines.Select(line => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line.Span).Replace("82.05", "92.05", StringComparison.Ordinal)));
        if (!CaseJournal.TryRead(Shop.Case(Jacket), forged, out _, out var found)) screen.Say($"With 82.05 changed to 92.05: {found.Id}, {found.Message}.");
    }

    private async Task ShowMetricsAsync()
    {
        shop.Clock.GoTo(11, 0);
        screen.Section("9  The morning in numbers", $"A fold over the journals of all cases, at {shop.Time}.");
        using var log = new MemoryStream();
        foreach (var id in shop.Store.Cases())
        {
            foreach (var line in await shop.Store.LoadAsync(id, CancellationToken.None))
            {
                log.Write(line.Span);
                log.WriteByte((byte)'\n');
            }
        }

        log.Position = 0;
        var definitions = MorningMetrics.All;
        var accumulator = new MetricsAccumulator(new MetricsOptions { Definitions = definitions });
        foreach (var problem in accumulator.AddLog(log).Problems) screen.Say(problem.ToString());
        var report = accumulator.ToReport();
        screen.Say($"{report.Cases} cases, {report.Events} events.");
        screen.Write(MetricsTable.Of(report, definitions));
    }
}
