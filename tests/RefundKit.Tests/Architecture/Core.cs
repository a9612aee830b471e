using System.Reflection;
using System.Runtime.CompilerServices;

namespace RefundKit.Tests.Architecture;

/// <summary>The compiled library as the tests of this folder see it.</summary>
internal static class Core
{
    public static readonly IReadOnlyList<Type> Types = typeof(Problems.Problem).Assembly.GetTypes();

    private static readonly Lazy<IReadOnlyList<Mention>> Everything = new(() => Architecture.Mentions.In(Types));

    public static IReadOnlyList<Mention> Mentions => Everything.Value;

    /// <summary>The type that a reader of the source sees: not the closure or iterator inside it, but the one around.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    public static Room? RoomOf(Type type, string root = "RefundKit") => House.RoomOf(Outermost(type).Namespace, root);

    /// <summary>Types without a line of source: closures, anonymous types, embedded attributes, generated expressions.</summary>
    public static bool IsGenerated(Type type) =>
        type.Name.StartsWith('<') || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) ||
        Outermost(type).Namespace is "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices" or "System.Text.RegularExpressions.Generated" ||
        (type.DeclaringType is { } outer && IsGenerated(outer));

    /// <summary>Whether code outside the assembly can name the member, by calling or by deriving.</summary>
    public static bool IsVisible(MemberInfo member) => member switch
    {
        Type type => type.IsVisible,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo change => change.AddMethod is { } add && IsVisible(add),
        _ => false,
    };
}
