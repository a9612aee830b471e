using System.Text.Json;

namespace RefundKit.Tool;

/// <summary>Finds members of a JSON object by their bytes, without reading the rest; bad JSON is cut short, not refused.</summary>
internal static class JsonPlaces
{
    /// <summary>The bytes of a member's value in the outermost object; null where there is none.</summary>
    public static Range? Find(ReadOnlySpan<byte> json, string name)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals(name);
                if (!reader.Read()) return null;
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (found) return start..(int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // What stands before the mistake was looked at.
        }

        return null;
    }

    /// <summary>A text of the outermost object, as far as the text can be read; null where there is none.</summary>
    public static string? Text(ReadOnlySpan<byte> json, string name)
    {
        if (Find(json, name) is not { } place) return null;
        var reader = new Utf8JsonReader(json[place]);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
