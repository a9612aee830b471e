using System.Reflection;
using System.Runtime.CompilerServices;

namespace RefundKit.Tests.Architecture;

/// <summary>The rules of the house as functions from types to complaints, so that they can be tried on types made to break them.</summary>
internal static class HouseRules
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Awaitables =
    [
        typeof(Task), typeof(Task<>), typeof(ValueTask), typeof(ValueTask<>), typeof(IAsyncEnumerable<>),
    ];

    public static IEnumerable<string> OfFloors(IEnumerable<Mention> mentions, string root = "RefundKit") =>
        from mention in mentions
        let room = Core.RoomOf(mention.By, root)
        let named = Core.RoomOf(mention.Named, root)
        where room is not null && named is not null && !room.MayName(named)
        select $"{mention} (floor {room.Floor} names floor {named.Floor})";

    public static IEnumerable<string> OfGuests(IEnumerable<Mention> mentions, string root = "RefundKit") =>
        from mention in mentions
        let room = Core.RoomOf(mention.By, root)
        from guest in House.Guests
        where room is not null && IsFrom(guest.Key, mention.Named) && !guest.Value.Contains(room.Name)
        select $"{mention}, which only {string.Join(" and ", guest.Value)} may";

    /// <summary>Types of the template engine are no part of what users of the library see.</summary>
    public static IEnumerable<string> OfPublicSignatures(IEnumerable<Type> types) =>
        from type in types
        where type.IsVisible
        from shown in Mentions.InDeclaration(type).Select(named => (Where: type.FullName, Named: named)).Concat(
            from member in type.GetMembers(Declared)
            where Core.IsVisible(member)
            from named in Mentions.InSignature(member)
            select (Where: $"{type.FullName}.{member.Name}", Named: named))
        where IsFrom("Fluid", shown.Named) || IsFrom("Parlot", shown.Named)
        select $"{shown.Where} shows {shown.Named.FullName}";

    public static IEnumerable<string> OfWaiting(IEnumerable<Type> types, string root = "RefundKit") =>
        from type in types
        let room = Core.RoomOf(type, root)
        where room is not null && room.Floor < House.FirstAsyncFloor
        from method in type.GetMethods(Declared)
        where IsAwaitable(method.ReturnType) || method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false)
        where !House.AsyncInForm.Contains(room.Name) || (type.IsVisible && Core.IsVisible(method))
        select $"{type.FullName}.{method.Name} is asynchronous";

    public static IEnumerable<string> OfState(IEnumerable<Type> types) =>
        from type in types
        where !Core.IsGenerated(type)
        from field in type.GetFields(Declared)
        where field.IsStatic && !field.IsLiteral && (!field.IsInitOnly || (type.IsVisible && Core.IsVisible(field) && IsOpenCollection(field.FieldType)))
        select $"{type.FullName}.{field.Name} is static and can change";

    /// <summary>Nobody derives from our types by accident: a class is sealed, static, or abstract with closed constructors.</summary>
    public static IEnumerable<string> OfClosedTypes(IEnumerable<Type> types) =>
        from type in types
        where type is { IsVisible: true, IsClass: true, IsSealed: false }
        where !type.IsAbstract || type.GetConstructors(Declared).Any(constructor =>
            !constructor.IsStatic && Core.IsVisible(constructor) && !IsCopyConstructorOfRecord(type, constructor))
        select $"{type.FullName} can be derived from outside";

    public static IEnumerable<string> OfNames(IEnumerable<Type> types) =>
        from type in types
        let name = type.Name.Split('`')[0]
        where type.IsVisible && !House.WordsOfTheTrade.Contains(name)
        from suffix in House.BannedSuffixes
        where name.EndsWith(suffix, StringComparison.Ordinal)
        select $"{type.FullName} ends in {suffix}";

    private static bool IsFrom(string guest, Type type)
    {
        var assembly = type.Assembly.GetName().Name!;
        return guest.EndsWith('.')
            ? assembly.StartsWith(guest, StringComparison.Ordinal)
            : assembly == guest || assembly.StartsWith(guest + ".", StringComparison.Ordinal);
    }

    private static bool IsAwaitable(Type type) => Awaitables.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static bool IsOpenCollection(Type type) =>
        type.IsArray || (type.IsGenericType && type.Namespace == "System.Collections.Generic" && type.IsClass);

    /// <summary>The compiler makes it protected; C# lets only another record call it.</summary>
    private static bool IsCopyConstructorOfRecord(Type type, ConstructorInfo constructor) =>
        constructor.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) &&
        constructor.GetParameters() is [var only] && only.ParameterType == type;
}
