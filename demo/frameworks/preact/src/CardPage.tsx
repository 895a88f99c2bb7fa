import {useMemo, useState} from 'preact/hooks';
import {given} from '../../shared/yard.js';

export function CardPage() {
  const [write, setWrite] = useState(false);
  const [pictures, setPictures] = useState(false);
  const [number, setNumber] = useState(0);
  // The same array as long as it says the same: another one is drawn anew.
  const items = useMemo(() => given(number), [number]);
  return (
    <main>
      <h1>Card</h1>
      <fieldset>
        <legend>This page</legend>
        <label>
          <input type="checkbox" checked={write} onChange={({currentTarget}) => setWrite(currentTarget.checked)} /> Write
        </label>
        <label>
          <input type="checkbox" checked={pictures} onChange={({currentTarget}) => setPictures(currentTarget.checked)} /> With pictures
        </label>
        <button onClick={() => setNumber(number + 1)}>Another one</button>
      </fieldset>
      <hearth-host endpoint="/hearth" space="harbor">
        <hearth-get-to-know show={write ? 'edit' : 'view'} heading="My card" allowImage={pictures} />
        <hearth-pulse-poll heading="A question" pollId="launch-of-nightjar" />
      </hearth-host>
      <hearth-kudos-wall heading="From the app itself" mode="readonly" items={items} />
    </main>
  );
}
