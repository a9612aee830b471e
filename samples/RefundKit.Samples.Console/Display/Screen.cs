using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RefundKit.Samples.Display;

/// <summary>
/// The terminal: at most 80 columns, colours where it has them. Into a file or pipe exactly 80 columns of plain text, so
/// that the same story gives the same bytes.
/// </summary>
internal static class Screen
{
    public const int Columns = 80;

    public static IAnsiConsole Open()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var settings = new AnsiConsoleSettings { Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(Console.Out) };
        if (Console.IsOutputRedirected)
        {
            settings.Ansi = AnsiSupport.No;
            settings.ColorSystem = ColorSystemSupport.NoColors;
        }

        var console = AnsiConsole.Create(settings);
        console.Profile.Width = Console.IsOutputRedirected ? Columns : Math.Min(Columns, console.Profile.Width);
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>A section of the story, with what it shows.</summary>
    public static void Section(this IAnsiConsole screen, string title, string introduction)
    {
        screen.WriteLine();
        screen.Write(new Spectre.Console.Rule($"[bold]{Markup.Escape(title)}[/]") { Justification = Justify.Left });
        screen.Say(introduction);
    }

    /// <summary>A sentence, broken at words.</summary>
    public static void Say(this IAnsiConsole screen, string sentence) => screen.Write(new Paragraph(sentence + "\n"));

    /// <summary>A table without lines between rows. Its columns come to 80 with the space on each side of each.</summary>
    public static Table Table(params ReadOnlySpan<(string Heading, int Width)> columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (heading, width) in columns)
        {
            table.AddColumn(new TableColumn(new Text(heading)) { Padding = new Padding(0), Width = width });
        }

        return table;
    }

    /// <summary>A text cut to so many columns; a Chinese character takes two.</summary>
    public static string Cut(string text, int columns)
    {
        if (new Segment(text).CellCount() <= columns) return text;
        var cut = text.Length;
        while (new Segment(text[..cut]).CellCount() > columns - 1) cut--;
        if (char.IsHighSurrogate(text[cut - 1])) cut--;
        return text[..cut].TrimEnd() + "…";
    }

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(foreground: Color.Grey);
}
