/** What is known to differ between the engines, and what is done about it. A test sees to it that each test that is named here exists. */
import type {Proof} from './wcag.js';

export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

export interface Difference {
  /** The engines that are meant. */
  engines: readonly Engine[];
  what: string;
  /** What Hearth does about it, or what a page can. */
  done: string;
  proofs: readonly Proof[];
}

const proof = (file: string, ...tests: string[]): Proof[] => tests.map((test) => ({file, test}));

export const differences: readonly Difference[] = [
  {
    engines: ['Chromium', 'Firefox', 'WebKit'],
    what: 'Each takes other texts for a moment in time, such as “5” or “1 April”.',
    done: 'Only a text that begins as RFC 3339, or an HTTP date, has it is read as one.',
    proofs: proof('protocol/backoff.test.ts', 'absent or meaningless'),
  },
  {
    engines: ['WebKit', 'Firefox'],
    what: 'Whether links are reached by Tab is a setting of the system, off by default on macOS.',
    done: 'What can be done stands on buttons; a popup closes where Tab leaves it, however many of its links are on the way.',
    proofs: proof('parts/popup.browser.test.ts', 'is left at either end by Tab, to its button'),
  },
  {
    engines: ['WebKit'],
    what: 'A page in the back/forward cache never ends what it has begun in IndexedDB, and every other page waits for it.',
    done: 'What is under way is undone when a page is left, and done when it is back; what is about to be saved is saved.',
    proofs: [
      ...proof('journeys/left-in-webkit.test.ts', 'keeps no other page from keeping what is said there, and sends what it held once it is back'),
      ...proof('client/left.browser.test.ts', 'keeps no other page waiting, and is done when the page is back'),
    ],
  },
  {
    engines: ['WebKit'],
    what: 'WebKitGTK reports Shift+Tab under another name of the key.',
    done: 'It is known by its code.',
    proofs: [
      ...proof('parts/menu.browser.test.ts', 'is closed by Shift+Tab, which goes to what comes before its button'),
      ...proof('parts/popup.browser.test.ts', 'is left at either end by Tab, to its button'),
    ],
  },
  {
    engines: ['WebKit'],
    what: 'A lookbehind in a regular expression does not see characters outside of the basic plane, such as emoji.',
    done: 'The rules for text use none, so that page and host agree on what was said.',
    proofs: proof('protocol/text.test.ts', 'keeps the joiners that scripts and emoji need, and no others'),
  },
  {
    engines: ['WebKit'],
    what: 'A list of choices is drawn wider than its box.',
    done: 'It is cut off at the box, so that nothing scrolls sideways.',
    proofs: proof('support/contract.ts', 'fits into 320 pixels in a language with long words'),
  },
  {
    engines: ['Firefox'],
    what: 'A request gives no stream of its body. That matters to a host that runs in the page, as in these stories.',
    done: 'There the body is read as a whole; its limit holds all the same.',
    proofs: proof('widgets/kudos-wall/giving.browser.test.ts', 'goes from the first word to the host, and tells the page each step'),
  },
  {
    engines: ['Firefox', 'WebKit'],
    what: 'Older versions have no field-sizing: a field does not grow with what is written by itself.',
    done: 'It is made to grow.',
    proofs: proof('parts/text-field.browser.test.ts', 'lets the person type and paste past the limit'),
  },
  {
    engines: ['Firefox', 'WebKit'],
    what: 'Where the focus moves into view, some bring only the caret, not the room around it.',
    done: 'Nothing; a few pixels differ.',
    proofs: proof('parts/people-picker.browser.test.ts', 'stay usable where there are fifty'),
  },
  {
    engines: ['Chromium', 'Firefox', 'WebKit'],
    what: 'A browser may refuse the last request of a page that is left: it has another quota for it, or none.',
    done: 'What did not go out is kept, and the next page sends it.',
    proofs: proof('client/outbox.test.ts', 'where the browser refuses that request, the next page sends it: F15'),
  },
];

/** What the tests look at in Chromium alone, because the tools by which the others are driven cannot show it. */
export const unseen: readonly Difference[] = [
  {
    engines: ['Chromium'],
    what: 'Forced colours, more contrast, less motion: only there can a test ask for them.',
    done: 'The rules are standard CSS. By hand: Firefox and Safari with the settings of the system.',
    proofs: [
      ...proof('elements/modes.browser.test.ts', 'has borders around cards, pictures and buttons', 'is there at once for those who want no motion'),
      ...proof('elements/contrast-controller.browser.test.ts', 'is the business of the system where it forces its colours'),
    ],
  },
  {
    engines: ['Chromium'],
    what: 'The tree that screen readers get, roles and names: the others do not give it away.',
    done: 'Axe looks at every element in all three.',
    proofs: [
      ...proof('parts/popup.browser.test.ts', 'is a dialog with a name in the accessibility tree'),
      ...proof('parts/menu.browser.test.ts', 'is a menu named after its button'),
    ],
  },
  {
    engines: ['Chromium'],
    what: 'Whether an element that was removed is forgotten.',
    done: 'What listens is told to stop in all three.',
    proofs: proof('support/contract.ts', 'is forgotten when it is removed'),
  },
  {
    engines: ['Chromium'],
    what: 'Journeys through the demo with its server, the cache of pages that were left, the stories.',
    done: 'The widgets themselves run in all three, over the very handler that a server runs.',
    proofs: proof('journeys/live.test.ts', 'a page that is left can rest in the browser, and hears everything again when it is back: F13'),
  },
];
