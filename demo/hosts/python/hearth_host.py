"""A Hearth host in one file: Python 3.11 or later, its standard library, and one SQLite file.

    python3 hearth_host.py --port 8080 --database hearth.sqlite
    http://localhost:8080/sign-in?as=ana

It is meant to be read. It does what every host has to do, and README.md beside it says what it leaves out.
"""

import argparse, hashlib, hmac, json, re, secrets, socket, sqlite3, threading, unicodedata, uuid
from datetime import datetime, timezone
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from typing import Any
from urllib.parse import parse_qs, urlsplit

BASE = '/hearth'
BATCH = 'application/cloudevents-batch+json'
RECEIPT = 'application/vnd.hearth.receipt+json'
LIMITS = {'maxEventBytes': 65536, 'maxBatchBytes': 262144, 'maxBatchEvents': 50}
MAX_DEPTH = 8
MAX_MESSAGE = 2000
MARKS = ['thanks', 'celebrate', 'learn']
COMMON_SPACE = 'everyone'  # Its wall also shows what is said to everyone elsewhere.

# Who is who. A host of yours asks your own directory, and takes the session that your intranet has already.
PEOPLE: dict[str, dict[str, Any]] = {
    'ana': {'name': 'Ana Ferreira', 'detail': 'Boat yard', 'spaces': ['everyone', 'harbor']},
    'bilal': {'name': 'Bilal Haddad', 'detail': 'Kitchen', 'spaces': ['everyone', 'harbor']},
    'chiara': {'name': 'Chiara Müller-Łącka', 'detail': 'Light', 'spaces': ['everyone', 'lighthouse']},
    'dmitri': {'name': 'Дмитрий Ёлкин', 'detail': 'Boat yard', 'spaces': ['everyone', 'harbor']},
    'eun-ji': {'name': '김은지', 'detail': 'Office', 'spaces': ['everyone', 'harbor'], 'recognition': 'private'},
    'farid': {'name': 'Farid Ansari', 'detail': 'Office', 'spaces': ['everyone'], 'recognition': 'off'},
}

# Every problem that is reported, with its status (RFC 9457).
PROBLEMS = {
    'malformed': 400, 'depth': 400, 'unauthenticated': 401, 'origin': 403, 'not-found': 404, 'method': 405,
    'timeout': 408, 'principal-mismatch': 409, 'too-large': 413, 'too-many': 413, 'media-type': 415, 'invalid': 422,
    'internal': 500,
}


class Problem(Exception):
    """Ends a request."""

    def __init__(self, code: str, pointer: str | None = None, why: str = '', headers: dict[str, str] | None = None):
        self.code, self.headers = code, headers or {}
        self.errors = {} if pointer is None else {'errors': [{'pointer': pointer, 'code': why or code}]}


class Refused(Problem):
    """Ends one event of a batch, and harms no other."""


# Reading what came ----------------------------------------------------------------------------------------------


def depth_of(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(depth_of, inner), default=0)


def read_json(body: bytes) -> Any:
    """Reads I-JSON (RFC 7493): UTF-8, no name twice in one object, nested at most MAX_DEPTH deep."""

    def members(pairs):
        if len(dict(pairs)) < len(pairs):
            raise ValueError('a name stands twice in one object')
        return dict(pairs)

    def no_number(name):
        raise ValueError(f'{name} is no JSON')

    try:
        value = json.loads(body.decode('utf-8'), object_pairs_hook=members, parse_constant=no_number)
        if depth_of(value) <= MAX_DEPTH:
            return value
    except ValueError:
        raise Problem('malformed')
    except RecursionError:
        pass
    raise Problem('depth')


def is_attribute(value: Any, longest: int = 128) -> bool:
    """What an attribute of an event may be: a text with neither control characters nor halves of characters."""
    if not isinstance(value, str) or not 0 < len(value) <= longest:
        return False
    return not any(unicodedata.category(one) in ('Cc', 'Cs') for one in value)


def moment(value: Any) -> datetime | None:
    """A moment with its offset (RFC 3339); None where it is none."""
    form = r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)'
    try:
        return datetime.fromisoformat(value) if re.fullmatch(form, value, re.ASCII) else None
    except (TypeError, ValueError):
        return None


