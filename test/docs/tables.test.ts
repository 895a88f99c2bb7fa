/**
 * Two tables: what can go wrong on the way of what people say, and what somebody could do to harm them. Each row has a name, and the
 * title of every test that shows the row ends with it: `...: F4` or `...: S9, S11`. So whoever wants to know how a row is kept looks
 * for its name.
 */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {root} from '../support/setup.mjs';

/** What can go wrong between a person who says something and the host that keeps it. Nothing is lost, and nothing is there twice. */
const faults = {
  F1: 'There is no network when something is said, and the page is loaded again before there is.',
  F2: 'The host asks for patience: in seconds, as a date, without saying how long, or for far too long.',
  F3: 'Every other answer is an error of the server.',
  F4: 'The host takes it, and its answer is lost or never comes.',
  F5: 'The answer names things twice, names what nobody asked about, or leaves things out.',
  F6: 'A page to sign in answers in place of the host.',
  F7: 'A tab ends in the middle of sending.',
  F8: 'Two tabs send at the same time, and the one whose turn it is ends.',
  F9: 'The browser has no more room.',
  F10: 'There is no storage in the browser, or it never answers.',
  F11: 'The connection to the storage is lost.',
  F12: 'Somebody sets the clock of the device by days, in the middle of a wait, too.',
  F13: 'The page rests in the browser while another one is shown, and comes back.',
  F14: 'The page is left with more unsent than one last request can carry.',
  F15: 'The browser refuses that last request.',
  F16: 'A service worker of the page answers in place of the host.',
  F17: 'Somebody else signs in while things of the one before are unsent.',
  F18: 'A newer version changes the storage while a tab of the older one is open.',
  F19: 'The host refuses one of many.',
  F20: 'All of this, in any order.',
};

/** What somebody could do to harm people, a page or a host, and what keeps them from it. */
const dangers = {
  S1: 'A page with a strict content policy and trusted types runs everything, without an exception.',
  S2: 'Two scripts on one page, each with a Lit of its own, where only one policy of that name may be made.',
  S3: 'A page that allows no trusted types at all.',
  S4: 'Nobody who works on the sources can use what turns text into markup or script.',
  S5: 'Hostile texts, through every field and back, stay texts.',
  S6: 'Addresses that are script, or lead elsewhere than they seem to, are no links.',
  S7: 'Elements and names in a page that stand in the way of what scripts look for.',
  S8: 'JSON that is too deep, has a name twice, or names what objects inherit.',
  S9: 'A form of another site that sends text.',
  S10: 'A request of a page of another site.',
  S11: 'Which other sites may send and read, and none that is only called like one of them.',
  S12: 'Whoever says in what they send who they are, or when it was.',
  S13: 'One id for two different things, of one person or of two.',
  S14: 'Events and bodies that are too large, too many, or too slow.',
  S15: 'Whoever asks too often, or listens too many times.',
  S16: 'Texts that make a regular expression take forever.',
  S17: 'Whoever reads, changes or takes back what is not theirs learns not even that it exists.',
  S18: 'Whoever has left a group hears nothing of it any more, not of what was before either.',
  S19: 'A page in a frame of another site, and clicks that one did not mean.',
  S20: 'Whoever wants to know what is kept of them, or to be erased.',
  S21: 'What is kept for longer than it may be.',
  S22: 'What an error or a log tells of the host, or of other people.',
  S23: 'What comes with the package, and what runs when it is installed.',
};

const rows = Object.entries({...faults, ...dangers});

/** The names at the ends of the titles of all tests. */
const named = new Set(
  readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [
      ...readFileSync(join(root, 'test', path), 'utf8').matchAll(
        /\b(?:it|test|journey)\(\s*(?:'[^'\n]*|"[^"\n]*|`[^`\n]*): ((?:[FS]\d+, )*[FS]\d+)['"`],/g,
      ),
    ])
    .flatMap(([, names = '']) => names.split(', ')),
);

describe('the tables of faults and dangers', () => {
  for (const [name, meaning] of rows) {
    test(`${name} is shown by a test`, () => assert.ok(named.has(name), `no title ends with ${name}: ${meaning}`));
  }

  test('have twenty faults and twenty-three dangers, named in order, so that none goes missing with its tests', () => {
    const names = (letter: string, count: number) => Array.from({length: count}, (_, index) => `${letter}${index + 1}`);
    assert.deepEqual(Object.keys(faults), names('F', 20));
    assert.deepEqual(Object.keys(dangers), names('S', 23));
  });

  test('have all rows that tests name', () => {
    assert.deepEqual(
      [...named].filter((name) => !rows.some(([row]) => row === name)),
      [],
    );
  });
});
