/** Polls: seven people answer one that nobody can trace, and find their ballots; what comes of it is said and seen. */
import assert from 'node:assert/strict';
import {copyFileSync} from 'node:fs';
import Database from 'libsql';
import {createEvent} from '../../src/protocol/cloud-event.js';
import type {PollOpened} from '../../src/protocol/events/poll.js';
import type {PollData} from '../../src/protocol/views/poll.js';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';
import type {Visitor} from './support/visitor.js';
import {names, pairs, rowOf} from '../support/rows.js';
import type {Row} from '../support/rows.js';

const {journey} = stage();

const MINUTE = 60_000;
/** They are a group of seven, from three teams. */
const NIGHT_CREW = ['chidi', 'ismail', 'teuila', 'mihai', 'branko', 'dong', 'mele'];
const EARLY = 'Before the tide';
const LATE = 'After the tide';
/** One of them, as it is kept. */
const CHOICE = /"option":"(?:early|late)"/;
const HEADING = 'A question for all of Ternhaven';

const question = (more: Partial<PollOpened>): PollOpened => ({
  question: 'When shall the night round begin?',
  why: 'The days get shorter, and the lamps are lit earlier.',
  askedBy: 'Chiara, for the night crew',
  form: {
    type: 'choice',
    options: [
      {id: 'early', text: EARLY},
      {id: 'late', text: LATE},
    ],
  },
  privacy: 'unlinkable',
  audience: {groups: ['night-crew']},
  closesAt: new Date(Date.now() + 10 * MINUTE).toISOString(),
  ...more,
});

/** The poll of the company, on the page of questions. */
const pollOf = ({page}: Visitor) => page.getByRole('region', {name: HEADING});

/** Opens the page of questions, and the question of the company, should another one have been asked this week. */
async function openQuestions(visitor: Visitor): Promise<void> {
  await visitor.page.goto('/questions');
  const poll = pollOf(visitor);
  const show = poll.getByRole('button', {name: 'Show the question'});
  const heading = poll.getByRole('heading', {name: 'When shall the night round begin?'});
  await show.or(heading).first().waitFor();
  if (await show.isVisible()) await show.click();
  await heading.waitFor();
}

/** Answers, and waits until the vote is counted. */
async function vote(visitor: Visitor, option: string): Promise<void> {
  await openQuestions(visitor);
  const poll = pollOf(visitor);
  await poll.getByRole('radio', {name: option}).check();
  await poll.getByRole('button', {name: 'Send'}).click();
  await poll.getByRole('heading', {name: 'Thank you for your answer.'}).waitFor();
  await poll.getByText('Your vote is counted.').waitFor();
}

/** All rows of all tables of a database, by table. */
function tablesOf(file: string): Map<string, Row[]> {
  const database = new Database(file, {readonly: true});
  const rowsOf = (query: string) => database.prepare(query).all() as Record<string, unknown>[];
  try {
    const tables = rowsOf("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").map(({name}) => String(name));
    return new Map(tables.map((name) => [name, rowsOf(`select * from "${name}"`).map(rowOf)]));
  } finally {
    database.close();
  }
}

journey('seven people answer a poll, nothing tells whose vote is whose, and what comes of it is said', async ({visitor, peer, demo}) => {
  const chiara = await peer('chiara');
  const opened = createEvent(
    {type: 'hearth.poll.opened.v1', space: 'everyone', data: question({})},
    {space: 'everyone', source: '/test', now: Date.now()},
  );
  const {receipts} = await chiara.post(opened);
  assert.equal(receipts[0]?.status, 'stored', JSON.stringify(receipts));
  const told = async (): Promise<PollData> => (await chiara.read<PollData>('poll', 'everyone')).find(({id}) => id === opened.id)!.data;
  const atFirst = JSON.stringify(await told());

  const crew = await Promise.all(NIGHT_CREW.map((id) => visitor(id)));
  const choices = [EARLY, EARLY, EARLY, LATE, LATE, EARLY, LATE];
  // Some at a time, as they come to work.
  for (const some of [
    [0, 1, 2, 3],
    [4, 5, 6],
  ]) {
    await Promise.all(some.map((at) => vote(crew[at]!, choices[at]!)));
    assert.equal(JSON.stringify(await told()), atFirst, 'nothing is told of the answers');
  }

  await demo.stop('SIGTERM');
  const main = tablesOf(demo.database);
  const ballots = tablesOf(demo.database.replace(/\.sqlite$/, '.ballots.sqlite'));
  const cast = [...(ballots.get('ballots') ?? []), ...(ballots.get('ballots_held') ?? [])];
  assert.equal(cast.length, NIGHT_CREW.length);
  for (const row of cast) for (const id of NIGHT_CREW) assert.ok(!names(row, id), 'a ballot names nobody');
  const spent = cast.map(([, digest]) => digest!);
  const issued = ballots.get('ballots_issued') ?? [];
  assert.equal(issued.length, NIGHT_CREW.length);
  for (const [name, rows] of [...main, ...ballots]) {
    if (name === 'ballots' || name === 'ballots_held') continue;
    for (const row of rows) for (const code of spent) assert.ok(!row.some((text) => text.includes(code)), `${name} knows a ballot`);
    assert.deepEqual(pairs(rows, NIGHT_CREW, CHOICE), [], `${name} ties a person to a choice`);
  }
  // The search does find a row that does, where there is one.
  const copy = `${demo.database}.copy`;
  copyFileSync(demo.database, copy);
  const planted = new Database(copy);
  const tied = JSON.stringify({id: opened.id, authid: NIGHT_CREW[0], data: {answer: {option: 'early'}}});
  planted.prepare("insert into things (kind, id, state) values ('poll', 'planted', ?)").run([tied]);
  planted.close();
  assert.deepEqual(pairs(tablesOf(copy).get('things') ?? [], NIGHT_CREW, CHOICE), [['poll', 'planted', tied]]);

  // The poll closes, and those who vote at the last moment have had theirs counted, too.
  for (const one of crew) one.expectFailedRequests();
  await demo.start(26 * MINUTE);
  const first = crew[0]!;
  await first.page.goto(`/questions/${opened.id}`);
  const poll = pollOf(first);
  const results = poll.getByRole('table');
  await results.waitFor();
  assert.match(await results.innerText(), new RegExp(`${EARLY}\\s+most[\\s\\S]*${LATE}\\s+(?:many|some)`));
  assert.doesNotMatch(await poll.innerText(), /\b[1-7] (?:answers|people|votes)\b|%/);
  await poll.getByRole('button', {name: 'Find my ballot'}).click();
  await poll.getByText('Your ballot is in the list of those that were counted.').waitFor();

  // Whoever asked says what comes of it, and those who answered read it.
  const asker = await visitor('chiara');
  await asker.page.goto('/questions');
  const own = asker.page.getByRole('region', {name: 'Ask a question'}).last();
  await own.getByRole('button', {name: 'Say what comes of it'}).first().click();
  await own.getByRole('textbox', {name: 'What comes of it'}).fill('The night round begins before the tide from Monday on.');
  await own.getByRole('button', {name: 'Say it'}).click();
  await eventually(async () => assert.ok((await told()).outcome));
  await first.page.reload();
  await pollOf(first).getByText('The night round begins before the tide from Monday on.').waitFor();
});
