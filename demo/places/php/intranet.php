<?php

/**
 * A whole intranet in PHP, to try hearth-proxy.php: three people, who sign in by naming themselves.
 *
 *     HEARTH_IDENTITY_SECRET=… PHP_CLI_SERVER_WORKERS=16 php -S 127.0.0.1:8000 intranet.php
 */

declare(strict_types=1);

require __DIR__ . '/hearth-proxy.php';

const PEOPLE = [
    'ana' => ['name' => 'Ana Ferreira', 'spaces' => ['everyone', 'harbor']],
    'bilal' => ['name' => 'Bilal Haddad', 'spaces' => ['everyone', 'harbor']],
    'chiara' => ['name' => 'Chiara Müller-Łącka', 'spaces' => ['everyone', 'lighthouse']],
];

session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'use_strict_mode' => true]);
$path = strtok($_SERVER['REQUEST_URI'], '?');
$person = $_SESSION['person'] ?? null;

if ($path === '/sign-in') {
    // Stands for the sign-in that your intranet has. It believes everybody: for tests alone.
    $as = is_string($_GET['as'] ?? null) ? $_GET['as'] : '';
    if (!isset(PEOPLE[$as])) {
        http_response_code(404);
        exit();
    }
    session_regenerate_id(true);
    $_SESSION['person'] = $as;
    header('Location: /', true, 303);
} elseif ($path === '/hearth' || str_starts_with((string) $path, '/hearth/')) {
    $identity = $person === null ? null : ['id' => $person, 'roles' => [], ...PEOPLE[$person]];
    (new HearthProxy(getenv('HEARTH_HOST') ?: 'http://127.0.0.1:8787', (string) getenv('HEARTH_IDENTITY_SECRET')))->answer($_SERVER['REQUEST_URI'], $identity);
} else {
    header('Content-Type: text/plain; charset=utf-8');
    echo 'Signed in as ', $person ?? 'nobody';
}
