/**
 * For the `ref` of an element of a page that comes from the server: sets properties and listens to events. React itself does neither when it takes
 * over what the server has drawn; it would only with the next change.
 */
export const attach =
  <Target extends HTMLElement>(properties: Partial<Target>, listeners: Record<string, (event: never) => void> = {}) =>
  (target: Target) => {
    const leave = new AbortController();
    Object.assign(target, properties);
    for (const [type, listener] of Object.entries(listeners)) target.addEventListener(type, listener as EventListener, leave);
    return () => leave.abort();
  };
