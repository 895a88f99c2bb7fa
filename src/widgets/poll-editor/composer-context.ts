import type {LocalizeController} from '../../elements/localize-controller.js';
import type {SearchPeople} from '../../parts/people-picker/people-picker.js';
import type {PollCheck} from '../../polls/lint/codes.js';
import type {OfferedScale} from './editor-scales.js';
import type {EditorDraft, FormType} from './poll-editor.model.js';

/** What the parts of the form work with. */
export interface ComposerContext {
  localize: LocalizeController;
  draft: EditorDraft;
  /** The current time, in milliseconds since the epoch. */
  now: number;
  /** Whether the host takes ballots. */
  ballots: boolean;
  /** Scales that the page brings along. */
  scales: readonly OfferedScale[];
  /** Chooses a type; a scale is fetched first. */
  chooseType(type: FormType): void;
  /** Chooses the language of the question: our own scale is asked in it. */
  relang(lang: string): void;
  /** Finds groups. */
  search: SearchPeople | undefined;
  change(change: Partial<EditorDraft>): void;
  /** What is wrong with a field, in words; empty where nothing is. */
  wrong(field: string): string;
  /** What is advised about a field. */
  advice(field: string): readonly PollCheck[];
  addOption(): void;
  removeOption(id: string): void;
  moveOption(id: string, to: number): void;
  /** Opens the field for what is said beside an option. */
  describe(id: string): void;
  /** Whether that field is open. */
  isDescribed(id: string): boolean;
}
