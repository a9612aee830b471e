using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>A node of a template that always completes at once. Immutable: everything that changes is in the context.</summary>
internal abstract class LiquidStatement(int offset) : Statement
{
    /// <summary>Where it stands in its source.</summary>
    public int Offset => offset;

    /// <summary>Whether it prints nothing whatever happens, so that a block of such nodes prints no whitespace either.</summary>
    public virtual bool IsBlank => false;

    public abstract Completion Render(LiquidContext context);

    public static Completion RenderAll(LiquidStatement[] body, LiquidContext context)
    {
        foreach (var statement in body)
        {
            context.Budget.Step();
            context.Offset = statement.Offset;
            var completion = statement.Render(context);
            if (completion != Completion.Normal) return completion;
        }

        return Completion.Normal;
    }

    public sealed override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        new(Render((LiquidContext)context));
}
