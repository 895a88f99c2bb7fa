import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {define} from '../../src/elements/define.js';
import {Avatar} from '../../src/parts/avatar/avatar.js';
import {initialsOf, toneOf, TONES} from '../../src/parts/avatar/avatar.model.js';
import type {AvatarPerson} from '../../src/parts/avatar/avatar.template.js';
import {describeContract} from '../support/contract.js';
import {inside, until} from '../support/page.js';

define('hearth-avatar', Avatar);

const ana: AvatarPerson = {id: 'ana', name: 'Ana Ferreira'};
// eslint-disable-next-line no-script-url -- what must not get through
const SCRIPT = 'javascript:alert(1)';

const show = (person: AvatarPerson) => fixture<Avatar>(html`<hearth-avatar .person=${person}></hearth-avatar>`);

/** A picture of one pixel, so that the test needs no server for it. */
const picture = () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  canvas.getContext('2d')!.fillRect(0, 0, 1, 1);
  return new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob!)));
};

describeContract('hearth-avatar', () => html`<hearth-avatar .person=${ana}></hearth-avatar>`);

describe('initials', () => {
  const expected: [name: string, initials: string][] = [
    ['Ana Ferreira', 'AF'],
    ['María Guadalupe Ibáñez de la Cruz', 'MC'],
    ['Teuila', 'T'],
    ['bell hooks', 'bh'],
    ['Ōkubo Åse', 'ŌÅ'],
    ['Jean-Luc Picard', 'JP'],
    ['Ana (Porto)', 'AP'],
    ['  Ana   Ferreira ', 'AF'],
    ['Team 7', 'T7'],
    ['中村 健司', '中'],
    ['김 서연', '김'],
    ['สุดา วงศ์ประเสริฐ', 'สุ'],
    ['பத்மா கிருஷ்ணமூர்த்தி', 'ப'],
    ['فريد المنصوري', 'ف'],
    ['Фарид Мансуров', 'ФМ'],
    ['👩‍🔧', '👩‍🔧'],
    ['', ''],
  ];
  for (const [name, initials] of expected) {
    it(`of "${name}" are "${initials}"`, () => expect(initialsOf(name)).to.equal(initials));
  }

  it('keep a letter together that is made of several characters', () => expect(initialsOf('E\u0301va Z')).to.equal('E\u0301Z'));
});

describe('the colour of an avatar', () => {
  it('is the same for the same id', () => expect(toneOf('ana')).to.equal(toneOf('ana')));

  it('is spread evenly over ids that resemble one another', () => {
    const counts = new Array<number>(TONES).fill(0);
    for (let at = 0; at < 800; at++) counts[toneOf(`person-${String(at).padStart(4, '0')}`)]!++;
    expect(Math.min(...counts)).to.be.above(60);
    expect(Math.max(...counts)).to.be.below(140);
  });

  for (const scheme of ['light', 'dark']) {
    it(`lets the initials be read on each of the eight: ${scheme}`, async () => {
      const seen = new Set<string>();
      for (let at = 0; seen.size < TONES && at < 200; at++) {
        if ([...seen].some((tone) => tone === String(toneOf(String(at))))) continue;
        const element = await show({id: String(at), name: 'Ana Ferreira'});
        element.style.colorScheme = scheme;
        const circle = inside(element, '.avatar');
        seen.add(String(toneOf(String(at))));
        const {color, backgroundColor} = getComputedStyle(circle);
        expect(contrast(color, backgroundColor), circle.className).to.be.at.least(7);
      }
      expect(seen.size).to.equal(TONES);
    });
  }
});

describe('<hearth-avatar>', () => {
  it('is decoration: assistive technology does not meet it', async () => {
    const element = await show({...ana, avatar: '/picture-that-is-not-there.png'});
    expect(inside(element, '.avatar').getAttribute('aria-hidden')).to.equal('true');
    expect(inside(element, 'img').getAttribute('alt')).to.equal('');
  });

  it('shows the picture over the initials once it is there', async () => {
    const url = new URL('../support/picture.svg', import.meta.url).href;
    const element = await show({...ana, avatar: url});
    const img = inside<HTMLImageElement>(element, 'img');
    expect(img.referrerPolicy).to.equal('no-referrer');
    await until('the picture', () => getComputedStyle(img).opacity === '1');
  });

  it('shows the initials where the picture fails', async () => {
    const element = await show({...ana, avatar: '/picture-that-is-not-there.png'});
    const img = inside<HTMLImageElement>(element, 'img');
    await until('the answer', () => img.complete);
    expect(getComputedStyle(img).opacity).to.equal('0');
    expect(inside(element, '.avatar').textContent).to.contain('A');
  });

  it('shows the new picture of somebody whose old one failed', async () => {
    const element = await show({...ana, avatar: '/picture-that-is-not-there.png'});
    await until('the answer', () => inside<HTMLImageElement>(element, 'img').complete);
    element.person = {...ana, avatar: new URL('../support/picture.svg', import.meta.url).href};
    await until('the picture', () => getComputedStyle(inside(element, 'img')).opacity === '1');
  });

  for (const scheme of [SCRIPT, 'data:image/svg+xml,<svg onload="alert(1)"/>', 'blob', 'http://[']) {
    it(`never asks for a picture at ${scheme}: S6`, async () => {
      const url = scheme === 'blob' ? URL.createObjectURL(await picture()) : scheme;
      const element = await show({...ana, avatar: url});
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(inside(element, '.avatar').textContent).to.contain('A');
    });
  }

  it('takes its size and its colours from the page', async () => {
    const element = await show(ana);
    element.style.setProperty('--hearth-avatar-size', '64px');
    element.style.setProperty('--hearth-avatar-background', 'rgb(1, 2, 3)');
    const circle = inside(element, '.avatar');
    expect(circle.getBoundingClientRect().width).to.equal(64);
    expect(getComputedStyle(circle).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});

/** The contrast of two CSS colours after WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = Array.from(context.getImageData(0, 0, 1, 1).data, (value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
