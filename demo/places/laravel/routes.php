<?php

declare(strict_types=1);

use App\Hearth\HearthProxy;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

/*
 * For routes/web.php, so that the session is there. VerifyCsrfToken has to leave hearth/* out (in Laravel 11 and later, in bootstrap/app.php:
 * $middleware->validateCsrfTokens(except: ['hearth/*'])): the host looks at Sec-Fetch-Site, Origin and Hearth-Version of each POST, which is what
 * that token is for.
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
