/** A page with the form of a question over a real host, and what somebody does who asks. */
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {hostWithRuns} from '../../../stories/support/runs.js';
import type {Run} from '../../../stories/support/runs.js';
import type {InPageHost, InPageHostOptions} from '../../../stories/support/in-page-host.js';
import '../../../src/define/all.js';
import type {PollEditor} from '../../../src/define/poll-editor.js';
import type {UndoBar} from '../../../src/parts/undo-bar/undo-bar.js';
import type {PollComposer} from '../../../src/widgets/poll-editor/poll-composer.js';
import {sendKeys} from '../../support/commands.js';
import {allInside, focused, until} from '../../support/page.js';
import {appears, closePages, find, hosted, leaves, openPage, press, stateOf} from '../kudos-wall/stage.js';

export {appears, closePages, find, hosted, leaves, openPage, press, stateOf};

/** Everything that the editor may tell the page. */
const EVENTS = [
  'hearth-before-send',
  'hearth-sent',
  'hearth-failed',
  'hearth-auth-needed',
  'hearth-poll-opened',
  'hearth-poll-closed',
  'hearth-poll-called-off',
  'hearth-poll-outcome-recorded',
] as const satisfies readonly (keyof HTMLElementEventMap)[];

export interface Stage {
  page: HTMLElement;
  host: InPageHost;
  editor: PollEditor;
  /** The types of what the page has heard, in its order. */
  heard: string[];
}

export interface StageOptions extends InPageHostOptions {
  runs?: readonly Run[];
  content?: TemplateResult;
  /** The state to wait for. */
  state?: string;
}

/** Opens a page with an editor, and waits until people can do something there. */
export async function open({
  runs = [],
  content = html`<hearth-poll-editor></hearth-poll-editor>`,
  state,
  ...options
}: StageOptions = {}): Promise<Stage> {
  const host = await hostWithRuns(runs, options);
  return {...(await showPage(host, content, state ?? (runs.length > 0 ? 'ready' : 'empty'))), host};
}

/** Opens a page over a host that is there: another one, or the same after a reload. */
export async function showPage(
  host: InPageHost,
  content: TemplateResult = html`<hearth-poll-editor></hearth-poll-editor>`,
  state = 'empty',
): Promise<Omit<Stage, 'host'>> {
  const page = openPage();
  const heard: string[] = [];
  for (const type of EVENTS) page.addEventListener(type, ({type}) => heard.push(type));
  render(hosted(host, content), page);
  const editor = page.querySelector('hearth-poll-editor')!;
  await stateOf(editor, state);
  await editor.act();
  await until('words', () => allInside(editor, 'section').length > 0);
  return {page, editor, heard};
}

/** Opens the form. */
export async function compose(editor: PollEditor): Promise<PollComposer> {
  await press(editor, '[data-do=compose]');
  const composer = await appears<PollComposer>(editor, 'hearth-poll-composer');
  await until('the form', () => composer.draft !== undefined && find(composer, '.final') !== null);
  await until('the focus on the question', () => focused()?.matches('textarea') === true);
  return composer;
}

/** A field of the form: the native control in it. */
export const field = (composer: PollComposer, name: string): Promise<HTMLInputElement> => {
  const selector = `[data-field="${name}"]`;
  return appears<HTMLElement>(composer, selector).then((element) =>
    element.matches('input, select') ? (element as HTMLInputElement) : appears<HTMLInputElement>(element, 'textarea, input'),
  );
};

/** Writes into a field, as a person does. */
export async function write(composer: PollComposer, name: string, text: string): Promise<void> {
  const control = await field(composer, name);
  control.focus();
  control.select();
  await sendKeys({type: text});
  await until(`“${text}” in ${name}`, () => control.value === text);
}

/** Chooses one of the radio buttons, or a check box, of the form. */
export async function choose(composer: PollComposer, name: string, value?: string): Promise<void> {
  const input = await appears<HTMLInputElement>(composer, `input[name=${name}]${value === undefined ? '' : `[value="${value}"]`}`);
  input.focus();
  input.click();
  await composer.updateComplete;
}

/** Writes all that a question needs. */
export async function fill(composer: PollComposer, question = 'When shall we launch the ferry?'): Promise<void> {
  await write(composer, 'question', question);
  await write(composer, 'why', 'We plan the spring together.');
  await write(composer, 'askedBy', 'The harbor committee');
  await write(composer, 'option-o1', 'At six');
  await write(composer, 'option-o2', 'At ten');
}

/** Ends the moment in which what was done can be taken back. */
export async function elapse(editor: PollEditor): Promise<void> {
  (await appears<UndoBar>(editor, 'hearth-undo-bar')).finish();
  await leaves(editor, 'hearth-undo-bar');
}

/** Waits until everything that was said here is with the host. */
export const allSent = (editor: PollEditor): Promise<void> =>
  until('it to be sent', () => editor.view.connection?.pending.every(({status}) => status === 'accepted') === true);

/** The polls as the host gives them to somebody. */
export async function toldTo(host: InPageHost, id: string): Promise<{id: string; data: Record<string, unknown>}[]> {
  const response = await host.fetch(`${host.endpoint}/v1/views/poll?space=harbor`, {headers: {authorization: `Bearer ${id}`}});
  return ((await response.json()) as {items: {id: string; data: Record<string, unknown>}[]}).items;
}
