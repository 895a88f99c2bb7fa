/** What a page has left after widgets were in it, and what it holds after it was left open for a day at work. */
import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {inPageHost} from '../../stories/support/in-page-host.js';
import type {InPageHost} from '../../stories/support/in-page-host.js';
import {harborThanks} from '../../stories/support/seed.js';
import '../../src/define/all.js';
import type {KudosWall} from '../../src/define/kudos-wall.js';
import {BOX} from '../../src/widgets/kudos-wall/kudos-feed.js';
import {emulateMedia, axTree, cdp, engine} from '../support/commands.js';
import {until} from '../support/page.js';
import {acting, articles, closePages, hosted, ids, open, openPage, press, state} from './kudos-wall/stage.js';

const widgets: Record<string, TemplateResult> = {
  'hearth-kudos-wall': html`<hearth-kudos-wall></hearth-kudos-wall>`,
  'hearth-group-card': html`<hearth-group-card kudos="sails-for-monday"></hearth-group-card>`,
  'hearth-get-to-know': html`<hearth-get-to-know person="bilal"></hearth-get-to-know>`,
  'hearth-mosaic': html`<hearth-mosaic mosaic="harbor"></hearth-mosaic>`,
  'hearth-pulse-poll': html`<hearth-pulse-poll poll="nothing-of-that-name"></hearth-pulse-poll>`,
  'hearth-poll-editor': html`<hearth-poll-editor></hearth-poll-editor>`,
  'hearth-gauge': html`<hearth-gauge></hearth-gauge>`,
};

/** What the browser counts in the process of the page. */
interface Counters {
  nodes: number;
  jsEventListeners: number;
}

/** How long a widget that is gone may be waited for, by what it would have loaded a little later. In milliseconds. */
const CALM = 1200;

/** Those that are left once all that nobody holds is gone. */
async function counters(): Promise<Counters> {
  await new Promise((resolve) => setTimeout(resolve, CALM));
  for (let turn = 0; turn < 3; turn++) {
    await cdp('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return (await cdp('Memory.getDOMCounters')) as unknown as Counters;
}

/** Shows a widget until it has said what it can, and takes it away. Gives what the browser should let go of. */
async function visit(host: InPageHost, name: string, stay = 0): Promise<WeakRef<Element>> {
  const page = openPage();
  render(hosted(host, widgets[name]!), page);
  const widget = page.querySelector<HTMLElement>(name)!;
  await until(`${name} to settle`, () => /ready|empty|error|forbidden/.test(widget.dataset.state ?? ''));
  if ('act' in widget) await (widget.act as () => Promise<unknown>)();
  await new Promise((resolve) => setTimeout(resolve, stay));
  closePages();
  return new WeakRef(widget);
}

const ROUNDS = 2;
const VISITS = 6;

describe('a page that widgets were in', () => {
  afterEach(closePages);

  for (const name of Object.keys(widgets)) {
    it(`has nothing left of ${name}`, async () => {
      if (engine !== 'chromium') return;
      const host = await inPageHost({said: harborThanks});
      // Templates are kept from when they are first used.
      for (const stay of [500, 0, 0]) await visit(host, name, stay);
      const counts = [await counters()];
      const gone: WeakRef<Element>[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (let turn = 0; turn < VISITS; turn++) gone.push(await visit(host, name));
        counts.push(await counters());
      }
      expect(gone.filter((widget) => widget.deref()).length, 'widgets that are held').to.equal(0);
      // What each visit leaves behind is there in every round; a template that is first used late, as that of a slow host, in one alone.
      const least = (of: keyof Counters) => Math.min(...counts.slice(1).map((count, round) => count[of] - counts[round]![of]));
      expect(least('nodes'), 'nodes').to.be.below(VISITS);
      expect(least('jsEventListeners'), 'listeners').to.be.below(VISITS);
    });
  }
});

/** Eight hours with something said every minute. */
const CHANGES = 8 * 60;

describe('a wall that was left open for eight hours', () => {
  afterEach(closePages);

  it('holds no more than at first', async () => {
    const answers: WeakRef<object>[] = [];
    const {host, wall} = await open({limits: {ratePerMinute: 1e6}});
    await acting(wall);
    const reading = wall.view.connection!;
    const readView = reading.readView.bind(reading);
    reading.readView = async (...asked) => {
      const reply = await readView(...asked);
      if ('body' in reply) answers.push(new WeakRef(reply.body as object));
      return reply;
    };
    const shown = ids(wall);
    // Other files may have left some in this browser.
    const records = await recordsIn();
    const nodes = () => wall.shadowRoot!.querySelectorAll('*').length;
    /** Somebody sets a mark, takes it back, ...: what is shown changes and does not grow. */
    const change = async (turn: number): Promise<void> => {
      const type = turn % 2 === 0 ? 'hearth.kudos.reacted.v1' : 'hearth.kudos.unreacted.v1';
      await state(host, 'dmitri', type, shown[Math.floor(turn / 2) % shown.length]!, {mark: 'learn'});
      // Now and then there are new thanks, too, and older ones are pushed on to the next page.
      if (turn % 60 === 0) await host.say({from: 'chiara', to: ['bilal'], message: `The mooring lines are dry again, for the ${turn}. time.`});
      await wall.view.keeper!.refresh();
      if (turn % 60 === 0) await press(wall, '[data-do=new]');
      await wall.updateComplete;
    };
    let turn = 0;
    for (; turn < 60; turn++) await change(turn);
    const before = nodes() / articles(wall).length;
    for (; turn < CHANGES; turn++) await change(turn);
    expect(answers.length, 'answers that were read').to.be.greaterThan(CHANGES / 2);
    expect(nodes() / articles(wall).length, 'elements a thank-you').to.be.at.most(before + 0.5);
    expect(await recordsIn(), 'records on the device').to.equal(records);
    if (engine !== 'chromium') return;
    await counters();
    // The newest page, and what is shown of the older ones.
    expect(answers.filter((answer) => answer.deref()).length, 'answers that are held').to.be.at.most(4);
  }).timeout(60_000);
});

/** How many records all databases of this page hold. */
async function recordsIn(): Promise<number> {
  let count = 0;
  for (const {name} of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name!));
    for (const store of database.objectStoreNames) count += await asked(database.transaction(store).objectStore(store).count());
    database.close();
  }
  return count;
}

