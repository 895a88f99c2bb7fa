import {Show, createSignal} from 'solid-js';

export function CasesPage() {
  const [number, setNumber] = createSignal(0);
  const [shown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal<string[]>([]);
  const hear = ({type}: Event) => setHeard([...heard(), type]);
  return (
    <main>
      <h1>Cases</h1>
      <fieldset>
        <legend>This page</legend>
        <button onClick={() => setNumber(number() + 1)}>Change</button>
        <label>
          <input type="checkbox" checked={shown()} onChange={({currentTarget}) => setShown(currentTarget.checked)} /> Shown
        </label>
        <output aria-label="Heard">{heard().join(' ')}</output>
      </fieldset>
      <x-probe id="empty" />
      <x-probe id="filled">Tide {number()}</x-probe>
      <x-probe id="swapped">
        <Show when={number() % 2 === 0} fallback={<i>Flood</i>}>
          <b>Ebb</b>
        </Show>
      </x-probe>
      <Show when={shown()}>
        <x-probe id="hidden" />
      </Show>
      <x-probe
        id="data"
        flag={number() % 2 === 1}
        count={number()}
        word={`tide ${number()}`}
        list={['ebb', number()]}
        record={{tide: number()}}
        prop:richData={{tides: [number()]}}
      />
      <x-probe id="teller" on:tidings={hear} on:tide-turned={hear} on:tideTurned={hear} on:TideTurned={hear} on:TIDE={hear} />
    </main>
  );
}
