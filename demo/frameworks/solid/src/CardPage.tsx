import {createMemo, createSignal} from 'solid-js';
import {given} from '../../shared/yard.js';

export function CardPage() {
  const [write, setWrite] = createSignal(false);
  const [pictures, setPictures] = createSignal(false);
  const [number, setNumber] = createSignal(0);
  const items = createMemo(() => given(number()));
  return (
    <main>
      <h1>Card</h1>
      <fieldset>
        <legend>This page</legend>
        <label>
          <input type="checkbox" checked={write()} onChange={({currentTarget}) => setWrite(currentTarget.checked)} /> Write
        </label>
        <label>
          <input type="checkbox" checked={pictures()} onChange={({currentTarget}) => setPictures(currentTarget.checked)} /> With pictures
        </label>
        <button onClick={() => setNumber(number() + 1)}>Another one</button>
      </fieldset>
      <hearth-host endpoint="/hearth" space="harbor">
        <hearth-get-to-know prop:show={write() ? 'edit' : 'view'} heading="My card" prop:allowImage={pictures()} />
        <hearth-pulse-poll heading="A question" prop:pollId="launch-of-nightjar" />
      </hearth-host>
      <hearth-kudos-wall heading="From the app itself" mode="readonly" prop:items={items()} />
    </main>
  );
}
