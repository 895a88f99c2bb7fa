/** What is typed into a wall, by whom, where all that want to be more than text are. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import type {KudosWall} from '../../../src/define/kudos-wall.js';
import {graphemeCount, normalizeText} from '../../../src/protocol/text.js';
import {engine, sendKeys} from '../../support/commands.js';
import {assertOnlyOwnMarkup} from '../../support/harm.js';
import {injections, postable} from '../../support/injections.js';
import {until} from '../../support/page.js';
import {acting, appears, closePages, find, hosted, leaves, openPage, refresh, view} from './stage.js';

const {html: markup, attribute, url, css, json, template, prototype, invisible, unicode} = injections;

/** Texts that would harm a page: markup, addresses, styles, templates, what hides or turns text around. */
const harmful = postable([...markup, ...attribute, ...url, ...css, ...json, ...template, ...prototype, ...invisible, ...unicode], normalizeText);

/** Several texts that go into one field, one after the other. */
export type Pack = readonly string[];

/**
 * All of them, in packs that have room in a field: each is typed or pasted by itself, and they are sent together. Engines differ in how they
 * take a key, not in what a wall makes of it then, so that one of them has to take all.
 *
 * @param join what stands between two of a pack.
 */
export function packs(join: '\n' | ' ', most: number): Pack[] {
  const all: string[][] = [[]];
  for (const text of harmful.filter((one) => join === '\n' || !/[\n\r]/.test(one))) {
    const last = all.at(-1)!;
    if (graphemeCount([...last, text].join(join)) <= most) last.push(text);
    else all.push([text]);
  }
  return all.filter((_, index) => engine === 'chromium' || index % 6 === 0);
}

/** Types what keys can type, and pastes the rest: both are the browser's own way to put a text in. */
export async function enter(field: HTMLInputElement | HTMLTextAreaElement, pack: Pack, join = '\n'): Promise<void> {
  field.focus();
  for (const [index, text] of pack.entries()) {
    if (index > 0) document.execCommand('insertText', false, join);
    if (/^[ -~]{1,8}$/.test(text)) await sendKeys({type: text});
    else assert.isTrue(document.execCommand('insertText', false, text));
  }
  assert.equal(normalizeText(field.value), normalizeText(pack.join(join)));
}

/** Answers the form that is open. */
export async function answer(wall: KudosWall, pack: Pack, choice?: string): Promise<void> {
  const field = await appears<HTMLTextAreaElement>(wall, 'hearth-question textarea, textarea');
  if (choice !== undefined) (await appears<HTMLInputElement>(wall, `input[value=${choice}]`)).click();
  await enter(field, pack);
  assertOnlyOwnMarkup(find(wall, 'hearth-question')!);
  await sendKeys({press: 'Control+Enter'});
  await leaves(wall, 'hearth-question');
}

/** Opens a wall for somebody, with all that it has. */
export async function wallOf(host: InPageHost, as: string, name?: string): Promise<KudosWall> {
  closePages();
  host.signIn(as);
  const page = openPage();
  render(hosted(host, html`<hearth-kudos-wall page-size="50"></hearth-kudos-wall>`), page);
  const wall = page.querySelector('hearth-kudos-wall')!;
  await until('an answer', () => /ready|empty/.test(wall.dataset.state ?? ''));
  await acting(wall);
  await wall.view.connection!.session({refresh: true});
  await refresh(wall);
  if (name) await view(wall, name);
  while (wall.view.view?.page.next) {
    await wall.view.keeper!.more();
    await wall.updateComplete;
  }
  return wall;
}
