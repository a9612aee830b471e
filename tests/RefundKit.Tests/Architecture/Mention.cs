using System.Reflection;

namespace RefundKit.Tests.Architecture;

/// <summary>One thing that a compiled type names: a type, or a member together with the type that declares it.</summary>
/// <param name="By">The type that names it; for a lambda or an iterator, the class that the compiler made for it.</param>
/// <param name="Where">The member that names it; empty for the declaration of the type itself.</param>
/// <param name="Named">The type named; constructed types are taken apart, one mention for each part.</param>
/// <param name="Member">The method or field named; null where only the type is.</param>
internal sealed record Mention(Type By, string Where, Type Named, MemberInfo? Member = null)
{
    public override string ToString() =>
        $"{By.FullName}{(Where.Length > 0 ? "." + Where : "")} names {Named.FullName}{(Member is null ? "" : "." + Member.Name)}";
}
