using System.CommandLine;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit init</c>: a policy to start from.</summary>
internal static class InitCommand
{
    private static readonly (string Name, string Resource)[] Files =
    [
        ("policy.json", "starter/policy.json"),
        ("policy.schema.json", "schemas/policy.schema.json"),
        ("requests.jsonl", "starter/requests.jsonl"),
    ];

    public static Command Make(Shell shell)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where to write; the current folder by default.", DefaultValueFactory = _ => "." };
        var command = new Command("init", "Write a policy to start from, its schema for the editor, and a request to try.") { folder };
        command.SetAction(parsed =>
        {
            var into = parsed.GetRequiredValue(folder);
            var named = Files.Select(file => (Shown: into == "." ? file.Name : Path.Combine(into, file.Name).Replace('\\', '/'), file.Resource)).ToList();
            foreach (var (shown, _) in named.Where(file => Path.Exists(shell.PathOf(file.Shown))))
                shell.Report.Error("RK9007", shown, "the file exists, and is not overwritten", "Name another folder.");
            if (shell.Report.Errors > 0) return ExitCodes.Problems;
            foreach (var (shown, resource) in named)
            {
                Write(shell, shown, Resources.Read(resource));
                shell.WriteLine(shown);
            }

            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Write(Shell shell, string shown, byte[] content)
    {
        try
        {
            var path = shell.PathOf(shown);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(content);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException("RK9007", shown, "the file cannot be written: " + failure.Message);
        }
    }
}
