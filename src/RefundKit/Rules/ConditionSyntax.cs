using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using RefundKit.Problems;

namespace RefundKit.Rules;

/// <summary>The one-line language of conditions: reads a line, and prints the one spelling it has.</summary>
internal static class ConditionSyntax
{
    private const int MaxLineLength = 10_000;
    private const int MaxListLength = 1_000;

    private static readonly Dictionary<ConditionOperator, string> Spellings = new()
    {
        [ConditionOperator.Is] = "is",
        [ConditionOperator.IsNot] = "is not",
        [ConditionOperator.In] = "in",
        [ConditionOperator.NotIn] = "not in",
        [ConditionOperator.Less] = "<",
        [ConditionOperator.LessOrEqual] = "<=",
        [ConditionOperator.Greater] = ">",
        [ConditionOperator.GreaterOrEqual] = ">=",
        [ConditionOperator.Between] = "between",
        [ConditionOperator.Has] = "has",
        [ConditionOperator.Mentions] = "mentions",
        [ConditionOperator.ContainsAny] = "contains any",
        [ConditionOperator.Matches] = "matches",
    };

    private static readonly string[] OperatorWords =
        ["is known", "is", "is not", "in", "not in", "<", "<=", ">", ">=", "between", "has", "mentions", "contains any", "matches"];

    // Words that mean something in the line; as a value they are quoted.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "known", "not", "and" };

    public static string Spelling(ConditionOperator @operator) => @operator == ConditionOperator.IsKnown ? "is known" : Spellings[@operator];

    public static string Print(FactCondition condition) =>
        condition.Operator == ConditionOperator.IsKnown
            ? condition.Fact + " is known"
            : $"{condition.Fact} {Spellings[condition.Operator]} {condition.Value}";

    public static string PrintGroup(string name, ImmutableArray<Condition> conditions) =>
        "{\"" + name + "\":[" + string.Join(",", conditions.Select(PrintAsJson)) + "]}";

    public static string PrintAsJson(Condition condition) =>
        condition is FactCondition ? Json.CanonicalJson.Write(System.Text.Json.Nodes.JsonValue.Create(condition.ToString())) : condition.ToString();

    /// <summary>Whether a text can stand as a value without quotes.</summary>
    public static bool IsBare(string text)
    {
        if (text.Length == 0 || Reserved.Contains(text)) return false;
        if (!char.IsLetter(text[0]) && text[0] != '_') return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_')) return false;
        }

