import {CUSTOM_ELEMENTS_SCHEMA, Component, signal} from '@angular/core';
import type {HearthSentEvent, KudosGivenEvent} from 'hearth-widgets';
import {directory, messages} from '../../shared/yard.js';
import {late} from './late';

@Component({
  selector: 'app-wall-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [class.night]="night()">
      <h1>Wall</h1>
      <fieldset>
        <legend>This page</legend>
        <label><input #nightBox type="checkbox" (change)="night.set(nightBox.checked)" /> Night colours</label>
        <label><input #lookBox type="checkbox" (change)="look.set(lookBox.checked)" /> Only look</label>
        <label><input #noteBox type="checkbox" (change)="note.set(noteBox.checked)" /> With a note</label>
        <label>Heading <input #headingField [value]="heading()" (input)="heading.set(headingField.value)" /></label>
        <button (click)="hint.set(hint() + 1)">Next hint</button>
        <button (click)="there.set(!there())">{{ there() ? 'Take the wall away' : 'Put the wall back' }}</button>
        @if (waiting()) {
          <button (click)="load()">Load the widgets</button>
        }
      </fieldset>
      <form (submit)="submit($event)">
        <hearth-host endpoint="/hearth" space="harbor" [directory]="directory" [messages]="messages">
          @if (there()) {
            <hearth-kudos-wall
              [heading]="heading()"
              [mode]="look() ? 'readonly' : 'live'"
              (hearth-kudos-given)="given($event)"
              (hearth-sent)="sent($event)"
            >
              <p>Hint {{ hint() }}: name what they did.</p>
              @if (note()) {
                <p>Seen by everyone in the harbor.</p>
              }
            </hearth-kudos-wall>
          }
        </hearth-host>
        <label>Last thanks <input name="thanks" readonly [value]="last()" /></label>
        <button>Put it into the newsletter</button>
        <output aria-label="Newsletter">{{ newsletter() }}</output>
      </form>
      <ul aria-label="What the page heard">
        @for (what of told(); track $index) {
          <li>{{ what }}</li>
        }
      </ul>
    </main>
  `,
})
export class WallPage {
  readonly directory = directory;
  readonly messages = messages;
  readonly night = signal(false);
  readonly look = signal(false);
  readonly note = signal(false);
  readonly there = signal(true);
  readonly heading = signal('Thanks at the yard');
  readonly hint = signal(1);
  readonly waiting = signal(late);
  readonly last = signal('');
  readonly told = signal<string[]>([]);
  readonly newsletter = signal('');

  given({event}: KudosGivenEvent): void {
    this.last.set(event.data.message);
    this.told.update((before) => [...before, `Given: ${event.data.message}`]);
  }

  sent({event}: HearthSentEvent): void {
    this.told.update((before) => [...before, `Sent: ${event.type}`]);
  }

  submit(event: Event): void {
    event.preventDefault();
    this.newsletter.set(JSON.stringify(Object.fromEntries(new FormData(event.target as HTMLFormElement))));
  }

  async load(): Promise<void> {
    await import('./widgets');
    this.waiting.set(false);
  }
}
