import type {HostConnection} from '../../client/host-connection.js';
import {warn} from '../../elements/warn.js';
import {paint} from './card-images.js';

const HIDDEN = 'hearth-hide';

/** Told to the page when answers are hidden on this screen, or no longer: every card of it does it. */
export const HIDE_CHANGE = 'hearth-hide-change';

/**
 * Hides answers on this screen, or shows them again, for this tab and over a reload.
 *
 * @returns whether that could be remembered: else nothing has changed.
 */
export function hideAnswers(whether: boolean): boolean {
  try {
    if (whether) sessionStorage.setItem(HIDDEN, '1');
    else sessionStorage.removeItem(HIDDEN);
  } catch {
    return false;
  }
  document.dispatchEvent(new Event(HIDE_CHANGE));
  return true;
}

/** Cards whose page was told that a picture cannot be shown. */
const told = new WeakSet<HTMLElement>();

/**
 * Shows a picture that the browser alone could not get: with what the host is told of whoever looks. Where that fails, too, what it shows
 * stands there in words, and the page is told.
 */
export async function showPicture(image: HTMLImageElement, connection: HostConnection | undefined, widget: HTMLElement): Promise<void> {
  const {src} = image;
  const isOther = (): boolean => image.src !== src;
  try {
    if (!connection) throw new TypeError('There is no host to ask.');
    const canvas = await paint(await connection.image(src));
    if (isOther()) return;
    if (image.alt) {
      canvas.role = 'img';
      canvas.ariaLabel = image.alt;
    } else canvas.ariaHidden = 'true';
    standInFor(image, canvas);
  } catch (cause) {
    if (isOther()) return;
    const words = document.createElement('p');
    words.className = 'meta';
    words.dir = 'auto';
    words.textContent = image.alt;
    // Decoration needs none.
    standInFor(image, ...(image.alt ? [words] : []));
    if (told.has(widget)) return;
    told.add(widget);
    warn(
      widget,
      'image-blocked',
      `A picture could not be shown: the host does not give it, or the policy of the page keeps it out. (${String(cause)})`,
    );
  }
}

/** What stands in the place of pictures. */
const standIns = new WeakMap<HTMLImageElement, readonly HTMLElement[]>();

/** Has something, or nothing, stand in the place of a picture until that, or another in its place, can be shown. */
function standInFor(image: HTMLImageElement, ...instead: HTMLElement[]): void {
  const leave = () => standIns.get(image)?.forEach((element) => element.remove());
  leave();
  standIns.set(image, instead);
  image.after(...instead);
  // One that is put off until it is in sight would never come while it is hidden.
  image.loading = 'eager';
  image.hidden = true;
  image.addEventListener(
    'load',
    () => {
      image.hidden = false;
      leave();
    },
    {once: true},
  );
}
