using System.Collections.Immutable;
using System.Text.Json;
using RefundKit.Requests;

namespace RefundKit.Cases.Events;

/// <summary>The case begins.</summary>
public sealed record CaseOpened : CaseEvent
{
    /// <summary>The channel of the request; null where it is not known.</summary>
    public string? Channel { get; init; }

    /// <summary>The country the goods went to, ISO 3166 alpha-2; null where it is not known.</summary>
    public string? Country { get; init; }

    /// <summary>The first reason code named; null where none was.</summary>
    public string? Reason { get; init; }

    /// <summary>The stock keeping units that the customer wants to give back, each once; empty where none is known.</summary>
    public ImmutableArray<string> Products { get; init; } = [];

    /// <summary>Their categories, each once; empty where none is known.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The order; null where none is known.</summary>
    public string? Order { get; init; }

    /// <summary>The host's opaque reference of the customer; null where it is not known.</summary>
    public string? Customer { get; init; }

    /// <summary>Who asks.</summary>
    public RequesterKind RequestedBy { get; init; }

    /// <summary>The host's opaque reference of who asks; null where it is not known.</summary>
    public string? Requester { get; init; }

    /// <inheritdoc/>
    public override string Type => "caseOpened";

    internal override void Write(Utf8JsonWriter json)
    {
        json.Text("channel", Channel);
        json.Text("country", Country);
        json.Text("reason", Reason);
        if (!Products.IsEmpty) json.Texts("product", Products);
        if (!Categories.IsEmpty) json.Texts("category", Categories);
        json.Text("order", Order);
        json.Text("customer", Customer);
        json.WriteString("requestedBy", CaseWords.Of(RequestedBy));
        json.Text("requester", Requester);
        // The metrics tell a case that staff opened of its own accord by this word.
        json.WriteString("startedBy", RequestedBy == RequesterKind.Staff ? "agent" : "customer");
    }

    internal static CaseOpened Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Channel = data.Find("channel"),
        Country = data.Find("country"),
        Reason = data.Find("reason"),
        Products = data.Texts("product"),
        Categories = data.Texts("category"),
        Order = data.Find("order"),
        Customer = data.Find("customer"),
        RequestedBy = CaseWords.RequesterOf(data.Text("requestedBy")),
        Requester = data.Find("requester"),
    };
}
