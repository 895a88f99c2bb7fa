/**
 * Takes a picture of every story in light, in dark, from right to left and on a narrow screen, and compares it with the one that was
 * accepted; fails where one has changed, is gone, or was never accepted. Not part of `npm test`, since letters look a little different
 * on every system.
 *
 *     npm run pictures                          what has changed, into test/.output/pictures
 *     npm run pictures -- composing             only stories with "composing" in their id
 *     npm run pictures -- --accept              accepts what is there now
 *     npm run pictures -- --accept composing    of these stories alone
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {root} from './support/setup.mjs';
import {verdict} from './support/picture-verdict.js';
import {encodePng, fewerColours} from './support/small-png.js';
import {forget, makeStill, photograph, settle, stillContext} from './support/still-page.js';
import {putOn, storyEntries, storyFinished, StoryPages} from './support/story-pages.js';
import type {Theme} from './support/story-pages.js';

/** How far apart two colours may be and still count as one: 0 not at all, 1 black and white. */
const SAME_COLOUR = 0.02;
/** Of so many pixels one may differ: an edge of a curve that fell a hair differently. */
const PIXELS_PER_FLAW = 20_000;

/** How stories are looked at. In a second theme they are not played again. */
const sights: readonly {width: number; locale: string; pictures: readonly {name: string; theme: Theme}[]}[] = [
  {
    width: 800,
    locale: 'en',
    pictures: [
      {name: 'light', theme: 'light'},
      {name: 'dark', theme: 'dark'},
    ],
  },
  {width: 800, locale: 'ar', pictures: [{name: 'rtl', theme: 'light'}]},
  {width: 320, locale: 'en', pictures: [{name: 'narrow', theme: 'light'}]},
];

const {values, positionals: parts} = parseArgs({allowPositionals: true, options: {accept: {type: 'boolean', default: false}}});
const accepted = join(root, 'test/pictures');
const output = join(root, 'test/.output/pictures');

const wanted = (id: string): boolean => parts.length === 0 || parts.some((part) => id.includes(part));
const stories = storyEntries().filter(({id, type}) => type === 'story' && wanted(id));
const seen = new Set<string>();
const counts = {same: 0, changed: 0, new: 0, gone: 0, failed: 0};

rmSync(output, {recursive: true, force: true});
mkdirSync(output, {recursive: true});
mkdirSync(accepted, {recursive: true});

const pages = await StoryPages.open({context: stillContext, prepare: makeStill});
const origin = new URL(pages.address('')).origin;
const visits = stories.flatMap(({id}) => sights.map((sight) => ({id, ...sight})));
const worker = async () => {
  for (let visit = visits.shift(); visit; visit = visits.shift()) await take(visit);
};
await Promise.all([worker(), worker()]);
await pages.close();

for (const file of readdirSync(accepted).filter((name) => name.endsWith('.png') && !seen.has(name) && wanted(name.split('.')[0] ?? ''))) {
  counts.gone++;
  console.log(`gone: ${file}`);
  if (values.accept) rmSync(join(accepted, file));
}

const {lines, exitCode} = verdict(counts, values.accept);
for (const line of lines) console.log(line);
process.exitCode = exitCode;

/** Plays a story in one language and at one width, and takes its pictures. */
async function take({id, width, locale, pictures}: (typeof visits)[number]): Promise<void> {
  await pages.lend({width}, async (page) => {
    let theme = pictures[0]!.theme;
    // The audit of colours and roles has its place in the tests.
    await page.goto(pages.address(`id=${id}&viewMode=story&globals=theme:${theme};locale:${locale};a11y.manual:!true`));
    try {
      const {thrown} = await storyFinished(page);
      if (thrown !== undefined) throw new Error(thrown);
      await settle(page);
      for (const picture of pictures) {
        if (picture.theme !== theme) await putOn(page, theme, picture.theme);
        theme = picture.theme;
        await page.mouse.move(width - 1, 699);
        judge(`${id}.${picture.name}.png`, fewerColours(PNG.sync.read(await photograph(page))));
      }
    } catch (error) {
      counts.failed++;
      for (const {name} of pictures) seen.add(`${id}.${name}.png`);
      console.log(
        `failed: ${id} (${pictures.map(({name}) => name).join(', ')}): ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      );
    }
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await forget(page, origin);
  });
}

/** Compares a picture with the accepted one, and writes down what it finds. */
function judge(file: string, picture: PNG): void {
  seen.add(file);
  const path = join(accepted, file);
  if (!existsSync(path)) {
    counts.new++;
    console.log(`new: ${file}`);
    writeFileSync(values.accept ? path : join(output, file), encodePng(picture));
    return;
  }
  const expected = PNG.sync.read(readFileSync(path));
  const {pixels, diff} = compare(expected, picture);
  const sameSize = expected.width === picture.width && expected.height === picture.height;
  if (sameSize && pixels <= Math.ceil((picture.width * picture.height) / PIXELS_PER_FLAW)) {
    counts.same++;
    return;
  }
  counts.changed++;
  const size = sameSize ? '' : `, ${expected.width} × ${expected.height} before, ${picture.width} × ${picture.height} now`;
  console.log(`changed: ${file}: ${pixels} pixels${size}`);
  if (values.accept) {
    writeFileSync(path, encodePng(picture));
    return;
  }
  const name = file.slice(0, -'.png'.length);
  writeFileSync(join(output, `${name}.expected.png`), encodePng(expected));
  writeFileSync(join(output, `${name}.changed.png`), encodePng(picture));
  writeFileSync(join(output, `${name}.diff.png`), encodePng(diff));
}

/** How many pixels differ, and where. Where one picture is larger, its rest differs. */
function compare(expected: PNG, picture: PNG): {pixels: number; diff: PNG} {
  const size = {width: Math.max(expected.width, picture.width), height: Math.max(expected.height, picture.height)};
  const [before, now] = [expected, picture].map((png) => {
    const whole = new PNG(size);
    PNG.bitblt(png, whole, 0, 0, png.width, png.height, 0, 0);
    return whole;
  }) as [PNG, PNG];
  const diff = new PNG(size);
  const pixels = pixelmatch(before.data, now.data, diff.data, size.width, size.height, {threshold: SAME_COLOUR, includeAA: true});
  return {pixels, diff};
}
