/** Words as any language may have them: texts, and functions of what they speak of. */
export type Sayable<Words> = {
  [Key in keyof Words]: Words[Key] extends (...args: infer Args) => string ? (...args: Args) => string : string;
};
