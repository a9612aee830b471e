using RefundKit.Liquid.Nodes;

namespace RefundKit.Liquid.Parsing;

/// <summary>A block whose end tag has not come yet.</summary>
internal sealed class OpenBlock(string name, int offset, int liquidDepth, InnerName? mark)
{
    public string Name => name;

    public int Offset => offset;

    /// <summary>How many <c>liquid</c> tags it was opened in; it must close in the same one.</summary>
    public int LiquidDepth => liquidDepth;

    /// <summary>The names to forget when it closes.</summary>
    public InnerName? Mark => mark;

    /// <summary>The part being filled: the body, or that of the last <c>else</c>.</summary>
    public List<LiquidStatement> Body { get; set; } = [];

    public bool IsBlank { get; set; } = true;

    /// <summary>The condition of the part being filled.</summary>
    public LiquidExpression? Condition { get; set; }

    public bool Negated { get; set; }

    public List<Branch> Branches { get; } = [];

    public LiquidExpression? Subject { get; set; }

    /// <summary>The values of the <c>when</c> being filled; null in an <c>else</c>.</summary>
    public LiquidExpression[]? Values { get; set; }

    public bool HasWhen { get; set; }

    public List<When> Whens { get; } = [];

    public string Variable { get; set; } = "";

    public LoopSource? Source { get; set; }

    public LiquidExpression? Columns { get; set; }

    public bool Reversed { get; set; }

    /// <summary>The body of a loop once its <c>else</c> is being filled.</summary>
    public List<LiquidStatement>? LoopBody { get; set; }

    /// <summary>A block that prints nothing but whitespace prints not even that.</summary>
    public LiquidStatement[] Cleared(List<LiquidStatement> body) =>
        IsBlank ? [.. body.Where(node => node is not TextNode)] : [.. body];
}
