namespace RefundKit.Tool;

/// <summary>An input named on the command line: a file, or <c>-</c> for standard input.</summary>
internal sealed class InputFile(Shell shell, string name)
{
    /// <summary>More than any policy or order takes, so that a wrong file name does not fill memory.</summary>
    private const int MaxBytes = 64 << 20;

    /// <summary>The name as problems show it.</summary>
    public string Name { get; } = name == "-" ? "stdin" : name;

    public bool IsStandardInput => name == "-";

    public string Extension => IsStandardInput ? "" : System.IO.Path.GetExtension(name).ToLowerInvariant();

    public string Path => shell.PathOf(name);

    /// <summary>Opens the input for reading from its start.</summary>
    /// <exception cref="InputException">There is no such file, it is a folder, or it may not be read.</exception>
    /// <exception cref="UsageException">It is standard input, which something else of the command line has read.</exception>
    public Stream Open()
    {
        if (IsStandardInput) return shell.TakeInput();
        if (Directory.Exists(Path)) throw new InputException("RK9002", Name, "this is a folder, and a file is wanted");
        try
        {
            return new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException("RK9001", Name, "there is no such file");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException("RK9003", Name, "the file cannot be read: " + failure.Message);
        }
    }

    /// <summary>The whole input.</summary>
    /// <exception cref="InputException">It cannot be read, or is too large to be meant.</exception>
    public byte[] ReadAll()
    {
        using var stream = Open();
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (all.Length + read > MaxBytes) throw new InputException("RK9003", Name, $"the file is larger than {MaxBytes >> 20} MiB");
                all.Write(buffer, 0, read);
            }
        }
        catch (IOException failure)
        {
            throw new InputException("RK9003", Name, "the file cannot be read: " + failure.Message);
        }

        return all.ToArray();
    }
}
