import {formatMoment} from '../../elements/format-moment.js';
import {formatAgo} from '../../elements/intl-cache.js';

/** Tells every time below `root` as it is now, with the full date at hand. */
export function tellTimes(root: ParentNode, lang: string): void {
  const now = Date.now();
  for (const time of root.querySelectorAll('time')) {
    const ago = formatAgo(lang, time.dateTime, now);
    if (time.textContent !== ago) time.textContent = ago;
    time.title = formatMoment(lang, time.dateTime);
  }
}

/** Puts the full date to those times in `root` that were just rendered: they tell how long ago it is already. */
export function dateTimes(root: ParentNode, lang: string): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>('time:not([title])')) time.title = formatMoment(lang, time.dateTime);
}
