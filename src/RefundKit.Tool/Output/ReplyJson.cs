using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using RefundKit.Problems;
using RefundKit.Templates;
using RefundKit.Templates.Channels;

namespace RefundKit.Tool;

/// <summary>Replies, findings and problems of templates as JSON, one object on a line.</summary>
internal static class ReplyJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Shell shell, RenderedReply reply)
    {
        using (var writer = new Utf8JsonWriter(shell.Output, Plain)) Reply(writer, reply);
        shell.Write("\n");
    }

    /// <summary>The problems of some templates: <c>{"problems":[…]}</c>.</summary>
    public static void Write(Shell shell, IEnumerable<Problem> problems)
    {
        using (var writer = new Utf8JsonWriter(shell.Output, Plain))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                writer.WriteStartObject();
                writer.WriteString("id", problem.Id);
                writer.WriteString("severity", Words.Of(problem.Severity));
                writer.WriteString("message", problem.Message);
                if (problem.Suggestion is { } suggestion) writer.WriteString("suggestion", suggestion);
                if (problem.Source is { } source) writer.WriteString("source", source);
                Place(writer, problem.Position);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        shell.Write("\n");
    }

    private static void Reply(Utf8JsonWriter writer, RenderedReply reply)
    {
        writer.WriteStartObject();
        writer.WriteString("template", reply.Template);
        writer.WriteString("language", reply.Language);
        if (reply.Channel is { } channel) writer.WriteString("channel", channel);
        if (reply.Wording is { } wording) writer.WriteString("wording", wording);
        if (reply.Subject is { } subject) writer.WriteString("subject", subject);
        writer.WriteString("body", reply.Body);
        writer.WriteString("templateHash", reply.TemplateHash);
        if (reply.Channel is not null)
        {
            writer.WriteStartArray("findings");
            foreach (var finding in reply.Findings) Finding(writer, finding);
            writer.WriteEndArray();
        }

        if (reply.Fallback is { } fallback)
        {
            writer.WritePropertyName("fallback");
            Reply(writer, fallback);
        }

        writer.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter writer, ChannelFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        writer.WriteString("severity", Words.Of(finding.Severity));
        writer.WriteString("message", finding.Message);
        if (finding.Suggestion is { } suggestion) writer.WriteString("suggestion", suggestion);
        Place(writer, finding.Position);
        if (finding.Found is { } found) writer.WriteString("found", found);
        if (finding.Used is { } used) writer.WriteNumber("used", used);
        if (finding.Most is { } most) writer.WriteNumber("most", most);
        if (finding.Unit is { } unit) writer.WriteString("unit", Words.Of(unit));
        if (finding.ClosesAt is { } closes) writer.WriteString("closesAt", InstantPattern.General.Format(closes));
        writer.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter writer, TextPosition? position)
    {
        if (position is not { } place) return;
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
    }
}
