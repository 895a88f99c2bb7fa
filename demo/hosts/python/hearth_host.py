"""A Hearth host in one file: Python 3.10 or later, its standard library, and one SQLite file.

    python3 hearth_host.py --port 8080 --database hearth.sqlite
    http://localhost:8080/sign-in?as=ana

It is meant to be read. It does what every host has to do, and README.md beside it says what it leaves out.
"""

import argparse, hashlib, hmac, json, math, re, secrets, sqlite3, threading, time, unicodedata, uuid
from datetime import datetime, timedelta, timezone
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

BASE = '/hearth'
BATCH = 'application/cloudevents-batch+json'
RECEIPT = 'application/vnd.hearth.receipt+json'
LIMITS = {'maxEventBytes': 65536, 'maxBatchBytes': 262144, 'maxBatchEvents': 50, 'ratePerMinute': 600}
MAX_DEPTH = 8
MAX_MESSAGE = 2000
EDIT_WINDOW = timedelta(minutes=15)
MARKS = ['thanks', 'celebrate', 'learn']
COMMON_SPACE = 'everyone'  # Its wall also shows what is said to everyone elsewhere.

# Who is who. A host of yours asks your own directory, and takes the session that your intranet has already.
PEOPLE = {
    'ana': {'name': 'Ana Ferreira', 'detail': 'Boat yard', 'spaces': ['everyone', 'harbor']},
    'bilal': {'name': 'Bilal Haddad', 'detail': 'Kitchen', 'spaces': ['everyone', 'harbor']},
    'chiara': {'name': 'Chiara Müller-Łącka', 'detail': 'Light', 'spaces': ['everyone', 'lighthouse']},
    'dmitri': {'name': 'Дмитрий Ёлкин', 'detail': 'Boat yard', 'spaces': ['everyone', 'harbor']},
    'eun-ji': {'name': '김은지', 'detail': 'Office', 'spaces': ['everyone', 'harbor'], 'recognition': 'private'},
    'farid': {'name': 'Farid Ansari', 'detail': 'Office', 'spaces': ['everyone'], 'recognition': 'off'},
}

# Every problem that is reported, with its status (RFC 9457), and those of which sending the same again can help.
PROBLEMS = {
    'malformed': 400, 'depth': 400, 'unauthenticated': 401, 'origin': 403, 'not-found': 404, 'method': 405, 'timeout': 408,
    'principal-mismatch': 409, 'too-large': 413, 'too-many': 413, 'media-type': 415, 'invalid': 422, 'rate-limited': 429, 'internal': 500,
}
RETRYABLE = ('timeout', 'rate-limited', 'internal')


class Problem(Exception):
    """Ends a request."""

    def __init__(self, code, headers=None, errors=None):
        super().__init__(code)
        self.code, self.headers, self.errors = code, headers or {}, errors


class Refused(Exception):
    """Ends one event of a batch, and harms no other."""

    def __init__(self, code, pointer=None, why=None):
        super().__init__(code)
        self.code, self.errors = code, None if pointer is None else [{'pointer': pointer, 'code': why or code}]


# Reading what came ------------------------------------------------------------------------------------------------------------------------


