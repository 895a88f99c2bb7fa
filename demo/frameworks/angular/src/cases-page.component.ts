import {CUSTOM_ELEMENTS_SCHEMA, Component, computed, signal} from '@angular/core';

@Component({
  selector: 'app-cases-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Cases</h1>
      <fieldset>
        <legend>This page</legend>
        <button (click)="number.set(number() + 1)">Change</button>
        <label><input #shownBox type="checkbox" checked (change)="shown.set(shownBox.checked)" /> Shown</label>
        <output aria-label="Heard">{{ heard().join(' ') }}</output>
      </fieldset>
      <x-probe id="empty"></x-probe>
      <x-probe id="filled">Tide {{ number() }}</x-probe>
      <x-probe id="swapped">
        @if (number() % 2 === 0) {
          <b>Ebb</b>
        } @else {
          <i>Flood</i>
        }
      </x-probe>
      @if (shown()) {
        <x-probe id="hidden"></x-probe>
      }
      <x-probe
        id="data"
        [flag]="number() % 2 === 1"
        [count]="number()"
        [word]="'tide ' + number()"
        [list]="list()"
        [record]="record()"
        [richData]="richData()"
      ></x-probe>
      <x-probe
        id="teller"
        (tidings)="hear($event)"
        (tide-turned)="hear($event)"
        (tideTurned)="hear($event)"
        (TideTurned)="hear($event)"
        (TIDE)="hear($event)"
      ></x-probe>
    </main>
  `,
})
export class CasesPage {
  readonly number = signal(0);
  readonly shown = signal(true);
  readonly heard = signal<string[]>([]);
  readonly list = computed(() => ['ebb', this.number()]);
  readonly record = computed(() => ({tide: this.number()}));
  readonly richData = computed(() => ({tides: [this.number()]}));

  hear({type}: Event): void {
    this.heard.update((before) => [...before, type]);
  }
}
