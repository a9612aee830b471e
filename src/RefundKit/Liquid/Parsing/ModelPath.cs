using System.Text;

namespace RefundKit.Liquid.Parsing;

/// <summary>A path into the model: a first name and what stands behind it, as in <c>order</c> and <c>.lines[].title</c>.</summary>
internal readonly record struct ModelPath(string Root, string Rest)
{
    // Aliases of aliases grow; nobody writes a path this long on purpose.
    public const int Longest = 512;

    /// <summary>The item whose turn it is in a loop, which is there.</summary>
    public const string LoopItem = "[]";

    /// <summary>The first item of a list, or the last, which is there where the list is not empty.</summary>
    public const string FirstItem = "[0]";

    /// <summary>An item chosen by a computed index or name, which may be none.</summary>
    public const string AnyItem = "[?]";

    public ModelPath? Then(string rest) => Rest.Length + rest.Length > Longest ? null : new ModelPath(Root, Rest + rest);

    public override string ToString() => Root + Rest;

    /// <summary>A path with every item of a list as <c>[]</c>.</summary>
    public static string WithoutIndexes(string path)
    {
        if (!path.Contains('[', StringComparison.Ordinal)) return path;
        var plain = new StringBuilder(path.Length);
        var inside = false;
        foreach (var c in path)
        {
            if (c == ']') inside = false;
            if (!inside) plain.Append(c);
            if (c == '[') inside = true;
        }

        return plain.ToString();
    }
}
