using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>The temporary file failed: a full disk or a folder that cannot be written, and no fault of any input.</summary>
internal sealed class TemporaryFileException(Exception cause) : Exception("The temporary file failed.", cause)
{
    public Problem Problem => new()
    {
        Id = "RK9011",
        Message = "the temporary file cannot be written or read: " + InnerException!.Message.TrimEnd('.'),
        Suggestion = OperatingSystem.IsWindows()
            ? "Free room on its disk, or name a folder on another one in the environment variable TMP."
            : "Free room on its disk, or name a folder on another one in the environment variable TMPDIR.",
    };
}
