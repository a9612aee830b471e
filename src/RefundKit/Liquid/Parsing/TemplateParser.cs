using Fluid.Values;
using RefundKit.Liquid.Nodes;
using RefundKit.Problems;
using Completion = Fluid.Ast.Completion;

namespace RefundKit.Liquid.Parsing;

/// <summary>Builds the nodes of one source from its tokens. Open blocks are on a list of our own, not on the stack.</summary>
internal sealed class TemplateParser
{
    private static readonly string[] Tags =
    [
        "if", "unless", "case", "for", "tablerow", "capture", "ifchanged", "elsif", "else", "when", "endif", "endunless", "endcase",
        "endfor", "endtablerow", "endcapture", "endifchanged", "assign", "increment", "decrement", "cycle", "echo", "include", "render",
        "break", "continue", "raw", "comment", "doc", "liquid",
    ];

    private readonly SourceText _source;
    private readonly ProblemList _problems;
    private readonly int _maxNesting;
    private readonly ReferenceCollector _references = new();
    private readonly List<OpenBlock> _open = [];
    private readonly List<LiquidStatement> _root = [];
    private int _liquidDepth;

    private TemplateParser(SourceText source, int maxNesting, ProblemList problems)
    {
        _source = source;
        _maxNesting = maxNesting;
        _problems = problems;
    }

    /// <summary>Whether a partial's name is computed, so that any partial may be called.</summary>
    public bool CallsAnyPartial { get; private set; }

    public ReferenceCollector References => _references;

    public List<(string Name, int Offset)> PartialNames { get; } = [];

    public SourceText Source => _source;

    public TemplateUnit? Unit { get; private set; }

    public static TemplateParser Parse(SourceText source, int maxNesting, ProblemList problems)
    {
        var parser = new TemplateParser(source, maxNesting, problems);
        parser.Run();
        return parser;
    }

    private void Run()
    {
        foreach (var token in TemplateScanner.Scan(_source, _problems))
        {
            // Nobody reads further than a list of problems that is full.
            if (_problems.IsFull) return;
            switch (token.Kind)
            {
                case TokenKind.Text:
                    Add(new TextNode(token.Offset, _source.Text[token.Start..token.End]));
                    break;
                case TokenKind.Output:
                    Output(token);
                    break;
                case TokenKind.LiquidStart:
                    _liquidDepth++;
                    break;
                case TokenKind.LiquidEnd:
                    while (_open.Count > 0 && _open[^1].LiquidDepth == _liquidDepth) Unclosed();
                    _liquidDepth--;
                    break;
                default:
                    if (!Tag(token)) return;
                    break;
            }
        }

        while (_open.Count > 0) Unclosed();
        Unit = new TemplateUnit(_source, [.. _root]);
    }

    private MarkupParser Markup(TemplateToken token) => new(_source, token.Start, token.End, _problems, _references, _maxNesting);

    private void Add(LiquidStatement node)
    {
        if (_open.Count == 0)
        {
            _root.Add(node);
            return;
        }

        _open[^1].Body.Add(node);
        _open[^1].IsBlank &= node.IsBlank;
    }

    private void Output(TemplateToken token)
    {
        var markup = Markup(token);
        if (!markup.AtEnd) Add(new OutputNode(markup.Offset, markup.Filtered()));
        else if (_open.Count > 0) _open[^1].IsBlank = false;
    }

    /// <summary>False where parsing must end, because going deeper is refused.</summary>
    private bool Tag(TemplateToken token)
    {
        var markup = Markup(token);
        switch (token.Name)
        {
            case "if" or "unless":
                if (Open(token) is not { } branch) return false;
                branch.Condition = markup.Condition();
                branch.Negated = token.Name == "unless";
                break;
            case "case":
                if (Open(token) is not { } choice) return false;
                choice.Subject = markup.AskedValue();
                markup.ExpectEnd();
                break;
            case "for" or "tablerow":
                if (Open(token) is not { } loop) return false;
                Loop(loop, markup, token.Name == "tablerow");
                break;
            case "capture":
                if (Open(token) is not { } capture) return false;
                capture.Variable = markup.Target(quoted: true);
                markup.ExpectEnd();
                break;
            case "ifchanged":
                if (Open(token) is null) return false;
                markup.ExpectEnd();
                break;
            case "elsif" or "else" or "when":
                Section(token, markup);
                break;
            case "assign":
                Assign(token, markup);
                break;
            case "echo":
                if (!markup.AtEnd) Add(new OutputNode(token.Offset, markup.Filtered()));
                break;
            case "increment" or "decrement":
                var counter = markup.Target();
                markup.ExpectEnd();
                _references.Assign(counter, null);
                Add(new CounterNode(token.Offset, counter, token.Name == "increment"));
                break;
            case "cycle":
                Cycle(token, markup);
                break;
            case "break" or "continue":
                markup.ExpectEnd();
                Add(new JumpNode(token.Offset, token.Name == "break" ? Completion.Break : Completion.Continue));
                break;
            case "include" or "render":
                Partial(token, markup);
                break;
            default:
                if (token.Name.StartsWith("end", StringComparison.Ordinal)) Close(token);
                else Unknown(token);
                break;
        }

        return true;
    }

