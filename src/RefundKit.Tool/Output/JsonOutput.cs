using System.Text.Encodings.Web;
using System.Text.Json;

namespace RefundKit.Tool;

/// <summary>How the command writes JSON: letters of every script stay letters.</summary>
internal static class JsonOutput
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
