import {CUSTOM_ELEMENTS_SCHEMA, Component, computed, signal} from '@angular/core';
import {given} from '../../shared/yard.js';

@Component({
  selector: 'app-card-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Card</h1>
      <fieldset>
        <legend>This page</legend>
        <label><input #writeBox type="checkbox" (change)="write.set(writeBox.checked)" /> Write</label>
        <label><input #picturesBox type="checkbox" (change)="pictures.set(picturesBox.checked)" /> With pictures</label>
        <button (click)="number.set(number() + 1)">Another one</button>
      </fieldset>
      <hearth-host endpoint="/hearth" space="harbor">
        <hearth-get-to-know [show]="write() ? 'edit' : 'view'" heading="My card" [allowImage]="pictures()"></hearth-get-to-know>
        <hearth-pulse-poll heading="A question" poll-id="launch-of-nightjar"></hearth-pulse-poll>
      </hearth-host>
      <hearth-kudos-wall heading="From the app itself" mode="readonly" [items]="items()"></hearth-kudos-wall>
    </main>
  `,
})
export class CardPage {
  readonly write = signal(false);
  readonly pictures = signal(false);
  readonly number = signal(0);
  readonly items = computed(() => given(this.number()));
}