    private OpenBlock? Open(TemplateToken token)
    {
        if (_open.Count >= _maxNesting)
        {
            _problems.Add(_source.Problem(LiquidProblems.NestedTooDeep, token.Offset, $"blocks are nested deeper than {_maxNesting} levels"));
            return null;
        }

        var block = new OpenBlock(token.Name, token.Offset, _liquidDepth, _references.Scope.Inner);
        _open.Add(block);
        return block;
    }

    private void Section(TemplateToken token, MarkupParser markup)
    {
        var block = _open.Count > 0 ? _open[^1] : null;
        switch (block?.Name, token.Name)
        {
            case ("if" or "unless", "elsif" or "else"):
                block!.Branches.Add(new Branch(block.Condition, block.Negated, [.. block.Body]));
                block.Condition = token.Name == "elsif" ? markup.Condition() : null;
                block.Negated = false;
                break;
            case ("case", "when" or "else"):
                if (block!.HasWhen) block.Whens.Add(new When(block.Values, [.. block.Body]));
                block.HasWhen = true;
                block.Values = token.Name == "when" ? WhenValues(markup) : null;
                break;
            case ("for", "else"):
                if (block!.LoopBody is null) block.LoopBody = block.Body;
                break;
            default:
                var home = token.Name switch { "elsif" => "an \"if\"", "when" => "a \"case\"", _ => "an \"if\", \"unless\", \"case\" or \"for\"" };
                _problems.Add(_source.Problem(LiquidProblems.MisplacedTag, token.Offset, $"\"{token.Name}\" belongs into {home}"));
                return;
        }

        block.Body = [];
    }

    private static LiquidExpression[] WhenValues(MarkupParser markup)
    {
        var values = new List<LiquidExpression>();
        do
        {
            values.Add(markup.AskedValue());
        }
        while (markup.Accept("or") || markup.Accept(","));
        markup.ExpectEnd();
        return [.. values];
    }

    private void Close(TemplateToken token)
    {
        var name = token.Name[3..];
        var at = _open.FindLastIndex(block => block.Name == name && block.LiquidDepth == _liquidDepth);
        if (at < 0)
        {
            if (Array.IndexOf(Tags, token.Name) < 0) Unknown(token);
            else _problems.Add(_source.Problem(LiquidProblems.MisplacedTag, token.Offset, $"\"{token.Name}\" closes nothing", _open.Count > 0 ? $"The open block is \"{_open[^1].Name}\"." : null));
            return;
        }

        while (_open.Count - 1 > at) Unclosed();
        var closed = _open[^1];
        _open.RemoveAt(at);
        _references.LeaveTo(closed.Mark);
        Add(Build(closed));
    }

    // What is inside stays usable, so that its own problems are still found.
    private void Unclosed()
    {
        var block = _open[^1];
        _problems.Add(_source.Problem(LiquidProblems.UnclosedBlock, block.Offset, $"\"{block.Name}\" is never closed", $"Close it with {{% end{block.Name} %}}."));
        _open.RemoveAt(_open.Count - 1);
        _references.LeaveTo(block.Mark);
    }

    private LiquidStatement Build(OpenBlock block)
    {
        switch (block.Name)
        {
            case "if" or "unless":
                block.Branches.Add(new Branch(block.Condition, block.Negated, [.. block.Body]));
                return new IfNode(block.Offset, [.. block.Branches.Select(branch => branch with { Body = block.Cleared([.. branch.Body]) })], block.IsBlank);
            case "case":
                if (block.HasWhen) block.Whens.Add(new When(block.Values, [.. block.Body]));
                return new CaseNode(block.Offset, block.Subject!, [.. block.Whens.Select(when => when with { Body = block.Cleared([.. when.Body]) })], block.IsBlank);
            case "for":
                var body = block.LoopBody ?? block.Body;
                return new ForNode(block.Offset, block.Variable, block.Source!, block.Reversed, block.Cleared(body), block.LoopBody is null ? null : block.Cleared(block.Body), block.IsBlank);
            case "tablerow":
                return new TableRowNode(block.Offset, block.Variable, block.Source!, block.Columns, [.. block.Body]);
            case "capture":
                _references.Assign(block.Variable, null);
                return new CaptureNode(block.Offset, block.Variable, [.. block.Body]);
            default:
                return new IfChangedNode(block.Offset, [.. block.Body]);
        }
    }

