namespace RefundKit.Liquid.Rendering;

/// <summary>The <c>forloop</c> or <c>tablerowloop</c> of a loop that is going around.</summary>
internal sealed class LoopValue(string name, int length, LoopValue? parent, int? columns = null) : OpaqueValue
{
    public override object Content => this;

    public int Index { get; set; }

    public bool IsLast => Index == length - 1;

    public int Column => columns is { } count and > 0 ? Index % count : Index;

    public bool IsLastColumn => columns is { } count && Column == count - 1;

    public object? Read(string member) => member switch
    {
        "index" => Index + 1,
        "index0" => Index,
        "rindex" => length - Index,
        "rindex0" => length - Index - 1,
        "first" => Index == 0,
        "last" => IsLast,
        "length" => length,
        "name" when columns is null => name,
        "parentloop" when columns is null => parent,
        "row" when columns is { } count => count > 0 ? (Index / count) + 1 : 1,
        "col" when columns is not null => Column + 1,
        "col0" when columns is not null => Column,
        "col_first" when columns is not null => Column == 0,
        "col_last" when columns is not null => IsLastColumn,
        _ => null,
    };
}
