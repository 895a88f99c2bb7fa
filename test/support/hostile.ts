/** What a host that is broken, or means harm, might answer: any JSON, and what is nearly right. */
import fc from 'fast-check';

/** Strings that mean something to somebody: to markup, to objects, to selectors, to the eye. */
export const loadedText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '__proto__',
      'constructor',
      'toString',
      'valueOf',
      'hasOwnProperty',
      'a b',
      'a"b',
      "a'b",
      'a\nb',
      '🧡',
      '#',
      '] , *',
      '</article>',
      '<img src="https://elsewhere.example/x.png" onerror="window.harmed=1">',
      '<script>window.harmed=1</script>',
      '<b>b</b>',
      '${window.harmed=1}',
      '{{constructor.constructor("window.harmed=1")()}}',
      `${'javascript'}:window.harmed=1`,
      'data:text/html,<script>top.harmed=1</script>',
      '//elsewhere.example/face.png',
      'https://elsewhere.example/face.png',
      'url(https://elsewhere.example/face.png)',
      '\u202Etxt.exe',
      '\u0000',
      '\ud800',
      'é'.normalize('NFD').repeat(40),
      '9'.repeat(400),
      '-1',
      'NaN',
      '2999-12-31T23:59:59Z',
      '+275760-09-13T00:00:00.001Z',
      '2025-02-30T25:61:61Z',
      '0000-00-00',
      'w'.repeat(20_000),
    ),
  },
  fc.string({unit: 'binary', maxLength: 12}),
);

/** Values that JSON has and readers forget: numbers at the edge, objects that no operator can turn into a string. */
const oddValue: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
  ['live'],
  ['group'],
  JSON.parse('{"toString": 1, "valueOf": 2}'),
  JSON.parse('{"__proto__": {"polluted": true}}'),
  JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  JSON.parse('{"length": 4294967295}'),
  JSON.parse('{"then": 1}'),
  nested(200),
);

/** Any JSON. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 4, arbitrary: loadedText},
  {weight: 6, arbitrary: oddValue},
  fc.jsonValue({maxDepth: 1}),
  fc.dictionary(loadedText, fc.oneof(loadedText, oddValue), {maxKeys: 5}),
);

/** An object with members as they should be, in which some are replaced by anything or left out, and some are there that nobody knows. */
export function spoilt<Value extends object>(sound: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  return fc
    .tuple(sound, fc.array(fc.tuple(fc.nat(), fc.oneof({weight: 3, arbitrary: anyJson}, fc.constant(undefined))), {maxLength: 2}), anyJson)
    .map(([value, changes, unknown]) => {
      const names = Object.keys(value);
      const spoiltValue = {...value} as Record<string, unknown>;
      for (const [place, change] of changes) if (names.length > 0) spoiltValue[names[place % names.length]!] = change;
      if (changes.length > 1) Object.defineProperty(spoiltValue, '__proto__', {value: unknown, enumerable: true});
      // As it is read off the wire: what is not JSON is gone.
      return JSON.parse(JSON.stringify(spoiltValue)) as unknown;
    });
}

/** Mostly as it should be, now and then anything. */
const mostly = <Value>(sound: fc.Arbitrary<Value>): fc.Arbitrary<unknown> => fc.oneof({weight: 5, arbitrary: sound}, anyJson);

const name = fc.oneof({weight: 2, arbitrary: fc.constantFrom('Ana Ferreira', '김은지', 'Дмитрий', '')}, loadedText);
const id = fc.oneof({weight: 2, arbitrary: fc.constantFrom('a', 'b', 'c', 'd')}, loadedText);
const date = fc.oneof({weight: 2, arbitrary: fc.constantFrom('2025-03-12T12:00:00.000Z', '2031-01-01T00:00:00Z')}, loadedText);

const person = spoilt(fc.record({id, name, detail: loadedText, avatar: loadedText, pronouns: loadedText}));
const recipient = spoilt(fc.record({kind: fc.constantFrom('person', 'group'), id, name, avatar: loadedText}));

