/**
 * Keeps what somebody presses in a shadow root before anything there listens. Returns what presses it again, where it is still there; the last one
 * only, as with a page that is slow to answer people press again and again.
 */
export function keepClicks(root: ShadowRoot): () => void {
  let pressed: HTMLElement | undefined;
  const keep = ({target}: Event): void => {
    pressed = (target as Element).closest<HTMLElement>('button') ?? undefined;
  };
  root.addEventListener('click', keep);
  return () => {
    root.removeEventListener('click', keep);
    if (pressed?.isConnected) pressed.click();
  };
}
