/** The parts of each element that stands in others, and in which of them. What has none is not here. */
const ELEMENTS = {
  'card-composer': {parts: 'composer', within: ['text-field', 'people-picker']},
  'get-to-know': {
    parts: 'heading card name answer question words picture',
    within: ['notice', 'undo-bar', 'card-composer', 'people-picker', 'question', 'popup'],
  },
  'kudos-composer': {parts: 'composer', within: ['people-picker', 'text-field']},
  menu: {parts: 'menu item', within: []},
  'mosaic-composer': {parts: 'composer', within: ['text-field']},
  notice: {parts: 'notice', within: []},
  'people-picker': {parts: 'label hint control chips chip remove error popup option', within: []},
  'poll-composer': {parts: 'composer preview', within: ['text-field', 'people-picker', 'poll-form']},
  'poll-form': {parts: 'form option error', within: ['text-field']},
  'poll-results': {parts: 'heading toggle chart table note texts', within: []},
  popup: {parts: 'popup', within: []},
  question: {parts: 'form label hint error', within: ['text-field']},
  'text-field': {parts: 'label hint control error note count', within: []},
  'undo-bar': {parts: 'bar line', within: []},
} as const satisfies Record<string, {parts: string; within: readonly string[]}>;

/** An element that stands in others, by its tag without `hearth-`. */
export type Nested = keyof typeof ELEMENTS;

/**
 * What a part is called outside: `text-field-label`. The box of an element is called as the element is, and every form of a widget is its
 * `composer`.
 */
function nameOf(element: string, part: string): string {
  const short = element.replace(/^.*-(?=composer$)/, '');
  return short.endsWith(part) ? short : `${short}-${part}`;
}

/** The parts of elements and of what stands in them, each as it is called in there, and outside. */
function pairs(elements: readonly Nested[]): [inner: string, outer: string][] {
  return elements.flatMap((element) => {
    const {parts, within} = ELEMENTS[element];
    return [
      ...(parts.match(/\S+/g) ?? []).map((part): [string, string] => [part, nameOf(element, part)]),
      ...pairs(within).map(([, outer]): [string, string] => [outer, outer]),
    ];
  });
}

const made = new Map<string, string>();

/** The `exportparts` of an element inside another one, under names that tell whose they are. */
export function exported(element: Nested): string {
  let known = made.get(element);
  if (known === undefined) {
    const each = pairs([element]).map(([inner, outer]) => (inner === outer ? inner : `${inner}: ${outer}`));
    made.set(element, (known = [...new Set(each)].join(', ')));
  }
  return known;
}

/** The `exportparts` of a widget inside another one, which has these elements inside: as that has them. */
export const passedOn = (own: string, ...elements: readonly Nested[]): string =>
  [...new Set([own, ...pairs(elements).map(([, outer]) => outer)])].join(', ');
