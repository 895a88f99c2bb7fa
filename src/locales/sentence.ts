/** A sentence that ends with a day. In some languages the day brings a full stop of its own, as after the abbreviation of the word for year. */
export const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
