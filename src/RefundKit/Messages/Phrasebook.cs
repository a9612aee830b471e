using System.Runtime.InteropServices;

namespace RefundKit.Messages;

/// <summary>The word list of a language made ready to read with: finds in a text what each clause speaks of. Immutable and thread-safe.</summary>
internal sealed class Phrasebook
{
    private const int LongestNearWord = 32;

    private readonly WordAutomaton _automaton;
    private readonly NearWord[] _nearWords;
    private readonly PhraseFollower _plain;
    private readonly PhraseFollower _referring;
    private readonly int[][] _setsOfWord;

    public Phrasebook(string language, PhraseList list, bool joined)
    {
        Language = language;
        Joined = joined;
        _automaton = WordAutomaton.Create([new WordGroup(language, [.. list.Words])], TextFolding.Loose);
        _nearWords = [.. list.NearWords.Select(word => new NearWord(word, list.Words[word]))];
        var single = list.Phrases.Where(phrase => phrase.Parts is [{ Set: < 0 }]).ToLookup(phrase => phrase.Parts[0].Word, phrase => phrase.Set);
        _setsOfWord = [.. Enumerable.Range(0, list.Words.Count).Select(word => single[word].Distinct().ToArray())];
        _plain = new PhraseFollower(list.Phrases.Where(phrase => phrase.Parts.Length > 1 && !phrase.Refers), joined);
        _referring = new PhraseFollower(list.Phrases.Where(phrase => phrase.Refers), joined);
    }

    public string Language { get; }

    /// <summary>Whether the language is written without reliable spaces.</summary>
    public bool Joined { get; }

    /// <summary>All that stands in the text, by where it starts.</summary>
    public List<PhraseHit> Read(MessageText text)
    {
        var words = FindWords(text);
        var found = new List<PhraseHit>();
        foreach (var hit in words)
        {
            foreach (var set in _setsOfWord[hit.Word]) found.Add(hit with { Word = -1, Set = set });
        }

        _plain.Follow(words, found);
        var all = new List<PhraseHit>(words);
        all.AddRange(found);
        Sort(all);
        _referring.Follow(all, found);
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? a.End.CompareTo(b.End) : a.Set.CompareTo(b.Set));
        return found;
    }

    private List<PhraseHit> FindWords(MessageText text)
    {
        var hits = new List<PhraseHit>();
        foreach (var hit in _automaton.Locate(text.Composed)) hits.Add(new PhraseHit(hit.Word, -1, hit.Start, hit.End, 0, false));
        if (_nearWords.Length > 0) Mend(text, hits);
        Sort(hits);
        Ignore(hits);
        NumberClauses(text, hits);
        return hits;
    }

    private void Mend(MessageText text, List<PhraseHit> hits)
    {
        hits.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var known = hits.Count;
        var next = 0;
        var covered = 0;
        foreach (var (start, end) in text.Words)
        {
            while (next < known && hits[next].Start <= start) covered = Math.Max(covered, hits[next++].End);
            var length = end - start;
            if (covered > start || length is < 4 or > LongestNearWord) continue;
            var word = text.Folded.AsSpan(start, length);
            var mask = NearWord.MaskOf(word);
            foreach (var near in _nearWords)
            {
                if (!near.Takes(word, mask)) continue;
                hits.Add(new PhraseHit(near.Word, -1, start, end, 0, Mended: true));
                break;
            }
        }
    }

    // "A returning customer" returns nothing.
    private void Ignore(List<PhraseHit> hits)
    {
        List<(int Start, int End)>? spans = null;
        foreach (var hit in hits)
        {
            if (Array.IndexOf(_setsOfWord[hit.Word], (int)PhraseSet.Ignore) >= 0) (spans ??= []).Add((hit.Start, hit.End));
        }

        if (spans is null) return;
        spans.Sort();
        var furthest = new int[spans.Count];
        for (var i = 0; i < spans.Count; i++) furthest[i] = Math.Max(spans[i].End, i > 0 ? furthest[i - 1] : 0);
        hits.RemoveAll(hit =>
        {
            var index = spans.BinarySearch((hit.End, 0));
            index = (index < 0 ? ~index : index) - 1;
            return index >= 0 && furthest[index] > hit.Start && spans.BinarySearch((hit.Start, hit.End)) < 0;
        });
    }

    private void NumberClauses(MessageText text, List<PhraseHit> hits)
    {
        var ends = text.ClauseEnds;
        var breaks = hits.Where(hit => Array.IndexOf(_setsOfWord[hit.Word], (int)PhraseSet.Break) >= 0).Select(hit => hit.Start).ToList();
        if (breaks.Count > 0)
        {
            ends = [.. ends.Concat(breaks).Distinct().Order()];
        }

        foreach (ref var hit in CollectionsMarshal.AsSpan(hits))
        {
            var index = ends.BinarySearch(hit.Start);
            hit = hit with { Clause = index < 0 ? ~index : index + 1 };
        }
    }

    private static void Sort(List<PhraseHit> hits) => hits.Sort(static (a, b) =>
        a.End != b.End ? a.End.CompareTo(b.End) : a.Start != b.Start ? b.Start.CompareTo(a.Start) : a.Word != b.Word ? a.Word.CompareTo(b.Word) : a.Set.CompareTo(b.Set));
}
