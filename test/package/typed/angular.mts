/** What a component of Angular, or any other script, knows of elements: those of `HTMLElementTagNameMap`, and what they fire. */
import type {KudosGivenEvent} from 'hearth-widgets';
import type {} from 'hearth-widgets';

export class Thanks {
  // As `viewChild<ElementRef<HTMLElementTagNameMap['hearth-kudos-wall']>>('wall')` has it.
  wall: {nativeElement: HTMLElementTagNameMap['hearth-kudos-wall']} | undefined;

  // As `(hearth-kudos-given)="given($event)"` calls it.
  given({event}: KudosGivenEvent): string {
    if (this.wall) this.wall.nativeElement.pageSize = 20;
    return event.data.message.trim();
  }
}

const wall = document.querySelector('hearth-kudos-wall')!;
wall.composer = 'button';
wall.addEventListener('hearth-kudos-given', ({event}) => event.data.message.trim());
document.createElement('hearth-poll-editor').addEventListener('hearth-sent', ({receipt}) => receipt.status);

// @ts-expect-error It is one of three.
wall.composer = 'modal';
// @ts-expect-error There is no such property.
wall.pageSizes = 20;
// @ts-expect-error What is heard is not the name of a person.
wall.addEventListener('hearth-kudos-given', (event: string) => event);
