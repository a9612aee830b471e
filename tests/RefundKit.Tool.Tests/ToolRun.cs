using System.Text;

namespace RefundKit.Tool.Tests;

/// <summary>What one run of the command said.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun Of(string folder, byte[] input, params IEnumerable<string> arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = Cli.Run([.. arguments], new Shell(new MemoryStream(input), output, error, folder));
        return new ToolRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static ToolRun Of(string folder, params IEnumerable<string> arguments) => Of(folder, [], arguments);
}
