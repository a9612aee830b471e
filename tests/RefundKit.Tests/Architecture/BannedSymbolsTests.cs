using System.Reflection;
using System.Text;
using System.Xml.Linq;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tests.Architecture;

/// <summary>The analyzer passes over an entry that it cannot find and over a list it is not given; both are caught here.</summary>
public class BannedSymbolsTests
{
    private static readonly Assembly[] Declaring =
    [
        typeof(object).Assembly, typeof(Console).Assembly, typeof(HttpClient).Assembly, typeof(System.Diagnostics.Stopwatch).Assembly,
        typeof(System.Security.Cryptography.RandomNumberGenerator).Assembly, typeof(NodaTime.SystemClock).Assembly,
    ];

    [Fact]
    public void The_analyzer_runs_on_the_core_with_our_list()
    {
        var project = XDocument.Load(Repository.PathOf("src", "RefundKit", "RefundKit.csproj"));

        Assert.Contains(project.Descendants("AdditionalFiles"), file => (string?)file.Attribute("Include") == "BannedSymbols.txt");
        Assert.Contains(
            project.Descendants("PackageReference"),
            package => (string?)package.Attribute("Include") == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
    }

    [Fact]
    public void A_banned_symbol_is_an_error_and_nobody_is_excused()
    {
        string[] build = [Repository.PathOf("Directory.Build.props"), Repository.PathOf("src", "RefundKit", "RefundKit.csproj")];
        Assert.Equal("true", XDocument.Load(build[0]).Descendants("TreatWarningsAsErrors").Single().Value);

        var sources = Directory.EnumerateFiles(Repository.PathOf("src", "RefundKit"), "*.cs", SearchOption.AllDirectories);
        Complaints.None(sources.Concat(build).Append(Repository.PathOf(".editorconfig"))
            .Where(file => File.ReadAllText(file).Contains("RS0030", StringComparison.Ordinal)).Select(Repository.NameOf));
    }

    [Fact]
    public void Every_entry_of_the_list_is_a_symbol_that_exists() =>
        Complaints.None(Banned.Listed.Where(id => !Exists(id)));

    [Fact]
    public void The_list_covers_the_clock_chance_files_the_network_the_console_threads_and_the_culture()
    {
        var listed = Banned.Listed.Select(Banned.Read).ToHashSet();
        Complaints.None(Banned.Least.Where(symbol => !listed.Contains(symbol) && !listed.Contains((symbol.Type, null)))
            .Select(symbol => $"{symbol.Type}.{symbol.Member ?? "*"} is not in BannedSymbols.txt"));
    }

    [Fact]
    public void A_misspelt_entry_would_be_noticed()
    {
        Assert.False(Exists("P:System.DateTime.Nwo"));
        Assert.False(Exists("M:System.Threading.Thread.Sleep(System.Int64)"));
        Assert.False(Exists("M:System.DateTime.Now"));
    }

    private static bool Exists(string id)
    {
        var (typeName, member) = Banned.Read(id);
        if (Declaring.Select(assembly => assembly.GetType(typeName)).FirstOrDefault(type => type is not null) is not { } type) return false;
        return id[0] == 'T' ? member is null : type.GetMembers().Any(declared => DocumentationId(declared) == id);
    }

    private static string? DocumentationId(MemberInfo member) => member switch
    {
        PropertyInfo property => $"P:{property.DeclaringType!.FullName}.{property.Name}",
        FieldInfo field => $"F:{field.DeclaringType!.FullName}.{field.Name}",
        MethodInfo method => Write(method),
        _ => null,
    };

    private static string Write(MethodInfo method)
    {
        var id = new StringBuilder($"M:{method.DeclaringType!.FullName}.{method.Name}");
        if (method.IsGenericMethod) id.Append("``").Append(method.GetGenericArguments().Length);
        var parameters = method.GetParameters();
        if (parameters.Length > 0) id.Append('(').AppendJoin(',', parameters.Select(parameter => Write(parameter.ParameterType))).Append(')');
        return id.ToString();
    }

    private static string Write(Type type) => type switch
    {
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericTypeParameter: true } => $"`{type.GenericParameterPosition}",
        { IsArray: true } => Write(type.GetElementType()!) + "[]",
        { IsGenericType: true } =>
            $"{type.Namespace}.{type.Name.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Write))}}}",
        _ => type.FullName!,
    };
}
