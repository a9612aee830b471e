using System.Globalization;
using System.Text;
using Fluid.Values;
using RefundKit.Liquid.Filters;
using RefundKit.Liquid.Nodes;
using RefundKit.Liquid.Rendering;
using RefundKit.Problems;

namespace RefundKit.Liquid.Parsing;

/// <summary>
/// Parses what stands between the braces: values, filters, conditions. After the first thing it does not understand it
/// reports that one, reads no further and gives harmless results, so that one mistake makes one problem.
/// </summary>
internal sealed class MarkupParser
{
    private static readonly Dictionary<string, ComparisonOperator> Operators = new(StringComparer.Ordinal)
    {
        ["=="] = ComparisonOperator.Equal,
        ["!="] = ComparisonOperator.NotEqual,
        ["<>"] = ComparisonOperator.NotEqual,
        ["<"] = ComparisonOperator.Less,
        ["<="] = ComparisonOperator.LessOrEqual,
        [">"] = ComparisonOperator.Greater,
        [">="] = ComparisonOperator.GreaterOrEqual,
        ["contains"] = ComparisonOperator.Contains,
    };

    private readonly SourceText _source;
    private readonly ProblemList _problems;
    private readonly ReferenceCollector _references;
    private readonly int _maxNesting;
    private readonly int _start;
    private readonly int _end;
    private MarkupLexer _lexer;
    private readonly int _firstReference;
    private FreeReference? _lastReference;

    public MarkupParser(SourceText source, int start, int end, ProblemList problems, ReferenceCollector references, int maxNesting)
    {
        _source = source;
        _problems = problems;
        _references = references;
        _firstReference = references.References.Count;
        _maxNesting = maxNesting;
        _start = start;
        _end = end;
        _lexer = new MarkupLexer(source.Text, start, end);
        _lexer.Next();
    }

    public bool Failed { get; private set; }

    public bool AtEnd => _lexer.Kind == MarkupKind.End;

    /// <summary>Where the next piece starts.</summary>
    public int Offset => _lexer.Start;

    /// <summary>What was read last by <see cref="Filtered"/> or <see cref="Value()"/>, as a part of the model, if it is one.</summary>
    public ModelPath? LastPath { get; private set; }

    public void Fail(string message, string? suggestion = null, string id = LiquidProblems.Syntax)
    {
        if (!Failed)
        {
            _problems.Add(_source.Problem(id, _lexer.Start, message, suggestion));

            // What is read by a markup that is not understood may be read by mistake.
            _references.ForgetFrom(_firstReference);
        }

        Failed = true;
        _lexer.Stop();
    }

    /// <summary>Says that nothing may follow.</summary>
    public void ExpectEnd()
    {
        if (!AtEnd) Unexpected("the end of the markup");
    }

    public bool Accept(string symbolOrWord)
    {
        if (_lexer.Kind is not (MarkupKind.Symbol or MarkupKind.Name) || _lexer.Value != symbolOrWord) return false;
        _lexer.Next();
        return true;
    }

    public void Expect(string symbolOrWord)
    {
        if (!Accept(symbolOrWord)) Unexpected($"\"{symbolOrWord}\"");
    }

    /// <summary>Whether the next piece is a name followed by a colon, which is then read.</summary>
    public bool AcceptKey(out string key)
    {
        key = _lexer.Value;
        if (_lexer.Kind != MarkupKind.Name) return false;
        var ahead = _lexer;
        ahead.Next();
        if (ahead.Kind != MarkupKind.Symbol || ahead.Value != ":") return false;
        ahead.Next();
        _lexer = ahead;
        return true;
    }

    /// <summary>The name of a variable to set; <paramref name="quoted"/> says that quotes around it are allowed.</summary>
    public string Target(bool quoted = false)
    {
        var name = _lexer.Value;
        if (_lexer.Kind == MarkupKind.Name || (quoted && _lexer.Kind == MarkupKind.Text) || (_lexer.Kind == MarkupKind.Number && name[0] != '-' && !name.Contains('.', StringComparison.Ordinal)))
            _lexer.Next();
        else Unexpected("the name of a variable");
        return name;
    }

    /// <summary>A value through its filters, up to the end.</summary>
    public LiquidExpression Filtered()
    {
        var source = Value();
        var reference = _lastReference;
        var path = LastPath;
        List<FilterCall>? calls = null;
        while (!AtEnd)
        {
            if (_lexer.Kind == MarkupKind.Symbol && _lexer.Value == "||")
            {
                DoubleBar();
                break;
            }

            if (!Accept("|"))
            {
                Unexpected("a filter or the end of the markup");
                break;
            }

            if (Filter(out var replacement) is not { } call) continue;
            (calls ??= []).Add(call);
            if (call.Filter.TakesMissing && !call.GivesNil)
            {
                // What stands in for a missing value may be missing in its turn, until another default takes it.
                if (reference is not null) reference.Required = false;
                reference = replacement;
            }

            path = Through(path, call.Filter.Name);
        }

        LastPath = path;
        return calls is null ? source : new FilteredExpression(source, [.. calls]) { Offset = source.Offset };
    }

