using System.Text.Json;

namespace RefundKit.Metrics;

/// <summary>Tells files that are taken for logs, and what to do with them instead of a complaint about their columns.</summary>
internal static class ForeignLog
{
    /// <summary>So many bytes of the beginning are enough to tell.</summary>
    public const int Enough = 1024;

    private static readonly string[] OcelMembers = ["events", "objects", "eventTypes", "objectTypes"];

    /// <summary>Reports what the beginning of a file is, where that is no log; false where it may be one.</summary>
    public static bool IsRefused(ReadOnlySpan<byte> start, LogProblems problems)
    {
        if (start.StartsWith("PK\u0003\u0004"u8))
        {
            problems.Fail("RK8014", "this is a zip file, as Excel workbooks (.xlsx) are, and no event log", "Save the sheet as CSV in UTF-8, or unpack the file.");
            return true;
        }

        var text = start.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty) return false;

        // A header of SQL Server may begin with a bracket, too: [Case ID],[Activity]
        if (text[0] == '[' && text[1..].TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[' or (byte)']', ..])
        {
            problems.Fail("RK8014", "this is a JSON array, and a log in JSON has one object on each line", "Write each element on a line of its own, as jq -c '.[]' does.");
            return true;
        }

        if (text[0] != '{' || !IsOcel(text)) return false;
        problems.Fail("RK8014", "this is an object-centric event log (OCEL) in JSON, which has objects in place of one case", "Flatten it to one type of objects and save it as CSV or XES, as pm4py.ocel_flattening does.");
        return true;
    }

    // An object whose first member is one of OCEL and holds more than a value.
    private static bool IsOcel(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, state: default);
        try
        {
            if (!reader.Read() || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName) return false;
            var name = reader.GetString()!;
            return name.StartsWith("ocel:", StringComparison.Ordinal) || (Array.IndexOf(OcelMembers, name) >= 0 && reader.Read() && reader.TokenType == JsonTokenType.StartArray);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
