/** A text as people compare it. */
export const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ');
