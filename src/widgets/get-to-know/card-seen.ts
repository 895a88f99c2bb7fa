import {isObject, list, text} from '../../protocol/views/view.js';
import type {CardAnswer, CardData} from '../../protocol/views/card.js';

/** What a card says, with all that the host told of it, to be read when there is more to do than to show it. */
export type SeenData = CardData & {raw: Record<string, unknown>};

/** Reads of a card what is shown of it first. What makes no sense is left out; what only its owner is told is read later, by `readCardData`. */
export function readSeen(raw: Record<string, unknown>): SeenData {
  const texts = Object.fromEntries(Object.entries(raw).filter(([, value]) => text(value) !== undefined));
  return {
    ...(texts as Partial<CardData>),
    version: 1,
    raw,
    askMeAbout: list(raw.askMeAbout, text),
    asked: [],
    answers: list(raw.answers, (value): CardAnswer | undefined => {
      if (!isObject(value) || !isObject(value.prompt) || !text(value.id) || !text(value.prompt.text) || text(value.text) === undefined)
        return undefined;
      const {src, alt} = isObject(value.image) ? value.image : {};
      return {
        ...(value as unknown as CardAnswer),
        prompt: {text: text(value.prompt.text)!, lang: text(value.prompt.lang)},
        lang: text(value.lang),
        image: text(src) ? {id: '', src: text(src)!, alt: text(alt) ?? ''} : undefined,
        thanked: value.thanked === true,
        can: list(value.can, text),
      };
    }),
  };
}
