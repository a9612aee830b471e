using System.Globalization;
using System.Text.Json.Nodes;

namespace RefundKit.Benchmarks.Recordings;

/// <summary>
/// Writes as many request lines as asked for, made from the lines of a file: each in turn with an id of its own, another
/// price, and a delivery up to fifty days earlier, so that a change of window, fee or limit meets some and not others. The
/// same file and number give the same bytes.
/// </summary>
public static class Recording
{
    /// <summary>Writes <c>COUNT</c> lines made from those of <c>REQUESTS.jsonl</c>.</summary>
    public static int Write(string[] args, TextWriter output)
    {
        if (args is not [var file, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return 2;
        var lines = File.ReadAllLines(file).Where(line => line.Length > 0).ToArray();
        for (var i = 0; i < count; i++)
        {
            var request = JsonNode.Parse(lines[i % lines.Length])!.AsObject();
            request["id"] = string.Create(CultureInfo.InvariantCulture, $"R-{i}");
            if (request["order"] is JsonObject order) Vary(order, i);
            output.Write(request.ToJsonString());
            output.Write('\n');
        }

        output.Flush();
        return 0;
    }

    private static void Vary(JsonObject order, int i)
    {
        var earlier = i * 13 % 50;
        foreach (var member in (string[])["placedAt", "deliveredAt"])
        {
            if (order[member] is { } at)
                order[member] = DateTimeOffset.Parse(at.GetValue<string>(), CultureInfo.InvariantCulture).AddDays(-earlier).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        if (order["lines"]?[0] is not JsonObject line) return;
        var price = ((5 + (i * 37L % 995)) + 0.90m).ToString(CultureInfo.InvariantCulture);
        line["unitPrice"] = price;
        line.Remove("tax");
        if (order["payments"]?[0] is JsonObject payment) payment["captured"] = price;
    }
}
