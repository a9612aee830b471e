using System.CommandLine;
using System.Text.Json;
using RefundKit.Replay;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit diff</c>: what differs between two policies, in words.</summary>
internal static class DiffCommand
{
    public static Command Make(Shell shell)
    {
        var before = new Argument<string>("BEFORE") { Description = "The policy in use; - reads standard input." };
        var after = new Argument<string>("AFTER") { Description = "The policy to come." };
        var language = CommonOptions.Language("The language; the first of the policy to come by default.");
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a text." };
        var command = new Command("diff", "Say in words what differs between two policies, for whom, and what follows for orders.") { before, after, language, json };
        command.SetAction(parsed =>
        {
            var (one, two) = (parsed.GetRequiredValue(before), parsed.GetRequiredValue(after));
            if (one == "-" && two == "-") throw new UsageException("standard input can be read only once");
            var (old, now) = (PolicyFiles.Read(shell, one), PolicyFiles.Read(shell, two));
            if (old is null || now is null) return ExitCodes.Problems;
            var diff = PolicyDiff.Of(old, now);
            var chosen = parsed.GetValue(language) ?? now.Draft.Languages[0];
            if (!TextCommand.Printed.Contains(Languages.CodeOf(chosen)))
                Languages.Warn(shell, two, $"differences are not told in \"{chosen}\"; English stands in", $"They are told in {string.Join(", ", TextCommand.Printed)}.");
            if (parsed.GetValue(json)) WriteJson(shell, diff, chosen);
            else shell.Write(string.Join('\n', diff.ToText(chosen).Split('\n').Select(ProblemReport.Printable)));
            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static void WriteJson(Shell shell, PolicyDiff diff, string language)
    {
        var (sentences, consequences) = (diff.Describe(language), diff.Consequences(language));
        using (var writer = new Utf8JsonWriter(shell.Output, JsonOutput.Options))
        {
            writer.WriteStartObject();
            foreach (var (name, policy) in new[] { ("before", diff.Before), ("after", diff.After) })
            {
                writer.WriteStartObject(name);
                writer.WriteString("id", policy.Id);
                writer.WriteString("version", policy.Version);
                writer.WriteString("termsHash", policy.TermsHash);
                writer.WriteString("hash", policy.Hash);
                writer.WriteEndObject();
            }

            writer.WriteBoolean("termsChanged", diff.TermsChanged);
            writer.WriteBoolean("approvalChanged", diff.ApprovalChanged);
            writer.WriteStartArray("changes");
            foreach (var (change, text) in diff.Changes.Zip(sentences)) Write(writer, change, text);
            writer.WriteEndArray();
            writer.WriteStartArray("consequences");
            foreach (var sentence in consequences) writer.WriteStringValue(sentence);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        shell.Write("\n");
    }

    private static void Write(Utf8JsonWriter writer, PolicyChange change, string text)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Words.Of(change.Kind));
        writer.WriteString("section", Words.Of(change.Section));
        writer.WriteString("path", change.Path);
        Value(writer, "before", change.Before, change.Kind);
        Value(writer, "after", change.After, change.Kind);
        if (change.Favour != ChangeFavour.Unproven) writer.WriteString("favour", Words.Of(change.Favour));
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    // Of a part that moved the value is the id of the part it stood before, and no JSON.
    private static void Value(Utf8JsonWriter writer, string name, string? value, PolicyChangeKind kind)
    {
        if (value is null) return;
        if (kind == PolicyChangeKind.Moved)
        {
            writer.WriteString(name == "before" ? "stoodBefore" : "standsBefore", value);
            return;
        }

        writer.WritePropertyName(name);
        writer.WriteRawValue(value);
    }
}