def whole(text: str) -> str:
    """Puts a sign in the place of halves of characters, which no file and no answer can hold."""
    return re.sub('[\ud800-\udfff]', '\ufffd', text)


def words(value: Any, pointer: str) -> str:
    """The one form in which a text is kept: NFC, line feeds only, nothing that hides or turns other characters, trimmed."""
    if not isinstance(value, str):
        raise Refused('invalid', pointer, 'type')
    hidden = '[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]'
    text = re.sub(hidden, '', whole(value.replace('\r\n', '\n').replace('\r', '\n')))
    text = unicodedata.normalize('NFC', text).strip()
    if not 0 < len(text) <= MAX_MESSAGE:
        raise Refused('invalid', pointer, 'too-long' if text else 'empty')
    return text


GIVEN, EDITED, WITHDRAWN, REACTED, UNREACTED = (
    f'hearth.kudos.{fact}.v1' for fact in ('given', 'edited', 'withdrawn', 'reacted', 'unreacted')
)


def is_recipient(one: Any) -> bool:
    return isinstance(one, dict) and set(one) == {'kind', 'id'} and one['kind'] in ('person', 'group') and is_attribute(one['id'])


def is_context(one: Any) -> bool:
    """What a kudos is for: it may lead to a page of the web, and to nothing else."""
    if not isinstance(one, dict) or not {'kind', 'id', 'label'} <= set(one) <= {'kind', 'id', 'label', 'url'}:
        return False
    url = one.get('url', 'https:')
    is_link = isinstance(url, str) and len(url) <= 2048 and re.match('https?:', url, re.IGNORECASE)
    label = one['label']
    return one['kind'] in ('goal', 'help', 'other') and is_attribute(one['id']) and is_attribute(label, 120) and label.strip() and is_link


# What each type of event says, and what it may say beside that.
DATA = {GIVEN: ['to', 'message', 'audience'], EDITED: ['version', 'message'], WITHDRAWN: [], REACTED: ['mark'], UNREACTED: ['mark']}
BESIDE = {GIVEN: ['lang', 'valueIds', 'context'], EDITED: ['lang', 'valueIds']}
CHECKS = {
    'lang': lambda lang: isinstance(lang, str) and re.fullmatch('[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}', lang),
    'valueIds': lambda values: isinstance(values, list) and len(values) <= 3 and all(map(is_attribute, values)),
    'context': is_context,
    'to': lambda to: isinstance(to, list) and 0 < len(to) <= 50 and all(map(is_recipient, to)),
    'message': lambda message: isinstance(message, str),
    'audience': lambda audience: audience in ('recipient', 'group', 'everyone'),
    'version': lambda version: type(version) is int and version >= 1,
    'mark': lambda mark: mark in MARKS,
}
# The attributes of an event: whether it has to have them, what they may be, and how one that is not is called.
ENVELOPE = {
    'specversion': (True, lambda value: value == '1.0', 'specversion'),
    'id': (True, is_attribute, 'characters'),
    'source': (True, lambda value: is_attribute(value, 256) and not re.search(r'[\s<>"{}|\\^`]', value), 'uri-reference'),
    'type': (True, is_attribute, 'characters'),
    'space': (True, is_attribute, 'characters'),
    'time': (True, moment, 'timestamp'),
    'expirytime': (False, moment, 'timestamp'),
    'subject': (False, is_attribute, 'characters'),
    'data': (True, lambda value: isinstance(value, dict), 'object'),
}
RESERVED = ('authtype', 'authid', 'authclaims', 'recordedtime', 'sequence', 'data_base64')


