'use client';

import {useMemo, useState} from 'react';
import type {GetToKnow, KudosWall} from 'hearth-widgets';
import {given} from '../../shared/yard.js';
import {attach} from './attach';

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
          <input type="checkbox" checked={write} onChange={({target}) => setWrite(target.checked)} /> Write
        </label>
        <label>
          <input type="checkbox" checked={pictures} onChange={({target}) => setPictures(target.checked)} /> With pictures
        </label>
        <button onClick={() => setNumber(number + 1)}>Another one</button>
      </fieldset>
      <hearth-host endpoint="/hearth" space="harbor">
        <hearth-get-to-know ref={attach<GetToKnow>({allowImage: pictures})} show={write ? 'edit' : 'view'} heading="My card" />
        <hearth-pulse-poll heading="A question" poll-id="launch-of-nightjar" />
      </hearth-host>
      <hearth-kudos-wall ref={attach<KudosWall>({items})} heading="From the app itself" mode="readonly" />
    </main>
  );
}
