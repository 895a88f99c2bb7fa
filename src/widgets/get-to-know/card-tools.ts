import type {TemplateResult} from 'lit';
import type {HostConnection} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PeoplePicker} from '../../parts/people-picker/people-picker.js';
import type {CardAnswering} from './card-answering.js';
import type {CardDevice} from './card-device.js';
import type {CardSending} from './card-sending.js';
import type {CardTalk, Topic} from './card-talk.js';
import type {GetToKnow} from './get-to-know.js';

/** What the faces of the widget work with. */
export interface CardTools {
  widget: GetToKnow;
  localize: LocalizeController;
  sending: CardSending;
  talk: CardTalk;
  answering: CardAnswering;
  /** What this device keeps for whoever is signed in. */
  device(): CardDevice;
  connection(): HostConnection | undefined;
  /** Whether the cards of others can be opened from here. */
  opensCards(): boolean;
  /** Who may see an answer where its writer chooses nothing else. */
  defaultAudience(): 'me' | 'team' | 'org';
  /** Finds people, or groups. */
  searchPeople(kind: 'person' | 'group'): PeoplePicker['search'];
  /** Waits for the questions, where they are on their way. */
  whenDeck(): Promise<void>;
  /** The form of an answer. */
  composer(): TemplateResult;
  /** Some light questions to begin with, and that there is no hurry. */
  invitation(): TemplateResult;
  /** Opens the form for what is to be written, and goes there. */
  compose(from?: HTMLElement): Promise<void>;
  /** Asks something in its place, with words that were given back. Resolves to whether it could be asked. */
  ask(topic: Topic, from?: HTMLElement, words?: string): Promise<boolean>;
  /** Goes to what a selector finds, once it is rendered; not where the person has gone on from `from` meanwhile. */
  focus(selector: string, from?: HTMLElement): Promise<void>;
}
