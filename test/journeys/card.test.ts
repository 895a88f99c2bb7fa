/** A card: from the first word of a newcomer to what others see of it, and what never reaches them. */
import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';
import type {Visitor} from './support/visitor.js';

const {journey} = stage();

/** The card that its owner writes. */
const mine = ({page}: Visitor) => page.getByRole('region', {name: 'Your card'});

/** Goes on with Tab until something has the focus, as somebody without a mouse does. */
async function tabTo({page}: Visitor, role: Parameters<typeof page.getByRole>[0], name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, {name}).first();
  await target.waitFor();
  for (let tabs = 0; tabs < 200; tabs++) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${role} ${String(name)} cannot be reached with Tab`);
}

/** A picture as a camera writes it: a JPEG of one pixel, with a place in its Exif segment. */
function pictureWithPlace(): Buffer {
  const jpeg = Buffer.from(
    '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
    'base64',
  );
  const payload = Buffer.from(`Exif\0\0${PLACE}`, 'latin1');
  const head = Buffer.from([0xff, 0xe1, (payload.length + 2) >> 8, (payload.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, payload, jpeg.subarray(2)]);
}

const PLACE = 'N53.5461 E009.9937';
const WORDS = 'Rain on the shed roof, when all the hulls are dry.';

journey('a newcomer writes a card with a picture, by keyboard alone, and who has no right never receives it', async ({visitor}) => {
  const newcomer = await visitor('tama');
  const {page} = newcomer;
  const pictures: string[] = [];
  newcomer.context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/v1/images')) pictures.push(request.postDataBuffer()?.toString('latin1') ?? '');
  });
  await page.goto('/people');
  await mine(newcomer).waitFor();

  // One's own question needs no luck with the deck.
  await tabTo(newcomer, 'button', 'A question of my own');
  await page.keyboard.press('Enter');
  await tabTo(newcomer, 'textbox', 'Your own question');
  await page.keyboard.type('Which sound do I like at work?');
  await tabTo(newcomer, 'textbox', 'Your answer');
  await page.keyboard.type(WORDS);
  await page.getByLabel('Add a picture (optional)').setInputFiles({name: 'shed.jpg', mimeType: 'image/jpeg', buffer: pictureWithPlace()});
  await tabTo(newcomer, 'textbox', 'What the picture shows');
  await page.keyboard.type('A wet roof.');
  await tabTo(newcomer, 'textbox', 'Your answer');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', {name: 'Undo'}).waitFor();
  assert.deepEqual([pictures.length, newcomer.batches.length], [0, 0], 'nothing leaves the device while it can be taken back');
  await page.getByRole('button', {name: 'Undo'}).waitFor({state: 'detached'});
  await eventually(() => Promise.resolve(assert.ok(pictures.length === 1 && newcomer.batches.flat().length === 1)));
  assert.ok(!pictures[0]!.includes(PLACE) && !pictures[0]!.includes('Exif'), 'where it was taken stays here');

  await tabTo(newcomer, 'button', 'Share my card');
  await page.keyboard.press('Enter');
  await mine(newcomer).getByText('Your card is shared').waitFor();

  await tabTo(newcomer, 'tab', 'You');
  await page.keyboard.press('End');
  const panel = page.getByRole('tabpanel', {name: 'A new colleague'});
  await panel.getByText(WORDS).waitFor();

  await tabTo(newcomer, 'button', 'Put my card in the spotlight');
  await page.keyboard.press('Enter');
  await mine(newcomer).getByText('Your card can be in the spotlight of this space.').waitFor();
  await tabTo(newcomer, 'button', 'Take it out of the spotlight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', {name: 'Put my card in the spotlight'}).waitFor();
  await eventually(() => Promise.resolve(assert.equal(newcomer.batches.flat().length, 4)));

  const sees = async (id: string): Promise<string> => {
    const other = await visitor(id);
    const bodies: string[] = [];
    other.context.on('response', (response) => {
      if (response.url().includes('/v1/views/')) void response.text().then((body) => bodies.push(body), () => undefined); // oxfmt-ignore
    });
    await other.page.goto('/people/tama');
    await other.page.getByRole('article', {name: 'Tama Te Whare'}).waitFor();
    await eventually(() => Promise.resolve(assert.ok(bodies.length > 0)));
    return bodies.join();
  };
  assert.ok((await sees('bilal')).includes(WORDS), 'a colleague of the harbor reads it');
  assert.ok(!(await sees('amara')).includes(WORDS), 'who is not of the harbor never receives it');
});
