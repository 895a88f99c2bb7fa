/** The floor: templates that are cloned and filled by hand, and nothing to spare. */
import type {KudosItem} from '../../../src/protocol/views/kudos.js';
import {openPlace} from './place.js';
import {MARKS, agoOf, fromOf, initials, isSet, momentOf, recipientsOf, tone, withMark} from './said.js';

function make(markup: string): HTMLElement {
  // The only place that makes elements of a text: one of its own.
  return new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild as HTMLElement;
}

const buttons = MARKS.map(
  ({id, name}, index) => `<button class="mark" data-do="react" data-mark="${id}" tabindex="${index ? -1 : 0}" aria-pressed="false">${name}</button>`,
);
const template = make(
  `<article class="card" part="item" tabindex="0"><span class="avatar" aria-hidden="true"></span><div><p class="head"><span></span> <time></time> <span class="meta"></span></p><p class="message" part="message" dir="auto"></p><div class="foot"><div role="toolbar" aria-label="Reactions">${buttons.join('')}</div> <span class="end"><button class="quiet" data-do="menu" aria-haspopup="menu" aria-expanded="false">⋯</button></span></div></div></article>`,
);

const name = (text: string): HTMLElement => {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
};

function card(item: KudosItem): HTMLElement {
  const article = template.cloneNode(true) as HTMLElement;
  const {id, at, data} = item;
  article.dataset.id = id;
  article.setAttribute('aria-labelledby', `who-${id}`);
  article.setAttribute('aria-describedby', `what-${id}`);
  const [avatar, body] = article.children as unknown as [HTMLElement, HTMLElement];
  avatar.classList.add(`tone${tone(item)}`);
  avatar.textContent = initials(item);
  const [head, message, foot] = body.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
  const [who, time] = head.children as unknown as [HTMLElement, HTMLTimeElement];
  who.id = `who-${id}`;
  who.append(name(fromOf(item)), ' thanked ', ...recipientsOf(item).map(({type, value}) => (type === 'element' ? name(value) : value)));
  time.dateTime = at;
  time.textContent = agoOf(item);
  time.title = momentOf(item);
  message.id = `what-${id}`;
  if (data.lang) message.lang = data.lang;
  message.textContent = data.message ?? '';
  for (const {id: mark} of MARKS) if (isSet(item, mark)) press(article, mark, true);
  foot.lastElementChild!.firstElementChild!.setAttribute('aria-label', `More for the thank-you from ${fromOf(item)}`);
  return article;
}

/** Shows a mark as set, with who set it. */
function press(article: HTMLElement, mark: string, whether: boolean): void {
  article.querySelector(`[data-mark=${mark}]`)!.setAttribute('aria-pressed', String(whether));
  const by = article.querySelector('.by');
  if (!whether) return void by?.remove();
  const said = document.createElement('p');
  said.className = 'by';
  said.append(`${MARKS.find(({id}) => id === mark)!.name}: `, name('You'));
  article.lastElementChild!.append(said);
}

const items = new Map<string, KudosItem>();
const place = await openPlace();
const feed = document.createElement('div');
feed.className = 'feed';
feed.setAttribute('role', 'feed');
feed.addEventListener('click', ({target}) => {
  const button = (target as Element).closest<HTMLElement>('[data-mark]');
  const article = button?.closest('article');
  const item = items.get(article?.dataset.id ?? '');
  if (!button || !article || !item) return;
  const mark = button.dataset.mark!;
  items.set(item.id, withMark(item, mark));
  press(article, mark, !isSet(item, mark));
});

function cards(some: KudosItem[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const item of some) {
    items.set(item.id, item);
    fragment.append(card(item));
  }
  return fragment;
}

window.contender = {
  ready: () => Promise.resolve(),
  show(some) {
    feed.append(cards(some));
    place.root.append(feed);
    document.body.append(place.host);
  },
  prepend: (some) => feed.prepend(cards(some)),
  article: (index) => feed.children[index] as HTMLElement,
  count: () => feed.childElementCount,
  remove() {
    feed.replaceChildren();
    items.clear();
    place.host.remove();
  },
};
