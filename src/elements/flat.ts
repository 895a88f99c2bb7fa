import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** What has been joined, by what comes next. */
interface Joint extends Map<string | readonly string[], Joint> {
  /** All of it, with a null character in the place of each value. */
  text?: string;
  strings?: TemplateStringsArray;
}

const start: Joint = new Map();

/**
 * The same template with the lists in it as parts of itself: the templates and values in them, however deep, are made at once with all the rest. Lit
 * makes each by itself, and keeps places around it. Where a list comes to be of other templates, the whole is made anew.
 */
export function flat({strings, values}: TemplateResult): TemplateResult {
  const all: unknown[] = [];
  let joint = start;
  const go = (step: string | readonly string[]) => {
    let next = joint.get(step);
    if (!next) {
      joint.set(step, (next = new Map()));
      next.text = (joint.text ?? '') + [step].flat().join('\0');
    }
    joint = next;
  };
  const take = (value: unknown, inList?: boolean): void => {
    if (Array.isArray(value)) return value.forEach((piece) => take(piece, true));
    const part = inList && (value as TemplateResult | undefined)?.strings ? (value as TemplateResult) : html`${value}`;
    go(part.strings);
    all.push(...part.values);
  };
  strings.forEach((text, index) => {
    if (index) take(values[index - 1]);
    go(text);
  });
  if (!joint.strings) {
    const texts = joint.text!.split('\0');
    // Lit takes what has no `raw` for a text that came from elsewhere. This is of templates alone.
    joint.strings = Object.assign(texts, {raw: texts});
  }
  return html(joint.strings, ...all);
}
