using System.Globalization;

namespace RefundKit.Tests;

/// <summary>How often the laws of templates are tried: REFUNDKIT_LAW_TIMES times as often as usual.</summary>
internal static class Runs
{
    public static int Times { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("REFUNDKIT_LAW_TIMES"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1;
}
