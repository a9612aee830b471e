using NodaTime;
using RefundKit.Liquid;

namespace RefundKit.Tests.Liquid;

internal static class Models
{
    public static readonly IReadOnlyDictionary<string, object?> OfEveryKind = new Dictionary<string, object?>
    {
        ["list"] = new List<object?> { "b", null, 1, new Dictionary<string, object?> { ["k"] = 2m } },
        ["object"] = new Dictionary<string, object?> { ["k"] = "v", ["n"] = 3L },
        ["money"] = new DisplayText("$ 50.00", new Dictionary<string, object?> { ["amount"] = 50.00m, ["currency"] = "USD" }),
        ["day"] = new LocalDate(2026, 11, 22),
        ["moment"] = Instant.FromUtc(2026, 11, 22, 9, 30),
        ["flag"] = true,
        ["text"] = "a & <b>",
    };
}
