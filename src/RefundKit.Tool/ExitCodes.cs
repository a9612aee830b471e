namespace RefundKit.Tool;

/// <summary>The exit codes scripts depend on.</summary>
internal static class ExitCodes
{
    /// <summary>Done; warnings alone are fine.</summary>
    public const int Fine = 0;

    /// <summary>Problems, or input that was refused.</summary>
    public const int Problems = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int Usage = 2;
}
