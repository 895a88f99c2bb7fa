type Politeness = 'polite' | 'assertive';

/**
 * One polite and one assertive live region for the whole page, outside of every shadow root, there before the first message:
 * a region that appears together with its text is not read.
 */
const regions = new Map<Politeness, HTMLElement>();

/** What was said in this turn: a screen reader sees no more than what stands there at its end. */
const turn = new Map<Politeness, Set<string>>();

function region(politeness: Politeness): HTMLElement {
  let element = regions.get(politeness);
  if (!element?.isConnected) {
    // A router that brings a page back from a copy brings back the regions that were in it, too, with what they said then.
    element = document.querySelector<HTMLElement>(`[data-hearth-announcer=${politeness}]`) ?? document.createElement('div');
    element.textContent = '';
    turn.delete(politeness);
    element.setAttribute('aria-live', politeness);
    element.dataset.hearthAnnouncer = politeness;
    Object.assign(element.style, {
      position: 'absolute',
      inlineSize: '1px',
      blockSize: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    });
    if (!element.isConnected) document.body.append(element);
    regions.set(politeness, element);
  }
  return element;
}

/** Puts the regions into the page. */
export function prepareAnnouncer(): void {
  region('polite');
  region('assertive');
}

/** Has a screen reader say something, with all else of this turn: `polite` when it is done with what it says, `assertive` at once. */
export function announce(message: string, politeness: Politeness = 'polite'): void {
  const element = region(politeness);
  if (!turn.size) setTimeout(() => turn.clear());
  const messages = turn.get(politeness) ?? new Set();
  turn.set(politeness, messages.add(message));
  const words = [...messages].join(' ');
  // The same words again are no change, and would not be read; a no-break space more makes them one.
  element.textContent = element.textContent === words ? `${words}\u00A0` : words;
}
