"""Signs who is signed in, for a Hearth host behind this application. Python 3.8 or later, nothing but its standard library."""

import base64
import hashlib
import hmac
import json
import time

_HEAD = '{"alg":"HS256","typ":"hearth-identity+jwt"}'


def _base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b'=').decode('ascii')


def sign_identity(secret, identity, method, path, at=None):
    """The value of the header `Hearth-Identity` of one request.

    `identity` has `id`, `name`, `roles` and `spaces`, from your own session and nothing else. `path` is the path with its query, as it is sent
    on to the host. `at` is the time in seconds since the epoch, now by default.
    """
    claims = {
        'sub': identity['id'],
        'name': identity['name'],
        'roles': list(identity['roles']),
        'spaces': list(identity['spaces']),
        'iat': int(time.time()) if at is None else at,
        'method': method,
        'path': path,
    }
    payload = json.dumps(claims, ensure_ascii=False, separators=(',', ':'))
    text = f"{_base64url(_HEAD.encode('ascii'))}.{_base64url(payload.encode('utf-8'))}"
    mark = hmac.new(secret.encode('utf-8'), text.encode('ascii'), hashlib.sha256).digest()
    return f'{text}.{_base64url(mark)}'
