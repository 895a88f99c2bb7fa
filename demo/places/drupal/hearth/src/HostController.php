<?php

declare(strict_types=1);

namespace Drupal\hearth;

use Drupal\Core\Controller\ControllerBase;
use Drupal\Core\Site\Settings;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/**
 * The host below /hearth, with whoever is signed in to Drupal.
 *
 * In settings.php: $settings['hearth_host'] and $settings['hearth_identity_secret']. hearth-proxy.php and hearth-identity.php lie in the folder of the module.
 */
final class HostController extends ControllerBase {

  /**
   * Passes the request on. It ends the process: what comes back is sent as it comes.
   */
  public function pass(Request $request): Response {
    require_once dirname(__DIR__) . '/hearth-proxy.php';
    $account = $this->currentUser();
    $identity = $account->isAnonymous() ? NULL : [
      'id' => (string) $account->id(),
      'name' => $account->getDisplayName(),
      'roles' => $account->hasPermission('administer comments') ? ['moderator'] : [],
      'spaces' => ['everyone'],
    ];
    $base = $request->getBasePath();
    (new \HearthProxy((string) Settings::get('hearth_host'), (string) Settings::get('hearth_identity_secret')))
      ->answer(substr($request->getRequestUri(), strlen($base)), $identity);
    exit();
  }

}
