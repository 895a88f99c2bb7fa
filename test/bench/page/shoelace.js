/** The wall of Shoelace's own parts, filled by hand: a card, a picture, buttons. */
import '@shoelace-style/shoelace/dist/components/avatar/avatar.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import {MARKS, agoOf, fromOf, initials, isSet, momentOf, recipientsOf, withMark} from './said.js';

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

function card(item) {
  const {id, at, data} = item;
  const who = recipientsOf(item).map(({type, value}) => (type === 'element' ? element('bdi', {textContent: value}) : value));
  const marks = MARKS.map(({id: mark, picture, name}) => {
    const button = element('sl-button', {size: 'small', pill: true, variant: isSet(item, mark) ? 'primary' : 'default'}, `${picture} ${name}`);
    button.addEventListener('click', () => {
      item = withMark(item, mark);
      button.variant = isSet(item, mark) ? 'primary' : 'default';
    });
    return button;
  });
  const made = element(
    'sl-card',
    {id},
    element('sl-avatar', {initials: initials(item), label: fromOf(item)}),
    element(
      'p',
      {},
      element('bdi', {textContent: fromOf(item)}),
      ' thanked ',
      ...who,
      ' ',
      element('time', {dateTime: at, title: momentOf(item)}, agoOf(item)),
    ),
    element('p', {dir: 'auto', lang: data.lang ?? ''}, data.message),
    element('div', {}, ...marks, element('sl-button', {size: 'small', pill: true}, '⋯')),
  );
  made.setAttribute('role', 'article');
  return made;
}

const feed = element('div', {role: 'feed'});
/** Whatever in it renders in its own time has done so. */
const rendered = () => Promise.all([...feed.querySelectorAll('sl-card, sl-avatar, sl-button')].map(({updateComplete}) => updateComplete));

window.contender = {
  ready: () => Promise.all(['sl-card', 'sl-avatar', 'sl-button'].map((name) => customElements.whenDefined(name))),
  show(items) {
    feed.append(...items.map(card));
    document.body.append(feed);
    return rendered();
  },
  prepend(items) {
    feed.prepend(...items.map(card));
    return rendered();
  },
  article: (index) => feed.children[index],
  count: () => feed.childElementCount,
  remove() {
    feed.replaceChildren();
    feed.remove();
  },
};
