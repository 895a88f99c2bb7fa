/** Elements that lie above the page while they are open, and so add nothing to its height. */
const LAYERS = 'dialog, [popover]';

/** Between a layer and the edge of the frame, in CSS pixels: its shadow. */
const MARGIN = 16;

/**
 * Knows which dialogs and popovers are open below an element, in shadow roots too, and calls back when that may have changed.
 *
 * None of the events that tell of it leaves a shadow root. So each root is listened to: those that are there, and those that come with what is
 * added to one.
 */
export class OpenLayers {
  readonly #onChange: () => void;
  readonly #roots = new Set<Element | ShadowRoot>();
  readonly #observer: MutationObserver;

  constructor(root: Element, onChange: () => void) {
    this.#onChange = onChange;
    this.#observer = new MutationObserver(() => {
      this.#discover();
      onChange();
    });
    this.#follow(root);
  }

  /**
   * How high the frame has to be for all that is open to fit, given how high it is; 0 where nothing is open. What does not fit is cut off,
   * and scrolls: it is asked how high it would like to be.
   */
  needs(frameHeight: number): number {
    this.#discover();
    let needed = 0;
    for (const root of this.#roots) {
      for (const layer of root.querySelectorAll<HTMLElement>(LAYERS)) {
        if (!layer.matches(':popover-open, :modal')) continue;
        const {height, bottom} = layer.getBoundingClientRect();
        const natural = layer.scrollHeight + (layer.offsetHeight - layer.clientHeight);
        // A dialog stands in the middle: what it needs does not depend on where it is. A popup stands beside its button.
        const own = layer.matches(':modal')
          ? natural + 4 * MARGIN
          : Math.max(bottom + MARGIN, natural - height > 1 ? frameHeight + natural - height + MARGIN : 0);
        needed = Math.max(needed, Math.ceil(own));
      }
    }
    return needed;
  }

  #discover(): void {
    for (const root of this.#roots) {
      if (!(root instanceof ShadowRoot ? root.host : root).isConnected) {
        this.#roots.delete(root);
        continue;
      }
      // A set that grows while it is walked through is walked to its new end.
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot && !this.#roots.has(shadowRoot)) this.#follow(shadowRoot);
    }
  }

  #follow(root: Element | ShadowRoot): void {
    this.#roots.add(root);
    // On the way down: they do not bubble.
    root.addEventListener('toggle', this.#onChange, true);
    this.#observer.observe(root, {childList: true, subtree: true, attributes: true, attributeFilter: ['open']});
    this.#discover();
  }
}
