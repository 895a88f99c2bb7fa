<?php

declare(strict_types=1);

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

// hearth-proxy.php and hearth-identity.php lie in the folder hearth of the application.
require_once base_path('hearth/hearth-proxy.php');

/*
 * For routes/web.php, so that the session is there. VerifyCsrfToken has to leave hearth/* out (in Laravel 11 and later, in bootstrap/app.php:
 * $middleware->validateCsrfTokens(except: ['hearth/*'])): the host looks at Sec-Fetch-Site, Origin and Hearth-Version of each POST, which is what
 * that token is for. In config/services.php: 'hearth' => ['host' => env('HEARTH_HOST'), 'secret' => env('HEARTH_IDENTITY_SECRET')].
 */
Route::any('/hearth/{path?}', function (Request $request) {
    $user = $request->user();
    $identity = $user === null ? null : [
        'id' => (string) $user->getAuthIdentifier(),
        'name' => (string) $user->name,
        'roles' => $user->can('moderate') ? ['moderator'] : [],
        'spaces' => ['everyone'],
    ];
    // Before anything is sent: the session is kept, and not locked for as long as the answer takes.
    $request->session()->save();
    (new HearthProxy(config('services.hearth.host'), config('services.hearth.secret')))->answer($request->getRequestUri(), $identity);
    exit;
})->where('path', '.*');