def read_event(value: Any) -> dict[str, Any]:
    """One event of a batch, in its normal form: the envelope, then the type, then the data."""
    text = json.dumps(value, ensure_ascii=False, separators=(',', ':'))
    if len(text.encode('utf-8', 'surrogatepass')) > LIMITS['maxEventBytes']:
        raise Refused('too-large')
    if not isinstance(value, dict):
        raise Refused('invalid', '', 'type')
    for name in RESERVED:
        if name in value:
            raise Refused('reserved-attribute', f'/{name}', 'reserved')
    for name, (is_required, is_fine, why) in ENVELOPE.items():
        if name not in value and is_required:
            raise Refused('invalid', f'/{name}', 'required')
        if name in value and not is_fine(value[name]):
            raise Refused('invalid', f'/{name}', why)
    # Attributes that are not known are dropped: later versions may have them.
    event = {name: value[name] for name in ENVELOPE if name in value}
    kind, data = event['type'], event['data']
    if kind not in DATA:
        raise Refused('unknown-type', '/type')
    for name in {**dict.fromkeys(DATA[kind]), **data}:
        pointer = '/data/' + whole(name).replace('~', '~0').replace('/', '~1')
        if name not in data or name not in DATA[kind] + BESIDE.get(kind, []):
            raise Refused('invalid', pointer, 'unknown-member' if name in data else 'required')
        if not CHECKS[name](data[name]):
            raise Refused('invalid', pointer, 'type')
    if 'message' in data:
        event['data'] = {**data, 'message': words(data['message'], '/data/message')}
    if kind == GIVEN and event.get('subject', event['id']) != event['id']:
        raise Refused('invalid', '/subject', 'not-own-id')
    if kind != GIVEN and 'subject' not in event:
        raise Refused('invalid', '/subject', 'required')
    return event


# What is kept, and who may do what ------------------------------------------------------------------------------


def timestamp(at: datetime) -> str:
    return at.strftime('%Y-%m-%dT%H:%M:%S.') + f'{at.microsecond // 1000:03d}Z'


def person_of(identifier: str) -> dict[str, str] | None:
    found = PEOPLE.get(identifier)
    return {'id': identifier, 'name': found['name'], 'detail': found['detail']} if found else None


def is_seen_by(person: str, kudos: dict[str, Any]) -> bool:
    """Whether a kudos is there for somebody: for giver and recipients, the people of its space, or everybody."""
    if kudos['audience'] == 'everyone' or person in [kudos['giver'], *(one['id'] for one in kudos['to'])]:
        return True
    return kudos['audience'] == 'group' and kudos['space'] in PEOPLE[person]['spaces']


def item_of(kudos: dict[str, Any], viewer: str) -> dict[str, Any]:
    """A kudos as one person sees it, and what they may do with it."""
    reactions = []
    for mark, by in kudos['reactions'].items():
        others = [one for one in map(person_of, by) if one and one['id'] != viewer]
        # People are named, and never counted.
        if by:
            reactions.append({'mark': mark, 'mine': viewer in by, 'by': others[:5], 'others': len(others) > 5})
    to = [{**(person_of(one['id']) or {'id': one['id'], 'name': ''}), 'kind': one['kind']} for one in kudos['to']]
    data = {name: kudos[name] for name in ('version', 'message', 'audience', 'editedAt', 'lang', 'context') if kudos.get(name)}
    return {
        'id': kudos['id'], 'type': 'kudos', 'at': kudos['at'], 'by': person_of(kudos['giver']),
        'data': {**data, 'to': to, 'valueIds': [], 'state': 'live', 'reactions': reactions},
        'can': ['edit', 'withdraw', 'react'] if viewer == kudos['giver'] else ['react'],
    }


SCHEMA = """
create table if not exists settings (name text primary key, value text not null);
create table if not exists events (
  sequence integer primary key, person text not null, source text not null, id text not null,
  digest text not null, body text not null, unique (person, source, id));
"""


