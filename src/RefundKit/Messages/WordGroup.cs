using System.Collections.Immutable;

namespace RefundKit.Messages;

/// <summary>A named list of words, as in <c>message contains any refund-words</c>. <see cref="WordPattern"/> says how a word is written.</summary>
/// <param name="Name">The name that conditions use.</param>
/// <param name="Words">The words, in the order of the policy.</param>
internal sealed record WordGroup(string Name, ImmutableArray<string> Words);
