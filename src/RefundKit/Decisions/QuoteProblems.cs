using RefundKit.Problems;

namespace RefundKit.Decisions;

/// <summary>The problems of a quote, RK5000 to RK5099; each one means that there is no quote.</summary>
internal static class QuoteProblems
{
    public const string UnknownLine = "RK5001";
    public const string QuantityNotPositive = "RK5002";
    public const string QuantityAboveLeft = "RK5003";
    public const string RequestedNegative = "RK5004";
    public const string RequestedZero = "RK5005";
    public const string RequestedTooLarge = "RK5006";
    public const string WrongCurrency = "RK5007";
    public const string NegativeAmount = "RK5008";
    public const string NothingCaptured = "RK5009";
    public const string NothingLeft = "RK5010";
    public const string AmountTooLarge = "RK5011";
    public const string TermsOutOfRange = "RK5012";
    public const string DuplicateLine = "RK5013";
    public const string OrderedQuantityNotPositive = "RK5014";

    public const string ChargeUnknown = "RK5016";
    public const string ShippingTooLarge = "RK5017";
    public const string LineAmountTooLarge = "RK5018";

    public const string ExchangeForNothing = "RK5020";

    public static Problem Make(string id, string path, string message) => new() { Id = id, Path = path, Message = message };
}
