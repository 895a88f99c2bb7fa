import {For, Show, createSignal} from 'solid-js';
import type {HearthSentEvent, KudosGivenEvent} from 'hearth-widgets';
import {directory, messages} from '../../shared/yard.js';
import {late} from './late.js';

export function WallPage() {
  const [night, setNight] = createSignal(false);
  const [look, setLook] = createSignal(false);
  const [note, setNote] = createSignal(false);
  const [there, setThere] = createSignal(true);
  const [heading, setHeading] = createSignal('Thanks at the yard');
  const [hint, setHint] = createSignal(1);
  const [waiting, setWaiting] = createSignal(late);
  const [last, setLast] = createSignal('');
  const [told, setTold] = createSignal<string[]>([]);
  const [newsletter, setNewsletter] = createSignal('');

  const given = ({event}: KudosGivenEvent) => {
    setLast(event.data.message);
    setTold([...told(), `Given: ${event.data.message}`]);
  };
  const sent = ({event}: HearthSentEvent) => setTold([...told(), `Sent: ${event.type}`]);
  const submit = (event: SubmitEvent & {currentTarget: HTMLFormElement}) => {
    event.preventDefault();
    setNewsletter(JSON.stringify(Object.fromEntries(new FormData(event.currentTarget))));
  };
  const load = async () => {
    await import('./widgets.js');
    setWaiting(false);
  };

  return (
    <main classList={{night: night()}}>
      <h1>Wall</h1>
      <fieldset>
        <legend>This page</legend>
        <label>
          <input type="checkbox" checked={night()} onChange={({currentTarget}) => setNight(currentTarget.checked)} /> Night colours
        </label>
        <label>
          <input type="checkbox" checked={look()} onChange={({currentTarget}) => setLook(currentTarget.checked)} /> Only look
        </label>
        <label>
          <input type="checkbox" checked={note()} onChange={({currentTarget}) => setNote(currentTarget.checked)} /> With a note
        </label>
        <label>
          Heading <input value={heading()} onInput={({currentTarget}) => setHeading(currentTarget.value)} />
        </label>
        <button onClick={() => setHint(hint() + 1)}>Next hint</button>
        <button onClick={() => setThere(!there())}>{there() ? 'Take the wall away' : 'Put the wall back'}</button>
        <Show when={waiting()}>
          <button onClick={load}>Load the widgets</button>
        </Show>
      </fieldset>
      <form onSubmit={submit}>
        <hearth-host endpoint="/hearth" space="harbor" prop:directory={directory} prop:messages={messages}>
          <Show when={there()}>
            <hearth-kudos-wall heading={heading()} mode={look() ? 'readonly' : 'live'} on:hearth-kudos-given={given} on:hearth-sent={sent}>
              <p>Hint {hint()}: name what they did.</p>
              <Show when={note()}>
                <p>Seen by everyone in the harbor.</p>
              </Show>
            </hearth-kudos-wall>
          </Show>
        </hearth-host>
        <label>
          Last thanks <input name="thanks" readOnly value={last()} />
        </label>
        <button>Put it into the newsletter</button>
        <output aria-label="Newsletter">{newsletter()}</output>
      </form>
      <ul aria-label="What the page heard">
        <For each={told()}>{(what) => <li>{what}</li>}</For>
      </ul>
    </main>
  );
}
