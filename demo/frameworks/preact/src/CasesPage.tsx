import {useEffect, useRef, useState} from 'preact/hooks';
import {useProperties} from './use-properties.js';

export function CasesPage() {
  const [number, setNumber] = useState(0);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<string[]>([]);
  const data = useProperties<HTMLElement & {list: unknown[]; record: object; richData: object}>({
    list: ['ebb', number],
    record: {tide: number},
    richData: {tides: [number]},
  });
  const hear = ({type}: Event) => setHeard((before) => [...before, type]);
  const teller = useRef<HTMLElement>(null);
  // Preact takes a name that begins with a capital for one of the browser's own events, and writes it small.
  useEffect(() => {
    const leave = new AbortController();
    for (const type of ['TideTurned', 'TIDE']) teller.current?.addEventListener(type, hear, leave);
    return () => leave.abort();
  }, []);
  return (
    <main>
      <h1>Cases</h1>
      <fieldset>
        <legend>This page</legend>
        <button onClick={() => setNumber(number + 1)}>Change</button>
        <label>
          <input type="checkbox" checked={shown} onChange={({currentTarget}) => setShown(currentTarget.checked)} /> Shown
        </label>
        <output aria-label="Heard">{heard.join(' ')}</output>
      </fieldset>
      <x-probe id="empty" />
      <x-probe id="filled">Tide {number}</x-probe>
      <x-probe id="swapped">{number % 2 === 0 ? <b>Ebb</b> : <i>Flood</i>}</x-probe>
      {shown && <x-probe id="hidden" />}
      <x-probe id="data" ref={data} flag={number % 2 === 1} count={number} word={`tide ${number}`} />
      <x-probe id="teller" ref={teller} ontidings={hear} ontide-turned={hear} ontideTurned={hear} />
    </main>
  );
}
