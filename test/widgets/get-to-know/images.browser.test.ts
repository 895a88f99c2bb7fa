/** Pictures: what is taken, what leaves the device with them, and what is said where they cannot. */
import {assert} from '@open-wc/testing';
import {clean} from '../../../src/widgets/get-to-know/card-images.js';
import type {ImageError} from '../../../src/widgets/get-to-know/card-images.js';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, pause, until} from '../../support/page.js';
import {along, answerField, button, closePages, elapse, fill, find, forgetDevice, harborCards, openEditor, press, text} from './stage.js';
import {choose, drawn, headersOf, PLACE, pngWithPlace, transparentWebp, webpWithPlace, withPlace} from './pictures.js';

beforeEach(forgetDevice);
afterEach(closePages);

const latin1 = async (blob: Blob): Promise<string> =>
  Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join('');

/** Why a picture is not taken. */
const refusal = (file: Blob): Promise<string> => clean(file).then(() => 'taken', (error: unknown) => (error as ImageError).refusal); // oxfmt-ignore

describe('a picture', () => {
  it('is made anew: nothing of where it was taken is left', async () => {
    const file = await withPlace();
    const before = await latin1(file);
    assert.include(before, 'Exif');
    assert.include(before, PLACE);
    const {blob, canvas} = await clean(file);
    const after = await latin1(blob);
    assert.notInclude(after, 'Exif');
    assert.notInclude(after, PLACE);
    assert.deepEqual([canvas.width, canvas.height], [60, 40]);
  });

  for (const [format, make, marks] of [
    ['PNG', pngWithPlace, ['tEXt', 'iTXt', 'eXIf', 'xmpmeta']],
    ['WebP', webpWithPlace, ['EXIF', 'XMP ', 'xmpmeta']],
  ] as const)
    it(`is made anew also where it is a ${format}: no text and no place is left`, async () => {
      const file = await make();
      const before = await latin1(file);
      for (const mark of [...marks, PLACE]) assert.include(before, mark);
      const {blob} = await clean(file);
      const after = await latin1(blob);
      for (const mark of [...marks, PLACE, 'Exif']) assert.notInclude(after, mark);
      assert.match(blob.type, /^image\/(png|jpeg)$/);
      assert.equal((await createImageBitmap(blob)).height, (await createImageBitmap(file)).height);
    });

  it('that one sees through stays so, or is on white: never on black', async () => {
    const shown = async (blob: Blob): Promise<number[]> => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.drawImage(await createImageBitmap(blob), 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const {blob, canvas} = await clean(transparentWebp());
    assert.deepEqual(await shown(blob), [255, 255, 255, 255]);
    assert.deepEqual([...canvas.getContext('2d')!.getImageData(0, 0, 1, 1).data], [255, 255, 255, 255], 'what one sees before is what leaves');
    const png = document.createElement('canvas');
    const transparent = await new Promise<Blob | null>((resolve) => png.toBlob(resolve, 'image/png'));
    assert.equal((await shown((await clean(transparent!)).blob)).at(-1), 0);
  });

  for (const [format, file] of Object.entries(headersOf(16_000, 40)))
    it(`is refused before it is decoded where its beginning says that it is too large: ${format}`, async () => {
      assert.equal(await refusal(file), 'side');
      assert.equal(await refusal(headersOf(40, 16_000)[format]!), 'side');
      assert.equal(await refusal(headersOf(4096, 4096)[format]!), 'unreadable', 'of one that is not, nothing more is there');
    });

  it('is refused where it is no picture that is taken here', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="window.harmed=1"/>';
    assert.equal(await refusal(new Blob([svg], {type: 'image/svg+xml'})), 'type');
    assert.equal(await refusal(new Blob([svg], {type: 'image/png'})), 'type');
    assert.equal(await refusal(new Blob(['GIF89a'], {type: 'image/gif'})), 'type');
    assert.equal(await refusal(new Blob([new Uint8Array(2 * 1024 * 1024 + 1)], {type: 'image/png'})), 'bytes');
    assert.equal(await refusal(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])], {type: 'image/png'})), 'unreadable');
    assert.equal(await refusal(await drawn(4100, 4, 'image/png')), 'side');
  });

  it('needs words, or that it is decoration; it leaves after the moment to take it back, without its place, and is shown', async () => {
    const stage = await openEditor({cards: harborCards});
    const {card, posts, passed} = stage;
    await press(card, '[data-do=start]');
    fill(await answerField(card), 'The slip at six.');
    await choose(stage, await withPlace());
    await along(card, 'hearth-card-composer', 'canvas');
    button(card, 'Save answer').click();
    await until('the words', () => text(card).includes('Describe the picture, or say that it is decoration.'));
    fill(await along<HTMLInputElement>(card, 'hearth-card-composer', '[aria-label="What the picture shows"]'), 'A wet slip, and fog.');
    button(card, 'Save answer').click();
    await until('the moment', () => find(card, 'hearth-undo-bar') !== null);
    assert.isEmpty(posts());
    await elapse(card);
    await until('both to leave', () => posts().length === 2);
    assert.deepEqual(
      posts().map((request) => request.split('/').at(-1)?.replace(/\?.*/, '')),
      ['images', 'events'],
    );
    assert.notInclude(passed.find(({request}) => request.includes('/images'))!.sent, PLACE);
    await until('the picture', () => find(card, 'canvas[role=img]') !== null || find(card, '[data-answer] canvas') !== null);
    assert.equal(find(card, '[data-answer] canvas')?.getAttribute('aria-label'), 'A wet slip, and fog.');
  });

  it('that the host does not take is kept with the words, which says so; it can go without', async () => {
    const stage = await openEditor({cards: harborCards});
    const {card, host, posts} = stage;
    await press(card, '[data-do=start]');
    fill(await answerField(card), 'The slip at six.');
    await choose(stage, await withPlace());
    await along(card, 'hearth-card-composer', 'canvas');
    [...find(card, 'hearth-card-composer')!.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=describe]')].at(-1)!.click();
    host.faults.status = 415;
    button(card, 'Save answer').click();
    await elapse(card);
    await until('the words', () => text(card).includes('The host did not take the picture. Your words are kept'));
    assert.equal((await answerField(card)).value, 'The slip at six.');
    delete host.faults.status;
    button(card, 'Remove').click();
    button(card, 'Save answer').click();
    await elapse(card);
    await until('it to leave', () => posts().some((request) => request.includes('/events')));
  });

  const {toBlob} = HTMLCanvasElement.prototype;
  afterEach(() => {
    HTMLCanvasElement.prototype.toBlob = toBlob;
  });
  for (const [name, guarded] of [
    ['gives none', (done: BlobCallback) => done(null)],
    [
      'lets nobody read it',
      () => {
        throw new DOMException('', 'SecurityError');
      },
    ],
  ] as const)
    it(`stays here where the browser ${name}, which says so; the words stay, and can go without it`, async () => {
      const file = await withPlace();
      HTMLCanvasElement.prototype.toBlob = guarded;
      const stage = await openEditor({cards: harborCards});
      const {card, posts} = stage;
      await press(card, '[data-do=start]');
      fill(await answerField(card), 'The slip at six.');
      await choose(stage, file);
      await until('the words', () => text(card).includes('This browser cannot take out where the picture was taken, so it stays on this device.'));
      const input = await along<HTMLInputElement>(card, 'hearth-card-composer', 'input[type=file]');
      const error = (input.getRootNode() as ShadowRoot).querySelector('#file-error')!;
      assert.equal(error.getAttribute('role'), 'alert');
      assert.include(error.textContent, 'cannot take out where');
      assert.equal((await answerField(card)).value, 'The slip at six.');
      assert.isNull(find(card, 'hearth-card-composer canvas'));
      button(card, 'Save answer').click();
      await elapse(card);
      await until('it to leave', () => posts().length === 1);
      assert.include(posts()[0]!, '/events');
    });

  it('needs a connection: the words are kept', async () => {
    const stage = await openEditor({cards: harborCards});
    const {card, host} = stage;
    await press(card, '[data-do=start]');
    fill(await answerField(card), 'Without a signal.');
    await choose(stage, await withPlace());
    await along(card, 'hearth-card-composer', 'canvas');
    [...find(card, 'hearth-card-composer')!.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=describe]')].at(-1)!.click();
    host.faults.offline = true;
    button(card, 'Save answer').click();
    await elapse(card);
    await until('the words', () => text(card).includes('A picture needs a connection. Your words are kept on this device.'));
    assert.equal((await answerField(card)).value, 'Without a signal.');
    assert.isTrue(find(find(card, 'hearth-card-composer')!, 'canvas') !== null, 'the picture is there still');
    assert.include(JSON.stringify({...localStorage}), 'Without a signal.');
  });

  it('takes the focus from nobody who goes on writing while it is made ready', async () => {
    const stage = await openEditor({cards: harborCards});
    const {card} = stage;
    await press(card, '[data-do=start]');
    const field = await answerField(card);
    await along(card, 'hearth-card-composer', 'input[type=file]');
    field.focus();
    await choose(stage, await withPlace());
    await along(card, 'hearth-card-composer', '.picture-alt');
    await pause(100);
    assert.isTrue(focused() === field);
  });

  it('has the focus go to what describes it, and back to where another one is chosen', async () => {
    const stage = await openEditor({cards: harborCards});
    const {card} = stage;
    await press(card, '[data-do=start]');
    (await along(card, 'hearth-card-composer', 'input[type=file]')).focus();
    await choose(stage, await withPlace());
    await until('the focus in the words', () => focused()?.getAttribute('aria-label') === 'What the picture shows');
    const remove = button(card, 'Remove');
    remove.focus();
    await sendKeys({press: 'Enter'});
    await until('the focus where a picture is chosen', () => focused()?.id === 'file');
  });

  it('stays with its own draft while another question is answered, and that is said', async () => {
    const stage = await openEditor({cards: harborCards});
    const {card, passed} = stage;
    await press(card, '[data-do=start]');
    fill(await answerField(card), 'The slip at six.');
    await choose(stage, await withPlace());
    fill(await along<HTMLInputElement>(card, 'hearth-card-composer', '.picture-alt'), 'A wet slip.');
    button(card, 'Another question').click();
    await along(card, 'hearth-card-composer', '#file');
    fill(await answerField(card), 'No picture here.');
    button(card, 'Save answer').click();
    await elapse(card);
    await until('it to leave', () => passed.some(({sent}) => sent.includes('No picture here.')));
    assert.isFalse(passed.some(({request}) => request.includes('/images')));
    await press(card, '[data-do=draft]');
    assert.equal((await answerField(card)).value, 'The slip at six.');
    await along(card, 'hearth-card-composer', 'canvas');
    button(card, 'Keep as a draft').click();
    await until('the words', () => announced() === 'Kept as a draft on this device. The picture stays only until you leave this page.');
    await press(card, '[data-do=draft]');
    await along(card, 'hearth-card-composer', 'canvas');
    button(card, 'Save answer').click();
    await elapse(card);
    await until('the picture to leave', () => passed.some(({request}) => request.includes('/images')));
  });

  it('is not offered where the host takes none', async () => {
    const {card} = await openEditor({cards: harborCards, takesImages: false});
    await press(card, '[data-do=start]');
    await answerField(card);
    assert.notInclude(text(card), 'Add a picture');
  });
});
