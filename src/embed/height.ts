import {GrowthGuard} from './growth-guard.js';
import {readFit} from './messages.js';
import type {HeightMessage} from './messages.js';
import {OpenLayers} from './open-layers.js';

/** How often it is looked at what is open, in milliseconds: a popup finds its place some time after it has opened, of which no event tells. */
const PERIOD = 150;

/** For how long that is looked at after somebody did something, in milliseconds: what opens then may have to be loaded first. */
const AFTERWARDS = 3000;

/** A popup that is higher than this, in CSS pixels, scrolls. */
const MOST_FOR_LAYERS = 900;

/**
 * Tells the page around how high the content is, whenever that changes. It speaks only to a page that has asked, is the parent of this one, and
 * is of an origin that was listed; until then, and where the frame is not given as much as it needs, the page scrolls.
 */
export class HeightTeller {
  readonly #content: HTMLElement;
  readonly #parents: ReadonlySet<string>;
  readonly #layers: OpenLayers;
  readonly #guard = new GrowthGuard();
  #told = -1;
  #most = 0;
  #origin = '';
  #frame = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #until = 0;
  #isStopped = false;
  #measured = 0;
  #width = window.innerWidth;

  constructor(content: HTMLElement, parents: readonly string[]) {
    this.#content = content;
    // `null` is the origin of every sandboxed page, and of none in particular.
    this.#parents = new Set(parents.filter((origin) => origin !== 'null'));
    this.#layers = new OpenLayers(content, () => this.#soon());
  }

  start(): void {
    // On top of all others there is nobody to tell.
    if (window.parent === window) return;
    window.addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
      const message = source === window.parent && this.#parents.has(origin) ? readFit(data) : undefined;
      if (!message) return;
      this.#origin = origin;
      this.#most = message.max;
      this.#told = -1;
      this.#tell();
    });
    new ResizeObserver(() => this.#soon()).observe(this.#content);
    for (const type of ['focusin', 'input', 'click', 'keydown']) window.addEventListener(type, () => this.#watch());
    window.addEventListener('resize', () => this.#onResize());
  }

  /** Looks again and again for a while. */
  #watch(): void {
    this.#until = performance.now() + AFTERWARDS;
    this.#timer ??= setInterval(() => {
      if (performance.now() < this.#until) return this.#soon();
      clearInterval(this.#timer);
      this.#timer = undefined;
    }, PERIOD);
  }

  /** In the next frame but one: a popup is put in its place in between. */
  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => (this.#frame = requestAnimationFrame(() => this.#tell())));
  }

  #tell(): void {
    if (this.#origin === '' || this.#isStopped) return;
    const needed = this.#needed();
    if (needed === this.#told) return;
    this.#told = needed;
    document.documentElement.classList.toggle('fitted', needed <= this.#most);
    const message: HeightMessage = {hearth: 'embed', kind: 'height', height: Math.min(needed, this.#most)};
    window.parent.postMessage(message, this.#origin);
  }

  #onResize(): void {
    const before = this.#measured;
    const isOfWidth = this.#width !== window.innerWidth;
    this.#width = window.innerWidth;
    if (!isOfWidth && this.#origin !== '' && this.#guard.isEndless(before, this.#measure())) this.#stop();
    this.#soon();
  }

  /** Of the content and not of the document, which is never less high than its frame and so would never let it shrink. */
  #measure(): number {
    this.#measured = Math.ceil(this.#content.getBoundingClientRect().height);
    return this.#measured;
  }

  #needed(): number {
    const content = this.#measure();
    const layers = this.#layers.needs(window.innerHeight);
    if (layers === 0) return content;
    this.#watch();
    // While something is open the frame only grows, up to a bound: a popup may move as it does.
    return Math.max(content, Math.min(Math.max(layers, this.#told), content + MOST_FOR_LAYERS));
  }

  #stop(): void {
    this.#isStopped = true;
    document.documentElement.classList.remove('fitted');
    console.warn('Hearth: what is embedded grows with its frame, without end. Its height is not followed any more; it scrolls.');
  }
}
