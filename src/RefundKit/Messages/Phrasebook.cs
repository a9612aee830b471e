using System.Runtime.InteropServices;

namespace RefundKit.Messages;

/// <summary>The word list of a language made ready to read with: finds in a text what each clause speaks of. Immutable and thread-safe.</summary>
internal sealed class Phrasebook
{
    // Our own lists are no policy of a stranger's; the room above them is for a host's words.
    private const int MaxLetters = 131_072;

    private readonly WordAutomaton _automaton;
    private readonly NearWords _nearWords;
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
        _nearWords = new NearWords([.. list.NearWords.Select(word => new NearWord(word, list.Words[word]))]);
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

    /// <summary>All that stands in the text, by where it starts. The list belongs to the buffers, until they are used again.</summary>
    public List<PhraseHit> Read(MessageText text, ReadingBuffers buffers)
    {
        var found = buffers.Found;
        found.Clear();
        FindWords(text, buffers);
        foreach (var hit in buffers.Words)
        {
            foreach (var set in _setsOfWord[hit.Word]) found.Add(hit with { Word = -1, Set = set });
        }

        AddMarks(PhraseSet.Money, text.Sums, buffers);
        AddMarks(PhraseSet.Question, text.Questions, buffers);
        _plain.Follow(buffers.Words, found, buffers);
        _matters.Follow(Awaited(_matters, buffers), found, buffers);
        _referring.Follow(Awaited(_referring, buffers), found, buffers);
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? a.End.CompareTo(b.End) : a.Set.CompareTo(b.Set));
        return found;
    }

    // Words and sections in their order; those that no phrase waits for need none.
    private static List<PhraseHit> Awaited(PhraseFollower follower, ReadingBuffers buffers)
    {
        var awaited = buffers.Awaited;
        awaited.Clear();
        foreach (var hit in buffers.Words)
        {
            if (follower.Awaits(hit)) awaited.Add(hit);
        }

        foreach (var hit in buffers.Found)
        {
            if (follower.Awaits(hit)) awaited.Add(hit);
        }

        Sort(awaited);
        return awaited;
    }

    private static void AddMarks(PhraseSet set, List<(int Start, int End)> places, ReadingBuffers buffers)
    {
        foreach (var (start, end) in places) buffers.Found.Add(new PhraseHit(-1, (int)set, start, end, ClauseOf(start, buffers.Ends), false));
    }

    private void FindWords(MessageText text, ReadingBuffers buffers)
    {
        var hits = buffers.Words;
        hits.Clear();
        _automaton.Locate(text.Composed, buffers.Located);
        foreach (var hit in buffers.Located) hits.Add(new PhraseHit(hit.Word, -1, hit.Start, hit.End, 0, false));
        if (!_nearWords.IsEmpty) Mend(text, hits, buffers);
        Sort(hits);
        // Once for words and marks: a break that is hidden parts the clauses of both, or sums would stand in another than their words.
        FindEnds(text, hits, buffers.Ends);
        foreach (ref var hit in CollectionsMarshal.AsSpan(hits)) hit = hit with { Clause = ClauseOf(hit.Start, buffers.Ends) };
        Ignore(buffers);
    }

    private void Mend(MessageText text, List<PhraseHit> hits, ReadingBuffers buffers)
    {
        var covered = buffers.Flags(text.Composed.Length);
        foreach (var hit in hits) covered[hit.Start..hit.End].Fill(true);
        foreach (var (start, end) in text.Words)
        {
            if (covered[start]) continue;
            var near = _nearWords.Find(text.Folded.AsSpan(start, end - start));
            if (near >= 0) hits.Add(new PhraseHit(near, -1, start, end, 0, Mended: true));
        }
    }

    // "A returning customer" returns nothing. What is longer than that, and holds it whole, knew what it was about.
    private void Ignore(ReadingBuffers buffers)
    {
        var hits = buffers.Words;
        var ignored = buffers.Ignored;
        ignored.Clear();
        _ignoring.Follow(hits, ignored, buffers);
        // It speaks for the language in place of the words that it hides, as a single word does.
        buffers.Found.AddRange(ignored);
        foreach (var hit in hits)
        {
            if (Holds(hit.Word, PhraseSet.Ignore)) ignored.Add(hit);
        }

        if (ignored.Count == 0) return;
        var spans = buffers.Spans;
        spans.Clear();
        foreach (var hit in ignored) spans.Add((hit.Start, hit.End));
        spans.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        // Each with the furthest end of those up to it: what begins before a place and ends beyond it is found by one search.
        for (var i = 1; i < spans.Count; i++) spans[i] = (spans[i].Start, Math.Max(spans[i].End, spans[i - 1].End));
        var kept = 0;
        for (var i = 0; i < hits.Count; i++)
        {
            if (Holds(hits[i].Word, PhraseSet.Ignore) || !IsHidden(hits[i], spans)) hits[kept++] = hits[i];
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private static bool IsHidden(PhraseHit hit, List<(int Start, int End)> spans) =>
        EndOfThoseBefore(hit.Start, spans) > hit.Start || EndOfThoseBefore(hit.End, spans) > hit.End;

    private static int EndOfThoseBefore(int place, List<(int Start, int End)> spans)
    {
        var low = 0;
        var high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? 0 : spans[low - 1].End;
    }

    private bool Holds(int word, PhraseSet set) => Array.IndexOf(_setsOfWord[word], (int)set) >= 0;

    private void FindEnds(MessageText text, List<PhraseHit> hits, List<int> ends)
    {
        ends.Clear();
        ends.AddRange(text.ClauseEnds);
        foreach (var hit in hits)
        {
            if (Holds(hit.Word, PhraseSet.Break)) ends.Add(hit.Start);
        }

        if (ends.Count == text.ClauseEnds.Count) return;
        ends.Sort();
        var kept = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            if (i == 0 || ends[i] != ends[kept - 1]) ends[kept++] = ends[i];
        }

        ends.RemoveRange(kept, ends.Count - kept);
    }

    private static int ClauseOf(int place, List<int> ends)
    {
        var index = ends.BinarySearch(place);
        return index < 0 ? ~index : index + 1;
    }

    private static void Sort(List<PhraseHit> hits) => hits.Sort(static (a, b) =>
        a.End != b.End ? a.End.CompareTo(b.End) : a.Start != b.Start ? b.Start.CompareTo(a.Start) : a.Word != b.Word ? a.Word.CompareTo(b.Word) : a.Set.CompareTo(b.Set));
}
