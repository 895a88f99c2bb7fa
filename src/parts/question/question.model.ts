import type {Several} from '../several/several.template.js';

/** The words that a form asks for. */
export interface QuestionText {
  label: string;
  /** Grapheme clusters at most. */
  max: number;
  required: boolean;
  /** What to say where they must be there and are not; a word of its own where this is left out. */
  missing?: string;
  /** The words that stand there while nothing is answered. */
  before?: string;
}

/** What a form for one decision asks. */
export interface Question {
  /** What it is about; the name of the form. Without it the words that are asked for name it. */
  label?: string;
  /** What the person should know before they answer. */
  hint?: string;
  /** One of several, as radio buttons. */
  choices?: {label: string; options: readonly {value: string; label: string}[]};
  /** Some of several, as check boxes. */
  several?: Several;
  /** Some words. */
  text?: QuestionText;
  /** Yes or no, as a check box. */
  check?: string;
  /** What the button says that answers it. */
  submit: string;
}

/** What a person answers. */
export interface Answer {
  choice: string;
  /** As typed; as it would be sent once it is given. */
  text: string;
  checked: boolean;
  /** The values of what is chosen of several. */
  several: readonly string[];
}

/** An answer in which nothing is said yet. */
export const BLANK: Answer = {choice: '', text: '', checked: false, several: []};