class Store:
    """The log, in a file, and in memory what follows from it. One lock: one writer at a time gives positions in the log."""

    def __init__(self, path: str):
        self.lock = threading.Lock()
        self.db = sqlite3.connect(path, check_same_thread=False)
        self.db.execute('pragma journal_mode = wal')
        # A receipt says that an event is kept for good. So it has to be on the disk before the answer is.
        self.db.execute('pragma synchronous = full')
        self.db.executescript(SCHEMA)
        with self.db:
            names = [(name, secrets.token_hex(32)) for name in ('epoch', 'secret')]
            self.db.executemany('insert or ignore into settings values (?, ?)', names)
        settings = dict(self.db.execute('select name, value from settings'))
        self.epoch, self.secret = settings['epoch'], settings['secret'].encode()
        self.replay()

    def replay(self) -> None:
        self.head: int = 0
        self.kudos: dict[str, dict[str, Any]] = {}  # As they stand after all that was said about them, oldest first.
        for (body,) in self.db.execute('select body from events order by sequence'):
            self.apply(json.loads(body))

    def tag(self, purpose: str, text: str) -> str:
        return hmac.new(self.secret, f'{purpose} {text}'.encode(), hashlib.sha256).hexdigest()

    def accept(self, values: list[Any], person: str) -> dict[str, Any]:
        """Takes a batch in: one transaction, one receipt an event, in the order of the batch."""
        now = datetime.now(timezone.utc)
        with self.lock:
            try:
                with self.db:
                    receipts = [self.receipt(value, person, now) for value in values]
            except BaseException:
                self.replay()  # What could not be committed is not there.
                raise
            return {'cursor': str(self.head), 'receipts': receipts}

    def receipt(self, value: Any, person: str, now: datetime) -> dict[str, Any]:
        given = value if isinstance(value, dict) else {}
        names = {name: given[name] if isinstance(given.get(name), str) else '' for name in ('source', 'id')}
        try:
            status, sequence = self.take(read_event(value), person, now)
            return {**names, 'status': status, 'cursor': str(sequence)}
        except Refused as refused:
            return {**names, 'status': 'rejected', 'code': refused.code, **refused.errors}

    def take(self, event: dict[str, Any], person: str, now: datetime) -> tuple[str, int]:
        key = (person, event['source'], event['id'])
        digest = hashlib.sha256(json.dumps(event, sort_keys=True).encode()).hexdigest()
        query = 'select sequence, digest from events where person = ? and source = ? and id = ?'
        if known := self.db.execute(query, key).fetchone():
            if known[1] != digest:
                raise Refused('id-conflict')
            return 'duplicate', known[0]
        if 'expirytime' in event and moment(event['expirytime']) <= now:
            raise Refused('expired')
        if event['space'] not in PEOPLE[person]['spaces']:
            raise Refused('not-found', '/space')
        self.check(event, person)
        # Only the host says whose event it is, from its own session.
        marks = {'recordedtime': timestamp(now), 'sequence': str(self.head + 1), 'authtype': 'user', 'authid': person}
        recorded = {**event, **marks}
        self.db.execute('insert into events values (?, ?, ?, ?, ?, ?)', (self.head + 1, *key, digest, json.dumps(recorded)))
        self.apply(recorded)
        return 'stored', self.head

    def check(self, event: dict[str, Any], person: str) -> None:
        """Refuses what this person may not do. Changes nothing."""
        kind, data = event['type'], event['data']
        if kind == GIVEN:
            for index, one in enumerate(data['to']):
                found = PEOPLE.get(one['id']) if one['kind'] == 'person' else None
                if found and one['id'] == person:
                    raise Refused('invalid', f'/data/to/{index}/id', 'self')
                # Who wants no thanks is not told apart from who is not there.
                if not found or found.get('recognition') == 'off':
                    raise Refused('invalid', f'/data/to/{index}/id', 'unknown-person')
                if found.get('recognition') == 'private' and data['audience'] != 'recipient':
                    raise Refused('invalid', '/data/audience', 'prefers-private')
            return
        kudos = self.kudos.get(event['subject'])
        # What this person does not see is not there for them.
        if not kudos or not is_seen_by(person, kudos):
            raise Refused('not-found', '/subject')
        if kudos['withdrawn']:
            raise Refused('gone', '/subject')
        if kind in (EDITED, WITHDRAWN) and kudos['giver'] != person:
            raise Refused('forbidden', '/type')
        if kind == EDITED and kudos['version'] != data['version']:
            raise Refused('precondition', '/data/version')

    def apply(self, event: dict[str, Any]) -> None:
        """Does what an event of the log says."""
        kind, data, person = event['type'], event['data'], event['authid']
        self.head = int(event['sequence'])
        if kind == GIVEN:
            # Somebody else may have the id: then this is another kudos, and neither learns of the other.
            name = self.tag('kudos', event['sequence']) if event['id'] in self.kudos else event['id']
            self.kudos[name] = {
                'id': name, 'sequence': self.head, 'at': event['recordedtime'], 'space': event['space'], 'giver': person,
                'version': 1, 'withdrawn': False, 'reactions': {mark: [] for mark in MARKS}, **data,
            }
            return
        kudos = self.kudos[event['subject']]
        if kind == EDITED:
            kudos |= {'message': data['message'], 'version': kudos['version'] + 1, 'editedAt': event['recordedtime'], 'lang': data.get('lang')}
        elif kind == WITHDRAWN:
            kudos['withdrawn'] = True
        else:
            by = kudos['reactions'][data['mark']]
            by[:] = [one for one in by if one != person] + ([person] if kind == REACTED else [])

    def wall(self, viewer: str, space: str, limit: int, before: int) -> dict[str, Any]:
        """A page of a wall, newest first: what was given before the last item of the page before it. Never by an offset."""
        with self.lock:
            here = (
                one
                for one in reversed(self.kudos.values())
                if one['space'] == space or (space == COMMON_SPACE and one['audience'] == 'everyone')
                if one['sequence'] < before and not one['withdrawn'] and is_seen_by(viewer, one)
            )
            found = list(islice(here, limit + 1))
            items, head = [item_of(one, viewer) for one in found[:limit]], str(self.head)
        page = {'next': str(found[limit - 1]['sequence'])} if len(found) > limit else {}
        return {'name': 'kudos', 'space': space, 'items': items, 'aggregates': {}, 'page': page, 'cursor': head, 'epoch': self.epoch}


