import {html, render} from 'lit';
import manifest from '../../custom-elements.json';

/** Something that the page heard or that went to the host, newest first. */
interface Line {
  title: string;
  about: string;
  payload: unknown;
}

/** What the events of a widget mean, for whoever reads the log: as its reference says it. */
function meaningsOf(tag: string): [string, string][] {
  const declarations = manifest.modules.flatMap(
    (module) => module.declarations as {tagName?: string; events?: {name: string; description?: string}[]}[],
  );
  return (declarations.find(({tagName}) => tagName === tag)?.events ?? []).map(({name, description = ''}) => [name, description]);
}

/** What an event has beside what every event has. */
const carriedBy = (event: Event): Record<string, unknown> => Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

/** A list that grows as events are fired and posted. */
export function eventLog(
  fetch: typeof globalThis.fetch,
  tag: string,
): {
  fetch: typeof globalThis.fetch;
  listen(element: Element | undefined): void;
  list(element: Element | undefined): void;
} {
  const lines: Line[] = [];
  const heard = new WeakSet<Element>();
  let place: HTMLElement | undefined;
  const show = () => {
    if (!place) return;
    render(
      lines.length === 0
        ? html`<li>Nothing yet. Do something.</li>`
        : lines.map(
            ({title, about, payload}, index) =>
              html`<li>
                <details ?open=${index === 0}>
                  <summary>${title}<span>${about}</span></summary>
                  <pre>${JSON.stringify(payload, null, 2)}</pre>
                </details>
              </li>`,
          ),
      place,
    );
  };
  const note = (line: Line) => {
    lines.unshift(line);
    show();
  };
  return {
    // What goes over the wire, and what comes back.
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      if (init?.method === 'POST') {
        const received = (await answer.clone().json()) as unknown;
        note({title: 'POST', about: 'A batch of CloudEvents, as it was sent.', payload: JSON.parse(String(init.body)) as unknown});
        note({title: String(answer.status), about: 'The answer: a verdict for each event, by its id.', payload: received});
      }
      return answer;
    },
    listen(element) {
      if (!element || heard.has(element)) return;
      heard.add(element);
      for (const [type, about] of meaningsOf(tag)) {
        element.addEventListener(type, (event) => {
          note({title: type, about, payload: carriedBy(event)});
        });
      }
    },
    list(element) {
      place = element as HTMLElement | undefined;
      show();
    },
  };
}
