namespace RefundKit.Cases;

/// <summary>The ids of the reasons for which a case refuses a command. Their texts say what to do instead.</summary>
internal static class CaseRefusals
{
    public const string ReadOnly = "RK7000";
    public const string NotOpened = "RK7001";
    public const string NothingDecided = "RK7002";
    public const string StaleDecision = "RK7003";
    public const string NoApprovalProposed = "RK7004";
    public const string AlreadyApproved = "RK7005";
    public const string NoHuman = "RK7006";
    public const string RoleTooLow = "RK7007";
    public const string OwnRequest = "RK7008";
    public const string NotApproved = "RK7009";
    public const string NothingToPay = "RK7010";
    public const string CapturedUnknown = "RK7011";
    public const string MoreThanIsLeft = "RK7012";
    public const string EarlierRefundUnseen = "RK7013";
    public const string MoneyUnderWay = "RK7014";
    public const string NotPaidBack = "RK7015";
    public const string UnknownAttempt = "RK7016";
    public const string NotSubmittable = "RK7017";
    public const string OnlyStaff = "RK7018";
    public const string Resolved = "RK7019";
    public const string NotResolved = "RK7020";
    public const string NoScore = "RK7021";
    public const string NoPromise = "RK7022";
    public const string NoApproval = "RK7023";
    public const string NoOutcome = "RK7024";
}
