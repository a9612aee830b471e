using System.Globalization;
using System.Text.Json;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tool.Tests;

/// <summary>
/// The worked cases of samples/refund-arithmetic, line by line through the command. Each request names its source and what
/// the refund comes to under <c>extensions.case</c>; what is not expected there must not be in the answer.
/// </summary>
public sealed class RefundArithmeticTests
{
    private static readonly string Requests = Repository.PathOf("samples", "refund-arithmetic", "requests.jsonl");

    private static readonly string[] Sums = ["shipping", "duties", "goodwill"];

    private static readonly Lazy<Dictionary<string, JsonElement>> Decisions = new(() =>
    {
        var run = ToolRun.Of(Repository.Root, "decide", "--policy", "samples/refund-arithmetic/policy.json", "--explain", "samples/refund-arithmetic/requests.jsonl");
        return run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(decision => decision.GetProperty("id").GetString()!);
    });

    public static TheoryData<string> Cases => [.. File.ReadLines(Requests).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_command_answers_a_worked_case(string id)
    {
        var request = File.ReadLines(Requests).Select(line => JsonDocument.Parse(line).RootElement).Single(line => line.GetProperty("id").GetString() == id);
        var expected = request.GetProperty("extensions").GetProperty("case").GetProperty("expect");
        var decision = Decisions.Value[id];
        var refund = decision.TryGetProperty("refund", out var quote) ? quote : default;

        Assert.Equal(Expected(expected, "outcome"), decision.GetProperty("outcome").GetString());
        Assert.Equal(All(expected, "problems", item => item.GetString()), All(decision, "problems", problem => Text(problem, "id")));
        Assert.Equal(Expected(expected, "amount"), Text(refund, "amount"));
        Assert.Equal(All(expected, "fees", item => item.GetString()), All(refund, "fees", fee => $"{Text(fee, "kind")} {Text(fee, "amount")}"));
        Assert.Equal(All(expected, "discrepancies", item => item.GetString()), All(refund, "discrepancies", found => Text(found, "code")));
        Assert.Equal(Expected(expected, "due"), Text(refund, "due"));
        Assert.Equal(Expected(expected, "bonus"), decision.TryGetProperty("resolution", out var resolution) ? Text(resolution, "bonus") : null);
        foreach (var member in Sums.Where(member => expected.TryGetProperty(member, out _)))
            Assert.Equal(Expected(expected, member), Text(refund, member));
        if (expected.TryGetProperty("shippingTax", out var tax))
            Assert.Equal([tax.GetString()], refund.GetProperty("shippingCharges").EnumerateArray().Select(charge => Text(charge, "tax")));
        if (expected.TryGetProperty("lines", out _))
            Assert.Equal(All(expected, "lines", item => item.GetString()), All(refund, "lines", line => $"{Text(line, "line")} {line.GetProperty("quantity")} {Text(line, "net")} {Text(line, "tax")} {Text(line, "gross")}"));
        if (expected.TryGetProperty("payments", out _))
            Assert.Equal(All(expected, "payments", item => item.GetString()), All(refund, "payments", payment => $"{Text(payment, "payment")} {Text(payment, "amount")}"));
        if (refund.ValueKind == JsonValueKind.Object)
            Assert.Equal(Number(refund, "amount"), refund.GetProperty("entries").EnumerateArray().Sum(entry => Number(entry, "amount")));
    }

    [Fact]
    public void Every_case_of_the_field_is_there_with_its_source()
    {
        var numbers = Enumerable.Range(1, 20).Concat([26, 27, 28]).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        foreach (var line in File.ReadLines(Requests))
        {
            var request = JsonDocument.Parse(line).RootElement;
            Assert.NotEmpty(request.GetProperty("extensions").GetProperty("case").GetProperty("source").GetString()!);
            numbers.Remove(new string([.. request.GetProperty("id").GetString()!.TakeWhile(char.IsAsciiDigit)]));
        }

        Assert.Empty(numbers);
    }

    private static string? Expected(JsonElement expected, string member) => expected.TryGetProperty(member, out var value) ? value.GetString() : null;

    private static string? Text(JsonElement owner, string member) => owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(member, out var value) ? value.GetString() : null;

    private static decimal Number(JsonElement owner, string member) => decimal.Parse(Text(owner, member)!, CultureInfo.InvariantCulture);

    private static IEnumerable<string?> All(JsonElement owner, string member, Func<JsonElement, string?> read) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(member, out var list) ? list.EnumerateArray().Select(read) : [];
}
