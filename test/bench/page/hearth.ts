/** The widget as it is built and shipped, over the real host. */
import type {KudosWall} from '../../../src/widgets/kudos-wall/kudos-wall.js';

const params = new URLSearchParams(location.search);

/** A provider with a wall in it. */
function provide(): {provider: HTMLElement; wall: KudosWall} {
  const provider = document.createElement('hearth-host');
  provider.setAttribute('endpoint', params.get('host')!);
  provider.setAttribute('space', params.get('space')!);
  const wall = document.createElement('hearth-kudos-wall');
  provider.append(wall);
  return {provider, wall};
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
};

let stage: {provider: HTMLElement; wall: KudosWall} | undefined;
const articles = () => stage!.wall.shadowRoot!.querySelectorAll('article');
const shows = (count: number) => until(() => articles().length === count);

window.contender = {
  /** The modules of a wall, as those of every other contender, are there before. */
  async ready() {
    const {provider, wall} = provide();
    document.body.append(provider);
    await customElements.whenDefined('hearth-kudos-wall');
    wall.items = [];
    await wall.act();
    await until(() => wall.dataset.state === 'empty');
    provider.remove();
  },
  show(items) {
    stage = provide();
    stage.wall.items = items;
    document.body.append(stage.provider);
    return shows(items.length);
  },
  open() {
    stage = provide();
    document.body.append(stage.provider);
    return until(() => articles().length > 0);
  },
  prepend(items) {
    const {wall} = stage!;
    wall.items = [...items, ...wall.items!];
    return wall.updateComplete;
  },
  article: (place) => articles()[place]!,
  count: () => articles().length,
  remove() {
    stage!.provider.remove();
    stage = undefined;
  },
};
