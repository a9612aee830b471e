namespace RefundKit.Tool;

/// <summary>A file for what does not fit into memory, which only the user may read and which goes away with its stream.</summary>
internal static class TemporaryFile
{
    /// <exception cref="TemporaryFileException">There is no such folder, it is not the user's to write, or the disk is full.</exception>
    public static Stream Open() => OpenIn(Path.GetTempPath());

    /// <exception cref="TemporaryFileException">There is no such folder, it is not the user's to write, or the disk is full.</exception>
    public static Stream OpenIn(string folder)
    {
        // What is not written yet is for nobody once the stream is closed: unbuffered, closing has nothing that could fail.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (OperatingSystem.IsWindows()) options.Options = FileOptions.DeleteOnClose;
        else options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = Path.Combine(folder, "refundkit-" + Path.GetRandomFileName());
        try
        {
            var file = new FileStream(path, options);

            // An open file needs no name on Unix, and one without a name is gone with the process, however that ends.
            if (!OperatingSystem.IsWindows()) File.Delete(path);
            return new TemporaryStream(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TemporaryFileException(failure);
        }
    }
}
