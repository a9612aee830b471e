#region doc:first-sample
using RefundKit.Problems;

var problem = new Problem
{
    Id = "RK1007",
    Message = "rule \"late-but-loyal\": template \"sorry-late\" does not exist",
    Suggestion = "Did you mean \"sorry_late\"?",
    Source = "policy.json",
    Position = new TextPosition(12, 9),
};
Console.WriteLine(problem);
#endregion
