using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using RefundKit.Decisions;
using RefundKit.Templates;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit import-template</c>: a reply text of another house as Liquid, and what of it had no counterpart.</summary>
internal static class ImportTemplateCommand
{
    private const string Auto = "auto";

    public static Command Make(Shell shell)
    {
        var from = new Option<string>("--from") { HelpName = "DIALECT", Description = $"How the placeholders are written: {Auto} (the default), {string.Join(", ", Dialects.Keys)}.", DefaultValueFactory = _ => Auto };
        from.AcceptOnlyFromAmong([Auto, .. Dialects.Keys]);
        var json = CommonOptions.Json();
        json.Description = "Write JSON: the Liquid, the dialect, every replacement, how many were converted and had no counterpart, and every problem.";
        var file = new Argument<string>("FILE") { Description = "The text; - reads standard input." };
        var command = new Command("import-template", "Turn a reply text with the placeholders of another house into a template.") { from, json, file };
        command.SetAction(parsed =>
        {
            var source = new InputFile(shell, parsed.GetRequiredValue(file));
            PlaceholderDialect? dialect = parsed.GetRequiredValue(from) is var word && word == Auto ? null : Dialects[word];
            var imported = PlaceholderImport.Convert(TemplateText.Read(source), dialect, source.Name);
            shell.Report.AddRange(imported.Problems);
            if (parsed.GetValue(json))
            {
                WriteJson(shell, imported);
            }
            else
            {
                shell.Write(imported.Liquid);
                shell.Error.WriteLine(ProblemReport.Printable($"{source.Name}: read as {WordOf(imported.Dialect)}"));
            }

            shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{imported.ConvertedCount} converted, {imported.WithoutCounterpartCount} without counterpart"));

            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static Dictionary<string, PlaceholderDialect> Dialects { get; } = Enum.GetValues<PlaceholderDialect>().ToDictionary(WordOf, StringComparer.Ordinal);

    private static string WordOf(PlaceholderDialect dialect) => dialect.ToString().ToLowerInvariant();

    private static void WriteJson(Shell shell, ImportedTemplate imported)
    {
        using (var writer = new Utf8JsonWriter(shell.Output, JsonOutput.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("dialect", WordOf(imported.Dialect));
            writer.WriteString("liquid", imported.Liquid);
            writer.WriteStartArray("replacements");
            foreach (var made in imported.Replacements)
            {
                writer.WriteStartObject();
                writer.WriteString("original", made.Original);
                writer.WriteString("liquid", made.Liquid);
                writer.WriteNumber("line", made.Position.Line);
                writer.WriteNumber("column", made.Position.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteNumber("converted", imported.ConvertedCount);
            writer.WriteNumber("withoutCounterpart", imported.WithoutCounterpartCount);
            writer.WriteStartArray("problems");
            foreach (var problem in imported.Problems) DecisionJson.Write(writer, problem);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        shell.Write("\n");
    }
}
