"""A Hearth host behind Django's own sign-in.

    # urls.py
    from hearth_proxy import hearth, hearth_identity
    urlpatterns = [re_path(r'^hearth(?:/|$)', hearth)]

    # settings.py
    HEARTH_HOST = '127.0.0.1:8787'
    HEARTH_IDENTITY_SECRET = os.environ['HEARTH_IDENTITY_SECRET']

Needs `hearth_identity.py` beside it, Django 3.2 or later, and a server with a thread for each stream that somebody has open
(`gunicorn --worker-class gthread --threads 200`). Where that is too much, let nginx pass requests on and ask `hearth_identity` alone.
"""

import http.client

from django.conf import settings
from django.http import HttpResponse, JsonResponse, StreamingHttpResponse
from django.views.decorators.csrf import csrf_exempt

from hearth_identity import sign_identity

# What a browser may say to the host. All else stays here: cookies, Authorization, and of course Hearth-Identity.
PASSED_ON = (
    'Accept',
    'Content-Type',
    'Content-Encoding',
    'Hearth-Version',
    'Hearth-Principal',
    'Hearth-Erased',
    'If-None-Match',
    'Last-Event-ID',
    'Origin',
    'Sec-Fetch-Site',
    'Access-Control-Request-Method',
    'Access-Control-Request-Headers',
)
# Headers that are about one connection (RFC 9110, 7.6.1), and what the server here writes itself.
NOT_PASSED_BACK = {'connection', 'keep-alive', 'transfer-encoding', 'date', 'server'}
# A batch has 256 KiB at most, a picture 2 MiB.
MOST_BYTES = 3 * 1024 * 1024
# Longer than the time between two signs of life on a stream, in seconds.
TIMEOUT = 60


def identity_of(request):
    """Who is signed in, as the host is told; None for nobody. Yours to write: from the session and your own groups, from nothing in a header."""
    user = request.user
    if not user.is_authenticated:
        return None
    groups = set(user.groups.values_list('name', flat=True))
    return {
        'id': user.get_username(),
        'name': user.get_full_name() or user.get_username(),
        'roles': ['moderator'] if 'moderators' in groups else [],
        'spaces': ['everyone', *sorted(groups - {'moderators'})],
    }


# The host looks at Sec-Fetch-Site, Origin and Hearth-Version of each POST, which is what Django's token is for: no page of another origin can post.
@csrf_exempt
def hearth(request):
    """Passes a request on to the host, with who is signed in, and its answer back as it comes."""
    path = request.get_full_path()
    is_ballot = request.path == '/hearth/v1/ballots'
    headers = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
    # The host compares Origin with what it was called by.
    headers['Host'] = request.get_host()
    headers['X-Forwarded-For'] = request.META.get('REMOTE_ADDR', '')
    if is_ballot:
        # A ballot comes from nobody. Not even an address goes along, and the log of the server must not have this path either.
        headers = {name: value for name, value in headers.items() if name in ('Content-Type', 'Host')}
    else:
        identity = identity_of(request)
        if identity is not None:
            headers['Hearth-Identity'] = sign_identity(settings.HEARTH_IDENTITY_SECRET, identity, request.method, path)
    body = None
    if request.method not in ('GET', 'HEAD'):
        # Of a body that does not say its length Django reads nothing; the server knows where it ends.
        source = request.META['wsgi.input'] if 'Transfer-Encoding' in request.headers else request
        body = source.read(MOST_BYTES + 1)
        if len(body) > MOST_BYTES:
            return problem(413, 'too-large', 'Too large')
    connection = http.client.HTTPConnection(settings.HEARTH_HOST, timeout=TIMEOUT)
    try:
        connection.request(request.method, path, body=body, headers=headers)
        answer = connection.getresponse()
    except OSError:
        connection.close()
        response = problem(503, 'unavailable', 'Unavailable')
        response['Retry-After'] = '5'
        return response
    is_stream = answer.getheader('Content-Type', '').startswith('text/event-stream')
    if is_stream:
        response = StreamingHttpResponse(stream(connection, answer), status=answer.status)
    else:
        with_body = answer.read()
        connection.close()
        response = HttpResponse(with_body, status=answer.status)
    del response['Content-Type']
    for name, value in answer.getheaders():
        if name.lower() not in NOT_PASSED_BACK and not (is_stream and name.lower() == 'content-length'):
            response[name] = value
    return response


def hearth_identity(request):
    """For nginx: signs the request that it asks about (`auth_request`), and passes on itself."""
    response = HttpResponse(status=204)
    identity = identity_of(request)
    if identity is not None:
        method, path = request.headers.get('X-Original-Method', ''), request.headers.get('X-Original-URI', '')
        response['Hearth-Identity'] = sign_identity(settings.HEARTH_IDENTITY_SECRET, identity, method, path)
    return response


def stream(connection, answer):
    """What comes, as it comes: `read1` does not wait until a piece is full."""
    try:
        while True:
            part = answer.read1(65536)
            if not part:
                return
            yield part
    except OSError:
        return  # The host has gone, or was silent for too long. The page comes back by itself.
    finally:
        connection.close()


def problem(status, code, title):
    body = {'type': f'urn:hearth:problem:{code}', 'title': title, 'status': status, 'code': code, 'instance': 'proxy', 'retryable': status >= 500}
    response = JsonResponse(body, status=status, content_type='application/problem+json; charset=utf-8')
    response['Cache-Control'] = 'no-store'
    return response
