'use client';

import {useEffect, useState} from 'react';
import type {FormEvent} from 'react';
import type {HearthHost, HearthSentEvent, KudosGivenEvent, KudosWall} from 'hearth-widgets';
import {directory, messages} from '../../shared/yard.js';
import {isLate} from './Widgets';
import {attach} from './attach';

export function WallPage() {
  const [night, setNight] = useState(false);
  const [look, setLook] = useState(false);
  const [note, setNote] = useState(false);
  const [there, setThere] = useState(true);
  const [heading, setHeading] = useState('Thanks at the yard');
  const [hint, setHint] = useState(1);
  const [waiting, setWaiting] = useState(false);
  const [last, setLast] = useState('');
  const [told, setTold] = useState<string[]>([]);
  const [newsletter, setNewsletter] = useState('');
  // Only the page knows its address: the server draws no button.
  useEffect(() => setWaiting(isLate()), []);

  const given = ({event}: KudosGivenEvent) => {
    setLast(event.data.message);
    setTold((before) => [...before, `Given: ${event.data.message}`]);
  };
  const sent = ({event}: HearthSentEvent) => setTold((before) => [...before, `Sent: ${event.type}`]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setNewsletter(JSON.stringify(Object.fromEntries(new FormData(event.currentTarget))));
  };
  const load = async () => {
    await import('./widgets');
    setWaiting(false);
  };

  return (
    <main className={night ? 'night' : undefined}>
      <h1>Wall</h1>
      <fieldset>
        <legend>This page</legend>
        <label>
          <input type="checkbox" checked={night} onChange={({target}) => setNight(target.checked)} /> Night colours
        </label>
        <label>
          <input type="checkbox" checked={look} onChange={({target}) => setLook(target.checked)} /> Only look
        </label>
        <label>
          <input type="checkbox" checked={note} onChange={({target}) => setNote(target.checked)} /> With a note
        </label>
        <label>
          Heading <input value={heading} onChange={({target}) => setHeading(target.value)} />
        </label>
        <button onClick={() => setHint(hint + 1)}>Next hint</button>
        <button onClick={() => setThere(!there)}>{there ? 'Take the wall away' : 'Put the wall back'}</button>
        {waiting && <button onClick={load}>Load the widgets</button>}
      </fieldset>
      <form onSubmit={submit}>
        <hearth-host ref={attach<HearthHost>({directory, messages})} endpoint="/hearth" space="harbor">
          {there && (
            <hearth-kudos-wall
              ref={attach<KudosWall>({}, {'hearth-kudos-given': given, 'hearth-sent': sent})}
              heading={heading}
              mode={look ? 'readonly' : 'live'}
            >
              <p>Hint {hint}: name what they did.</p>
              {note && <p>Seen by everyone in the harbor.</p>}
            </hearth-kudos-wall>
          )}
        </hearth-host>
        <label>
          Last thanks <input name="thanks" readOnly value={last} />
        </label>
        <button>Put it into the newsletter</button>
        <output aria-label="Newsletter">{newsletter}</output>
      </form>
      <ul aria-label="What the page heard">
        {told.map((what, index) => (
          <li key={index}>{what}</li>
        ))}
      </ul>
    </main>
  );
}
