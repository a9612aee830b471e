using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit fmt</c>: a policy in its one order of members.</summary>
internal static class FormatCommand
{
    private static readonly JsonReaderOptions WithComments = new() { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true };

    public static Command Make(Shell shell)
    {
        var files = CommonOptions.Policies();
        var check = new Option<bool>("--check") { Description = "Write nothing; fail where a file is not formatted." };
        var write = new Option<bool>("--write") { Description = "Write the files in place of printing them." };
        var force = new Option<bool>("--force") { Description = "Overwrite a file with comments, too: they are lost." };
        var command = new Command("fmt", "Format policies. Defaults and comments are left out, so a file with comments is not overwritten without --force.") { files, check, write, force };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(check) && parsed.GetValue(write)) throw new UsageException("--check and --write exclude each other");
            foreach (var name in parsed.GetRequiredValue(files))
            {
                var file = new InputFile(shell, name);
                var original = file.ReadAll();
                RefundPolicy.TryParse(original, file.Name, out var policy, out var problems);
                shell.Report.AddRange(problems);
                if (policy is null) continue;
                var formatted = Encoding.UTF8.GetBytes(Format(policy, original));
                if (!parsed.GetValue(check) && !parsed.GetValue(write)) shell.Output.Write(formatted);
                else if (parsed.GetValue(write) && file.IsStandardInput) throw new UsageException("--write needs a file, and - is standard input");
                else if (IsFormatted(original, formatted, parsed.GetValue(force))) continue;
                else if (parsed.GetValue(check)) Complain(shell, file, original);
                else Overwrite(shell, file, original, formatted, parsed.GetValue(force));
            }

            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static void Complain(Shell shell, InputFile file, byte[] original) => shell.Report.Error(
        "RK9008", file.Name, "the file is not in its canonical form",
        FirstComment(original) is null
            ? "Run: refundkit fmt --write " + file.Name
            : "It has comments, which formatting would lose: keep them, and bring its members by hand to what refundkit fmt prints.");

    // Comments stand between lines, so the layout around them is their author's.
    private static bool IsFormatted(byte[] original, byte[] formatted, bool withoutComments) =>
        formatted.AsSpan().SequenceEqual(original) || (!withoutComments && FirstComment(original) is not null && SaysTheSame(original, formatted));

    private static bool SaysTheSame(byte[] original, byte[] formatted)
    {
        var options = WithComments with { CommentHandling = JsonCommentHandling.Skip };
        var one = new Utf8JsonReader(Body(original), options);
        var two = new Utf8JsonReader(formatted, options);
        while (one.Read())
        {
            if (!two.Read() || one.TokenType != two.TokenType || !one.ValueSpan.SequenceEqual(two.ValueSpan)) return false;
        }

        return !two.Read();
    }

    private static void Overwrite(Shell shell, InputFile file, byte[] original, byte[] formatted, bool force)
    {
        if (!force && FirstComment(original) is { } place)
        {
            shell.Report.Error("RK9009", file.Name, "the file has comments, which formatting would lose", "Keep them, or give --force.", place);
            return;
        }

        try
        {
            File.WriteAllBytes(file.Path, formatted);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException("RK9007", file.Name, "the file cannot be written: " + failure.Message);
        }
    }

    private static string Format(RefundPolicy policy, byte[] original)
    {
        var json = JsonNode.Parse(policy.ToJson())!.AsObject();

        // The hash covers the languages also where they are the default; a file needs to say them no more than any other.
        if (json["languages"] is JsonArray { Count: 1 } only && only[0]?.ToString() == "en") json.Remove("languages");

        // The editor finds the schema by this line; it says nothing about refunds, so the policy itself does not keep it.
        if (JsonPlaces.Text(Body(original), "$schema") is { } schema) json.Insert(0, "$schema", schema);
        return PolicyLayout.Write(json);
    }

    private static TextPosition? FirstComment(byte[] json)
    {
        var reader = new Utf8JsonReader(Body(json), WithComments);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.Comment) continue;
            var before = Body(json)[..(int)reader.TokenStartIndex];
            return new TextPosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
        }

        return null;
    }

    private static ReadOnlySpan<byte> Body(byte[] json) =>
        json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? json.AsSpan(Encoding.UTF8.Preamble.Length) : json;
}
