using System.Text.Json;
using NodaTime.Text;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Samples.Channels;

/// <summary>Reads eBay's returns (Post-Order API), which wraps dates as <c>{"value":…}</c>.</summary>
internal sealed class EbayReturns(Helpdesk tickets)
{
    public IEnumerable<Incoming> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("members").EnumerateArray().Select(member => Read(member.GetProperty("summary")))];
    }

    private Incoming Read(JsonElement summary)
    {
        var created = summary.GetProperty("creationInfo");
        var item = created.GetProperty("item");
        var id = Text(summary, "returnId");
        return new Incoming(
            new RefundRequest
            {
                Id = tickets.TicketFor("ebay", id),
                Channel = "ebay",
                Source = new ChannelSource("ebay"),
                ReceivedAt = InstantPattern.ExtendedIso.Parse(Text(created.GetProperty("creationDate"), "value")).Value,
                Message = new CustomerMessage { Text = Text(created.GetProperty("comments"), "content") },
                Order = OrderBook.Named(Text(summary, "orderId")),
                Return = new ReturnRequest
                {
                    Lines =
                    [
                        new ReturnLine
                        {
                            LineId = Text(item, "itemId"),
                            Quantity = item.GetProperty("returnQuantity").GetInt32(),
                            Reason = ReasonCode.FromPlatform("ebay", Text(created, "reason")),
                        },
                    ],
                },
            },
            id);
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;
}
