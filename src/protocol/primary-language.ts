/** The language of a tag (BCP 47), without script and region: `pt` of `pt-BR`. */
export const primaryLanguage = (tag: string): string => tag.split('-')[0]!.toLowerCase();
