namespace RefundKit.Replay;

/// <summary>What a member of a policy counts as where it is left out, as JSON; a default is never written, and a reader wants to know what it was.</summary>
internal static class PolicyDefaults
{
    private static readonly Dictionary<(string Owner, string Member), string> All = new()
    {
        [("facts", "from")] = "\"host\"",
        [("replyNames", "always")] = "false",
        [("terms.windows", "from")] = "\"delivered\"",
        [("terms.windows", "for")] = "[\"refund\",\"storeCredit\",\"exchange\",\"replacement\",\"repair\"]",
        [("terms.windows", "transitDays")] = "0",
        [("terms.windows", "lastDay")] = "\"included\"",
        [("terms.windows", "roll")] = "\"none\"",
        [("terms.exclusions", "evenIfFaulty")] = "false",
        [("terms.fees", "faults")] = "[\"buyer\",\"none\"]",
        [("terms.fees", "ownCost")] = "false",
        [("terms.resolutions", "percent")] = "\"100\"",
        [("terms.resolutions", "bonusPercent")] = "\"0\"",
        [("terms.promises", "atClose")] = "\"endOfPeriod\"",
        [("operations.promises", "atClose")] = "\"endOfPeriod\"",
        [("terms", "shipping")] = "\"whenComplete\"",
        [("terms", "shippingIfFaulty")] = "\"proportional\"",
        [("terms", "duties")] = "\"proportional\"",
        [("terms", "sendBackDays")] = "14",
        [("operations", "hitPolicy")] = "\"all\"",
        [("operations.safeguards", "refundAfter")] = "\"inspected\"",
        [("operations.safeguards", "finalApproval")] = "\"human\"",
        [("operations.rules", "stop")] = "false",
        [("operations.rules", "then.answerPolicy")] = "false",
    };

    /// <summary>The default; null where leaving the member out means that there is nothing.</summary>
    public static string? Of(string owner, string? member) => member is null ? null : All.GetValueOrDefault((owner, member));
}
