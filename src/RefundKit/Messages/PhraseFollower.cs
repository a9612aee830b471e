namespace RefundKit.Messages;

/// <summary>Finds the phrases of several parts: each part after the one before, in the same clause, near enough. Linear in what was found.</summary>
internal sealed class PhraseFollower
{
    private readonly Phrase[] _phrases;
    private readonly int[] _offsets;
    private readonly int _partCount;
    private readonly Dictionary<(int Word, int Set), List<(int Phrase, int Part)>> _waiting = [];
    private readonly int _reach;
    private readonly int _nearReach;

    public PhraseFollower(IEnumerable<Phrase> phrases, bool joined)
    {
        // A character of Chinese says about as much as a third of an English word.
        _reach = joined ? 16 : 45;
        _nearReach = joined ? 4 : 12;
        _phrases = [.. phrases];
        _offsets = new int[_phrases.Length];
        for (var phrase = 0; phrase < _phrases.Length; phrase++)
        {
            var parts = _phrases[phrase].Parts;
            _offsets[phrase] = _partCount;
            _partCount += parts.Length;
            // Later parts first: what was found is never two parts of one phrase.
            for (var part = parts.Length - 1; part >= 0; part--)
            {
                var key = (parts[part].Word, parts[part].Set);
                if (!_waiting.TryGetValue(key, out var places)) _waiting.Add(key, places = []);
                places.Add((phrase, part));
            }
        }
    }

    /// <summary>Adds to <paramref name="found"/> the sections that the phrases stand for.</summary>
    /// <param name="hits">Words and sections, by where they end.</param>
    /// <param name="found">Where the sections go.</param>
    public void Follow(List<PhraseHit> hits, List<PhraseHit> found)
    {
        if (_phrases.Length == 0 || hits.Count == 0) return;
        // The latest place at which the first parts were found; the latest is the nearest.
        var begun = new (int Start, int End, int Clause, bool Mended)[_partCount];
        Array.Fill(begun, (0, 0, -1, false));
        foreach (var hit in hits)
        {
            if (!_waiting.TryGetValue((hit.Word, hit.Set), out var places)) continue;
            foreach (var (phrase, part) in places)
            {
                var parts = _phrases[phrase].Parts;
                var start = hit.Start;
                var mended = hit.Mended;
                if (part > 0)
                {
                    var before = begun[_offsets[phrase] + part - 1];
                    if (before.Clause != hit.Clause || before.End > hit.Start) continue;
                    if (hit.Start - before.End > (parts[part].Near ? _nearReach : _reach)) continue;
                    start = before.Start;
                    mended |= before.Mended;
                }

                if (part < parts.Length - 1) begun[_offsets[phrase] + part] = (start, hit.End, hit.Clause, mended);
                else found.Add(new PhraseHit(-1, _phrases[phrase].Set, start, hit.End, hit.Clause, mended));
            }
        }
    }
}
