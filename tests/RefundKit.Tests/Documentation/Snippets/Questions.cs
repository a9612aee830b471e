using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.DependencyInjection;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

[Collection(OneConsole.Name)]
public class Questions
{
    private sealed record Ticket(string Number, DateTimeOffset CreatedAt, string Body, string Language);

    [Fact]
    public void A_ticket_maps_to_a_request()
    {
        var ticket = new Ticket("T-7", new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero), "I want a refund", "en");
        #region doc:map-a-ticket
        var request = new RefundRequest
        {
            Id = ticket.Number,
            ReceivedAt = Instant.FromDateTimeOffset(ticket.CreatedAt),
            Channel = "helpdesk",
            Message = new CustomerMessage { Text = ticket.Body, Language = ticket.Language },
            Facts = ImmutableSortedDictionary<string, FactValue>.Empty.Add("loyalty.level", FactValue.Of("gold")),
        };
        #endregion
        var policy = new PolicyDraft { Id = "p", Version = "1", Currency = Currency.Of("USD") }.Build();
        Assert.Equal(Outcome.NeedsInformation, policy.Decide(request, request.ReceivedAt).Outcome);
    }

    [Fact]
    public void Rules_work_without_any_order()
    {
        using var console = new CapturedConsole();
        #region doc:only-the-rules
        var vocabulary = new RuleVocabulary
        {
            Facts = new FactCatalog([new FactDefinition { Name = "ticket.waitingHours", Type = FactType.Number, Description = "hours without an answer" }]),
        };
        var rules = RuleSet.Build(
            [new Rule { Id = "waiting", When = Condition.Parse("ticket.waitingHours > 24"), Then = new RuleActions { Tags = ["overdue"] } }],
            vocabulary);
        var evaluation = RuleEvaluator.Default.Evaluate(rules, new FactSet { ["ticket.waitingHours"] = FactValue.Of(30m) });
        Console.WriteLine(string.Join(", ", evaluation.Tags));
        #endregion
        Assert.Equal("overdue\n", console.Text);
    }

    [Fact]
    public void A_reply_is_rendered_from_the_decision()
    {
        var policy = RefundPolicy.Parse("""
            { "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "UTC",
              "operations": { "acknowledge": "received" },
              "templates": { "received": { "en": { "body": "{{ shop.name }} has your request." } } } }
            """);
        var request = RefundRequest.Parse("""{ "id": "R-1", "receivedAt": "2026-11-22T09:30:00Z", "message": { "text": "I want a refund", "language": "en" } }""");
        using var console = new CapturedConsole();
        #region doc:render-a-reply
        var decision = policy.Decide(request, asOf: request.ReceivedAt);
        var model = ReplyModel.From(policy, decision, new ReplyAdditions { ShopName = "Northbridge Goods" });
        var reply = new TemplateRenderer().Render(policy, decision.Reply!.Template, decision.Reply.Language, model);
        Console.WriteLine(reply.CanBeSent ? reply.Body : string.Join("\n", reply.Problems));
        #endregion
        Assert.Equal("Northbridge Goods has your request.\n", console.Text);
    }

    [Fact]
    public void The_kit_is_registered_with_a_container()
    {
        const string json = """{ "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "UTC" }""";
        #region doc:register
        var services = new ServiceCollection();
        services.AddRefundKit(options => options.PolicyJson = json);
        using var provider = services.BuildServiceProvider();
        var policies = provider.GetRequiredService<IPolicySource>();
        #endregion
        Assert.Equal("shop", policies.Current.Versions[0].Id);
    }

    [Fact]
    public void A_bad_policy_leaves_the_previous_one_in_use()
    {
        const string good = """{ "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "UTC" }""";
        const string bad = """{ "format": 1, "id": "shop", "version": "2", "currency": "USB", "timeZone": "UTC" }""";
        using var console = new CapturedConsole();
        #region doc:reload
        var source = new PolicySource(RefundPolicy.Parse(good));
        var taken = source.TryReplace(bad, out var problems);
        Console.WriteLine($"{taken}: {problems[0].Id}, still {source.Current.Versions[0].Version}");
        #endregion
        Assert.Equal("False: RK1014, still 1\n", console.Text);
    }

    [Fact]
    public void Lines_are_decided_one_by_one()
    {
        const string json = """{ "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "UTC" }""";
        string[] lines = ["""{ "id": "R-1", "receivedAt": "2026-11-22T09:30:00Z", "message": { "text": "Where is my parcel?" } }""", "{}"];
        using var console = new CapturedConsole();
        #region doc:decide-lines
        var policy = RefundPolicy.Parse(json);
        foreach (var line in lines)
        {
            if (!RefundRequest.TryParse(line, out var request, out var problems))
            {
                foreach (var problem in problems) Console.WriteLine(problem);
                continue;
            }

            var decision = policy.Decide(request, asOf: request.LatestInstant());
            Console.WriteLine($"{decision.RequestId}: {decision.Outcome}, tags {string.Join(" ", decision.Tags)}");
        }
        #endregion
        Assert.StartsWith("R-1: None, tags \ninput(1,1): error RK1008", console.Text, StringComparison.Ordinal);
    }
}
