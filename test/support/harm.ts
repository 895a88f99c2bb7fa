/** What must not happen in a page, whatever is shown in it. */
import {assert} from '@open-wc/testing';

/** Everything that Hearth's own templates make. What else is there was made from data. */
const OWN_TAGS =
  /^(a|article|bdi|button|div|fieldset|form|h[2-6]|img|input|label|legend|li|main|p|path|q|circle|slot|span|style|svg|textarea|time|ul|section|select|option|dialog|canvas|small|defs|g|use|clipPath|hearth-[a-z-]+)$/;

/** The attributes that Hearth's templates set, and what frameworks add for themselves. */
const OWN_ATTRIBUTES =
  /^(alt|aria-[a-z]+|autocomplete|autocapitalize|class|composer|data-(id|do|event|detail|of|mark|reply|state|value|answer|note|tag|draft|person|name|prompt|verdict|about|wish)|datetime|dir|disabled|d|endpoint|enterkeyhint|error|exportparts|fill|for|hidden|hint|id|inert|kind|label|lang|loading|maxlength|name|novalidate|href|rel|part|popover|r|cx|cy|referrerpolicy|required|role|rows|slot|space|spellcheck|src|tabindex|title|type|value|viewBox|inputmode|xmlns|style|stroke[a-z-]*|message|active|show|person-id|heading|min|max|accept|checked|selected|open|multiple|max-answers|allow-image|transform|clip-path)$/;

/** Looks after a page while something happens in it. */
export class Watch {
  readonly #errors: unknown[] = [];
  readonly #asked: string[] = [];
  readonly #observer = new PerformanceObserver((list) => this.#note(list.getEntries()));

  readonly #pictures: readonly string[];

  /** @param pictures what may be asked for elsewhere: pictures of people, where the host names them. */
  constructor(pictures: readonly string[] = []) {
    this.#pictures = pictures;
    window.addEventListener('error', this.#onError);
    window.addEventListener('unhandledrejection', this.#onError);
    this.#observer.observe({type: 'resource'});
    delete (window as {harmed?: unknown}).harmed;
  }

  /** Ends it, and says what went wrong. */
  end(): void {
    window.removeEventListener('error', this.#onError);
    window.removeEventListener('unhandledrejection', this.#onError);
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    assert.deepEqual(this.#errors.map(String), [], 'errors that nobody handled');
    assert.isUndefined((window as {harmed?: unknown}).harmed, 'a script ran');
    assert.isUndefined(({} as {polluted?: unknown}).polluted, 'something was written to every object');
    assert.deepEqual(this.#asked, [], 'requests to elsewhere');
  }

  readonly #onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    // Not an error of anybody: an observer that is called again in the next frame.
    if ('message' in event && /ResizeObserver/.test(event.message)) return;
    this.#errors.push('reason' in event ? (event.reason as unknown) : (event.error as unknown));
  };

  #note(entries: PerformanceEntryList): void {
    for (const {name} of entries) if (new URL(name).origin !== location.origin && !this.#pictures.includes(name)) this.#asked.push(name);
  }
}

/** Every element below, through shadow roots; that of the root, too. */
export function* everyElement(root: Element | ShadowRoot): Generator<Element> {
  if ('shadowRoot' in root && root.shadowRoot) yield* everyElement(root.shadowRoot);
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** An element as its tag alone says it. */
const tagOf = (element: Element): string => new XMLSerializer().serializeToString(element.cloneNode()).slice(0, 200);

/** Checks that nothing below was made from data: no element, no attribute, no address that is more than the place of a picture. */
export function assertOnlyOwnMarkup(root: Element): void {
  let looked = 0;
  for (const element of everyElement(root)) {
    looked++;
    assert.match(element.localName, OWN_TAGS, tagOf(element));
    for (const {name, value} of element.attributes) {
      assert.match(name, OWN_ATTRIBUTES, `${name} of ${tagOf(element)}`);
      if (name === 'src' || name === 'href') assert.match(new URL(value, document.baseURI).protocol, /^https?:$/, value);
    }
  }
  assert.isAbove(looked, 0, 'there is something to look at');
}
