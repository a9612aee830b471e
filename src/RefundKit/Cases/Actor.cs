namespace RefundKit.Cases;

/// <summary>Who did something. The id is an opaque reference of the host, never a name or an address.</summary>
/// <param name="Kind">What they are. Only <see cref="ActorKind.Staff"/> is a human who can answer for money.</param>
/// <param name="Id">The host's id of them; null where it is not known.</param>
public sealed record Actor(ActorKind Kind, string? Id = null)
{
    /// <summary>The system itself.</summary>
    public static Actor System { get; } = new(ActorKind.System);
}
