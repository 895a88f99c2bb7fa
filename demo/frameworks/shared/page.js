// @ts-check
/**
 * What the pages of apps without a framework do: those in plain HTML, and those whose pages come from a server. It listens on the document, so that
 * pages may be exchanged under it; {@link arrive} is called whenever another one is there.
 */
import {directory, given, messages} from './yard.js';

/**
 * @template {HTMLElement} [Found=HTMLElement]
 * @param {string} id
 */
const byId = (id) => /** @type {Found | null} */ (document.getElementById(id));
/** @returns {any} */
const wall = () => document.querySelector('hearth-kudos-wall');

let number = 0;
let hint = 1;
/** @type {() => Promise<unknown>} */
let loadWidgets;

/**
 * Begins. `load` loads the widgets: at once, or where the address has `?late` in it when somebody asks for them.
 * @param {() => Promise<unknown>} load
 */
export async function start(load) {
  loadWidgets = load;
  arrive();
  if (!new URLSearchParams(location.search).has('late')) await load();
}

/** Gives what is on the page what no attribute can say. It may be called again on the same page. */
export function arrive() {
  number = 0;
  hint = 1;
  for (const host of /** @type {NodeListOf<any>} */ (document.querySelectorAll('hearth-host'))) Object.assign(host, {directory, messages});
  const late = byId('late');
  if (late) late.hidden = !new URLSearchParams(location.search).has('late') || customElements.get('hearth-host') !== undefined;
  show();
  for (const type of ['tidings', 'tide-turned', 'tideTurned', 'TideTurned', 'TIDE']) byId('teller')?.addEventListener(type, heard);
  document.documentElement.dataset.app = 'ready';
}

/** Shows what the number says. */
function show() {
  const own = /** @type {any} */ (byId('own'));
  if (own) own.items = given(number);
  const data = /** @type {any} */ (byId('data'));
  if (!data) return;
  data.toggleAttribute('flag', number % 2 === 1);
  data.setAttribute('count', String(number));
  data.setAttribute('word', `tide ${number}`);
  Object.assign(data, {list: ['ebb', number], record: {tide: number}, richData: {tides: [number]}});
  byId('filled')?.replaceChildren(`Tide ${number}`);
  const child = document.createElement(number % 2 === 0 ? 'b' : 'i');
  child.textContent = number % 2 === 0 ? 'Ebb' : 'Flood';
  byId('swapped')?.replaceChildren(child);
}

/** @param {Event} event */
function heard({type}) {
  byId('heard')?.append(` ${type}`);
}

/**
 * Puts what a template holds behind it.
 * @param {string} id
 */
function putBack(id) {
  const template = byId(id);
  if (template instanceof HTMLTemplateElement) template.after(.../** @type {DocumentFragment} */ (template.content.cloneNode(true)).children);
}

/** What the buttons and boxes of the pages do, by their ids. @type {Record<string, (checked: boolean) => void>} */
const actions = {
  load: () => {
    void loadWidgets();
    byId('late')?.setAttribute('hidden', '');
  },
  toggle() {
    const button = byId('toggle');
    if (wall()) wall().remove();
    else putBack('wall-again');
    if (button) button.textContent = wall() ? 'Take the wall away' : 'Put the wall back';
  },
  hint: () => wall()?.querySelector('.hint').replaceChildren(`Hint ${++hint}: name what they did.`),
  note(checked) {
    if (!checked) return wall()?.querySelector('.note')?.remove();
    const note = document.createElement('p');
    note.className = 'note';
    note.textContent = 'Seen by everyone in the harbor.';
    wall()?.append(note);
  },
  night: (checked) => document.querySelector('main')?.classList.toggle('night', checked),
  look: (checked) => wall()?.setAttribute('mode', checked ? 'readonly' : 'live'),
  write: (checked) => byId('card')?.setAttribute('show', checked ? 'edit' : 'view'),
  pictures: (checked) => byId('card')?.toggleAttribute('allow-image', checked),
  another() {
    number++;
    show();
  },
  shown: (checked) => (checked ? putBack('hidden-again') : byId('hidden')?.remove()),
};

document.addEventListener('click', ({target}) => {
  if (target instanceof HTMLButtonElement) actions[target.id]?.(true);
});
document.addEventListener('change', ({target}) => {
  if (target instanceof HTMLInputElement && target.type === 'checkbox') actions[target.id]?.(target.checked);
});
document.addEventListener('input', ({target}) => {
  if (target instanceof HTMLInputElement && target.id === 'heading') wall()?.setAttribute('heading', target.value);
});
document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  byId('newsletter')?.replaceChildren(JSON.stringify(Object.fromEntries(new FormData(event.target))));
});
document.addEventListener('hearth-kudos-given', (/** @type {any} */ {event}) => {
  tell(`Given: ${event.data.message}`);
  const last = byId('last');
  if (last instanceof HTMLInputElement) last.value = event.data.message;
});
document.addEventListener('hearth-sent', (/** @type {any} */ {event}) => tell(`Sent: ${event.type}`));

/** @param {string} what */
function tell(what) {
  const item = document.createElement('li');
  item.textContent = what;
  byId('told')?.append(item);
}
