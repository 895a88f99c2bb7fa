/** Tells its listeners that a minute has passed: one timer for the page, at rest while nobody listens or nobody looks. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = () => listeners.forEach((listener) => listener());

function schedule(): void {
  clearInterval(timer);
  timer = undefined;
  if (listeners.size > 0 && document.visibilityState === 'visible') timer = setInterval(tick, 60_000);
}

function onVisibility(): void {
  if (document.visibilityState === 'visible') tick();
  schedule();
}

/** Calls `listener` about once a minute while the page is visible, and at once when it becomes visible again. Returns how to stop. */
export function everyMinute(listener: () => void): () => void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', onVisibility);
  listeners.add(listener);
  schedule();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) document.removeEventListener('visibilitychange', onVisibility);
    schedule();
  };
}
