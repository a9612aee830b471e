using System.Text.RegularExpressions;
using NodaTime.Text;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Samples.Channels;

/// <summary>
/// Reads the shop's mailbox: plain text mails. The mail replied to may hang below the text; the library cuts it off, and
/// tells the language. The order is the number that the subject names; the shop's return form adds headers of its own.
/// </summary>
internal sealed partial class ShopMail(Helpdesk tickets)
{
    private static readonly OffsetDateTimePattern Date = OffsetDateTimePattern.CreateWithInvariantCulture("ddd, dd MMM uuuu HH:mm:ss o<+HHmm>");

    public Incoming Read(string mail)
    {
        var parts = mail.ReplaceLineEndings("\n").Split("\n\n", 2);
        var headers = parts[0].Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(header => header[0], header => header[1], StringComparer.OrdinalIgnoreCase);
        var order = OrderNumber().Match(headers["Subject"]).Groups["number"].Value;
        return new Incoming(
            new RefundRequest
            {
                Id = tickets.TicketFor("mail", $"{headers["From"]} about {order}"),
                Channel = "mail",
                ReceivedAt = Date.Parse(headers["Date"]).Value.ToInstant(),
                Message = new CustomerMessage { Subject = headers["Subject"], Text = parts[1] },
                Order = OrderBook.Named(order),
                Return = headers.TryGetValue("X-Form-Item", out var item) && ReasonCode.TryParse(headers.GetValueOrDefault("X-Form-Reason"), out var reason)
                    ? new ReturnRequest { Lines = [new ReturnLine { LineId = item, Quantity = 1, Reason = reason }] }
                    : null,
            },
            headers["Message-ID"]);
    }

    [GeneratedRegex(@"#(?<number>\d{4})\b")]
    private static partial Regex OrderNumber();
}
