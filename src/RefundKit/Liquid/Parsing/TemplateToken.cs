namespace RefundKit.Liquid.Parsing;

internal enum TokenKind
{
    /// <summary>Text of the author, after whitespace control.</summary>
    Text,

    /// <summary>The markup between <c>{{</c> and <c>}}</c>.</summary>
    Output,

    /// <summary>A tag: its name and the markup after it.</summary>
    Tag,

    /// <summary>Where the lines of a <c>liquid</c> tag begin; blocks opened in it close in it.</summary>
    LiquidStart,

    /// <summary>Where they end.</summary>
    LiquidEnd,
}

/// <summary>A piece of a source; <paramref name="Start"/> to <paramref name="End"/> is its text or markup.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First offset.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Offset">Where to point at in a problem.</param>
/// <param name="Name">The name of a tag.</param>
internal readonly record struct TemplateToken(TokenKind Kind, int Start, int End, int Offset, string Name = "");
