using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using NodaTime;
using RefundKit.Json;
using RefundKit.Problems;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>
/// The rules of the house, checked and ready: the customer's terms and the staff's operations, from which both pages are
/// printed and every decision is made. Two policies are equal where their content hashes are. Immutable and thread-safe.
/// </summary>
public sealed class RefundPolicy : IEquatable<RefundPolicy>
{
    internal RefundPolicy(PolicyDraft draft, CompiledPolicy compiled)
    {
        Draft = draft;
        Compiled = compiled;
        Hash = PolicyHashes.Of(draft);
        TermsHash = PolicyHashes.OfTerms(draft);
        ApprovalHash = PolicyHashes.OfApproval(draft);
        Parts = new PolicyParts(this, this, null);
        Reference = PolicyReference.Of(this);
    }

    /// <summary>A policy of the terms of one version and the operations of another.</summary>
    internal RefundPolicy(PolicyParts parts, PolicyDraft draft)
    {
        Draft = draft;
        Compiled = parts.Terms.Compiled.With(parts.Operations.Compiled, parts.Favoured?.Compiled, draft);
        Hash = parts.Favoured is null ? PolicyHashes.OfParts(parts.Terms.Hash, parts.Operations.Hash) : PolicyHashes.OfParts(parts.Terms.Hash, parts.Operations.Hash, parts.Favoured.Hash);
        TermsHash = parts.Favoured is null ? parts.Terms.TermsHash : PolicyHashes.OfParts(parts.Terms.TermsHash, parts.Favoured.TermsHash);
        ApprovalHash = parts.Operations.ApprovalHash;
        Parts = parts;
        Reference = PolicyReference.Of(this);
    }

    /// <summary>What the policy says, as data; change it with <c>with</c> and build again to make another policy.</summary>
    public PolicyDraft Draft { get; }

    /// <summary>The id, the same over all versions.</summary>
    public string Id => Draft.Id;

    /// <summary>The version.</summary>
    public string Version => Draft.Version;

    /// <summary>What binds the customer.</summary>
    public PolicyTerms Terms => Draft.Terms;

    /// <summary>How the house works.</summary>
    public PolicyOperations Operations => Draft.Operations;

    /// <summary>The house's zone.</summary>
    public DateTimeZone Zone => Compiled.Zone;

    /// <summary>The rules, bound to their facts and words.</summary>
    public RuleSet Rules => Compiled.Rules;

    /// <summary><c>sha256:</c> and the hash of the whole policy in its canonical form.</summary>
    public string Hash { get; }

    /// <summary><c>sha256:</c> and the hash of what binds the customer.</summary>
    public string TermsHash { get; }

    /// <summary><c>sha256:</c> and the hash of who approves what.</summary>
    public string ApprovalHash { get; }

    internal CompiledPolicy Compiled { get; }

    /// <summary>The versions it is put together from; itself alone where it was read or built.</summary>
    internal PolicyParts Parts { get; }

    /// <summary>How decisions and reports name it.</summary>
    internal PolicyReference Reference { get; }

    /// <summary>The text it was read from, so that a check made later can point there; null for one made in C#.</summary>
    internal LocatedValue? Source { get; init; }

    /// <summary>The template of that id; null where there is none.</summary>
    public ReplyTemplate? FindTemplate(string id) => Draft.Templates.FirstOrDefault(template => string.Equals(template.Id, id, StringComparison.Ordinal));

    /// <summary>Whether the policy is in force for orders placed on a day of its zone; both ends are included.</summary>
    public bool IsInForceOn(LocalDate day) => (Draft.From is not { } from || day >= from) && (Draft.Until is not { } until || day <= until);

    /// <summary>Reads a policy from JSON; comments and trailing commas are allowed.</summary>
    /// <exception cref="ProblemException">The text is no valid policy; all problems are in the exception, each with its place.</exception>
    public static RefundPolicy Parse(string json) => TryParse(json, out var policy, out var problems) ? policy : throw new ProblemException(problems);

    /// <summary>Reads a policy from JSON; comments and trailing commas are allowed.</summary>
    /// <param name="json">The policy document.</param>
    /// <param name="policy">The policy; null where there are errors.</param>
    /// <param name="problems">All errors and warnings, in the order of the text.</param>
    public static bool TryParse(string json, [NotNullWhen(true)] out RefundPolicy? policy, out ImmutableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return TryParse(Strict.GetBytes(json), null, out policy, out problems);
        }
        catch (EncoderFallbackException failure)
        {
            policy = null;
            problems = [new Problem { Id = "RK1002", Message = "the text holds half of a surrogate pair, which is no valid Unicode", Position = TextPosition.Of(json, failure.Index) }];
            return false;
        }
    }

    /// <summary>Reads a policy from UTF-8 JSON; comments and trailing commas are allowed.</summary>
    /// <param name="utf8Json">The policy document; at most 8 MiB.</param>
    /// <param name="source">The name for problems, usually a file name; null for none.</param>
    /// <param name="policy">The policy; null where there are errors.</param>
    /// <param name="problems">All errors and warnings, in the order of the text.</param>
    public static bool TryParse(ReadOnlyMemory<byte> utf8Json, string? source, [NotNullWhen(true)] out RefundPolicy? policy, out ImmutableArray<Problem> problems)
    {
        var found = new ProblemList();
        policy = null;
        if (LocatedJson.Read(utf8Json, source, found, PolicyReader.MaxBytes, comments: true) is { } root)
        {
            var origins = new PolicyOrigins { Root = root };
            var draft = PolicyReader.Read(root, origins, found);
            policy = PolicyCompiler.Compile(draft, origins, found);
        }

        problems = found.ToImmutable();
        return policy is not null;
    }

    /// <summary>
    /// The policy as JSON in its one order of members, indented, defaults left out; reading it gives an equal policy. One that
    /// <see cref="PolicyVersions"/> put together is written for people: where its versions declare something otherwise, the
    /// newer declaration stands, and what is read back is a policy of its own, with a hash of its own.
    /// </summary>
    public string ToJson() => PolicyWriter.Write(Draft).ToJsonString(Indented) + "\n";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(),
    };

    /// <inheritdoc/>
    public bool Equals(RefundPolicy? other) => other is not null && string.Equals(Hash, other.Hash, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RefundPolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);

    /// <summary>The id and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
