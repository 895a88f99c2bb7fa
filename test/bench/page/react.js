/** The wall as a good React application would make it: a memoised card, state above. */
import {createElement as h, memo, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {openPlace} from './place.js';
import {MARKS, agoOf, fromOf, initials, isSet, momentOf, recipientsOf, tone, withMark} from './said.js';

const Card = memo(({item, onMark}) => {
  const {id, at, data} = item;
  const marks = MARKS.map(({id: mark, name}, index) =>
    h(
      'button',
      {
        key: mark,
        className: 'mark',
        'data-do': 'react',
        'data-mark': mark,
        tabIndex: index ? -1 : 0,
        'aria-pressed': isSet(item, mark),
        onClick: () => onMark(id, mark),
      },
      name,
    ),
  );
  const said = MARKS.filter(({id: mark}) => isSet(item, mark)).map(({id: mark, name}) =>
    h('p', {key: mark, className: 'by'}, `${name}: `, h('bdi', null, 'You')),
  );
  const to = recipientsOf(item).map(({type, value}, index) => (type === 'element' ? h('bdi', {key: index}, value) : value));
  return h(
    'article',
    {className: 'card', part: 'item', tabIndex: 0, 'data-id': id, 'aria-labelledby': `who-${id}`, 'aria-describedby': `what-${id}`},
    h('span', {className: `avatar tone${tone(item)}`, 'aria-hidden': true}, initials(item)),
    h(
      'div',
      null,
      h(
        'p',
        {className: 'head'},
        h('span', {id: `who-${id}`}, h('bdi', null, fromOf(item)), ' thanked ', to),
        ' ',
        h('time', {dateTime: at, title: momentOf(item)}, agoOf(item)),
        ' ',
        h('span', {className: 'meta'}),
      ),
      h('p', {className: 'message', part: 'message', dir: 'auto', id: `what-${id}`, lang: data.lang}, data.message),
      h(
        'div',
        {className: 'foot'},
        h('div', {role: 'toolbar', 'aria-label': 'Reactions'}, marks),
        ' ',
        h(
          'span',
          {className: 'end'},
          h(
            'button',
            {
              className: 'quiet',
              'data-do': 'menu',
              'aria-haspopup': 'menu',
              'aria-expanded': false,
              'aria-label': `More for the thank-you from ${fromOf(item)}`,
            },
            '⋯',
          ),
        ),
      ),
      said,
    ),
  );
});

let change;
const onMark = (id, mark) => change((items) => items.map((item) => (item.id === id ? withMark(item, mark) : item)));

function Wall({items: first}) {
  const [items, setItems] = useState(first);
  change = setItems;
  return h(
    'div',
    {className: 'feed', role: 'feed'},
    items.map((item) => h(Card, {key: item.id, item, onMark})),
  );
}

const place = await openPlace();
let application;
const feed = () => place.root.querySelector('.feed');

window.contender = {
  ready: () => Promise.resolve(),
  show(items) {
    document.body.append(place.host);
    application = createRoot(place.root);
    flushSync(() => application.render(h(Wall, {items})));
  },
  prepend: (more) => flushSync(() => change((items) => [...more, ...items])),
  article: (index) => feed().children[index],
  count: () => feed().childElementCount,
  remove() {
    application.unmount();
    application = change = undefined;
    place.host.remove();
  },
};
