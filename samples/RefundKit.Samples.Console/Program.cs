using RefundKit.Policies;
using RefundKit.Samples;
using RefundKit.Samples.Display;

var screen = Screen.Open();
var file = Path.Combine(AppContext.BaseDirectory, "cross-border.json");
if (!RefundPolicy.TryParse(File.ReadAllBytes(file), "cross-border.json", out var policy, out var problems))
{
    foreach (var problem in problems) Console.Error.WriteLine(problem);
    return 1;
}

await new SellersMorning(screen, new Shop(policy)).PlayAsync();
return 0;
