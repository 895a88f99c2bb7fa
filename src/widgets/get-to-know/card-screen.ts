import type {HostConnection} from '../../client/host-connection.js';
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

/** Shows a picture that the browser alone could not get: with what the host is told of whoever looks. */
export async function showPicture(image: HTMLImageElement, connection: HostConnection | undefined): Promise<void> {
  const {src} = image;
  try {
    const picture = await connection?.image(src);
    if (!picture || image.src !== src || image.nextElementSibling?.localName === 'canvas') return;
    const canvas = await paint(picture);
    if (image.alt) {
      canvas.role = 'img';
      canvas.ariaLabel = image.alt;
    } else canvas.ariaHidden = 'true';
    image.hidden = true;
    image.after(canvas);
    image.addEventListener('load', () => {
      image.hidden = false;
      canvas.remove();
    });
  } catch (error) {
    // What it shows stands there in words, which is what such words are for.
    console.warn('Hearth: a picture could not be shown.', error);
  }
}