    /// <summary>Conditions joined by "and" and "or", up to the end.</summary>
    public LiquidExpression Condition()
    {
        var terms = new List<LiquidExpression> { Comparison() };
        var joinedByAnd = new List<bool>();
        while (!AtEnd)
        {
            if (Accept("and")) joinedByAnd.Add(true);
            else if (Accept("or")) joinedByAnd.Add(false);
            else
            {
                Unexpected("\"and\", \"or\" or the end of the condition");
                break;
            }

            terms.Add(Comparison());
        }

        return terms.Count == 1 ? terms[0] : new LogicalExpression([.. terms], [.. joinedByAnd]) { Offset = terms[0].Offset };
    }

    /// <summary>A value whose absence the template asks about.</summary>
    public LiquidExpression AskedValue()
    {
        var value = Value();
        if (_lastReference is not null) _lastReference.Required = false;
        return value;
    }

    public LiquidExpression Value() => Value(0);

    private LiquidExpression Comparison()
    {
        var left = AskedValue();
        if (AtEnd || _lexer.Kind is not (MarkupKind.Symbol or MarkupKind.Name) || _lexer.Value is "and" or "or") return left;
        if (!Operators.TryGetValue(_lexer.Value, out var comparison))
        {
            Unexpected("an operator such as ==, != or contains");
            return left;
        }

        _lexer.Next();
        return new ComparisonExpression(left, comparison, AskedValue()) { Offset = left.Offset };
    }

    private LiquidExpression Value(int depth)
    {
        _lastReference = null;
        LastPath = null;
        if (depth > _maxNesting)
        {
            Fail($"brackets are nested deeper than {_maxNesting} levels", id: LiquidProblems.NestedTooDeep);
            return Nothing(_lexer.Start);
        }

        var (text, offset) = (_lexer.Value, _lexer.Start);
        switch (_lexer.Kind)
        {
            case MarkupKind.Text:
                _lexer.Next();
                return new ConstantExpression(new StringValue(text)) { Offset = offset };
            case MarkupKind.Number:
                if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                    Fail("a number has too many digits");
                _lexer.Next();
                return new ConstantExpression(NumberValue.Create(number)) { Offset = offset };
            case MarkupKind.Name:
                _lexer.Next();
                // A word with a member behind it is a name, whatever the word.
                var hasMember = _lexer is { Kind: MarkupKind.Symbol, Value: "." or "[" };
                return !hasMember && Keyword(text, offset) is { } keyword ? keyword : Path(text, null, offset, depth);
            case MarkupKind.Symbol when text == "(":
                return Range(depth);
            case MarkupKind.Symbol when text == "[":
                _lexer.Next();
                var root = Value(depth + 1);
                Expect("]");
                return Path(null, root, offset, depth);
            default:
                Unexpected("a value");
                return Nothing(offset);
        }
    }

    private static ConstantExpression Nothing(int offset) => new(NilValue.Instance) { Offset = offset };

    private static ConstantExpression? Keyword(string name, int offset) => name switch
    {
        "true" => new(BooleanValue.True) { Offset = offset },
        "false" => new(BooleanValue.False) { Offset = offset },
        "nil" or "null" => Nothing(offset),
        "blank" => new(BlankValue.Instance) { Offset = offset },
        "empty" => new(EmptyValue.Instance) { Offset = offset },
        _ => null,
    };

    private RangeExpression Range(int depth)
    {
        var offset = _lexer.Start;
        _lexer.Next();
        var first = Value(depth + 1);
        Expect("..");
        var last = Value(depth + 1);
        Expect(")");
        _lastReference = null;
        LastPath = null;
        return new RangeExpression(first, last) { Offset = offset };
    }

    private PathExpression Path(string? root, LiquidExpression? rootIndex, int offset, int depth)
    {
        var steps = new List<PathStep>();
        var path = new StringBuilder();
        var end = _lexer.Kind == MarkupKind.End ? _end : _lexer.Start;
        while (true)
        {
            if (Accept("."))
            {
                if (_lexer.Kind != MarkupKind.Name)
                {
                    Unexpected("a name after the dot");
                    break;
                }

                steps.Add(new PathStep(_lexer.Value, null));
                Step(path, "." + _lexer.Value);
                _lexer.Next();
            }
            else if (Accept("["))
            {
                var index = Value(depth + 1);
                Expect("]");
                Step(path, index is not ConstantExpression constant ? ModelPath.AnyItem : constant.Value is StringValue name ? "." + name.ToStringValue() : $"[{constant.Value.ToStringValue()}]");
                steps.Add(new PathStep(null, index));
            }
            else
            {
                break;
            }

            end = _lexer.Kind == MarkupKind.End ? _end : _lexer.Start;
        }

        var position = _source.PositionOf(offset);
        var written = Compact(_source.Text[offset..Math.Clamp(end, offset, _end)]);
        _lastReference = root is null ? null : _references.Read(root, path.ToString(), position);
        LastPath = root is null ? null : _references.Resolve(root, path.ToString());
        return new PathExpression(root, rootIndex, [.. steps], new MissingValue(written, _source.Name, position)) { Offset = offset };
    }

