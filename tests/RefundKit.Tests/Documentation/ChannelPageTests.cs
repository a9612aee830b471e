using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using RefundKit.Templates.Channels;
using Xunit;

namespace RefundKit.Tests.Documentation;

/// <summary>What the page of channels says of each follows from the data. With REFUNDKIT_UPDATE_DOCS=1 it is written instead of compared.</summary>
public partial class ChannelPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "channels.md");

    [Fact]
    public void The_table_and_the_notes_are_those_of_the_data()
    {
        var page = File.ReadAllText(Page);
        var wanted = Notes().Replace(Rows().Replace(page, match => match.Groups[1].Value + Table()), match => match.Groups[1].Value + Sources());
        if (Environment.GetEnvironmentVariable("REFUNDKIT_UPDATE_DOCS") == "1") File.WriteAllText(Page, wanted);

        Assert.Equal(wanted, File.ReadAllText(Page));
        Assert.Contains($"Edition {ChannelProfiles.Embedded.Edition}.", wanted, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_on_the_page_can_be_read()
    {
        var file = Example().Match(File.ReadAllText(Page)).Groups[1].Value;
        Assert.True(ChannelProfiles.Embedded.TryOverlay(Encoding.UTF8.GetBytes(file), "own.json", out var channels, out var problems), string.Join('\n', problems));
        Assert.Equal(ChannelLinks.ShopOnly, channels.Find("chat")!.Links);
    }

    private static string Table()
    {
        var table = new StringBuilder();
        foreach (var channel in ChannelProfiles.Embedded.All)
        {
            var usual = channel.Kinds[0];
            string[] cells =
            [
                string.Join(", ", channel.Aliases.Prepend(channel.Id).Select(word => $"`{word}`")), string.Join(", ", channel.Wordings),
                Length(usual.Most, usual.Unit), Length(usual.Advised, usual.Unit), channel.Links is { } links ? Word(links) : "", Window(channel.Window),
                string.Join(", ", channel.Forbidden.Select(Word).Prepend(channel.CanReply ? "" : "every reply").Where(word => word.Length > 0)),
                channel.HasSubject switch { true => "yes", false => "no", _ => "" },
                string.Join(" of ", ((string?[])[(usual.MostAttachments ?? channel.MostAttachments)?.ToString(CultureInfo.InvariantCulture), channel.MostAttachmentMegabytes is { } size ? $"{size} MB" : null]).Where(part => part is not null)),
                channel.Fallback is { } fallback ? $"`{fallback}`" : "", Word(channel.Confidence),
            ];
            table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Sources() => string.Concat(ChannelProfiles.Embedded.All.Select(channel => string.Create(CultureInfo.InvariantCulture,
        $"- **{channel.Name}** (`{channel.Id}`, read {channel.CheckedOn:uuuu'-'MM'-'dd}): {channel.Notes}{(channel.Throttle is { } throttle ? $" Rate: {throttle}." : "")} Source: {(channel.Source.StartsWith("https://", StringComparison.Ordinal) ? $"<{channel.Source}>" : channel.Source)}\n")));

    private static string Length(int? most, TextUnit unit) => most is { } length ? string.Create(CultureInfo.InvariantCulture, $"{length} {unit switch { TextUnit.SmsParts => "parts", TextUnit.Utf8Bytes => "bytes", _ => "characters" }}") : "";

    private static string Window(ChannelWindow? window) => window is null ? "" : string.Concat(
        Time(window.Length), window.HumanLength is { } human ? $" ({Time(human)} for a person)" : "", " from ",
        window.After switch { WindowStart.LastCustomerMessage => "the customer's last message", WindowStart.OrderPlaced => "the order", _ => "the order's completion" },
        window.Kinds.IsEmpty ? "" : $", for `{string.Join("`, `", window.Kinds)}`", window.Afterwards == AfterWindow.ApprovedTemplateOnly ? "; then approved templates" : "");

    private static string Time(Duration length) => length.TotalHours <= 48 ? $"{(int)length.TotalHours} hours" : $"{(int)length.TotalDays} days";

    private static string Word<T>(T value)
        where T : struct, Enum =>
        Capitals().Replace(value.ToString(), match => (match.Index > 0 ? " " : "") + match.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?<=\| channel \|[^\n]*\n)(\| --- [^\n]*\n)(?:\|[^\n]*\n)*")]
    private static partial Regex Rows();

    [GeneratedRegex(@"(## Sources, and what is uncertain\n\n.*?\n\n)(?:- [^\n]*\n)*\z", RegexOptions.Singleline)]
    private static partial Regex Notes();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
