using RefundKit.Messages;

namespace RefundKit.Tests.Messages;

/// <summary>
/// The rows of messages.tsv, written for this project. Those marked <c>check</c> were written before the word lists and the
/// lists were never changed for them; those marked <c>shape</c> were looked at while the lists grew; the last
/// 62 of them came later, to see what the lists did not yet know.
/// </summary>
internal static class MessageExamples
{
    public static IReadOnlyList<MessageExample> All { get; } = Read();

    private static MessageExample[] Read()
    {
        var folder = AppContext.BaseDirectory;
        var path = Path.Combine("tests", "RefundKit.Tests", "Messages", "messages.tsv");
        while (folder is not null && !File.Exists(Path.Combine(folder, path))) folder = Path.GetDirectoryName(folder);
        return [.. File.ReadAllLines(Path.Combine(folder!, path)).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => new MessageExample(cells[0], cells[1] == "check", Enum.Parse<MessageIntent>(cells[2], ignoreCase: true), cells[3]))];
    }
}

internal sealed record MessageExample(string Language, bool IsCheck, MessageIntent Intent, string Text);
