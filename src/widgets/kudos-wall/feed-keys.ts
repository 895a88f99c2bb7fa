/** Where a key takes the focus from an element of a feed (APG, feed pattern) or of a toolbar inside it (APG, toolbar pattern). */

/**
 * Moves the focus for Page Down and Page Up between articles, for Control+End and Control+Home out of the feed.
 *
 * @returns whether the key was one of these.
 */
export function moveInFeed(event: KeyboardEvent, feed: HTMLElement): boolean {
  const target = event.target as HTMLElement;
  if (event.ctrlKey && (event.key === 'End' || event.key === 'Home')) {
    if (target.closest('input, textarea')) return false;
    const edge = event.key === 'End' ? feed.nextElementSibling : feed.previousElementSibling;
    (edge as HTMLElement | null)?.focus();
    return true;
  }
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return false;
  const articles = [...feed.querySelectorAll<HTMLElement>('article')];
  const current = target.closest('article');
  const place = current ? articles.indexOf(current) : -1;
  const next = articles[event.key === 'PageDown' ? place + 1 : place - 1];
  next?.focus();
  return current !== null;
}

/**
 * Moves the focus among the buttons of a toolbar with the arrow keys, Home and End; left and right follow the direction of the text.
 *
 * @returns whether the key was one of these.
 */
export function moveInToolbar(event: KeyboardEvent, rightToLeft: boolean): boolean {
  const target = event.target as HTMLElement;
  const toolbar = target.closest('[role=toolbar]');
  if (!toolbar) return false;
  const buttons = [...toolbar.querySelectorAll('button')];
  const place = buttons.indexOf(target as HTMLButtonElement);
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const moves: Record<string, number> = {[forward]: place + 1, [back]: place - 1, Home: 0, End: buttons.length - 1};
  const to = moves[event.key];
  if (to === undefined) return false;
  const next = buttons[(to + buttons.length) % buttons.length]!;
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
  return true;
}
