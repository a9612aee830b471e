using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>The values of one <c>when</c>; null is <c>else</c>.</summary>
internal readonly record struct When(LiquidExpression[]? Values, LiquidStatement[] Body);

/// <summary>
/// <c>case</c>. As in Shopify's Liquid every <c>when</c> that matches is rendered, once for each of its values that
/// matches, and an <c>else</c> wherever nothing before it matched.
/// </summary>
internal sealed class CaseNode(int offset, LiquidExpression subject, When[] whens, bool isBlank) : LiquidStatement(offset)
{
    public LiquidExpression Subject => subject;

    public When[] Whens => whens;

    public override bool IsBlank => isBlank;

    public override Completion Render(LiquidContext context)
    {
        var value = subject.Evaluate(context);
        var matched = false;
        foreach (var when in whens)
        {
            if (when.Values is null)
            {
                if (matched) continue;
                var completion = RenderAll(when.Body, context);
                if (completion != Completion.Normal) return completion;
                continue;
            }

            foreach (var candidate in when.Values)
            {
                context.Budget.Step();
                if (!Values.AreEqual(value, candidate.Evaluate(context), context)) continue;
                matched = true;
                var completion = RenderAll(when.Body, context);
                if (completion != Completion.Normal) return completion;
            }
        }

        return Completion.Normal;
    }
}
