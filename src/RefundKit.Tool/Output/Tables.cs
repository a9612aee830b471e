using System.Globalization;
using Spectre.Console;

namespace RefundKit.Tool;

/// <summary>Tables for people, without colours where nobody would see them.</summary>
internal static class Tables
{
    private const int WidthWithoutTerminal = 120;

    public static Table Plain(params IEnumerable<string> columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column)));
        return table;
    }

    public static void AddLine(this Table table, params IEnumerable<string> cells) =>
        table.AddRow(cells.Select(cell => new Text(ProblemReport.Printable(cell))));

    public static void Write(Shell shell, Table table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = shell.OutputIsTerminal && !Console.IsOutputRedirected && Console.WindowWidth > 20 ? Console.WindowWidth : WidthWithoutTerminal;
        console.Write(table);
        foreach (var line in text.ToString().Split('\n'))
        {
            if (line.Trim().Length > 0) shell.WriteLine(line.TrimEnd());
        }
    }
}
