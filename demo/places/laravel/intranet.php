<?php

/**
 * An application of Laravel in one file, to try routes.php: two people, who sign in by naming themselves. What an application has in config/, app/Http/ and
 * bootstrap/ is said here.
 *
 *     INTRANET_FOLDER=… HEARTH_HOST=… HEARTH_IDENTITY_SECRET=… PHP_CLI_SERVER_WORKERS=16 php -S 127.0.0.1:8000 intranet.php
 */

declare(strict_types=1);

use Illuminate\Auth\GenericUser;
use Illuminate\Config\Repository;
use Illuminate\Contracts\Auth\Access\Authorizable;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Auth\UserProvider;
use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Http\Kernel;
use Illuminate\Foundation\Http\Middleware\VerifyCsrfToken;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Facades\Route;

// That of Debian; an application has vendor/autoload.php.
require 'Illuminate/autoload.php';

final class Colleague extends GenericUser implements Authorizable
{
    use Illuminate\Foundation\Auth\Access\Authorizable;
}

/** Stands for the table of users. */
final class Colleagues implements UserProvider
{
    private const PEOPLE = ['ana' => 'Ana Ferreira', 'chiara' => 'Chiara Müller-Łącka'];

    public function retrieveById($identifier): ?Authenticatable
    {
        $name = self::PEOPLE[$identifier] ?? null;

        return $name === null ? null : new Colleague(['id' => $identifier, 'name' => $name, 'password' => '', 'remember_token' => '']);
    }

    public function retrieveByToken($identifier, $token): ?Authenticatable
    {
        return null;
    }

    public function updateRememberToken(Authenticatable $user, $token): void
    {
    }

    public function retrieveByCredentials(array $credentials): ?Authenticatable
    {
        return null;
    }

    public function validateCredentials(Authenticatable $user, array $credentials): bool
    {
        return false;
    }
}

final class WithoutHearth extends VerifyCsrfToken
{
    protected $except = ['hearth/*'];
}

final class IntranetKernel extends Kernel
{
    protected $middlewareGroups = [
        'web' => [
            Illuminate\Cookie\Middleware\EncryptCookies::class,
            Illuminate\Cookie\Middleware\AddQueuedCookiesToResponse::class,
            Illuminate\Session\Middleware\StartSession::class,
            WithoutHearth::class,
            Illuminate\Routing\Middleware\SubstituteBindings::class,
        ],
    ];

    protected function bootstrappers(): array
    {
        return [];
    }
}

$folder = (string) getenv('INTRANET_FOLDER');
@mkdir("$folder/sessions");
$app = new Application($folder);
$app->instance('config', new Repository([
    'app' => ['key' => hash('sha256', (string) getenv('HEARTH_IDENTITY_SECRET'), true), 'cipher' => 'AES-256-CBC', 'debug' => false],
    'auth' => [
        'defaults' => ['guard' => 'web'],
        'guards' => ['web' => ['driver' => 'session', 'provider' => 'colleagues']],
        'providers' => ['colleagues' => ['driver' => 'colleagues']],
    ],
    'session' => [
        'driver' => 'file',
        'files' => "$folder/sessions",
        'lifetime' => 120,
        'expire_on_close' => false,
        'lottery' => [0, 100],
        'cookie' => 'intranet_session',
        'path' => '/',
        'domain' => null,
        'secure' => false,
        'http_only' => true,
        'same_site' => 'lax',
    ],
    'services' => ['hearth' => ['host' => getenv('HEARTH_HOST'), 'secret' => getenv('HEARTH_IDENTITY_SECRET')]],
    'logging' => ['default' => 'errors', 'channels' => ['errors' => ['driver' => 'errorlog']]],
]));
$app->singleton(ExceptionHandler::class, Illuminate\Foundation\Exceptions\Handler::class);
$app->singleton(Illuminate\Contracts\Http\Kernel::class, IntranetKernel::class);
Facade::setFacadeApplication($app);
foreach (['Cookie\CookieServiceProvider', 'Encryption\EncryptionServiceProvider', 'Filesystem\FilesystemServiceProvider', 'Hashing\HashServiceProvider', 'Session\SessionServiceProvider', 'Auth\AuthServiceProvider'] as $provider) {
    $app->register("Illuminate\\$provider");
}
$app->boot();
Auth::provider('colleagues', fn () => new Colleagues());

Route::middleware('web')->group(function () {
    require __DIR__ . '/routes.php';

    // Stands for the sign-in that your intranet has. It believes everybody: for tests alone.
    Route::get('/sign-in', function (Request $request) {
        abort_unless(Auth::loginUsingId((string) $request->query('as')), 404);

        return redirect('/');
    });
    Route::get('/', fn () => new Response('Signed in as ' . (Auth::id() ?? 'nobody'), 200, ['Content-Type' => 'text/plain']));
});

$kernel = $app->make(Illuminate\Contracts\Http\Kernel::class);
$request = Request::capture();
$response = $kernel->handle($request);
$response->send();
$kernel->terminate($request, $response);
