using RefundKit.Problems;

namespace RefundKit.Desk;

/// <summary>What a desk says when the store, and not the case, stands in the way.</summary>
internal static class DeskProblems
{
    public static Problem Outdated { get; } =
        new() { Id = "RK7050", Message = "somebody else has changed the case in the meantime; look at it again" };

    public static Problem NoCase { get; } = new() { Id = "RK7054", Message = "no case has made such an attempt" };

    public static Problem Of(CommitConflict conflict) => conflict switch
    {
        CommitConflict.PaymentExceeded => new Problem { Id = "RK7051", Message = "the payment does not carry the amount: too much is paid back, set aside or gone by other ways" },
        CommitConflict.PaymentFrozen => new Problem { Id = "RK7052", Message = "the payment is frozen, since more has gone than was captured; a human must look first" },
        CommitConflict.AlreadyHandled => new Problem { Id = "RK7053", Severity = ProblemSeverity.Warning, Message = "the message has been handled before" },
        _ => Outdated,
    };
}
