using System.Text.Json;
using NodaTime.Text;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Samples.Channels;

/// <summary>Reads the shop's chat, one JSON line per conversation. What the customer picked in the form comes along.</summary>
internal sealed class ShopChat(Helpdesk tickets)
{
    public Incoming Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var chat = document.RootElement;
        var form = chat.GetProperty("form");
        var conversation = chat.GetProperty("conversation").GetString()!;
        return new Incoming(
            new RefundRequest
            {
                Id = tickets.TicketFor("chat", conversation),
                Channel = "chat",
                ReceivedAt = InstantPattern.ExtendedIso.Parse(chat.GetProperty("at").GetString()!).Value,
                Message = new CustomerMessage { Text = chat.GetProperty("text").GetString()!, Language = chat.GetProperty("locale").GetString() },
                Order = OrderBook.Named(form.GetProperty("order").GetString()!),
                Return = form.TryGetProperty("line", out var item) && ReasonCode.TryParse(form.GetProperty("reason").GetString(), out var reason)
                    ? new ReturnRequest
                    {
                        Lines = [new ReturnLine { LineId = item.GetString()!, Quantity = 1, Reason = reason }],
                        DispatchProofAt = form.TryGetProperty("sent", out var sent) ? InstantPattern.ExtendedIso.Parse(sent.GetString()!).Value : null,
                    }
                    : null,
            },
            conversation);
    }
}
