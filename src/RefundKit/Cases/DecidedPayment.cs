using System.Text.Json;

namespace RefundKit.Cases;

/// <summary>What a decision gives back to one payment, and what was known of the payment then.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Amount">What goes back to it.</param>
/// <param name="Captured">What had been captured; null where the order did not say, and then no money moves.</param>
/// <param name="Gone">What had gone back or was on its way; null where the order did not say.</param>
public sealed record DecidedPayment(string Payment, Money Amount, Money? Captured, Money? Gone)
{
    internal static void Write(Utf8JsonWriter json, DecidedPayment payment)
    {
        json.WriteString("payment", payment.Payment);
        json.Amount(payment.Amount);
        json.Text("captured", payment.Captured?.ToAmountString());
        json.Text("gone", payment.Gone?.ToAmountString());
    }

    internal static DecidedPayment Read(EventFields data)
    {
        var currency = data.CurrencyOf();
        return new DecidedPayment(
            data.Text("payment"),
            data.Amount(),
            data.Find("captured") is null ? null : data.Amount("captured", currency),
            data.Find("gone") is null ? null : data.Amount("gone", currency));
    }
}
