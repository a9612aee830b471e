using System.Text;

namespace RefundKit.Tool;

/// <summary>What a command sees of the world: three streams, a folder, and who watches. Tests hand in their own.</summary>
internal sealed class Shell
{
    public Shell(Stream input, Stream output, TextWriter error, string folder)
    {
        Input = input;
        Output = new DataStream(output);
        Error = error;
        Folder = folder;
        Report = new ProblemReport(error);
    }

    private Stream Input { get; }

    private bool _inputIsTaken;

    /// <summary>Where data goes; a reader that went away ends the command quietly.</summary>
    public Stream Output { get; }

    public TextWriter Error { get; }

    public string Folder { get; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>How much time passes while somebody watches; nothing that is written as data depends on it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Opens a file for what does not fit into memory; its failures are <see cref="TemporaryFileException"/>.</summary>
    public Func<Stream> OpenTemporary { get; init; } = TemporaryFile.Open;

    public ProblemReport Report { get; }

    /// <summary>Standard input, which can be read only once.</summary>
    /// <exception cref="UsageException">It has been read.</exception>
    public Stream TakeInput()
    {
        if (_inputIsTaken) throw new UsageException("standard input can be read only once");
        _inputIsTaken = true;
        return Input;
    }

    public string PathOf(string name) => Path.GetFullPath(name, Folder);

    /// <summary>Writes a text as it is, UTF-8 without a byte order mark.</summary>
    public void Write(string text) => Output.Write(Encoding.UTF8.GetBytes(text));

    public void WriteLine(string text) => Write(text + "\n");
}
