import type {Privacy} from '../../../src/protocol/results/index.js';
import {Table} from '../blocks/table.js';
import {Line} from '../blocks/words.js';

/** What a level of a poll means: against whom it protects, and against whom it does not. */
const LEVELS: Readonly<Record<Privacy, readonly [means: string, against: string, notAgainst: string]>> = {
  named: [
    'Whoever runs the poll reads who answered what, after the close.',
    'Colleagues, who see figures alone.',
    'Whoever runs it; whoever reads the database.',
  ],
  confidential: [
    'The host keeps answers under a code in place of the name; nobody is shown who answered.',
    'Colleagues, and whoever runs the poll.',
    'Whoever has the whole database, in which the key of the codes is, too: they can work it out.',
  ],
  unlinkable: [
    'The host signs a right to vote without seeing it; the vote comes later, from nobody.',
    'Whoever has every table and every backup, also under an order to hand them over.',
    'A host that sends other programs to the browser; logs of the network; a device that is watched; a group that is of one mind; whoever runs the host and invents people who vote.',
  ],
};

export const Levels = () => (
  <Table
    label="The three levels of a poll"
    heads={['Level', 'What it means', 'Against whom it protects', 'Against whom it does not']}
    rows={Object.entries(LEVELS).map(([level, cells]) => [<code key="level">{level}</code>, ...cells])}
  />
);

/** Rights of people by the articles of the GDPR, and how they are used here. */
const RIGHTS: readonly (readonly [right: string, how: string])[] = [
  ['Information (12 to 14)', 'The statements of the widgets, to be copied. Each poll says who asks, why, who sees it, and what comes of it.'],
  ['Access, portability (15, 20)', '`GET /v1/me/export`: all that is kept of whoever asks, as JSON.'],
  ['Rectification (16)', 'Words can be changed for a while, and taken back at any time.'],
  ['Erasure (17)', '`POST /v1/me/erase`, or by you, `handler.rights.erase(id)`: words, marks and the id, wherever they stand.'],
  [
    'Restriction, objection (18, 21)',
    "Whoever is thanked narrows who sees it. `recognition: 'off'` in the directory keeps somebody out of all searches.",
  ],
  ['No decision by a machine (22)', 'None is made. Nothing is inferred about anybody.'],
];

export const Rights = () => (
  <Table label="Rights of people" heads={['Right', 'How']} rows={RIGHTS.map(([right, how]) => [right, <Line key="how" text={how} />])} />
);