const reaction = spoilt(
  fc.record({
    mark: fc.oneof(fc.constantFrom('thanks', 'celebrate', 'learn'), loadedText),
    mine: fc.boolean(),
    by: mostly(fc.array(person, {maxLength: 3})),
    others: fc.boolean(),
  }),
);

const reply = spoilt(
  fc.record({
    id,
    by: person,
    at: date,
    message: loadedText,
    state: fc.constantFrom('pending', 'hidden', 'removed', undefined),
    can: mostly(fc.array(fc.constantFrom('withdraw', 'report', 'appeal'))),
    waits: mostly(fc.array(fc.constantFrom('pending', 'reported', 'appealed'))),
    reports: mostly(fc.array(spoilt(fc.record({reason: loadedText, note: loadedText, at: date})), {maxLength: 2})),
  }),
);

/** The `data` of a kudos, nearly right. */
export const nearlyKudos = spoilt(
  fc.record({
    version: fc.integer({min: 1, max: 9}),
    to: mostly(fc.array(recipient, {minLength: 1, maxLength: 8})),
    message: fc.oneof(fc.constant('You stayed until the boxes were packed.'), loadedText),
    lang: fc.oneof(fc.constantFrom('en', 'ar'), loadedText),
    valueIds: mostly(fc.array(id, {maxLength: 3})),
    editedAt: date,
    audience: fc.constantFrom('recipient', 'group', 'everyone'),
    state: fc.constantFrom('live', 'pending', 'hidden', 'removed', 'boiling'),
    reactions: mostly(fc.array(reaction, {maxLength: 3})),
    replies: mostly(fc.array(reply, {maxLength: 3})),
    moreReplies: fc.boolean(),
    occasion: fc.oneof(fc.constant(undefined), spoilt(fc.record({title: loadedText, revealAt: date}))),
    context: spoilt(fc.record({kind: fc.constantFrom('goal', 'help', 'other'), id, label: loadedText, url: loadedText})),
    audiences: mostly(fc.array(fc.constantFrom('recipient', 'group'))),
    keptBy: mostly(fc.array(person, {maxLength: 2})),
    consent: fc.constantFrom('asked', 'accept', 'decline'),
    waits: mostly(fc.array(fc.constantFrom('pending', 'reported', 'appealed'))),
    reports: mostly(fc.array(spoilt(fc.record({reason: loadedText, note: loadedText, at: date})), {maxLength: 2})),
    appealNote: loadedText,
  }),
);

const item = spoilt(
  fc.record({
    id,
    type: fc.constant('hearth.kudos.given.v1'),
    at: date,
    by: fc.oneof(person, fc.constant(null)),
    data: nearlyKudos,
    can: mostly(
      fc.array(
        fc.oneof(fc.constantFrom('edit', 'withdraw', 'react', 'reply', 'restrict', 'report', 'moderate', 'sign', 'consent', 'appeal'), loadedText),
        {maxLength: 10},
      ),
    ),
  }),
);

/** A view of one card that many sign, nearly right. */
export const nearlyCard = nearlyKudos.chain((data) =>
  spoilt(
    fc.record({
      name: fc.constant('kudos'),
      space: fc.constant('harbor'),
      items: mostly(
        fc
          .record({
            id,
            type: fc.constant('hearth.kudos.given.v1'),
            at: date,
            by: fc.oneof(person, fc.constant(null)),
            data: fc
              .oneof({weight: 4, arbitrary: fc.record({title: fc.oneof(fc.constant('Fair winds'), loadedText), revealAt: date})}, anyJson)
              .map((occasion) => ({...(data as object), occasion})),
            can: mostly(fc.subarray(['edit', 'withdraw', 'react', 'reply', 'restrict', 'report', 'sign', 'appeal'])),
          })
          .map((one) => [one]),
      ),
      page: fc.constant({}),
      cursor: fc.constantFrom('0', '12'),
      epoch: fc.constant('one'),
    }),
  ),
);

