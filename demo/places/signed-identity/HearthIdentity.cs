using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hearth;

/// <summary>Signs who is signed in, for a Hearth host behind this application. .NET 9 or later, nothing but its standard library.</summary>
/// <param name="Id">The person's id, from your own session and nothing else.</param>
/// <param name="Name">As others see it.</param>
/// <param name="Roles">Such as <c>moderator</c>.</param>
/// <param name="Spaces">The spaces that this person may read and write to.</param>
public sealed record HearthIdentity(string Id, string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Spaces)
{
    private const string Head = """{"alg":"HS256","typ":"hearth-identity+jwt"}""";

    /// <summary>The value of the header <c>Hearth-Identity</c> of one request.</summary>
    /// <param name="path">The path with its query, as it is sent on to the host.</param>
    /// <param name="at">Seconds since the epoch.</param>
    public string Sign(string secret, string method, string path, long at)
    {
        // Escapes that this serializer writes and others do not are the same JSON: the host reads it, whatever its spelling.
        var payload = JsonSerializer.SerializeToUtf8Bytes(new
        {
            sub = Id,
            name = Name,
            roles = Roles,
            spaces = Spaces,
            iat = at,
            method,
            path,
        });
        var text = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Head))}.{Base64Url.EncodeToString(payload)}";
        var mark = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text));
        return $"{text}.{Base64Url.EncodeToString(mark)}";
    }
}
