import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {mix, ratio, readColour} from './contrast.js';
import type {Rgb} from './contrast.js';
import {described, examine, PAIRED} from './contrast-pairs.js';
import {warn} from './warn.js';

/** What a page changes to change its theme. */
const THEMING = ['class', 'style', 'data-theme', 'data-color-mode', 'data-color-scheme', 'data-bs-theme', 'data-hearth-theme', 'theme'];
const PREFERENCES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Themes change in several steps; the check comes after the last one. In milliseconds. */
const CALM = 50;

/**
 * Sees to it that a widget can be read in the colours that a page gives it. Where a pair of tokens has too little contrast, one of the two
 * moves toward black or white, for this widget and the parts in it, and the page is told so once.
 */
export class ContrastController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #written = '';
  readonly #told = new Set<string>();
  readonly #ancestors = new MutationObserver(() => this.#soon());
  readonly #head = new MutationObserver(() => this.#soon());
  readonly #preferences = PREFERENCES.map((query) => matchMedia(query));
  readonly #soon = (): void => {
    this.#timer ??= setTimeout(() => this.check(), CALM);
  };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (root && !root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    for (const element of around(this.#host)) this.#ancestors.observe(element, {attributes: true, attributeFilter: THEMING});
    const {head} = document;
    this.#head.observe(head, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['media', 'disabled', 'href']});
    // A style sheet has come.
    head.addEventListener('load', this.#soon, true);
    for (const query of this.#preferences) query.addEventListener('change', this.#soon);
    this.#soon();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#ancestors.disconnect();
    this.#head.disconnect();
    document.head.removeEventListener('load', this.#soon, true);
    for (const query of this.#preferences) query.removeEventListener('change', this.#soon);
  }

  /** Looks at the colours as they are now, without what was repaired before, and repairs what has to be. */
  check(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const root = this.#host.shadowRoot;
    if (!root) return;
    this.#write([]);
    // The system's own colours have the contrast that the person chose.
    if (matchMedia('(forced-colors: active)').matches) return;
    const probe = document.createElement('i');
    probe.hidden = true;
    root.append(probe);
    const rules: string[] = [];
    try {
      this.#followPage(probe, rules);
      const {findings, repairs} = examine(this.#read(probe));
      // `!important`, because in a shadow tree only that outweighs what the page itself says of this element.
      for (const [token, colour] of repairs) rules.push(`--hearth-color-${token}:${css(colour)}!important`);
      this.#write(rules);
      for (const finding of findings) this.#tell(`${finding.pair.front} ${finding.pair.back}`, described(finding));
    } finally {
      probe.remove();
    }
  }

  /** A dark page that does not say `color-scheme: dark` would have dark words on it, and the other way round. */
  #followPage(probe: HTMLElement, rules: string[]): void {
    const behind = this.#behind(probe);
    const text = behind && this.#resolve(probe, 'var(--_text)');
    if (!behind || !text) return;
    const found = ratio(text, behind);
    if (found >= 4.5) return;
    const scheme = ratio([0, 0, 0], behind) > ratio([1, 1, 1], behind) ? 'light' : 'dark';
    rules.push(`color-scheme:${scheme}!important`);
    this.#write(rules);
    const followed = this.#resolve(probe, 'var(--_text)');
    if (followed && ratio(followed, behind) > found) {
      this.#tell(
        'text page',
        `The page behind is ${scheme}, and does not say so: set color-scheme to ${scheme} there. This widget is shown in ${scheme}.`,
      );
    } else rules.pop();
    this.#write(rules);
  }

  /** What lies behind a widget that has no background of its own; nothing where that is a picture, or cannot be told. */
  #behind(probe: HTMLElement): Rgb | undefined {
    const layers: {colour: Rgb; alpha: number}[] = [];
    for (const element of around(this.#host)) {
      const {backgroundColor, backgroundImage} = getComputedStyle(element);
      if (backgroundImage !== 'none') return undefined;
      const layer = this.#computed(probe, backgroundColor);
      if (!layer) return undefined;
      layers.push(layer);
      if (layer.alpha === 1) break;
    }
    if (layers.at(-1)?.alpha !== 1) {
      const scheme = getComputedStyle(document.documentElement).colorScheme;
      const canvas = this.#computed(probe, 'Canvas', scheme);
      if (!canvas) return undefined;
      layers.push(canvas);
    }
    return layers.reduceRight((below, {colour, alpha}) => mix(below, colour, alpha), layers.at(-1)!.colour);
  }

  /** The tokens as they are seen: what is translucent lies on the surface, and that on what is behind. */
  #read(probe: HTMLElement): Map<string, Rgb> {
    const colours = new Map<string, Rgb>();
    const surface = this.#computed(probe, 'var(--_surface)');
    const below = surface && surface.alpha < 1 ? this.#behind(probe) : undefined;
    const ground = surface && (surface.alpha === 1 ? surface.colour : below && mix(below, surface.colour, surface.alpha));
    if (!ground) return colours;
    for (const token of PAIRED) {
      const layer = this.#computed(probe, `var(--_${token})`);
      if (layer) colours.set(token, token === 'surface' ? ground : mix(ground, layer.colour, layer.alpha));
    }
    return colours;
  }

  #resolve(probe: HTMLElement, colour: string): Rgb | undefined {
    return this.#computed(probe, colour)?.colour;
  }

  /** A colour in any notation as the browser computes it. Mixed with itself it becomes one of sRGB, whatever it was. */
  #computed(probe: HTMLElement, colour: string, scheme = ''): {colour: Rgb; alpha: number} | undefined {
    probe.style.colorScheme = scheme;
    probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
    return readColour(getComputedStyle(probe).color);
  }

  #write(rules: readonly string[]): void {
    const text = rules.length > 0 ? `:host{${rules.join(';')}}` : '';
    // Whatever a sheet is given, the browser works out the style of all that is in the widget.
    if (text !== this.#written) this.#sheet.replaceSync((this.#written = text));
  }

  #tell(pair: string, detail: string): void {
    if (this.#told.has(pair)) return;
    this.#told.add(pair);
    warn(this.#host, 'contrast', detail);
  }
}

/**
 * An element and all around it, outwards, as a person sees the page: through slots and out of shadow roots. To share the step with
 * `composedClosest` would cost the first load an export.
 */
function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Node | null = element; at; at = (at as Element).assignedSlot ?? at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    if (at instanceof Element) found.push(at);
  return found;
}

const css = (colour: Rgb): string => `rgb(${colour.map((channel) => Math.round(channel * 255)).join(' ')})`;
