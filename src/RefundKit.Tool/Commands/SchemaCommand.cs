using System.CommandLine;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit schema</c>: the JSON Schemas, for editors.</summary>
internal static class SchemaCommand
{
    public static IReadOnlyList<string> Names { get; } = ["policy", "request", "decision", "metrics"];

    public static Command Make(Shell shell)
    {
        var name = new Argument<string>("NAME") { Description = "policy (the default), request, decision or metrics.", DefaultValueFactory = _ => "policy" };
        name.AcceptOnlyFromAmong([.. Names]);
        var command = new Command("schema", "Print a JSON Schema (draft-07).") { name };
        command.SetAction(parsed =>
        {
            shell.Output.Write(Resources.Read($"schemas/{parsed.GetValue(name)}.schema.json"));
            return ExitCodes.Fine;
        });
        return command;
    }
}
