'use client';

import {useState} from 'react';
import {attach} from './attach';

export function CasesPage() {
  const [number, setNumber] = useState(0);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<string[]>([]);
  const rich = {
    list: ['ebb', number],
    record: {tide: number},
    richData: {tides: [number]},
  };
  const hear = ({type}: Event) => setHeard((before) => [...before, type]);
  return (
    <main>
      <h1>Cases</h1>
      <fieldset>
        <legend>This page</legend>
        <button onClick={() => setNumber(number + 1)}>Change</button>
        <label>
          <input type="checkbox" checked={shown} onChange={({target}) => setShown(target.checked)} /> Shown
        </label>
        <output aria-label="Heard">{heard.join(' ')}</output>
      </fieldset>
      <x-probe id="empty" />
      <x-probe id="filled">Tide {number}</x-probe>
      <x-probe id="swapped">{number % 2 === 0 ? <b>Ebb</b> : <i>Flood</i>}</x-probe>
      {shown && <x-probe id="hidden" />}
      <x-probe id="data" ref={attach<HTMLElement & typeof rich>(rich)} flag={number % 2 === 1} count={number} word={`tide ${number}`} />
      <x-probe id="teller" ref={attach({}, {tidings: hear, 'tide-turned': hear, tideTurned: hear, TideTurned: hear, TIDE: hear})} />
    </main>
  );
}
