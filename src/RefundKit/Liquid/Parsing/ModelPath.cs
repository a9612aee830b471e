namespace RefundKit.Liquid.Parsing;

/// <summary>A path into the model: a first name and what stands behind it, as in <c>order</c> and <c>.lines[].title</c>.</summary>
internal readonly record struct ModelPath(string Root, string Rest)
{
    // Aliases of aliases grow; nobody writes a path this long on purpose.
    public const int Longest = 512;

    public ModelPath? Then(string rest) => Rest.Length + rest.Length > Longest ? null : new ModelPath(Root, Rest + rest);

    public override string ToString() => Root + Rest;
}
