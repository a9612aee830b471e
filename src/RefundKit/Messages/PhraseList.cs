using System.Text;

namespace RefundKit.Messages;

/// <summary>
/// The word list of a language as written: sections in brackets, entries apart by <c>|</c> or line ends, <c>#</c> before a remark.
/// An entry is a word or phrase as <see cref="WordPattern"/> takes it, or several in order: <c>a … b</c> with up to a
/// clause's reach between them, <c>a .. b</c> close together, <c>{refund}</c> for anything of that section.
/// <c>~</c> before a word also takes its misspellings.
/// </summary>
internal sealed class PhraseList
{
    private static readonly int TopicBase = Enum.GetValues<PhraseSet>().Length;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public List<string> Words { get; } = [];

    /// <summary>Words whose misspellings count, by index into <see cref="Words"/>.</summary>
    public List<int> NearWords { get; } = [];

    public List<Phrase> Phrases { get; } = [];

    public static int SetOf(MessageTopic topic) => TopicBase + topic.Index;

    /// <summary>Reads a list. The lists are our own, so a mistake in them is an exception, met by the first test that loads them.</summary>
    /// <param name="utf8">The list.</param>
    /// <param name="umlauts">Whether ä, ö, ü may also be written ae, oe, ue, as Germans do on foreign keyboards.</param>
    public static PhraseList Read(ReadOnlySpan<byte> utf8, bool umlauts = false)
    {
        var list = new PhraseList();
        var set = -1;
        foreach (var line in Encoding.UTF8.GetString(utf8).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#') continue;
            if (line[0] == '[')
            {
                set = SetNamed(line.Trim('[', ']'));
                continue;
            }

            foreach (var entry in line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                list.Add(set, entry);
                if (umlauts && entry.AsSpan().ContainsAny('ä', 'ö', 'ü')) list.Add(set, entry.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal));
            }
        }

        return list;
    }

    /// <summary>Adds a host's words to a topic; those of the four matters and of policy and tracking count towards the intent.</summary>
    public void Add(MessageTopic topic, IEnumerable<string> words)
    {
        var set = topic.Id switch
        {
            "refund" => (int)PhraseSet.Refund,
            "return" => (int)PhraseSet.Return,
            "exchange" => (int)PhraseSet.Exchange,
            "cancellation" => (int)PhraseSet.Cancel,
            "policy" => (int)PhraseSet.Terms,
            "tracking-refund" => (int)PhraseSet.Track,
            _ => SetOf(topic),
        };
        foreach (var word in words) Phrases.Add(new Phrase(set, [new PhrasePart(WordIndex(word.Trim()), -1, false)]));
    }

    private static int SetNamed(string name)
    {
        foreach (var set in Enum.GetValues<PhraseSet>())
        {
            if (string.Equals(set.ToString(), name.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)) return (int)set;
        }

        return MessageTopic.TryGet(name, out var topic) ? SetOf(topic) : throw new FormatException($"a word list has no section {name}");
    }

    private void Add(int set, string entry)
    {
        var parts = new List<PhrasePart>();
        var words = new List<string>();
        var near = false;
        foreach (var token in entry.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token is "…" or "..")
            {
                Close();
                near = token == "..";
            }
            else if (token[0] == '{')
            {
                Close();
                parts.Add(new PhrasePart(-1, SetNamed(token.Trim('{', '}')), near));
                near = true;
            }
            else
            {
                words.Add(token);
            }
        }

        Close();
        Phrases.Add(new Phrase(set, [.. parts]));

        void Close()
        {
            if (words.Count == 0) return;
            var misspelt = words[0][0] == '~';
            if (misspelt) words[0] = words[0][1..];
            var index = WordIndex(string.Join(' ', words));
            if (misspelt && !NearWords.Contains(index)) NearWords.Add(index);
            parts.Add(new PhrasePart(index, -1, near));
            near = true;
            words.Clear();
        }
    }

    private int WordIndex(string word)
    {
        if (_words.TryGetValue(word, out var index)) return index;
        index = Words.Count;
        Words.Add(word);
        _words.Add(word, index);
        return index;
    }
}
