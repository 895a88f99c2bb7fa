/** Says whether a value may stand in an attribute, and what may where it may not. */
interface Allowed {
  test(value: string): boolean;
  expected: string;
}

const oneOf = (...values: readonly string[]): Allowed => ({test: (value) => values.includes(value), expected: `one of ${values.join(', ')}`});

const between = (least: number, most: number): Allowed => ({
  test: (value) => /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most,
  expected: `a whole number from ${least} to ${most}`,
});

/** Names of spaces, people, polls: no mark that means something in an address or in markup. */
export const id: Allowed = {test: (value) => /^[\p{L}\p{N}._:@-]{1,128}$/u.test(value), expected: 'letters, digits and . _ : @ - alone, 128 at most'};

/** Words for people. They would be shown as text whatever they are; markup is refused all the same, as nobody means it. */
const words: Allowed = {test: (value) => /^[^\p{Cc}<>]{1,80}$/u.test(value), expected: 'plain words, 80 letters at most'};

const ofAll: Readonly<Record<string, Allowed>> = {
  heading: words,
  'heading-level': between(2, 6),
  mode: oneOf('live', 'readonly'),
};

/** The widgets that can be embedded, and which of their attributes an address may set. None of these takes an address, or says who somebody is. */
const widgets = {
  'kudos-wall': {
    composer: oneOf('inline', 'button', 'none'),
    'page-size': between(5, 50),
    'default-audience': oneOf('recipient', 'group', 'everyone'),
    replies: oneOf('on', 'off'),
    values: oneOf('optional', 'off'),
  },
  'group-card': {card: id},
  'get-to-know': {show: oneOf('view', 'edit', 'spotlight', 'prompt'), 'person-id': id},
  mosaic: {composer: oneOf('open', 'none')},
  'pulse-poll': {'poll-id': id, 'show-own': oneOf('session', 'never')},
  'poll-editor': {},
  gauge: {series: id, 'show-own': oneOf('device', 'never')},
} as const satisfies Record<string, Record<string, Allowed>>;

/** A widget by its tag, without `hearth-`. */
export type WidgetName = keyof typeof widgets;

export const widgetNames = Object.keys(widgets) as WidgetName[];

export const isWidgetName = (name: string): name is WidgetName => Object.hasOwn(widgets, name);

/** The attributes of a widget that an address may set, each with what may stand in it. */
export const attributesOf = (name: WidgetName): Readonly<Record<string, Allowed>> => ({...ofAll, ...widgets[name]});
