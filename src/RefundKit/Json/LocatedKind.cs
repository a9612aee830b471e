namespace RefundKit.Json;

internal enum LocatedKind : byte
{
    Null,
    False,
    True,
    Number,
    Text,
    Array,
    Object,
}
