using System.Reflection;

namespace RefundKit.Tests.Architecture;

/// <summary>
/// Everything that compiled types name: bases, signatures, attributes, and through the tokens of their code also what
/// method bodies use. Constants of other types leave no trace in compiled code; <see cref="FloorTests"/> reads the
/// using directives for those.
/// </summary>
internal static class Mentions
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Mention> In(IEnumerable<Type> types) => [.. types.SelectMany(In)];

    public static IEnumerable<Mention> In(Type type)
    {
        foreach (var named in InDeclaration(type)) yield return new Mention(type, "", named);
        foreach (var member in type.GetMembers(Declared))
        {
            foreach (var named in InAttributes(member).Concat(InSignature(member))) yield return new Mention(type, member.Name, named);
            if (member is not MethodBase { } method) continue;
            foreach (var (named, used) in InBody(method)) yield return new Mention(type, member.Name, named, used);
        }
    }

    /// <summary>The types in the signature of a member, without its attributes and its body.</summary>
    public static IEnumerable<Type> InSignature(MemberInfo member) => member switch
    {
        FieldInfo field => Parts(field.FieldType),
        EventInfo { EventHandlerType: { } handler } => Parts(handler),
        PropertyInfo property => Parts(property.PropertyType),
        MethodInfo method => Parts(method.ReturnType)
            .Concat(method.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)))
            .Concat(method.IsGenericMethodDefinition ? method.GetGenericArguments().SelectMany(InConstraints) : []),
        ConstructorInfo constructor => constructor.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)),
        _ => [],
    };

    /// <summary>The types that the head of a declaration names: base, interfaces, constraints, attributes.</summary>
    public static IEnumerable<Type> InDeclaration(Type type) =>
        (type.BaseType is { } above ? Parts(above) : [])
            .Concat(type.GetInterfaces().SelectMany(Parts))
            .Concat(type.IsGenericTypeDefinition ? type.GetGenericArguments().SelectMany(InConstraints) : [])
            .Concat(InAttributes(type));

    private static IEnumerable<Type> InConstraints(Type parameter) =>
        parameter.GetGenericParameterConstraints().SelectMany(Parts).Concat(InAttributes(parameter));

    private static IEnumerable<Type> InAttributes(MemberInfo member)
    {
        var attributes = member.GetCustomAttributesData().AsEnumerable();
        if (member is MethodBase method) attributes = attributes.Concat(method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributesData()));
        if (member is MethodInfo { ReturnParameter: { } result }) attributes = attributes.Concat(result.GetCustomAttributesData());
        foreach (var attribute in attributes)
        {
            foreach (var part in Parts(attribute.AttributeType)) yield return part;
            var values = attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue));
            foreach (var part in values.SelectMany(InValue)) yield return part;
        }
    }

    private static IEnumerable<Type> InValue(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => Parts(type),
        IEnumerable<CustomAttributeTypedArgument> list => list.SelectMany(InValue),
        _ => Parts(argument.ArgumentType),
    };

    private static IEnumerable<(Type Named, MemberInfo? Used)> InBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body) yield break;
        foreach (var part in body.LocalVariables.SelectMany(local => Parts(local.LocalType))) yield return (part, null);
        foreach (var clause in body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause))
        {
            foreach (var part in Parts(clause.CatchType!)) yield return (part, null);
        }

        foreach (var member in Code.MembersIn(method, body))
        {
            if (member is Type type)
            {
                foreach (var part in Parts(type)) yield return (part, null);
                continue;
            }

            if (member is MethodInfo { IsGenericMethod: true } generic)
            {
                foreach (var part in generic.GetGenericArguments().SelectMany(Parts)) yield return (part, null);
            }

            foreach (var part in Parts(member.DeclaringType!)) yield return (part, part == Definition(member.DeclaringType!) ? member : null);
        }
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>A type taken apart: <c>Dictionary&lt;A, B[]&gt;</c> names the dictionary, A and B.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter) return [];
        if (type.HasElementType) return Parts(type.GetElementType()!);
        if (type.IsFunctionPointer) return type.GetFunctionPointerParameterTypes().Append(type.GetFunctionPointerReturnType()).SelectMany(Parts);
        return type.IsGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
            : [type];
    }
}
