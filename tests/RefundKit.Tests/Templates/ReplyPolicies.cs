using System.Text.Json.Nodes;
using RefundKit.Policies;
using RefundKit.Templates;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tests.Templates;

/// <summary>Policies around a single template, the sample policy, and a model that has every name.</summary>
internal static class ReplyPolicies
{
    public const string Full = """
        {
          "customer": {"name":"Ana Silva"},
          "order": {"id":"1001","number":"#1001","placedOn":"2026-11-01","total":{"amount":"433.30","currency":"USD"},
            "items":[{"name":"Headphones","sku":"HP-1","quantity":2,"price":{"amount":"199.00","currency":"USD"}}]},
          "return": {"sendBackBy":"2026-12-04","labelUrl":"https://labels.example/r/1?a=1&b=2","trackingNumber":"1Z999","carrier":"UPS",
            "items":[{"name":"Headphones","quantity":1,"reason":"defective"}]},
          "refund": {"amount":{"amount":"1082.05","currency":"USD"},"shipping":{"amount":"0.00","currency":"USD"},"method":"originalPayment",
            "fees":[{"kind":"returnShipping","amount":{"amount":"6.95","currency":"USD"}}]},
          "promise": {"answered":{"from":"2026-11-23","by":"2026-11-23"},"on-account":{"from":"2026-11-30","by":"2026-12-03"}},
          "deadline": {"arrival":{"from":"2026-11-30","by":"2026-12-03"}},
          "window": {"lastDay":"2026-12-07"},
          "decision": {"outcome":"approve","reasons":["Your request is within our return terms."],"needs":["return.evidence"]},
          "policy": {"name":"Refunds and returns"}, "shop": {"name":"Acme"}, "agent": {"name":"Li Wei"}, "case": {"id":"R-1"},
          "extra": {"coupon":"THANKS10","x":"y"}
        }
        """;

    public static RefundPolicy Sample { get; } = RefundPolicy.Parse(File.ReadAllText(Repository.PathOf("samples", "policies", "cross-border.json")));

    public static ReplyModel FullModel => ReplyModel.FromJson(Full);

    /// <summary>A policy with one template <c>t</c>.</summary>
    public static RefundPolicy With(string body, string? subject = null, string language = "en") => With((language, subject, body));

    public static RefundPolicy With(params (string Language, string? Subject, string Body)[] variants)
    {
        var texts = variants.ToDictionary(variant => variant.Language, variant => new TemplateText { Subject = variant.Subject, Body = variant.Body });
        var template = new ReplyTemplate { Id = "t", Variants = System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, texts) };
        return (Sample.Draft with { Templates = [template], Operations = Sample.Draft.Operations with { Acknowledge = null }, Tests = [] }).Build();
    }

    public static RenderedReply Reply(string body, string? json = null, string? subject = null, string language = "en", ReplyOptions? options = null) =>
        new TemplateRenderer().Render(With(body, subject, language), "t", language, ReplyModel.FromJson(json ?? Full), options);

    public static string Body(string body, string? json = null, string language = "en", ReplyOptions? options = null)
    {
        var reply = Reply(body, json, null, language, options);
        Assert.True(reply.CanBeSent, string.Join('\n', reply.Problems));
        return reply.Body!;
    }

    public static string Named(string name) => new JsonObject { ["customer"] = new JsonObject { ["name"] = name } }.ToJsonString();
}