/** A view, nearly right: some items twice, some that are none. */
export const nearlyView = spoilt(
  fc.record({
    name: fc.constant('kudos'),
    space: fc.constant('harbor'),
    items: mostly(fc.array(fc.oneof({weight: 5, arbitrary: item}, anyJson), {maxLength: 6}).map((items) => [...items, ...items.slice(0, 2)])),
    values: mostly(fc.array(spoilt(fc.record({id, label: loadedText})), {maxLength: 3})),
    aggregates: anyJson,
    page: spoilt(fc.record({next: fc.oneof(fc.constant(undefined), loadedText)})),
    cursor: fc.oneof(fc.constantFrom('0', '12', '9'.repeat(60)), loadedText),
    epoch: fc.oneof(fc.constant('one'), loadedText),
  }),
);

/** An answer about who is signed in, nearly right. */
export const nearlySession = spoilt(
  fc.record({
    principal: fc.oneof({weight: 3, arbitrary: fc.constant('somebody')}, loadedText),
    displayName: name,
    person,
    roles: mostly(fc.array(loadedText, {maxLength: 2})),
    features: spoilt(
      fc.record({
        views: mostly(fc.array(loadedText, {maxLength: 2})),
        events: mostly(fc.array(loadedText, {maxLength: 2})),
        live: mostly(fc.array(fc.constantFrom('sse', 'longpoll'))),
        parameters: mostly(fc.dictionary(loadedText, spoilt(fc.record({filter: mostly(fc.array(loadedText)), subject: fc.boolean()})))),
      }),
    ),
    limits: spoilt(
      fc.record({
        maxEventBytes: fc.integer({min: -10, max: 70_000}),
        maxBatchBytes: fc.integer({min: -10, max: 300_000}),
        maxBatchEvents: fc.integer({min: -10, max: 60}),
        ratePerMinute: fc.integer(),
      }),
    ),
    now: date,
    epoch: fc.oneof(fc.constant('one'), loadedText),
  }),
);

/** An answer to a search for people, nearly right. */
export const nearlyPeople = spoilt(
  fc.record({
    items: mostly(
      fc.array(
        fc.oneof(
          {
            weight: 4,
            arbitrary: spoilt(fc.record({id, name, kind: fc.constantFrom('person', 'group', 'ship'), detail: loadedText, avatar: loadedText})),
          },
          anyJson,
        ),
        {maxLength: 8},
      ),
    ),
  }),
);

const fieldError = spoilt(
  fc.record({
    pointer: fc.oneof(fc.constantFrom('/data/message', '/data/to/0/id', '/data/to/99'), loadedText),
    code: fc.oneof(fc.constantFrom('unknown-person', 'too-long', 'blocked-words'), loadedText),
    words: mostly(fc.array(loadedText, {maxLength: 3})),
  }),
);

/** Receipts for an event, nearly right. */
export const nearlyReceipts = ({source, id: eventId}: {source: string; id: string}): fc.Arbitrary<unknown> =>
  spoilt(
    fc.record({
      cursor: loadedText,
      receipts: mostly(
        fc.array(
          spoilt(
            fc.record({
              source: fc.constant(source),
              id: fc.constant(eventId),
              status: fc.oneof(fc.constantFrom('stored', 'duplicate', 'rejected', 'deferred'), loadedText),
              cursor: fc.oneof(fc.constantFrom('1', '99'), loadedText),
              code: loadedText,
              errors: mostly(fc.array(fieldError, {maxLength: 3})),
              warnings: mostly(fc.array(fieldError, {maxLength: 3})),
            }),
          ),
          {maxLength: 3},
        ),
      ),
    }),
  );

/** A problem, nearly right. */
export const nearlyProblem = spoilt(
  fc.record({
    type: loadedText,
    title: loadedText,
    status: fc.integer({min: 400, max: 599}),
    code: fc.oneof(fc.constantFrom('invalid', 'principal-mismatch', 'origin', 'rate-limited'), loadedText),
    retryable: fc.boolean(),
    errors: mostly(fc.array(fieldError, {maxLength: 3})),
  }),
);

function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}