def find_people(viewer: str, typed: str) -> list[dict[str, Any]]:
    items = []
    for identifier, one in sorted(PEOPLE.items(), key=lambda entry: entry[1]['name']):
        # Without case and accents: people type names as their keyboard has them.
        letters = unicodedata.normalize('NFD', f" {one['name']} {one['detail']}\n{typed}".casefold())
        has, _, wanted = ''.join(letter for letter in letters if not unicodedata.combining(letter)).partition('\n')
        if identifier != viewer and one.get('recognition') != 'off' and all(f' {part}' in has for part in wanted.split()):
            items.append({**person_of(identifier), 'kind': 'person', 'recognition': one.get('recognition', 'open'), 'groups': []})
    return items


# Answering ------------------------------------------------------------------------------------------------------

COMMON = {
    'Hearth-Version': '1.0', 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': 'no-store',
}
Answer = tuple[int, dict[str, str], Any]  # Status, headers, and what is to be JSON.


class Host(BaseHTTPRequestHandler):
    """Answers requests. `store` and `origin` are set when the server starts."""

    protocol_version = 'HTTP/1.1'
    timeout = 10  # Seconds that a connection may be silent.
    wbufsize = -1  # An answer leaves in one piece: in two, the second would wait for a sign that the first has come.
    store: Store
    origin: str | None = None

    def answer(self) -> None:
        """One request: what it is answered with is sent once, and whatever goes wrong is a problem."""
        self.request_id = str(uuid.uuid4())
        try:
            self.measure_body()
            status, headers, body = self.route()
        except Exception as error:
            if isinstance(error, Problem):
                problem = error
            else:  # What went wrong is for the log of the host alone.
                self.log_error('request %s failed: %r', self.request_id, error)
                problem = Problem('timeout' if isinstance(error, TimeoutError) else 'internal')
            status, headers, body = self.problem(problem)
        content = b'' if body is None else json.dumps(body, ensure_ascii=False).encode('utf-8', 'replace')
        common = {**COMMON, 'Hearth-Request-Id': self.request_id}
        # What is left of a body must not be taken for the next request.
        if self.unread:
            self.close_connection = True
            common['Connection'] = 'close'
        if status not in (204, 304):
            common |= {'Content-Type': 'application/json; charset=utf-8', 'Content-Length': str(len(content))}
        self.send_response(status)
        for name, value in {**common, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(content)
        if self.unread:
            self.part()

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def problem(self, problem: Problem) -> Answer:
        code, status = problem.code, PROBLEMS[problem.code]
        body = {
            'type': f'urn:hearth:problem:{code}', 'title': code.replace('-', ' ').capitalize(), 'status': status,
            'code': code, 'instance': self.request_id, 'retryable': code in ('timeout', 'internal'), **problem.errors,
        }
        return status, {**problem.headers, 'Content-Type': 'application/problem+json; charset=utf-8'}, body

    def measure_body(self) -> None:
        """Looks how long a body says it is, and reads nothing of it: nobody who may not send makes this host do so."""
        length = self.headers.get('Content-Length', '0')
        self.is_measured = re.fullmatch(r'[0-9]{1,15}', length) and 'Transfer-Encoding' not in self.headers
        self.length = int(length) if self.is_measured else 0
        self.unread = self.length > 0 or not self.is_measured

    def read_body(self) -> bytes:
        """Reads a body that says how long it is. Call it once it is known who sends it."""
        if self.headers.get('Expect', '').lower() == '100-continue':
            super().handle_expect_100()
            self.wfile.flush()
        body = self.rfile.read(self.length)
        self.unread = len(body) < self.length
        return body

    def handle_expect_100(self) -> bool:
        # Whoever asks whether to send a body is told so when it is read.
        return True

    def part(self) -> None:
        """Ends a connection on which a body still comes: closed at once, it would take the answer away from whoever sends before they read."""
        try:
            self.wfile.flush()
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(1)
            for _ in range(4 * LIMITS['maxBatchBytes'] // 65_536):
                if not self.connection.recv(65_536):
                    break
        except OSError:
            pass  # They have gone.

    def route(self) -> Answer:
        url = urlsplit(self.path)
        self.query = {name: values[0] for name, values in parse_qs(url.query, keep_blank_values=True).items()}
        if url.path == '/sign-in':
            return self.sign_in()
        resource, method = {
            f'{BASE}/v1/session': (self.session, 'GET'),
            f'{BASE}/v1/events': (self.events, 'POST'),
            f'{BASE}/v1/views/kudos': (self.view, 'GET'),
            f'{BASE}/v1/people': (self.people, 'GET'),
        }.get(url.path, (None, ''))
        if resource is None or self.headers.get('Hearth-Version', '1').split('.')[0] != '1':
            raise Problem('not-found')
        methods = ['GET', 'HEAD'] if method == 'GET' else [method]
        allowed = {'Allow': ', '.join([*methods, 'OPTIONS'])}
        if self.command == 'OPTIONS':
            return 204, allowed, None
        if self.command not in methods:
            raise Problem('method', headers=allowed)
        return resource()

    def sign_in(self) -> Answer:
        """Stands for the sign-in of your intranet. It believes everybody: for tests, and on your own machine, alone."""
        person = self.query.get('as')
        if person not in PEOPLE:
            raise Problem('not-found')
        cookie = f"session={person}.{self.store.tag('cookie', person)}; Path=/; HttpOnly; SameSite=Lax"
        return 303, {'Location': f'{BASE}/v1/session', 'Set-Cookie': cookie}, None

    def person(self) -> str:
        """Who is signed in. The only source of identity: nothing that a client says otherwise is ever looked at for it."""
        try:
            found = SimpleCookie(self.headers.get('Cookie', '')).get('session')
        except CookieError:
            found = None
        person, _, signature = (found.value if found else '').partition('.')
        if person not in PEOPLE or not hmac.compare_digest(signature.encode(), self.store.tag('cookie', person).encode()):
            raise Problem('unauthenticated')
        return person

    def session(self) -> Answer:
        person = self.person()
        features = {'views': ['kudos'], 'events': list(DATA), 'live': []}
        return 200, {}, {
            'principal': self.store.tag('principal', person), 'displayName': PEOPLE[person]['name'], 'person': person_of(person),
            'roles': [], 'features': features, 'limits': LIMITS, 'now': timestamp(datetime.now(timezone.utc)), 'epoch': self.store.epoch,
        }

    def view(self) -> Answer:
        person = self.person()
        if 'space' not in self.query:
            raise Problem('invalid', '/space', 'required')
        self.check_space(person)
        page = self.query.get('page', '9' * 15)
        if not re.fullmatch(r'[1-9][0-9]{0,14}', page):
            raise Problem('invalid', '/page', 'malformed')
        body = self.store.wall(person, self.query['space'], self.limit(20, 100), int(page))
        # The position moves with everything that happens; an answer that differs in nothing else need not be sent again.
        tag = '"' + hashlib.sha256(json.dumps({**body, 'cursor': ''}).encode()).hexdigest() + '"'
        headers = {
            'Cache-Control': 'private, no-cache', 'ETag': f'W/{tag}', 'Hearth-Cursor': body['cursor'],
            'Vary': 'Cookie, Authorization, Origin',
        }
        known = {one.strip().removeprefix('W/') for one in self.headers.get('If-None-Match', '').split(',')}
        return (304, headers, None) if known & {'*', tag} else (200, headers, body)

    def people(self) -> Answer:
        person = self.person()
        if 'space' in self.query:
            self.check_space(person)
        typed = self.query.get('q', '')
        if len(typed) > 200:
            raise Problem('invalid', '/q', 'too-long')
        most = self.limit(10, 20)
        return 200, {}, {'items': find_people(person, typed)[:most]}

    def check_space(self, person: str) -> None:
        # A space that somebody may not read is not there for them.
        if self.query['space'] not in PEOPLE[person]['spaces']:
            raise Problem('not-found')

    def limit(self, usual: int, most: int) -> int:
        text = self.query.get('limit', str(usual))
        if not re.fullmatch(r'[0-9]{1,4}', text) or not 1 <= int(text) <= most:
            raise Problem('invalid', '/limit', 'range')
        return int(text)

    def events(self) -> Answer:
        """Takes a batch in. What costs least is checked first."""
        media_type, *parameters = self.headers.get('Content-Type', '').lower().replace(' ', '').split(';')
        is_packed = self.headers.get('Content-Encoding', 'identity') != 'identity'
        if media_type != BATCH or any(one.startswith('charset=') and 'utf-8' not in one for one in parameters) or is_packed:
            raise Problem('media-type', headers={'Accept-Post': BATCH})
        # No form can send Hearth-Version, and no page of another origin without asking first.
        if 'Hearth-Version' not in self.headers or not self.is_own_page():
            raise Problem('origin')
        person = self.person()
        # The tag keeps what waited in one person's outbox from being sent as another.
        if self.headers.get('Hearth-Principal') not in (None, self.store.tag('principal', person)):
            raise Problem('principal-mismatch')
        if self.length > LIMITS['maxBatchBytes']:
            raise Problem('too-large')
        if not self.is_measured:
            raise Problem('malformed')
        body = self.read_body()
        if self.unread:
            raise Problem('malformed')
        batch = read_json(body)
        if not isinstance(batch, list) or not batch:
            raise Problem('invalid', '', 'batch')
        if len(batch) > LIMITS['maxBatchEvents']:
            raise Problem('too-many')
        return 200, {'Content-Type': f'{RECEIPT}; charset=utf-8'}, self.store.accept(batch, person)

    def is_own_page(self) -> bool:
        """Whether no page of another origin can have sent this in the name of whoever is signed in. This host lists no others."""
        origin, site = self.headers.get('Origin'), self.headers.get('Sec-Fetch-Site')
        if site is None:
            return origin in (None, self.origin or f"http://{self.headers.get('Host', '')}")
        return site == 'same-origin' or (site == 'none' and origin is None)


if __name__ == '__main__':
    parser = argparse.ArgumentParser(description='A Hearth host.')
    parser.add_argument('--port', type=int, default=8080)
    parser.add_argument('--database', default='hearth.sqlite')
    parser.add_argument('--origin', help='the origin that browsers see, where a proxy stands before it: https://intranet.example')
    options = parser.parse_args()
    Host.store, Host.origin = Store(options.database), options.origin
    server = ThreadingHTTPServer(('127.0.0.1', options.port), Host)
    print(f'Hearth host: http://localhost:{server.server_address[1]}{BASE}', flush=True)
    server.serve_forever()