const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

describe('a long wall', () => {
  afterEach(closePages);

  /** So many that most of them are out of sight. */
  const MANY = 200;

  /** A wall with many thanks, all of them shown. */
  async function long(): Promise<KudosWall> {
    const items = Array.from({length: MANY}, (_, place) => ({
      id: `long-${place}`,
      type: 'kudos',
      at: new Date(Date.UTC(2026, 0, 1) - place * 3_600_000).toISOString(),
      by: {id: 'bilal', name: 'Bilal Haddad'},
      data: {
        version: 1,
        to: [{kind: 'person' as const, id: 'chiara', name: 'Chiara Bianchi'}],
        message: `You found the ${place}. rope of the day, and it was the right one.`,
        valueIds: [],
        audience: 'group' as const,
        state: 'live' as const,
        reactions: [],
      },
      can: ['react'],
    }));
    const {wall} = await open({content: html`<hearth-kudos-wall .items=${items}></hearth-kudos-wall>`});
    await until('all of them', () => articles(wall).length === MANY);
    return wall;
  }

  it('shows all that it is given, and lays out only what is near', async () => {
    const wall = await long();
    const boxes = [...wall.shadowRoot!.querySelectorAll('.box')];
    expect(boxes.map((box) => box.childElementCount)).to.deep.equal(Array<number>(MANY / BOX).fill(BOX));
    expect(new Set(boxes.map((box) => getComputedStyle(box).contentVisibility))).to.deep.equal(new Set(['auto']));
  });

  it('is found by its words as far as the last thank-you', async () => {
    if (engine !== 'chromium') return;
    await long();
    const {find} = window as unknown as {find(text: string): boolean};
    getSelection()?.removeAllRanges();
    expect(find.call(window, `You found the ${MANY - 1}. rope`)).to.equal(true);
  });

  it('is printed whole', async () => {
    if (engine !== 'chromium') return;
    const wall = await long();
    await cdp('Page.enable');
    const {data} = (await cdp('Page.printToPDF', {displayHeaderFooter: false})) as {data: string};
    const pages = atob(data).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    const height = articles(wall).reduce((sum, article) => sum + article.getBoundingClientRect().height, 0);
    expect(height).to.be.greaterThan(0);
    // A page has room for some ten of them.
    expect(pages).to.be.greaterThan(MANY / 15);
  });

  it('has on paper the words of each of them, and nothing to press', async () => {
    if (engine !== 'chromium') return;
    const wall = await long();
    await emulateMedia({media: 'print'});
    try {
      const boxes = [...wall.shadowRoot!.querySelectorAll('.box')];
      expect(new Set(boxes.map((box) => getComputedStyle(box).contentVisibility))).to.deep.equal(new Set(['visible']));
      const last = articles(wall).at(-1)!;
      expect(last.innerText).to.include(`You found the ${MANY - 1}. rope`);
      expect(last.innerText).not.to.include('Hooray');
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('has on paper the names of all whom it thanks', async () => {
    if (engine !== 'chromium') return;
    const names = ['Bilal', 'Chiara', 'Dmitri', 'Esi', 'Farid', 'Grace', 'Hana'];
    const to = names.map((name) => ({kind: 'person' as const, id: name.toLowerCase(), name}));
    const data = {version: 1, to, message: 'You all stayed.', valueIds: [], audience: 'group' as const, state: 'live' as const, reactions: []};
    const items = [{id: 'crew', type: 'kudos', at: '2026-01-01T10:00:00Z', by: {id: 'ana', name: 'Ana'}, data, can: []}];
    const {wall} = await open({content: html`<hearth-kudos-wall .items=${items}></hearth-kudos-wall>`});
    await acting(wall);
    const head = () => articles(wall)[0]!.querySelector<HTMLElement>('.head')!.innerText;
    expect(head()).to.include('3 others');
    let printed = '';
    const note = (): void => void (printed = head());
    // What the page has before it is laid out for paper.
    addEventListener('beforeprint', note);
    await cdp('Page.enable');
    await cdp('Page.printToPDF', {displayHeaderFooter: false});
    removeEventListener('beforeprint', note);
    for (const name of names) expect(printed).to.include(name);
    await until('the names to be folded away again', () => head().includes('3 others'));
    // A picture of the page in its print layout has the sentence whole.
    await emulateMedia({media: 'print'});
    expect(head()).to.include('3 others');
    await emulateMedia({media: 'screen'});
  });

  it('is in the accessibility tree wherever one has scrolled to', async () => {
    if (engine !== 'chromium') return;
    const wall = await long();
    for (const place of [0, MANY / 2, MANY - 1]) {
      const article = articles(wall)[place]!;
      article.scrollIntoView();
      await until('it to be laid out', () => article.getBoundingClientRect().height > 50);
      const tree = await axTree();
      const words = new RegExp(`^You found the ${place}\\. rope`);
      expect(
        tree.some(({role, description}) => role === 'article' && words.test(description)),
        `an article in whose description stands what the ${place}. says`,
      ).to.equal(true);
    }
  });
});