        return true;
    }

    public static bool TryParse(string line, [NotNullWhen(true)] out Condition? condition, [NotNullWhen(false)] out Problem? problem)
    {
        var reader = new LineReader(line);
        condition = line.Length > MaxLineLength ? reader.Fail(0, $"the condition has {line.Length} characters, and at most {MaxLineLength} are read") : reader.Read();
        problem = reader.Problem;
        return condition is not null;
    }

    private ref struct LineReader(string line)
    {
        private int _at;

        public Problem? Problem { get; private set; }

        public FactCondition? Fail(int at, string message, string? suggestion = null)
        {
            Problem ??= new Problem
            {
                Id = "RK1101",
                Message = message,
                Suggestion = suggestion,
                Position = TextPosition.Of(line, at),
            };
            return null;
        }

        public FactCondition? Read()
        {
            SkipSpace();
            var factAt = _at;
            var fact = ReadWhile(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_');
            if (fact.Length == 0) return Fail(factAt, "a condition starts with the name of a fact", "Write for example: order.daysSinceDelivered <= 30");
            if (ReadOperator() is not { } found) return null;
            if (found == ConditionOperator.IsKnown) return AtEnd() ? new FactCondition(fact, found, null) : null;
            var value = ReadOperand(found);
            if (value is null || !AtEnd()) return null;
            return new FactCondition(fact, found, value);
        }

        private bool AtEnd()
        {
            SkipSpace();
            if (_at == line.Length) return true;
            Fail(_at, $"\"{Rest()}\" is left over at the end of the condition", "Put a text with spaces into single quotes, and several conditions into \"all\" or \"any\".");
            return false;
        }

        private readonly string Rest() => Json.LocatedValue.Shorten(line[_at..]);

        private ConditionOperator? ReadOperator()
        {
            SkipSpace();
            var at = _at;
            if (_at == line.Length)
            {
                Fail(at, "the condition has no operator", "Use one of: " + string.Join(", ", OperatorWords) + ".");
                return null;
            }

            var symbol = ReadWhile(c => c is '<' or '>' or '=' or '!' or '≤' or '≥');
            switch (symbol)
            {
                case "<": return ConditionOperator.Less;
                case "<=": return ConditionOperator.LessOrEqual;
                case ">": return ConditionOperator.Greater;
                case ">=": return ConditionOperator.GreaterOrEqual;
                case "=" or "==":
                    Fail(at, $"\"{symbol}\" is no operator", "Write \"is\".");
                    return null;
                case "!=" or "<>":
                    Fail(at, $"\"{symbol}\" is no operator", "Write \"is not\".");
                    return null;
                case not "":
                    Fail(at, $"\"{symbol}\" is no operator", "Use <, <=, > or >=.");
                    return null;
            }

            var word = ReadWord();
            switch (word)
            {
                case "is":
                    if (TakeWord("known")) return ConditionOperator.IsKnown;
                    if (!TakeWord("not")) return ConditionOperator.Is;
                    if (!TakeWord("known")) return ConditionOperator.IsNot;
                    Fail(at, "\"is not known\" is no operator", "Write {\"not\": \"… is known\"}.");
                    return null;
                case "in": return ConditionOperator.In;
                case "not" when TakeWord("in"): return ConditionOperator.NotIn;
                case "between": return ConditionOperator.Between;
                case "has": return ConditionOperator.Has;
                case "mentions": return ConditionOperator.Mentions;
                case "contains" when TakeWord("any"): return ConditionOperator.ContainsAny;
                case "matches": return ConditionOperator.Matches;
                default:
                    Fail(
                        at,
                        $"\"{(word.Length > 0 ? word : Rest())}\" is no operator",
                        word == "contains" ? "Did you mean \"contains any\"?" : NameSuggestion.Sentence(word, OperatorWords) ?? "Use one of: " + string.Join(", ", OperatorWords) + ".");
                    return null;
            }
        }

        private ConditionValue? ReadOperand(ConditionOperator @operator)
        {
            if (@operator == ConditionOperator.Between)
            {
                var low = ReadValue();
                if (low is null) return null;
                if (!TakeWord("and"))
                {
                    Fail(_at, "\"between\" needs two values", "Write for example: between 10 and 20. Both ends are included.");
                    return null;
                }

                var high = ReadValue();
                return high is null ? null : new ConditionValue.Range(low, high);
            }

            SkipSpace();
            if (_at < line.Length && line[_at] == '[') return ReadList();
            return ReadValue();
        }

        private ConditionValue.List? ReadList()
        {
            var at = _at++;
            var items = ImmutableArray.CreateBuilder<ConditionValue>();
            SkipSpace();
            if (_at < line.Length && line[_at] == ']')
            {
                Fail(at, "the list is empty", "Name at least one value.");
                return null;
            }

            while (true)
            {
                var item = ReadValue();
                if (item is null) return null;
                items.Add(item);
                if (items.Count > MaxListLength)
                {
                    Fail(at, $"the list has more than {MaxListLength} values", "Put the words into a word group.");
                    return null;
                }

                SkipSpace();
                if (_at < line.Length && line[_at] == ',')
                {
                    _at++;
                    continue;
                }

                if (_at < line.Length && line[_at] == ']')
                {
                    _at++;
                    return new ConditionValue.List(items.ToImmutable());
                }

                Fail(_at, _at == line.Length ? "the list does not end" : $"\"{Rest()}\" stands where a comma or ] belongs", "Put a text with spaces into single quotes.");
                return null;
            }
        }

        private ConditionValue? ReadValue()
        {
            SkipSpace();
            if (_at == line.Length)
            {
                Fail(_at, "the condition has no value");
                return null;
            }

            var c = line[_at];
            if (c == '\'') return ReadQuoted();
            if (char.IsAsciiDigit(c) || (c == '-' && _at + 1 < line.Length && char.IsAsciiDigit(line[_at + 1]))) return ReadNumber();
            if (char.IsLetter(c) || c == '_')
            {
                var at = _at;
                var word = ReadWord();
                if (!Reserved.Contains(word)) return new ConditionValue.Word(word);
                Fail(at, $"\"{word}\" is a word of the language", $"Write '{word}' to mean the text.");
                return null;
            }

            Fail(_at, $"\"{Rest()}\" is no value", c == '"' ? "Texts stand in single quotes." : null);
            return null;
        }

        private ConditionValue.Word? ReadQuoted()
        {
            var at = _at++;
            var text = new StringBuilder();
            while (_at < line.Length)
            {
                if (line[_at] != '\'')
                {
                    text.Append(line[_at++]);
                    continue;
                }

                if (_at + 1 < line.Length && line[_at + 1] == '\'')
                {
                    text.Append('\'');
                    _at += 2;
                    continue;
                }

                _at++;
                return new ConditionValue.Word(text.ToString());
            }

            Fail(at, "the text does not end", "Close it with a single quote; inside a text write two of them for one.");
            return null;
        }

        private ConditionValue? ReadNumber()
        {
            var at = _at;
            var text = ReadWhile(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
            if (text.Length == 10 && text[4] == '-' && LocalDatePattern.Iso.Parse(text) is { Success: true } day) return new ConditionValue.Day(day.Value);
            var unit = NextWord();
            var plain = text.AsSpan(text.StartsWith('-') ? 1 : 0);
            if (plain.Length > 25 || plain.Count('.') > 1 || !IsPlain(plain) || plain[0] == '.' || plain[^1] == '.')
            {
                Fail(at, $"\"{Json.LocatedValue.Shorten(text)}\" is neither a number nor a day", "Write digits and at most one point, or a day such as 2026-11-22.");
                return null;
            }

            if (unit.Length == 3 && unit.All(char.IsAsciiLetterUpper))
            {
                SkipSpace();
                var unitAt = _at;
                TakeWord(unit);
                if (!Currency.TryParse(unit, out var currency))
                {
                    Fail(unitAt, $"\"{unit}\" is no currency of ISO 4217");
                    return null;
                }

                if (Money.TryParse(text, currency, out var money, out _)) return new ConditionValue.Amount(money);
                Fail(at, $"\"{text}\" has more than the {currency.MinorUnits} decimals of {unit}, or is too large");
                return null;
            }

            var number = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var minutes = unit switch
            {
                "minute" or "minutes" => 1,
                "hour" or "hours" => 60,
                "day" or "days" => 24 * 60,
                "week" or "weeks" => 7 * 24 * 60,
                _ => 0,
            };
            if (minutes == 0) return new ConditionValue.Number(number);
            TakeWord(unit);
            if (Math.Abs(number) < 1_000_000 && number * minutes == decimal.Truncate(number * minutes))
                return new ConditionValue.Span(Duration.FromMinutes((long)(number * minutes)));
            Fail(at, $"\"{text} {unit}\" is no span of whole minutes");
            return null;
        }

        private static bool IsPlain(ReadOnlySpan<char> number)
        {
            foreach (var c in number)
            {
                if (!char.IsAsciiDigit(c) && c != '.') return false;
            }

            return true;
        }

        private void SkipSpace()
        {
            while (_at < line.Length && char.IsWhiteSpace(line[_at])) _at++;
        }

        private string ReadWhile(Func<char, bool> belongs)
        {
            var start = _at;
            while (_at < line.Length && belongs(line[_at])) _at++;
            return line[start.._at];
        }

        private string ReadWord()
        {
            SkipSpace();
            return ReadWhile(c => char.IsLetterOrDigit(c) || c is '-' or '_');
        }

        private string NextWord()
        {
            var at = _at;
            var word = ReadWord();
            _at = at;
            return word;
        }

        private bool TakeWord(string wanted)
        {
            var at = _at;
            if (string.Equals(ReadWord(), wanted, StringComparison.Ordinal)) return true;
            _at = at;
            return false;
        }
    }
}
