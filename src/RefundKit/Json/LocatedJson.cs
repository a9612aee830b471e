using System.Globalization;
using System.Text;
using System.Text.Json;
using RefundKit.Problems;

namespace RefundKit.Json;

/// <summary>
/// Reads JSON into <see cref="LocatedValue"/>s. Comments and trailing commas are allowed where asked for; duplicate
/// names are problems, since the last one winning silently has approved money elsewhere. Iterative, depth at most 64.
/// </summary>
internal static class LocatedJson
{
    public const int MaxDepth = 64;

    /// <summary>Reads one JSON value; null, with problems added, where the text is not one.</summary>
    public static LocatedValue? Read(
        ReadOnlyMemory<byte> utf8, string? name, ProblemList problems, int maxBytes, bool comments, int firstLine = 1)
    {
        var source = new LocatedText(utf8, name, firstLine);
        if (utf8.Length > maxBytes)
        {
            problems.Add(new Problem
            {
                Id = "RK1001",
                Message = string.Create(CultureInfo.InvariantCulture, $"the text has {utf8.Length:N0} bytes, and at most {maxBytes:N0} are read"),
                Source = name,
                Position = new TextPosition(firstLine, 1),
            });
            return null;
        }

        var options = new JsonReaderOptions
        {
            MaxDepth = MaxDepth + 1,
            AllowTrailingCommas = comments,
            CommentHandling = comments ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        };
        var bytes = utf8.Span;
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(bytes[start..], options);
        try
        {
            return ReadValue(ref reader, source, start, problems);
        }
        catch (JsonException failure)
        {
            problems.Add(Malformed(failure, ref reader, source, start, bytes[start..]));
            return null;
        }
        catch (InvalidOperationException)
        {
            problems.Add(new Problem
            {
                Id = "RK1002",
                Message = "the text holds bytes or an escape that are no valid Unicode",
                Source = name,
                Position = source.PositionOf(start + (int)reader.TokenStartIndex),
            });
            return null;
        }
    }

    private static LocatedValue? ReadValue(ref Utf8JsonReader reader, LocatedText source, int start, ProblemList problems)
    {
        LocatedValue? root = null;
        var open = new Stack<LocatedValue>();
        var names = new Stack<HashSet<string>>();
        string? name = null;
        var nameOffset = -1;
        while (reader.Read())
        {
            var offset = start + (int)reader.TokenStartIndex;
            LocatedValue value;
            switch (reader.TokenType)
            {
                case JsonTokenType.EndObject:
                    open.Pop();
                    names.Pop();
                    continue;
                case JsonTokenType.EndArray:
                    open.Pop();
                    continue;
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    nameOffset = offset;
                    if (!names.Peek().Add(name))
                    {
                        problems.Add(new Problem
                        {
                            Id = "RK1003",
                            Message = $"\"{LocatedValue.Shorten(name)}\" stands twice in the same object",
                            Suggestion = "Remove one of the two.",
                            Source = source.Name,
                            Position = source.PositionOf(offset),
                            Path = open.Peek().Path,
                        });
                    }

                    continue;
                case JsonTokenType.StartObject:
                    value = new LocatedValue(source, Current(open), LocatedKind.Object, offset);
                    break;
                case JsonTokenType.StartArray:
                    value = new LocatedValue(source, Current(open), LocatedKind.Array, offset);
                    break;
                case JsonTokenType.String:
                    value = new LocatedValue(source, Current(open), LocatedKind.Text, offset) { Text = reader.GetString()! };
                    break;
                case JsonTokenType.Number:
                    value = new LocatedValue(source, Current(open), LocatedKind.Number, offset)
                    {
                        Text = Encoding.UTF8.GetString(reader.ValueSpan),
                    };
                    break;
                case JsonTokenType.True:
                    value = new LocatedValue(source, Current(open), LocatedKind.True, offset);
                    break;
                case JsonTokenType.False:
                    value = new LocatedValue(source, Current(open), LocatedKind.False, offset);
                    break;
                default:
                    value = new LocatedValue(source, Current(open), LocatedKind.Null, offset);
                    break;
            }

            if (name is not null)
            {
                value.Name = name;
                value.NameOffset = nameOffset;
                name = null;
            }

            if (open.Count > 0) open.Peek().Add(value);
            else root = value;
            if (value.Kind is LocatedKind.Object or LocatedKind.Array)
            {
                if (open.Count == MaxDepth)
                {
                    problems.Add(new Problem
                    {
                        Id = "RK1004",
                        Message = $"objects and lists are nested deeper than {MaxDepth}",
                        Source = source.Name,
                        Position = source.PositionOf(offset),
                    });
                    return null;
                }

                open.Push(value);
            }

            if (value.Kind is LocatedKind.Object) names.Push(new HashSet<string>(StringComparer.Ordinal));
        }

        return root;
    }

    private static LocatedValue? Current(Stack<LocatedValue> open) => open.Count > 0 ? open.Peek() : null;

    private static Problem Malformed(JsonException failure, ref Utf8JsonReader reader, LocatedText source, int start, ReadOnlySpan<byte> json)
    {
        var offset = (int)reader.BytesConsumed;
        return new Problem
        {
            Id = "RK1002",
            Message = Mistake(failure, reader.TokenType, json, offset),
            Source = source.Name,
            Position = source.PositionOf(start + offset),
        };
    }

    /// <summary>What people do most often in plain words, else what the reader of the platform says.</summary>
    private static string Mistake(JsonException failure, JsonTokenType last, ReadOnlySpan<byte> json, int offset)
    {
        const string malformed = "this is not valid JSON: ";
        var rest = json[Math.Min(offset, json.Length)..].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty || (rest[0] == '"' && !rest[1..].Contains((byte)'"'))) return last == JsonTokenType.None && rest.IsEmpty ? "the text is empty, and JSON is wanted" : malformed + "the text ends before it is complete";
        var letters = 0;
        while (letters < rest.Length && letters < 20 && char.IsAsciiLetterOrDigit((char)rest[letters])) letters++;
        if (char.IsAsciiLetter((char)rest[0]))
            return $"{malformed}\"{Encoding.ASCII.GetString(rest[..letters])}\" is none of true, false and null, and names and texts stand in double quotes";
        var message = failure.Message;
        var details = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return malformed + (details > 0 ? message[..details].TrimEnd('.') : message);
    }
}
