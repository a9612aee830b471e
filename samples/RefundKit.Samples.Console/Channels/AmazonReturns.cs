using System.Globalization;
using System.Xml.Linq;
using NodaTime.Text;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Samples.Channels;

/// <summary>
/// Reads Amazon's returns report. It carries a reason code and a quantity, truth values as words ("false", "Y"), and
/// neither an address nor a text: that the customer wrote nothing is known, and so the message is empty and not missing.
/// </summary>
internal sealed class AmazonReturns(Helpdesk tickets)
{
    public IEnumerable<Incoming> Read(string xml) =>
        XDocument.Parse(xml).Descendants("return_details").Select(details =>
        {
            var item = details.Element("item_details")!;
            var rma = Text(details, "amazon_rma_id");
            var isClaim = Text(details, "a_to_z_claim") == "true";
            return new Incoming(
                new RefundRequest
                {
                    Id = tickets.TicketFor("amazon", rma),
                    Channel = "amazon",
                    Source = new ChannelSource("amazon"),
                    ReceivedAt = InstantPattern.ExtendedIso.Parse(Text(details, "return_request_date")).Value,
                    RequestedBy = new Requester(isClaim ? RequesterKind.Marketplace : RequesterKind.Customer),
                    Message = new CustomerMessage { Text = "" },
                    Order = OrderBook.Named(Text(details, "order_id")),
                    Return = new ReturnRequest
                    {
                        Lines =
                        [
                            new ReturnLine
                            {
                                LineId = Text(item, "merchant_sku"),
                                Quantity = int.Parse(Text(item, "return_quantity"), CultureInfo.InvariantCulture),
                                Reason = ReasonCode.FromPlatform("amazon", Text(item, "return_reason_code")),
                            },
                        ],
                    },
                },
                rma);
        });

    private static string Text(XElement parent, string name) => parent.Element(name)!.Value;
}
