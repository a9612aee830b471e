using RefundKit.Tests.Documentation;

namespace RefundKit.Tool.Tests;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
public sealed class WorkFolder : IDisposable
{
    public const string Request = """{"id":"R-1","receivedAt":"2026-11-20T10:00:00Z","message":{"text":"I would like a refund please","language":"en"},"order":{"id":"1001","currency":"EUR","deliveredAt":"2026-11-07T15:00:00Z","placedAt":"2026-11-01T10:00:00Z","lines":[{"id":"L1","quantity":1,"unitPrice":"29.90"}],"payments":[{"id":"P1","captured":"29.90"}]}}""";

    public WorkFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "refundkit-" + Guid.NewGuid().ToString("N"));

    public static string Policy => Repository.PathOf("samples", "policies", "cross-border.json");

    public string Write(string name, string content)
    {
        File.WriteAllText(Path.Combine(Root, name), content);
        return name;
    }

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(Root, name), content);
        return name;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Root, name));

    internal ToolRun Run(params IEnumerable<string> arguments) => ToolRun.Of(Root, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