    // A path that is longer than any reference may be needs no further words to be too long.
    private static void Step(StringBuilder path, string step)
    {
        if (path.Length <= ModelPath.Longest) path.Append(step);
    }

    /// <param name="argument">The name that the first argument reads; null where it reads none.</param>
    private FilterCall? Filter(out FreeReference? argument)
    {
        argument = null;
        var (name, offset) = (_lexer.Value, _lexer.Start);
        if (_lexer.Kind != MarkupKind.Name)
        {
            Unexpected("the name of a filter");
            return null;
        }

        _lexer.Next();
        var positional = new List<LiquidExpression>();
        var named = new List<KeyValuePair<string, LiquidExpression>>();
        if (Accept(":"))
        {
            do
            {
                if (AcceptKey(out var key)) named.Add(new(key, Value()));
                else positional.Add(Value());
                if (positional.Count == 1 && named.Count == 0) argument = _lastReference;
            }
            while (Accept(","));
        }

        if (Failed) return null;
        if (FilterCatalogue.Find(name) is not { } filter)
        {
            _problems.Add(_source.Problem(LiquidProblems.UnknownFilter, offset, $"there is no filter \"{name}\"", NameSuggestion.Sentence(name, FilterCatalogue.Names)));
            return null;
        }

        if (positional.Count < filter.Least || positional.Count > filter.Most)
        {
            _problems.Add(_source.Problem(LiquidProblems.WrongArguments, offset, $"\"{name}\" takes {filter.Arity}, not {positional.Count}"));
            return null;
        }

        foreach (var (key, _) in named)
        {
            if (named.FindAll(argument => argument.Key == key).Count > 1)
            {
                _problems.Add(_source.Problem(LiquidProblems.WrongArguments, offset, $"\"{name}\" is given the argument \"{key}\" twice"));
                return null;
            }

            if (Array.IndexOf(filter.Named, key) >= 0) continue;
            _problems.Add(_source.Problem(LiquidProblems.WrongArguments, offset, $"\"{name}\" has no argument named \"{key}\"", NameSuggestion.Sentence(key, filter.Named)));
            return null;
        }

        if (filter.Needed is { } needed && named.TrueForAll(argument => argument.Key != needed))
        {
            _problems.Add(_source.Problem(LiquidProblems.WrongArguments, offset, $"\"{name}\" needs the argument \"{needed}\"", $"Write | {name}: {string.Join(", ", filter.Named.Where(form => form is "one" or "other").Select(form => $"{form}: '…'"))}."));
            return null;
        }

        return new FilterCall(filter, [.. positional], [.. named]) { Offset = offset };
    }

    // Filters that keep the items of a list, or take one of them, keep the place in the model too.
    private static ModelPath? Through(ModelPath? path, string filter) => filter switch
    {
        "where" or "reject" or "sort" or "sort_natural" or "reverse" or "uniq" or "compact" or "slice" or "default" => path,
        "first" or "last" => path?.Then(ModelPath.FirstItem),
        "find" => path?.Then(ModelPath.AnyItem),
        _ => null,
    };

    private void DoubleBar()
    {
        var left = Shown(_start, _lexer.Start);
        var right = Shown(_lexer.End, _end);
        Fail("\"||\" is no operator of Liquid", $"Write {{{{ {left} | default: {right} }}}}.", LiquidProblems.DoubleBar);
    }

    private string Shown(int start, int end)
    {
        var text = _source.Text[start..end].Trim();
        return text.Length is 0 or > 60 || text.Contains("||", StringComparison.Ordinal) ? "…" : text;
    }

    private void Unexpected(string wanted)
    {
        var found = AtEnd ? "the markup ends" : $"\"{(_lexer.Value.Length > 40 ? _lexer.Value[..40] + "…" : _lexer.Value)}\" stands";
        Fail($"{found} where {wanted} is expected", _lexer.Value switch
        {
            "=" => "Compare with \"==\".",
            "&&" => "Write \"and\".",
            "||" => "Write \"or\".",
            "!" or "not" => "Write {% unless … %}, or compare with false.",
            _ when _lexer.Kind == MarkupKind.Unknown && _lexer.Value[0] is '"' or '\'' => "Close the text with the quote it begins with.",
            _ when _lexer.Kind == MarkupKind.Name && _start < _lexer.Start && _source.Text[_start.._lexer.Start].Trim() == "not" => "Write {% unless … %}, or compare with false.",
            _ when _lexer.Kind == MarkupKind.Name && wanted.StartsWith("an operator", StringComparison.Ordinal) => NameSuggestion.Sentence(_lexer.Value, ["contains", "and", "or"]),
            _ => null,
        });
    }

    private static string Compact(string path)
    {
        var kept = path.Where(c => !char.IsWhiteSpace(c)).Take(120).ToArray();
        return new string(kept);
    }
}
