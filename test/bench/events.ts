/** L1: what it costs a page when very much happens on what it shows. */
import {people} from '../../demo/seed/index.js';
import type {CloudEvent} from '../../src/protocol/cloud-event.js';
import {Peer, eventOf} from '../journeys/support/peer.js';
import {launchChromium} from '../support/browser.js';
import {startDemo} from '../support/demo.js';
import {two} from './measure.js';
import type {Row} from './measure.js';

const PER_SECOND = 1000;
const SECONDS = 10;
const BATCH = 50;
const MARKS = ['thanks', 'celebrate', 'learn'];

export async function events(): Promise<Row> {
  const demo = await startDemo();
  const browser = await launchChromium({whole: true});
  try {
    const context = await browser.newContext({baseURL: demo.origin, viewport: {width: 1100, height: 900}, reducedMotion: 'reduce'});
    await context.request.get('/sign-in?as=ana', {maxRedirects: 0});
    const page = await context.newPage();
    const listening = page.waitForRequest((request) => request.url().includes('/v1/stream'));
    await page.goto('/harbor');
    const wall = page.getByRole('region', {name: 'Thanks around the harbor'});
    await wall.getByRole('article').first().waitFor();
    await listening;
    const colleagues = people.filter(({id, spaces}) => id !== 'ana' && spaces.includes('harbor')).slice(0, 20);
    const peers = await Promise.all(colleagues.map(({id}) => Peer.signIn(demo.origin, id)));
    const ids = await page.evaluate(() => {
      const shadow = document.querySelector('hearth-kudos-wall')!.shadowRoot!;
      return [...shadow.querySelectorAll<HTMLElement>('article')].slice(0, 10).map(({dataset}) => dataset.id!);
    });
    await page.evaluate(() => {
      const counts = {
        writes: 0,
        frames: 0,
        most: 0,
        inFrame: 0,
        tick() {
          counts.frames++;
          counts.inFrame = 0;
          requestAnimationFrame(() => counts.tick());
        },
      };
      new MutationObserver(() => {
        counts.writes++;
        counts.most = Math.max(counts.most, ++counts.inFrame);
      }).observe(document.querySelector('hearth-kudos-wall')!.shadowRoot!, {subtree: true, childList: true, characterData: true, attributes: true});
      counts.tick();
      Object.assign(globalThis, {counts});
    });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    const busy = async (): Promise<number> => {
      const {metrics} = await session.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'TaskDuration')!.value;
    };
    const before = await busy();
    const began = performance.now();
    let sent = 0;
    for (let turn = 0; turn < (PER_SECOND * SECONDS) / BATCH; turn++) {
      const batch = Array.from({length: BATCH}, (_, index): CloudEvent => {
        const place = turn * BATCH + index;
        const isSet = Math.floor(place / (ids.length * MARKS.length)) % 2 === 0;
        return eventOf({
          type: isSet ? 'hearth.kudos.reacted.v1' : 'hearth.kudos.unreacted.v1',
          subject: ids[place % ids.length]!,
          data: {mark: MARKS[Math.floor(place / ids.length) % MARKS.length]},
        });
      });
      const {receipts} = await peers[turn % peers.length]!.post(...batch);
      sent += receipts.filter(({status}) => status === 'stored').length;
      await page.waitForTimeout(Math.max(0, began + ((turn + 1) * BATCH * 1000) / PER_SECOND - performance.now()));
    }
    const seconds = (performance.now() - began) / 1000;
    const part = ((await busy()) - before) / seconds;
    const counts = await page.evaluate(() => (globalThis as unknown as {counts: {writes: number; frames: number; most: number}}).counts);
    // What is shown once it has come to rest is what there is.
    await page.waitForTimeout(3000);
    const textOf = (): Promise<string[]> => wall.getByRole('article').allInnerTexts();
    const shown = (await textOf()).slice(0, ids.length);
    await page.reload();
    await wall.getByRole('article').first().waitFor();
    await page.waitForTimeout(2000);
    const fresh = (await textOf()).slice(0, ids.length);
    const isSame = shown.join() === fresh.join();
    return {
      name: 'L1',
      what: `${PER_SECOND} marks a second for ${SECONDS} s on what a wall shows`,
      goal: '<= 25 % of the main thread, one write a frame, none missing in the end',
      figure: `${(part * 100).toFixed(1)} % of the main thread; ${two(sent / seconds)} a second stored; ${counts.writes} writes in ${counts.frames} frames, at most ${counts.most} in one; ${isSame ? 'none missing' : 'NOT the same as after loading anew'}`,
      isMet: part <= 0.25 && counts.most <= 1 && isSame,
      samples: {part, seconds, counts, shown, fresh},
    };
  } finally {
    await browser.close();
    await demo.close();
  }
}
