using RefundKit.Law;

namespace RefundKit.Checks;

/// <summary>Reports what is below the law; that it is no legal advice is said once, with the first of it.</summary>
internal sealed class LawReporter(PolicyPlaces at)
{
    private bool _isSaid;

    public void Warn(string path, string id, string message, string suggestion)
    {
        at.Warn(path, id, message, _isSaid ? suggestion : $"{suggestion} {LegalNotice.Text("en")}");
        _isSaid = true;
    }
}
