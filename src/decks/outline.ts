import type {Deck, Prompt, Sensitivity} from './deck.js';

/** What is the same of a question in every language. */
interface Outlined {
  tags: readonly string[];
  sensitivity?: Sensitivity;
  /** Whether it has a question to go on with. */
  followUp?: true;
}

/**
 * The decks that ship: their questions in the order in which they are listed, by a key. A key never changes its meaning and never comes
 * back for another question: what people answered refers to it.
 */
export const outline = {
  /** Small, playful, about nothing in particular. */
  light: {
    'word-for-its-sound': {tags: ['words']},
    'smile-this-week': {tags: ['moments']},
    'music-to-get-going': {tags: ['music']},
    'listen-while-working': {tags: ['music', 'rhythm']},
    'lately-recommended': {tags: ['stories'], followUp: true},
    'start-again': {tags: ['stories']},
    'tiny-superpower': {tags: ['ideas']},
    'well-designed-object': {tags: ['things']},
    'sound-you-like': {tags: ['senses']},
    'time-of-day': {tags: ['rhythm']},
    'ten-minutes-unprepared': {tags: ['interests'], followUp: true},
    'able-to-do-for-fun': {tags: ['learning'], followUp: true},
    'hour-in-your-lap': {tags: ['moments']},
    'question-you-like': {tags: ['words']},
    'colour-you-choose': {tags: ['senses']},
    'where-ideas-turn-up': {tags: ['ideas']},
    'saying-you-quote': {tags: ['words']},
    'made-yourself': {tags: ['things']},
    'museum-of-little-things': {tags: ['things']},
    'missing-invention': {tags: ['ideas']},
    'trick-you-keep': {tags: ['things']},
    'emoji-you-use': {tags: ['words']},
    'film-of-your-week': {tags: ['stories']},
    'animal-as-colleague': {tags: ['ideas']},
    'kind-stranger': {tags: ['moments'], sensitivity: 'personal'},
    'place-once-more': {tags: ['places']},
    'weather-for-work': {tags: ['rhythm']},
    'tidy-or-own-system': {tags: ['habits']},
    'instructions-or-try': {tags: ['habits']},
    'plan-or-see': {tags: ['habits']},
    'collect-by-accident': {tags: ['things'], followUp: true},
    'word-of-another-language': {tags: ['words']},
    'fact-you-keep-telling': {tags: ['interests']},
    'liked-after-all': {tags: ['moments']},
    'makes-you-laugh': {tags: ['moments']},
    'while-it-loads': {tags: ['habits']},
    'written-by-hand': {tags: ['words']},
    'long-journey': {tags: ['places']},
    'small-habit': {tags: ['habits']},
    'name-a-ship': {tags: ['ideas']},
  },
  /** Work and craft: what somebody does, how, and what they like about it. */
  work: {
    'quietly-proud-detail': {tags: ['craft']},
    'explain-what-you-do': {tags: ['craft']},
    'good-working-day': {tags: ['rhythm']},
    'task-too-big': {tags: ['ways']},
    'tool-you-reach-for': {tags: ['tools']},
    'trick-from-colleague': {tags: ['tools', 'together'], followUp: true},
    'underrated-skill': {tags: ['craft']},
    'ask-me-any-time': {tags: ['together']},
    'learn-from-somebody': {tags: ['learning', 'together']},
    'forget-the-time': {tags: ['rhythm']},
    'aloud-or-quiet': {tags: ['ways']},
    'told-could-be-better': {tags: ['together'], sensitivity: 'personal'},
    'thanks-that-mean': {tags: ['together']},
    'meeting-worth-it': {tags: ['together']},
    'no-right-answer': {tags: ['ways']},
    'mistake-passed-on': {tags: ['learning'], sensitivity: 'personal', followUp: true},
    'do-differently-today': {tags: ['learning']},
    'work-few-see': {tags: ['craft']},
    'more-care-than-needed': {tags: ['craft']},
    'when-stuck': {tags: ['ways']},
    'good-handover': {tags: ['together']},
    'question-at-the-start': {tags: ['ways']},
    'made-simpler': {tags: ['craft'], followUp: true},
    'give-to-a-machine': {tags: ['tools']},
    'good-break': {tags: ['rhythm']},
    'need-to-concentrate': {tags: ['rhythm', 'together']},
    'written-or-said': {tags: ['ways']},
    'enjoy-explaining': {tags: ['learning']},
    'shared-success': {tags: ['together']},
    'made-work-easier': {tags: ['together']},
    'in-the-middle-of': {tags: ['craft']},
    'not-yet': {tags: ['learning']},
    'nothing-could-go-wrong': {tags: ['ideas']},
    'rule-of-thumb': {tags: ['ways']},
    'word-of-your-field': {tags: ['craft']},
    'to-a-beginner': {tags: ['learning']},
    'useful-detour': {tags: ['learning'], sensitivity: 'personal'},
    'whom-it-helps': {tags: ['craft']},
    'gives-energy': {tags: ['rhythm']},
    'watch-another-team': {tags: ['together'], followUp: true},
  },
  /** For somebody who is new, and for those around them. */
  newcomer: {
    'pleasantly-surprised': {tags: ['first-days']},
    'drew-you-here': {tags: ['you']},
    'what-to-call-you': {tags: ['you']},
    'get-to-know-new': {tags: ['learning']},
    'bring-with-you': {tags: ['you']},
    'curious-about': {tags: ['learning']},
    'too-small-to-ask': {tags: ['questions']},
    'abbreviation-to-explain': {tags: ['questions']},
    'finding-your-way': {tags: ['first-days']},
    'best-way-to-reach': {tags: ['together']},
    'when-to-count-on-you': {tags: ['together']},
    'how-much-hello': {tags: ['together']},
    'whose-work-first': {tags: ['learning', 'together']},
    'how-you-work': {tags: ['you']},
    'team-you-liked': {tags: ['together'], followUp: true},
    'should-stay': {tags: ['fresh-eyes']},
    'fresh-eyes': {tags: ['fresh-eyes'], followUp: true},
    'tool-new-to-you': {tags: ['learning']},
    'idea-from-elsewhere': {tags: ['fresh-eyes']},
    'one-sentence': {tags: ['you']},
    'help-already': {tags: ['together']},
    'easier-next-week': {tags: ['questions']},
    'made-you-welcome': {tags: ['first-days', 'together'], followUp: true},
    'remember-names': {tags: ['learning']},
    'already-done': {tags: ['first-days']},
    'company-in-breaks': {tags: ['together']},
    'ask-or-collect': {tags: ['questions']},
    'three-months-on': {tags: ['you'], sensitivity: 'personal'},
    'found-by-accident': {tags: ['first-days']},
    'good-companion': {tags: ['together']},
    'keep-track': {tags: ['learning']},
    'other-than-expected': {tags: ['fresh-eyes'], followUp: true},
    'learning-right-now': {tags: ['learning']},
    'after-a-full-day': {tags: ['you'], sensitivity: 'personal'},
    'joke-to-explain': {tags: ['questions']},
    'how-it-is-decided': {tags: ['questions']},
    'page-to-hand-on': {tags: ['fresh-eyes']},
    'first-message': {tags: ['together']},
    'matters-together': {tags: ['together']},
    'to-the-next-one': {tags: ['first-days']},
  },
} as const satisfies Record<string, Record<string, Outlined>>;

/** The id of a deck that ships. */
export type DeckId = keyof typeof outline;

/** A question, or a question and one to go on with. */
export type Words = string | readonly [text: string, followUp: string];

/** What a language file holds: a missing question does not compile, and neither does a missing follow-up. */
export type DeckWords = {
  [Id in DeckId]: {
    title: string;
    prompts: {[Key in keyof (typeof outline)[Id]]: (typeof outline)[Id][Key] extends {followUp: true} ? readonly [string, string] : string};
  };
};

/** The decks with their words. */
export function assemble(lang: string, words: DeckWords): Deck[] {
  return (Object.keys(outline) as DeckId[]).map((id) => {
    const texts: Record<string, Words> = words[id].prompts;
    return {
      id,
      lang,
      title: words[id].title,
      prompts: Object.entries<Outlined>(outline[id]).map(([key, one]) => toPrompt(`${id}-${key}`, one, texts[key]!)),
    };
  });
}

function toPrompt(id: string, {tags, sensitivity = 'light'}: Outlined, words: Words): Prompt {
  const [text, followUp] = typeof words === 'string' ? [words] : words;
  return {id, text, tags: [...tags], sensitivity, ...(followUp === undefined ? {} : {followUp})};
}
