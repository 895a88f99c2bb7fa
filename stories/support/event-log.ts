import {html, render} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Receipt} from '../../src/protocol/receipt.js';

/** Something that the page heard or that went to the host, newest first. */
interface Line {
  title: string;
  about: string;
  payload: unknown;
}

/** What the events of a widget mean, for whoever reads the log. */
const meanings = {
  'hearth-before-send': 'The page may take it over with preventDefault().',
  'hearth-kudos-given': 'Kept on this device, and on its way.',
  'hearth-sent': 'The host has it: this is its receipt.',
  'hearth-failed': 'The host refused it: this is its receipt.',
  'hearth-warning': 'A mistake of the page or the host.',
  'hearth-auth-needed': 'The host says that nobody is signed in.',
} as const;

/** A list that grows as events are fired and posted. */
export function eventLog(fetch: typeof globalThis.fetch): {
  fetch: typeof globalThis.fetch;
  listen: ReturnType<typeof ref>;
  list: ReturnType<typeof ref>;
} {
  const lines: Line[] = [];
  const heard = new WeakSet<Element>();
  let place: HTMLElement | undefined;
  const show = () => {
    if (!place) return;
    render(
      lines.length === 0
        ? html`<li>Nothing yet. Give thanks, or set a mark.</li>`
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
    listen: ref((element) => {
      if (!element || heard.has(element)) return;
      heard.add(element);
      for (const [type, about] of Object.entries(meanings)) {
        element.addEventListener(type, (event) => {
          const {event: cloudEvent, receipt, code, detail} = event as unknown as {event?: unknown; receipt?: Receipt; code?: string; detail?: string};
          note({title: type, about, payload: {...(cloudEvent !== undefined && {event: cloudEvent}), receipt, code, detail}});
        });
      }
    }),
    list: ref((element) => {
      place = element as HTMLElement | undefined;
      show();
    }),
  };
}