def read_json(body):
    """Reads I-JSON (RFC 7493): UTF-8, no name twice in one object, nested at most MAX_DEPTH deep."""
    try:
        text = body.decode('utf-8')
    except UnicodeDecodeError:
        raise Problem('malformed')
    depth = 0
    # Strings are passed over, so that what remains are the brackets. Counted before anything is built.
    for mark in re.findall(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', text, re.DOTALL):
        depth += 1 if mark in '[{' else -1 if mark in ']}' else 0
        if depth > MAX_DEPTH:
            raise Problem('depth')

    def members(pairs):
        if len({name for name, _ in pairs}) < len(pairs):
            raise Problem('malformed')
        return dict(pairs)

    def no_number(_text):
        raise ValueError('no JSON')

    try:
        return json.loads(text, object_pairs_hook=members, parse_constant=no_number)
    except ValueError:
        raise Problem('malformed')


def is_attribute(value, longest=128):
    """What an attribute of an event may be: a text with neither control characters nor halves of characters."""
    return isinstance(value, str) and 0 < len(value) <= longest and not any(unicodedata.category(one) in ('Cc', 'Cs') for one in value)


def moment(value):
    """A moment with its offset (RFC 3339); None where it is none."""
    form = r'(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)'
    found = isinstance(value, str) and re.fullmatch(form, value, re.ASCII)
    try:
        whole = found and datetime.fromisoformat(found[1] + found[3].replace('Z', '+00:00'))
    except ValueError:
        return None
    return whole + timedelta(seconds=float(found[2] or 0)) if whole else None


def words(value, pointer, longest):
    """The one form in which a text is kept: NFC, line feeds only, nothing that hides or turns other characters, trimmed."""
    if not isinstance(value, str):
        raise Refused('invalid', pointer, 'type')
    text = re.sub('[\ud800-\udfff]', '\ufffd', value.replace('\r\n', '\n').replace('\r', '\n'))
    text = re.sub('[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]', '', text)
    text = unicodedata.normalize('NFC', text).strip()
    if text == '' or len(text) > longest:
        raise Refused('invalid', pointer, 'too-long' if text else 'empty')
    return text


def read_data(kind, data):
    """The data of an event in its normal form. What is not known cannot be kept, and is refused."""
    for name in DATA[kind]:
        if name not in data:
            raise Refused('invalid', f'/data/{name}', 'required')
    for name, value in data.items():
        if name not in DATA[kind]:
            raise Refused('invalid', '/data/' + re.sub('[\ud800-\udfff]', '\ufffd', name).replace('~', '~0').replace('/', '~1'), 'unknown-member')
        if not CHECKS[name](value):
            raise Refused('invalid', f'/data/{name}', 'type')
    return {name: words(value, '/data/message', MAX_MESSAGE) if name == 'message' else value for name, value in data.items()}


DATA = {  # What each type of event says. All of it is required.
    'hearth.kudos.given.v1': ['to', 'message', 'audience'],
    'hearth.kudos.edited.v1': ['version', 'message'],
    'hearth.kudos.withdrawn.v1': [],
    'hearth.kudos.reacted.v1': ['mark'],
    'hearth.kudos.unreacted.v1': ['mark'],
}
CHECKS = {
    'to': lambda to: isinstance(to, list) and 0 < len(to) <= 50 and all(is_recipient(one) for one in to),
    'message': lambda message: True,  # words() looks at it
    'audience': lambda audience: audience in ('recipient', 'group', 'everyone'),
    'version': lambda version: isinstance(version, int) and not isinstance(version, bool) and version >= 1,
    'mark': lambda mark: isinstance(mark, str) and mark in MARKS,
}


def is_recipient(one):
    return isinstance(one, dict) and set(one) == {'kind', 'id'} and one['kind'] in ('person', 'group') and is_attribute(one['id'])


def read_event(value, now):
    """One event of a batch, in its normal form: the envelope, then the type, then the data."""
    size = len(json.dumps(value, ensure_ascii=False, separators=(',', ':')).encode('utf-8', 'surrogatepass'))
    if size > LIMITS['maxEventBytes']:
        raise Refused('too-large')
    if not isinstance(value, dict):
        raise Refused('invalid', '', 'type')
    for name in ('authtype', 'authid', 'authclaims', 'recordedtime', 'sequence', 'data_base64'):
        if name in value:
            raise Refused('reserved-attribute', f'/{name}', 'reserved')
    if value.get('specversion') != '1.0':
        raise Refused('invalid', '/specversion', 'specversion')
    for name in ('id', 'source', 'type', 'space'):
        if not is_attribute(value.get(name), 256 if name == 'source' else 128):
            raise Refused('invalid', f'/{name}', 'required' if name not in value else 'characters')
    if re.search(r'[\s<>"{}|\\^`]', value['source']):
        raise Refused('invalid', '/source', 'uri-reference')
    for name in ('time', 'expirytime'):
        if not moment(value.get(name)) and (name in value or name == 'time'):
            raise Refused('invalid', f'/{name}', 'timestamp')
    if 'subject' in value and not is_attribute(value['subject']):
        raise Refused('invalid', '/subject', 'characters')
    if not isinstance(value.get('data'), dict):
        raise Refused('invalid', '/data', 'object')
    kind = value['type']
    if kind not in DATA:
        raise Refused('unknown-type', '/type')
    # Attributes that are not known are dropped: later versions may have them.
    names = ('specversion', 'id', 'source', 'type', 'time', 'space', 'subject', 'expirytime')
    event = {name: value[name] for name in names if name in value}
    event['data'] = read_data(kind, value['data'])
    if kind == 'hearth.kudos.given.v1':
        if event.get('subject', event['id']) != event['id']:
            raise Refused('invalid', '/subject', 'not-own-id')
    elif 'subject' not in event:
        raise Refused('invalid', '/subject', 'required')
    return event


# What is kept, and who may do what --------------------------------------------------------------------------------------------------------

SCHEMA = """
create table if not exists settings (name text primary key, value text not null);
create table if not exists events (
  sequence integer primary key autoincrement, person text not null, source text not null, id text not null,
  hash text not null, body text not null, unique (person, source, id));
create table if not exists kudos (
  id text primary key, sequence integer not null, space text not null, giver text not null, recipients text not null, audience text not null,
  version integer not null, message text not null, at text not null, edited_at text, withdrawn integer not null default 0);
create index if not exists kudos_by_sequence on kudos (sequence);
create table if not exists recipients (kudos text not null, person text not null, primary key (kudos, person));
create table if not exists reactions (kudos text not null, mark text not null, person text not null, primary key (kudos, mark, person));
"""

# Who sees a kudos: giver and recipients; the people of its space; everybody. :spaces is a JSON array of what the viewer may read.
SEEN = """(audience = 'everyone' or giver = :viewer or exists (select 1 from recipients where kudos = kudos.id and person = :viewer)
  or (audience = 'group' and space in (select value from json_each(:spaces))))"""


def timestamp(now):
    return now.strftime('%Y-%m-%dT%H:%M:%S.') + f'{now.microsecond // 1000:03d}Z'


class Store:
    """One connection and one lock: one writer at a time gives positions in the log."""

    def __init__(self, path):
        self.lock = threading.Lock()
        self.db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self.db.row_factory = sqlite3.Row
        self.db.execute('pragma journal_mode = wal')
        # A receipt says that an event is kept for good. So it has to be on the disk before the answer is.
        self.db.execute('pragma synchronous = full')
        self.db.executescript(SCHEMA)
        for name in ('epoch', 'secret'):
            self.db.execute('insert or ignore into settings values (?, ?)', (name, secrets.token_hex(32)))
        values = dict(self.db.execute('select name, value from settings').fetchall())
        self.epoch, self.secret = values['epoch'], values['secret'].encode()

    def head(self):
        return self.db.execute('select coalesce(max(sequence), 0) from events').fetchone()[0]

    def tag(self, purpose, person):
        return hmac.new(self.secret, f'{purpose} {person}'.encode(), hashlib.sha256).hexdigest()

    def accept(self, values, person):
        """Takes a batch in: one transaction, one receipt an event, in the order of the batch. An event that is refused changes nothing."""
        now = datetime.now(timezone.utc)
        with self.lock:
            self.db.execute('begin immediate')
            try:
                receipts = [self.receipt(value, person, now) for value in values]
                self.db.execute('commit')
            except BaseException:
                self.db.execute('rollback')
                raise
            return {'cursor': str(self.head()), 'receipts': receipts}

    def receipt(self, value, person, now):
        names = {name: value[name] if isinstance(value, dict) and isinstance(value.get(name), str) else '' for name in ('source', 'id')}
        try:
            status, sequence = self.take(read_event(value, now), person, now)
            return {**names, 'status': status, 'cursor': str(sequence)}
        except Refused as refusal:
            errors = {} if refusal.errors is None else {'errors': refusal.errors}
            return {**names, 'status': 'rejected', 'code': refusal.code, **errors}

    def take(self, event, person, now):
        key = (person, event['source'], event['id'])
        digest = hashlib.sha256(json.dumps(event, sort_keys=True).encode()).hexdigest()
        known = self.db.execute('select sequence, hash from events where person = ? and source = ? and id = ?', key).fetchone()
        if known:
            if known['hash'] != digest:
                raise Refused('id-conflict')
            return 'duplicate', known['sequence']
        if 'expirytime' in event and moment(event['expirytime']) <= now:
            raise Refused('expired')
        if event['space'] not in PEOPLE[person]['spaces']:
            raise Refused('not-found', '/space')
        sequence = self.head() + 1
        # Only the host says whose event it is, from its own session.
        DECIDE[event['type']](self, event, person, now, sequence)
        recorded = {**event, 'recordedtime': timestamp(now), 'sequence': str(sequence), 'authtype': 'user', 'authid': person}
        self.db.execute('insert into events values (?, ?, ?, ?, ?, ?)', (sequence, *key, digest, json.dumps(recorded)))
        return 'stored', sequence

    def give(self, event, person, now, sequence):
        data = event['data']
        for index, one in enumerate(data['to']):
            found = PEOPLE.get(one['id']) if one['kind'] == 'person' else None
            # Who wants no thanks is not told apart from who is not there.
            if not found or found.get('recognition') == 'off' or one['id'] == person:
                raise Refused('invalid', f'/data/to/{index}/id', 'self' if found and one['id'] == person else 'unknown-person')
            if found.get('recognition') == 'private' and data['audience'] != 'recipient':
                raise Refused('invalid', '/data/audience', 'prefers-private')
        # Somebody else may have the id: then this is another kudos, and neither learns of the other.
        taken = self.db.execute('select 1 from kudos where id = ?', (event['id'],)).fetchone()
        identifier = str(uuid.uuid4()) if taken else event['id']
        row = (identifier, sequence, event['space'], person, json.dumps(data['to']), data['audience'], data['message'], timestamp(now))
        self.db.execute(
            """insert into kudos (id, sequence, space, giver, recipients, audience, version, message, at)
            values (?, ?, ?, ?, ?, ?, 1, ?, ?)""",
            row,
        )
        self.db.executemany('insert or ignore into recipients values (?, ?)', [(identifier, one['id']) for one in data['to']])

    def named(self, event, person):
        """The kudos that an event is about. What this person does not see is not there for them."""
        viewer = {'viewer': person, 'spaces': json.dumps(PEOPLE[person]['spaces']), 'id': event['subject']}
        row = self.db.execute(f'select * from kudos where id = :id and {SEEN}', viewer).fetchone()
        if row is None:
            raise Refused('not-found', '/subject')
        if row['withdrawn']:
            raise Refused('gone', '/subject')
        return row

    def edit(self, event, person, now, _sequence):
        row = self.named(event, person)
        if row['giver'] != person or not is_editable(row, now):
            raise Refused('forbidden', '/type')
        if row['version'] != event['data']['version']:
            raise Refused('precondition', '/data/version')
        change = (event['data']['message'], timestamp(now), row['id'])
        self.db.execute('update kudos set message = ?, version = version + 1, edited_at = ? where id = ?', change)

    def withdraw(self, event, person, _now, _sequence):
        row = self.named(event, person)
        if row['giver'] != person:
            raise Refused('forbidden', '/type')
        self.db.execute("update kudos set message = '', withdrawn = 1 where id = ?", (row['id'],))

    def react(self, event, person, _now, _sequence):
        mark = (self.named(event, person)['id'], event['data']['mark'], person)
        if event['type'] == 'hearth.kudos.reacted.v1':
            self.db.execute('insert or ignore into reactions values (?, ?, ?)', mark)
        else:
            self.db.execute('delete from reactions where kudos = ? and mark = ? and person = ?', mark)

    def wall(self, person, space, limit, before):
        """A page of a wall, newest first: what stands in the log before the last item of the page before it. Never by an offset."""
        viewer = {'viewer': person, 'spaces': json.dumps(PEOPLE[person]['spaces']), 'space': space, 'common': COMMON_SPACE}
        with self.lock:
            cursor = self.head()
            rows = self.db.execute(
                f"""select * from kudos where withdrawn = 0 and sequence < :before and {SEEN}
                and (space = :space or (:space = :common and audience = 'everyone')) order by sequence desc limit :limit""",
                {**viewer, 'before': before, 'limit': limit + 1},
            ).fetchall()
            reactions = 'select mark, person from reactions where kudos = ? order by rowid'
            marks = {row['id']: self.db.execute(reactions, (row['id'],)).fetchall() for row in rows}
        shown = [item_of(row, marks[row['id']], person) for row in rows[:limit]]
        page = {'next': str(rows[limit - 1]['sequence'])} if len(rows) > limit else {}
        return {'name': 'kudos', 'space': space, 'items': shown, 'aggregates': {}, 'page': page, 'cursor': str(cursor), 'epoch': self.epoch}


DECIDE = {
    'hearth.kudos.given.v1': Store.give,
    'hearth.kudos.edited.v1': Store.edit,
    'hearth.kudos.withdrawn.v1': Store.withdraw,
    'hearth.kudos.reacted.v1': Store.react,
    'hearth.kudos.unreacted.v1': Store.react,
}


# What is shown ----------------------------------------------------------------------------------------------------------------------------


def is_editable(row, now):
    return now - moment(row['at']) <= EDIT_WINDOW


def person_of(identifier):
    found = PEOPLE.get(identifier)
    return {'id': identifier, 'name': found['name'], 'detail': found['detail']} if found else None


def item_of(row, marks, viewer):
    """A kudos as one person sees it, and what they may do with it."""
    reactions = []
    for mark in MARKS:
        by = [one['person'] for one in marks if one['mark'] == mark]
        others = [person_of(one) for one in by if one != viewer and one in PEOPLE]
        # People are named, and never counted.
        if by:
            reactions.append({'mark': mark, 'mine': viewer in by, 'by': others[:5], 'others': len(others) > 5})
    to = [{**(person_of(one['id']) or {'id': one['id'], 'name': ''}), 'kind': one['kind']} for one in json.loads(row['recipients'])]
    data = {'version': row['version'], 'to': to, 'message': row['message'], 'valueIds': [], 'audience': row['audience'], 'state': 'live'}
    if row['edited_at'] is not None:
        data['editedAt'] = row['edited_at']
    own = ['edit', 'withdraw'] if is_editable(row, datetime.now(timezone.utc)) else ['withdraw']
    can = (own if row['giver'] == viewer else []) + ['react']
    return {'id': row['id'], 'type': 'kudos', 'at': row['at'], 'by': person_of(row['giver']), 'data': {**data, 'reactions': reactions}, 'can': can}


def folded(text):
    """The words of a text without case and accents: people type names as their keyboard has them."""
    plain = (one for one in unicodedata.normalize('NFD', text.casefold()) if not unicodedata.combining(one))
    return re.findall(r'\w+', ''.join(plain))


def find_people(viewer, text, limit):
    typed, items = folded(text), []
    for identifier, one in sorted(PEOPLE.items(), key=lambda entry: entry[1]['name']):
        has = folded(f"{one['name']} {one['detail']}")
        if identifier == viewer or one.get('recognition') == 'off' or not all(any(word.startswith(part) for word in has) for part in typed):
            continue
        items.append({**person_of(identifier), 'kind': 'person', 'recognition': one.get('recognition', 'open'), 'groups': []})
    return items[:limit]


# Answering --------------------------------------------------------------------------------------------------------------------------------


class Host(BaseHTTPRequestHandler):
    """Answers requests. `store` and `origin` are set when the server starts."""

    protocol_version = 'HTTP/1.1'
    timeout = 10  # Seconds that a connection may be silent.
    wbufsize = -1  # An answer leaves in one piece: in two, the second would wait for a sign that the first has come.
    store = None
    origin = None
    buckets = {}
    bucket_lock = threading.Lock()

    def answer(self):
        """One request: what it is answered with is sent once, and whatever goes wrong is a problem."""
        self.request_id, self.is_read = str(uuid.uuid4()), False
        try:
            status, headers, body = self.route()
        except Problem as problem:
            status, headers, body = self.problem(problem)
        except TimeoutError:
            status, headers, body = self.problem(Problem('timeout'))
        except Exception as error:  # What went wrong is for the log of the host alone.
            self.log_error('request %s failed: %r', self.request_id, error)
            status, headers, body = self.problem(Problem('internal'))
        content = b'' if body is None else json.dumps(body, ensure_ascii=False).encode('utf-8', 'replace')
        common = {
            'Hearth-Version': '1.0',
            'Hearth-Request-Id': self.request_id,
            'X-Content-Type-Options': 'nosniff',
            'Cross-Origin-Resource-Policy': 'same-origin',
            'Cache-Control': 'no-store',
        }
        if status not in (204, 304):
            common.update({'Content-Type': 'application/json; charset=utf-8', 'Content-Length': str(len(content))})
        self.drop_body()
        self.send_response(status)
        for name, value in {**common, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(content)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def problem(self, problem):
        code, status = problem.code, PROBLEMS[problem.code]
        body = {'type': f'urn:hearth:problem:{code}', 'title': code.replace('-', ' ').capitalize(), 'status': status, 'code': code}
        body.update({'instance': self.request_id, 'retryable': code in RETRYABLE}, **({'errors': problem.errors} if problem.errors else {}))
        return status, {**problem.headers, 'Content-Type': 'application/problem+json; charset=utf-8'}, body

    def route(self):
        url = urlsplit(self.path)
        self.query = {name: values[0] for name, values in parse_qs(url.query, keep_blank_values=True).items()}
        if url.path == '/sign-in':
            return self.sign_in()
        resource, method = {
            f'{BASE}/v1/session': (self.session, 'GET'),
            f'{BASE}/v1/events': (self.events, 'POST'),
            f'{BASE}/v1/views/kudos': (self.view, 'GET'),
            f'{BASE}/v1/people': (self.people, 'GET'),
        }.get(url.path, (None, None))
        if resource is None or self.headers.get('Hearth-Version', '1').split('.')[0] != '1':
            raise Problem('not-found')
        allowed = {'Allow': 'POST, OPTIONS' if method == 'POST' else 'GET, HEAD, OPTIONS'}
        if self.command == 'OPTIONS':
            return 204, allowed, None
        if self.command not in (method, 'HEAD' if method == 'GET' else method):
            raise Problem('method', allowed)
        return resource()

    def sign_in(self):
        """Stands for the sign-in of your intranet. It believes everybody: for tests, and on your own machine, alone."""
        person = self.query.get('as')
        if person not in PEOPLE:
            raise Problem('not-found')
        cookie = f"session={person}.{self.store.tag('cookie', person)}; Path=/; HttpOnly; SameSite=Lax"
        return 303, {'Location': f'{BASE}/v1/session', 'Set-Cookie': cookie}, None

    def person(self):
        """Who is signed in. The only source of identity: nothing that a client says otherwise is ever looked at for it."""
        try:
            found = SimpleCookie(self.headers.get('Cookie', '')).get('session')
        except CookieError:
            found = None
        person, _, signature = (found.value if found else '').partition('.')
        if person not in PEOPLE or not hmac.compare_digest(signature.encode(), self.store.tag('cookie', person).encode()):
            raise Problem('unauthenticated')
        return person

    def session(self):
        person = self.person()
        return 200, {}, {
            'principal': self.store.tag('principal', person),
            'displayName': PEOPLE[person]['name'],
            'person': person_of(person),
            'roles': [],
            'features': {'views': ['kudos'], 'events': list(DATA), 'live': []},
            'limits': LIMITS,
            'now': timestamp(datetime.now(timezone.utc)),
            'epoch': self.store.epoch,
        }

    def view(self):
        person = self.person()
        if 'space' not in self.query:
            raise Problem('invalid', errors=[{'pointer': '/space', 'code': 'required'}])
        self.check_space(person)
        page = self.query.get('page', str(2**62))
        if not re.fullmatch(r'[1-9][0-9]{0,18}', page) or int(page) > 2**62:
            raise Problem('invalid', errors=[{'pointer': '/page', 'code': 'malformed'}])
        body = self.store.wall(person, self.query['space'], self.limit(20, 100), int(page))
        # The position moves with everything that happens; an answer that differs in nothing else need not be sent again.
        tag = '"' + hashlib.sha256(json.dumps({**body, 'cursor': ''}).encode()).hexdigest() + '"'
        headers = {'Cache-Control': 'private, no-cache', 'ETag': f'W/{tag}', 'Hearth-Cursor': body['cursor'], 'Vary': 'Cookie, Authorization, Origin'}
        known = [one.strip() for one in self.headers.get('If-None-Match', '').split(',')]
        if '*' in known or tag in known or f'W/{tag}' in known:
            return 304, headers, None
        return 200, headers, body

    def people(self):
        person = self.person()
        if 'space' in self.query:
            self.check_space(person)
        if len(self.query.get('q', '')) > 200:
            raise Problem('invalid', errors=[{'pointer': '/q', 'code': 'too-long'}])
        return 200, {}, {'items': find_people(person, self.query.get('q', ''), self.limit(10, 20))}

    def check_space(self, person):
        # A space that somebody may not read is not there for them.
        if self.query['space'] not in PEOPLE[person]['spaces']:
            raise Problem('not-found')

    def limit(self, usual, most):
        text = self.query.get('limit', str(usual))
        if not re.fullmatch(r'[0-9]{1,4}', text) or not 1 <= int(text) <= most:
            raise Problem('invalid', errors=[{'pointer': '/limit', 'code': 'range'}])
        return int(text)

    def events(self):
        """What costs least is checked first, and nothing of the body is read for somebody who may not send one."""
        self.check_media_type()
        self.check_origin()
        person = self.person()
        # The tag keeps what waited in one person's outbox from being sent as another.
        if self.headers.get('Hearth-Principal') not in (None, self.store.tag('principal', person)):
            raise Problem('principal-mismatch')
        self.check_rate(person)
        batch = read_json(self.body())
        if not isinstance(batch, list) or not batch:
            raise Problem('invalid', errors=[{'pointer': '', 'code': 'batch'}])
        if len(batch) > LIMITS['maxBatchEvents']:
            raise Problem('too-many')
        self.check_rate(person, len(batch), 1)
        return 200, {'Content-Type': f'{RECEIPT}; charset=utf-8'}, self.store.accept(batch, person)

    def check_media_type(self):
        media_type, *parameters = [part.strip() for part in self.headers.get('Content-Type', '').lower().split(';')]
        charsets = [one[len('charset='):].strip('"') for one in parameters if one.startswith('charset=')]
        packed = self.headers.get('Content-Encoding', 'identity') != 'identity'
        if media_type != BATCH or any(one != 'utf-8' for one in charsets) or packed:
            raise Problem('media-type', {'Accept-Post': BATCH})

    def check_origin(self):
        """Refuses what a page of another origin may have sent in the name of whoever is signed in. This host lists no other origins."""
        origin, site = self.headers.get('Origin'), self.headers.get('Sec-Fetch-Site')
        own = origin == (self.origin or f"http://{self.headers.get('Host', '')}")
        # No form can send Hearth-Version, and no page of another origin without asking first.
        is_trusted = site == 'same-origin' or (site == 'none' and origin is None) or (site is None and (origin is None or own))
        if 'Hearth-Version' not in self.headers or not is_trusted:
            raise Problem('origin')

    def check_rate(self, person, count=1, taken=0):
        """A bucket for each person that holds a minute's events and fills up evenly. A request counts as one until it is read."""
        rate, now = LIMITS['ratePerMinute'], time.monotonic()
        needed = min(count, rate)
        with self.bucket_lock:
            tokens, at = self.buckets.get(person, (rate, now))
            tokens = min(rate, tokens + (now - at) * rate / 60)
            passes = tokens >= needed - taken
            self.buckets[person] = (tokens - (count - taken) if passes else tokens, now)
        if not passes:
            raise Problem('rate-limited', {'Retry-After': str(max(1, math.ceil((needed - tokens) * 60 / rate)))})

    def body(self):
        length = self.headers.get('Content-Length', '')
        if not re.fullmatch(r'[0-9]{1,15}', length):
            raise Problem('malformed')  # A body has to say how long it is.
        if int(length) > LIMITS['maxBatchBytes']:
            raise Problem('too-large')
        self.is_read = True
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            raise Problem('malformed')
        return body

    def drop_body(self):
        """What was not read of a body must not be taken for the next request: a little of it is read, and then the connection ends."""
        length = self.headers.get('Content-Length', '0')
        if self.is_read or (length == '0' and 'Transfer-Encoding' not in self.headers):
            return
        self.close_connection = True
        try:
            self.rfile.read(min(int(length), 2**20))
        except (OSError, ValueError):
            pass  # They have hung up, or never said how much it is.


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
