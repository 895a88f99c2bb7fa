/** A name in each of the forms that the sources have it in. */
export interface Names {
  /** `open-seat`: files, tags. */
  kebab: string;
  /** `OpenSeat`: classes, types. */
  pascal: string;
  /** `openSeat`: everything else in sources. */
  camel: string;
  /** `open_seat`: types of events, views. */
  snake: string;
  /** `OPEN_SEAT`: constants. */
  upper: string;
  /** `Open seat`: titles. */
  title: string;
  /** `open seat`: in the middle of a sentence. */
  plain: string;
}

/** A name makes no widget: the message says why and what would. */
export class NameError extends Error {
  override readonly name = 'NameError';
}

/** Names that an element must not have (https://html.spec.whatwg.org/#valid-custom-element-name): the part that says what it is must not be one either. */
const RESERVED = [
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-src',
  'font-face-uri',
  'font-face-format',
  'font-face-name',
  'missing-glyph',
];

/** Names that mean something else in the project. */
const TAKEN = ['all', 'autoload', 'further', 'host', 'mine', 'shared', 'widget', 'hearth', 'days', 'book', 'index'];

/** What JavaScript and TypeScript have for themselves: a constant cannot be called so. */
const KEYWORDS =
  /^(?:any|arguments|as|async|await|boolean|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|number|object|package|private|protected|public|return|static|string|super|switch|symbol|this|throw|true|try|type|typeof|undefined|var|void|while|with|yield)$/;

const LONGEST = 40;

/**
 * The forms of a name.
 *
 * @param isTaken whether there is something of this name, by its folder.
 * @throws {NameError} where no widget can have it.
 */
export function namesOf(kebab: string | undefined, isTaken: (name: string) => boolean): Names {
  if (kebab === undefined || kebab === '') throw new NameError('Say what the widget is called: npm run new-widget -- open-seat');
  const short = kebab.replace(/^hearth-/, '');
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(kebab))
    throw new NameError(`${kebab} is not in kebab case: small letters and digits, words parted by one hyphen, such as open-seat.`);
  if (short !== kebab) throw new NameError(`${kebab}: leave out hearth-, which every tag begins with. Say ${short}.`);
  if (kebab.length > LONGEST) throw new NameError(`${kebab} is longer than ${LONGEST} characters.`);
  if (RESERVED.includes(kebab)) throw new NameError(`${kebab} is a name that HTML reserves, which no custom element may have. Find another one.`);
  if (KEYWORDS.test(kebab))
    throw new NameError(`${kebab} is a keyword, and sources could not have a constant of that name. Find another one, such as ${kebab}-board.`);
  if (TAKEN.includes(kebab)) throw new NameError(`${kebab} means something else in this project. Find another one.`);
  if (isTaken(kebab)) throw new NameError(`There is something called ${kebab} already. Find another name, or change what is there.`);
  const words = kebab.split('-');
  const capital = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;
  const pascal = words.map(capital).join('');
  const plain = words.join(' ');
  return {
    kebab,
    pascal,
    camel: `${pascal[0]!.toLowerCase()}${pascal.slice(1)}`,
    snake: words.join('_'),
    upper: words.join('_').toUpperCase(),
    title: capital(plain),
    plain,
  };
}

/** A text about the sample widget as one about another. */
export function renamed(text: string, {kebab, pascal, camel, snake, upper, title, plain}: Names): string {
  return text
    .replaceAll('sample-widget', kebab)
    .replaceAll('SampleWidget', pascal)
    .replaceAll('sampleWidget', camel)
    .replaceAll('sample_widget', snake)
    .replaceAll('SAMPLE_WIDGET', upper)
    .replaceAll('Sample widget', title)
    .replaceAll('sample widget', plain);
}
