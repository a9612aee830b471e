namespace RefundKit.Messages;

/// <summary>Finds the phrases of several parts: each part after the one before, in the same clause, near enough. Linear in what was found.</summary>
internal sealed class PhraseFollower
{
    private readonly Phrase[] _phrases;
    private readonly int[] _offsets;
    private readonly int _partCount;
    private readonly (int Phrase, int Part)[]?[] _waitingForWord;
    private readonly (int Phrase, int Part)[]?[] _waitingForSet;
    private readonly int _reach;
    private readonly int _nearReach;

    public PhraseFollower(IEnumerable<Phrase> phrases, bool joined)
    {
        // A character of Chinese says about as much as a third of an English word.
        _reach = joined ? 16 : 45;
        _nearReach = joined ? 4 : 12;
        _phrases = [.. phrases];
        _offsets = new int[_phrases.Length];
        var waiting = new Dictionary<(int Word, int Set), List<(int Phrase, int Part)>>();
        for (var phrase = 0; phrase < _phrases.Length; phrase++)
        {
            var parts = _phrases[phrase].Parts;
            _offsets[phrase] = _partCount;
            _partCount += parts.Length;
            // Later parts first: what was found is never two parts of one phrase.
            for (var part = parts.Length - 1; part >= 0; part--)
            {
                var key = (parts[part].Word, parts[part].Set);
                if (!waiting.TryGetValue(key, out var places)) waiting.Add(key, places = []);
                places.Add((phrase, part));
            }
        }

        _waitingForWord = new (int, int)[waiting.Keys.Select(key => key.Word + 1).Append(0).Max()][];
        _waitingForSet = new (int, int)[waiting.Keys.Select(key => key.Set + 1).Append(0).Max()][];
        foreach (var (key, places) in waiting)
        {
            if (key.Set >= 0) _waitingForSet[key.Set] = [.. places];
            else _waitingForWord[key.Word] = [.. places];
        }
    }

    /// <summary>Whether something found may be a part of a phrase.</summary>
    public bool Awaits(PhraseHit hit) => WaitingFor(hit) is not null;

    private (int Phrase, int Part)[]? WaitingFor(PhraseHit hit)
    {
        var (places, at) = hit.Set >= 0 ? (_waitingForSet, hit.Set) : (_waitingForWord, hit.Word);
        return at < places.Length ? places[at] : null;
    }

    /// <summary>Adds to <paramref name="found"/> the sections that the phrases stand for.</summary>
    /// <param name="hits">Words and sections, by where they end.</param>
    /// <param name="found">Where the sections go.</param>
    /// <param name="buffers">Room to remember beginnings in.</param>
    public void Follow(List<PhraseHit> hits, List<PhraseHit> found, ReadingBuffers buffers)
    {
        if (_phrases.Length == 0 || hits.Count == 0) return;
        // The latest place at which the first parts were found; the latest is the nearest.
        var begun = buffers.Begin(_partCount, out var pass);
        foreach (var hit in hits)
        {
            if (WaitingFor(hit) is not { } places) continue;
            foreach (var (phrase, part) in places)
            {
                var parts = _phrases[phrase].Parts;
                var start = hit.Start;
                var mended = hit.Mended;
                if (part > 0)
                {
                    var before = begun[_offsets[phrase] + part - 1];
                    if (before.Pass != pass || before.Clause != hit.Clause || before.End > hit.Start) continue;
                    if (hit.Start - before.End > (parts[part].Near ? _nearReach : _reach)) continue;
                    start = before.Start;
                    mended |= before.Mended;
                }

                if (part < parts.Length - 1) begun[_offsets[phrase] + part] = new PhraseBegin(pass, start, hit.End, hit.Clause, mended);
                else found.Add(new PhraseHit(-1, _phrases[phrase].Set, start, hit.End, hit.Clause, mended));
            }
        }
    }
}
