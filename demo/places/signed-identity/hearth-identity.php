<?php

declare(strict_types=1);

/**
 * Signs who is signed in, for a Hearth host behind this application. PHP 7.4 or later, nothing but its standard library.
 */
final class HearthIdentity
{
    private const HEAD = '{"alg":"HS256","typ":"hearth-identity+jwt"}';

    /**
     * The value of the header Hearth-Identity of one request.
     *
     * @param array{id: string, name: string, roles: list<string>, spaces: list<string>} $identity From your own session and nothing else.
     * @param string $path The path with its query, as it is sent on to the host.
     * @param int|null $at Seconds since the epoch, now by default.
     * @throws JsonException where the name is no UTF-8
     */
    public static function sign(string $secret, array $identity, string $method, string $path, ?int $at = null): string
    {
        $claims = [
            'sub' => $identity['id'],
            'name' => $identity['name'],
            'roles' => array_values($identity['roles']),
            'spaces' => array_values($identity['spaces']),
            'iat' => $at ?? time(),
            'method' => $method,
            'path' => $path,
        ];
        $payload = json_encode($claims, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS);
        $text = self::base64url(self::HEAD) . '.' . self::base64url($payload);

        return $text . '.' . self::base64url(hash_hmac('sha256', $text, $secret, true));
    }

    private static function base64url(string $data): string
    {
        return rtrim(strtr(base64_encode($data), '+/', '-_'), '=');
    }
}
