using System.Text;
using RefundKit.Tool;

using var output = StandardOutput();
using var input = Console.OpenStandardInput();
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
var shell = new Shell(input, output, error, Directory.GetCurrentDirectory())
{
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
};
return Cli.Run(args, shell);

// On Unix the console's own stream swallows a broken pipe, and the command would go on computing for nobody; a pipe is
// therefore opened by its handle. A file is not: a file stream keeps a position of its own and would overwrite what
// others append.
static Stream StandardOutput()
{
    if (!OperatingSystem.IsWindows())
    {
        var byHandle = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        if (!byHandle.CanSeek) return byHandle;
        byHandle.Dispose();
    }

    return Console.OpenStandardOutput();
}
