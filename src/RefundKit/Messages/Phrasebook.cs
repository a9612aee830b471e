using System.Runtime.InteropServices;

namespace RefundKit.Messages;

/// <summary>The word list of a language made ready to read with: finds in a text what each clause speaks of. Immutable and thread-safe.</summary>
internal sealed class Phrasebook
{
    private const int LongestNearWord = 32;

    // Our own lists are no policy of a stranger's; the room above them is for a host's words.
    private const int MaxLetters = 131_072;

    private readonly WordAutomaton _automaton;
    private readonly NearWord[] _nearWords;
    private readonly PhraseFollower _ignoring;
    private readonly PhraseFollower _plain;
    private readonly PhraseFollower _matters;
    private readonly PhraseFollower _referring;
    private readonly int[][] _setsOfWord;

    public Phrasebook(string language, PhraseList list, bool joined)
    {
        Language = language;
        Joined = joined;
        _automaton = WordAutomaton.Create([new WordGroup(language, [.. list.Words])], TextFolding.Loose, MaxLetters);
        _nearWords = [.. list.NearWords.Select(word => new NearWord(word, list.Words[word]))];
        var single = list.Phrases.Where(phrase => phrase.Parts is [{ Set: < 0 }]).ToLookup(phrase => phrase.Parts[0].Word, phrase => phrase.Set);
        _setsOfWord = [.. Enumerable.Range(0, list.Words.Count).Select(word => single[word].Distinct().ToArray())];
        _ignoring = new PhraseFollower(list.Phrases.Where(phrase => phrase.Parts.Length > 1 && phrase.Set == (int)PhraseSet.Ignore), joined);
        _plain = new PhraseFollower(list.Phrases.Where(phrase => phrase.Parts.Length > 1 && !phrase.Refers && phrase.Set != (int)PhraseSet.Ignore), joined);
        _matters = new PhraseFollower(list.Phrases.Where(phrase => phrase.Refers && phrase.IsReferredTo), joined);
        _referring = new PhraseFollower(list.Phrases.Where(phrase => phrase.Refers && !phrase.IsReferredTo), joined);
    }

    public string Language { get; }

    /// <summary>Whether the language is written without reliable spaces.</summary>
    public bool Joined { get; }

    /// <summary>All that stands in the text, by where it starts.</summary>
    public List<PhraseHit> Read(MessageText text)
    {
        var found = new List<PhraseHit>();
        var words = FindWords(text, found, out var ends);
        foreach (var hit in words)
        {
            foreach (var set in _setsOfWord[hit.Word]) found.Add(hit with { Word = -1, Set = set });
        }

        AddMarks(PhraseSet.Money, text.Sums, ends, found);
        AddMarks(PhraseSet.Question, text.Questions, ends, found);
        _plain.Follow(words, found);
        _matters.Follow(Together(words, found), found);
        _referring.Follow(Together(words, found), found);
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? a.End.CompareTo(b.End) : a.Set.CompareTo(b.Set));
        return found;
    }

    private static List<PhraseHit> Together(List<PhraseHit> words, List<PhraseHit> found)
    {
        var all = new List<PhraseHit>(words.Count + found.Count);
        all.AddRange(words);
        all.AddRange(found);
        Sort(all);
        return all;
    }

    private static void AddMarks(PhraseSet set, List<(int Start, int End)> places, List<int> ends, List<PhraseHit> found)
    {
        if (places.Count == 0) return;
        var marks = places.ConvertAll(place => new PhraseHit(-1, (int)set, place.Start, place.End, 0, false));
        NumberClauses(ends, marks);
        found.AddRange(marks);
    }

    private List<PhraseHit> FindWords(MessageText text, List<PhraseHit> found, out List<int> ends)
    {
        var hits = new List<PhraseHit>();
        foreach (var hit in _automaton.Locate(text.Composed)) hits.Add(new PhraseHit(hit.Word, -1, hit.Start, hit.End, 0, false));
        if (_nearWords.Length > 0) Mend(text, hits);
        Sort(hits);
        // Once for words and marks: a break that is hidden parts the clauses of both, or sums would stand in another than their words.
        ends = EndsWithBreaks(text, hits);
        NumberClauses(ends, hits);
        Ignore(hits, found);
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

    // "A returning customer" returns nothing. What is longer than that, and holds it whole, knew what it was about.
    private void Ignore(List<PhraseHit> hits, List<PhraseHit> found)
    {
        var ignored = new List<PhraseHit>();
        _ignoring.Follow(hits, ignored);
        // It speaks for the language in place of the words that it hides, as a single word does.
        found.AddRange(ignored);
        foreach (var hit in hits)
        {
            if (IsIgnored(hit.Word)) ignored.Add(hit);
        }

        if (ignored.Count == 0) return;
        var spans = ignored.ConvertAll(hit => (hit.Start, hit.End));
        spans.Sort();
        var furthest = new int[spans.Count];
        for (var i = 0; i < spans.Count; i++) furthest[i] = Math.Max(spans[i].End, i > 0 ? furthest[i - 1] : 0);
        hits.RemoveAll(hit => !IsIgnored(hit.Word) && (EndOfThoseBefore(hit.Start) > hit.Start || EndOfThoseBefore(hit.End) > hit.End));

        int EndOfThoseBefore(int place)
        {
            var index = spans.BinarySearch((place, 0));
            index = (index < 0 ? ~index : index) - 1;
            return index < 0 ? 0 : furthest[index];
        }
    }

    private bool IsIgnored(int word) => Array.IndexOf(_setsOfWord[word], (int)PhraseSet.Ignore) >= 0;

    private List<int> EndsWithBreaks(MessageText text, List<PhraseHit> hits)
    {
        var breaks = hits.Where(hit => Array.IndexOf(_setsOfWord[hit.Word], (int)PhraseSet.Break) >= 0).Select(hit => hit.Start).ToList();
        return breaks.Count == 0 ? text.ClauseEnds : [.. text.ClauseEnds.Concat(breaks).Distinct().Order()];
    }

    private static void NumberClauses(List<int> ends, List<PhraseHit> hits)
    {
        foreach (ref var hit in CollectionsMarshal.AsSpan(hits))
        {
            var index = ends.BinarySearch(hit.Start);
            hit = hit with { Clause = index < 0 ? ~index : index + 1 };
        }
    }

    private static void Sort(List<PhraseHit> hits) => hits.Sort(static (a, b) =>
        a.End != b.End ? a.End.CompareTo(b.End) : a.Start != b.Start ? b.Start.CompareTo(a.Start) : a.Word != b.Word ? a.Word.CompareTo(b.Word) : a.Set.CompareTo(b.Set));
}