    private void Loop(OpenBlock block, MarkupParser markup, bool table)
    {
        block.Variable = markup.Target();
        markup.Expect("in");
        var start = markup.Offset;
        var collection = markup.Value();
        var path = markup.LastPath;
        var name = $"{block.Variable}-{_source.Text[start..Math.Max(start, markup.Offset)].Trim().TrimEnd(',')}";
        LiquidExpression? limit = null;
        LiquidExpression? offset = null;
        var continues = false;
        while (!markup.AtEnd)
        {
            if (markup.Accept(",")) continue;
            if (!table && markup.Accept("reversed")) block.Reversed = true;
            else if (!markup.AcceptKey(out var key)) markup.Fail(table ? "a loop is followed by limit, offset or cols" : "a loop is followed by reversed, limit or offset");
            else if (key == "limit") limit = markup.Value();
            else if (key == "offset" && !table && markup.Accept("continue")) continues = true;
            else if (key == "offset") offset = markup.Value();
            else if (key == "cols" && table) block.Columns = markup.Value();
            else markup.Fail($"a loop has no argument \"{key}\"", NameSuggestion.Sentence(key, table ? ["limit", "offset", "cols"] : ["limit", "offset"]));
        }

        // "offset: continue" goes on with the loop of the same name, so the name is that of the collection alone.
        block.Source = new LoopSource(collection, limit, offset, continues, name);
        _references.Enter(block.Variable, path?.Then(ModelPath.LoopItem));
        _references.Enter(table ? "tablerowloop" : "forloop", null);
    }

    private void Assign(TemplateToken token, MarkupParser markup)
    {
        var name = markup.Target();
        markup.Expect("=");
        var value = markup.Filtered();
        _references.Assign(name, markup.LastPath);
        Add(new AssignNode(token.Offset, name, value));
    }

    private void Cycle(TemplateToken token, MarkupParser markup)
    {
        LiquidExpression? group = null;
        var values = new List<LiquidExpression> { markup.Value() };
        if (markup.Accept(":"))
        {
            group = values[0];
            values[0] = markup.Value();
        }

        while (markup.Accept(",") && !markup.AtEnd) values.Add(markup.Value());
        markup.ExpectEnd();

        // Without a name, cycles of the same literals count together; what is computed may differ from one to the next.
        var key = _source.Text[token.Start..token.End].Trim();
        if (!values.TrueForAll(value => value is ConstantExpression)) key += $"@{token.Offset}";
        Add(new CycleNode(token.Offset, group, key, [.. values]));
    }

    private void Partial(TemplateToken token, MarkupParser markup)
    {
        var isolated = token.Name == "render";
        var nameOffset = markup.Offset;
        var name = markup.Value();
        LiquidExpression? bound = null;
        ModelPath? boundPath = null;
        string? alias = null;
        var isLoop = false;
        if (markup.Accept("with") || (isLoop = markup.Accept("for")))
        {
            bound = markup.Value();
            boundPath = markup.LastPath;
        }

        if (markup.Accept("as")) alias = markup.Target();
        var arguments = new List<KeyValuePair<string, LiquidExpression>>();
        var given = new Dictionary<string, ModelPath?>(StringComparer.Ordinal);
        var scope = _references.Scope;
        while (!markup.AtEnd)
        {
            if (markup.Accept(",")) continue;
            if (!markup.AcceptKey(out var key))
            {
                markup.Fail("a partial is followed by with, for, as or named arguments");
                break;
            }

            arguments.Add(new(key, markup.Value()));
            given[key] = markup.LastPath;
        }

        if (name is ConstantExpression { Value: StringValue fixedName })
        {
            var wanted = fixedName.ToStringValue();
            PartialNames.Add((wanted, nameOffset));
            if (bound is not null) given[alias ?? wanted[(wanted.LastIndexOf('/') + 1)..]] = isLoop ? boundPath?.Then(ModelPath.LoopItem) : boundPath;
            if (isLoop) given["forloop"] = null;
            _references.Partials.Add(new PartialUse(wanted, isolated, given, scope));
        }
        else if (isolated)
        {
            markup.Fail("\"render\" needs the name of the partial as a text", "Write the name in quotes, or use include.");
        }
        else
        {
            CallsAnyPartial = true;
        }

        Add(new PartialNode(token.Offset, name, new PartialBinding(bound, isLoop, alias, [.. arguments]), isolated));
    }

    private void Unknown(TemplateToken token) => _problems.Add(_source.Problem(
        LiquidProblems.UnknownTag,
        token.Offset,
        token.Name.Length == 0 ? "a tag has no name" : $"there is no tag \"{(token.Name.Length > 40 ? token.Name[..40] + "…" : token.Name)}\"",
        NameSuggestion.Sentence(token.Name, Tags)));
}
