<?php

declare(strict_types=1);

// Beside it in an installation; in this repository the other languages are there, too.
require_once is_file(__DIR__ . '/hearth-identity.php') ? __DIR__ . '/hearth-identity.php' : __DIR__ . '/../signed-identity/hearth-identity.php';

/**
 * A Hearth host behind the sign-in of a PHP application: passes a request on with who is signed in, and the answer back as it comes. PHP 8.1 or later with
 * its extension curl. In Laravel it is called in a route, in WordPress in a hook, in plain PHP in a script.
 *
 * A stream would hold a process of PHP for as long as it is open, and for up to 20 seconds after the browser has gone, of which PHP learns when it next
 * writes. So say `live: []` to the host: pages then ask every 15 to 25 seconds; or let nginx pass requests on and ask the application only who is signed in
 * (demo/places/nginx).
 */
final class HearthProxy
{
    /** What a browser may say to the host. All else stays here: cookies, Authorization, and of course Hearth-Identity. */
    private const PASSED_ON = [
        'Accept' => 'HTTP_ACCEPT',
        'Content-Type' => 'CONTENT_TYPE',
        'Content-Encoding' => 'HTTP_CONTENT_ENCODING',
        'Hearth-Version' => 'HTTP_HEARTH_VERSION',
        'Hearth-Principal' => 'HTTP_HEARTH_PRINCIPAL',
        'Hearth-Erased' => 'HTTP_HEARTH_ERASED',
        'If-None-Match' => 'HTTP_IF_NONE_MATCH',
        'Last-Event-ID' => 'HTTP_LAST_EVENT_ID',
        'Origin' => 'HTTP_ORIGIN',
        'Sec-Fetch-Site' => 'HTTP_SEC_FETCH_SITE',
        'Access-Control-Request-Method' => 'HTTP_ACCESS_CONTROL_REQUEST_METHOD',
        'Access-Control-Request-Headers' => 'HTTP_ACCESS_CONTROL_REQUEST_HEADERS',
    ];

    /** Headers that are about one connection (RFC 9110, 7.6.1), and what the server here writes itself. */
    private const NOT_PASSED_BACK = ['connection', 'keep-alive', 'transfer-encoding', 'date', 'server'];

    /** A batch has 256 KiB at most, a picture 2 MiB. */
    private const MOST_BYTES = 3 * 1024 * 1024;

    /** Longer than the time between two signs of life on a stream, in seconds. */
    private const TIMEOUT = 60;

    /**
     * @param string $host Where the host listens, such as http://127.0.0.1:8787
     * @param string $basePath The path of its routes there
     */
    public function __construct(
        private readonly string $host,
        private readonly string $secret,
        private readonly string $basePath = '/hearth',
    ) {
    }

    /**
     * Answers the request of this process.
     *
     * @param string $path The path with its query, at the host: it begins with the base path.
     * @param array{id: string, name: string, roles: list<string>, spaces: list<string>}|null $identity Who is signed in, from the session and nothing
     *     else; null for nobody.
     */
    public function answer(string $path, ?array $identity): void
    {
        $method = $_SERVER['REQUEST_METHOD'] ?? 'GET';
        $body = $method === 'GET' || $method === 'HEAD' ? null : file_get_contents('php://input', false, null, 0, self::MOST_BYTES + 1);
        if ($body !== null && strlen((string) $body) > self::MOST_BYTES) {
            $this->problem(413, 'too-large');

            return;
        }
        // A ballot comes from nobody: not even an address goes along, and the log of the server must not have this path either.
        $isBallot = strtok($path, '?') === $this->basePath . '/v1/ballots';
        // Whoever looks on for long must not keep the session locked, nor be ended by a limit that is meant for pages.
        if (session_status() === PHP_SESSION_ACTIVE) {
            session_write_close();
        }
        set_time_limit(0);
        ignore_user_abort(false);
        while (ob_get_level() > 0) {
            ob_end_clean();
        }
        $this->passOn($method, $path, $body === false ? '' : $body, $this->headers($method, $path, $isBallot, $identity));
    }

    /** @return list<string> */
    private function headers(string $method, string $path, bool $isBallot, ?array $identity): array
    {
        // The host compares Origin with what it was called by.
        $headers = ['Host: ' . ($_SERVER['HTTP_HOST'] ?? '')];
        foreach ($isBallot ? ['Content-Type' => 'CONTENT_TYPE'] : self::PASSED_ON as $name => $key) {
            // What is empty is left out as well: curl would add a type of its own.
            $value = $_SERVER[$key] ?? '';
            $headers[] = $value === '' ? "$name:" : "$name: $value";
        }
        if (!$isBallot) {
            $headers[] = 'X-Forwarded-For: ' . ($_SERVER['REMOTE_ADDR'] ?? '');
            if ($identity !== null) {
                $headers[] = 'Hearth-Identity: ' . HearthIdentity::sign($this->secret, $identity, $method, $path);
            }
        }
        $headers[] = 'Expect:';

        return $headers;
    }

    /** @param list<string> $headers */
    private function passOn(string $method, string $path, ?string $body, array $headers): void
    {
        $has = false;
        $request = curl_init();
        curl_setopt_array($request, [
            CURLOPT_URL => $this->host,
            // The path as it came, letter by letter: that is what was signed.
            CURLOPT_REQUEST_TARGET => $path,
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_NOBODY => $method === 'HEAD',
            CURLOPT_HTTPHEADER => $headers,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_CONNECTTIMEOUT => 5,
            // Less than a byte a minute is no answer any more.
            CURLOPT_LOW_SPEED_LIMIT => 1,
            CURLOPT_LOW_SPEED_TIME => self::TIMEOUT,
            CURLOPT_HEADERFUNCTION => static function ($_, string $line) use (&$has): int {
                if (preg_match('#^HTTP/\S+ (\d{3})#', $line, $found) === 1) {
                    $has = true;
                    http_response_code((int) $found[1]);
                    header_remove();
                } elseif (str_contains($line, ':')) {
                    [$name] = explode(':', $line, 2);
                    if (!in_array(strtolower(trim($name)), self::NOT_PASSED_BACK, true)) {
                        header(trim($line), false);
                    }
                }

                return strlen($line);
            },
            CURLOPT_WRITEFUNCTION => static function ($_, string $part): int {
                echo $part;
                flush();

                // Any other number than its length ends the request to the host as well.
                return connection_aborted() ? -1 : strlen($part);
            },
        ]);
        if ($body !== null) {
            curl_setopt($request, CURLOPT_POSTFIELDS, $body);
        }
        curl_exec($request);
        if (!$has) {
            header('Retry-After: 5');
            $this->problem(503, 'unavailable');
        }
    }

    private function problem(int $status, string $code): void
    {
        http_response_code($status);
        header('Content-Type: application/problem+json; charset=utf-8');
        header('Cache-Control: no-store');
        echo json_encode([
            'type' => "urn:hearth:problem:$code",
            'title' => ucfirst(strtr($code, '-', ' ')),
            'status' => $status,
            'code' => $code,
            'instance' => 'proxy',
            'retryable' => $status >= 500,
        ], JSON_THROW_ON_ERROR);
    }
}
