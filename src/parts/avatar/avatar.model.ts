let segmenter: Intl.Segmenter | undefined;

const first = (text: string) => (segmenter ??= new Intl.Segmenter()).segment(text).containing(0)?.segment ?? '';

/**
 * What stands for a name where there is no picture: the first character of its first and of its last word; in scripts without capitals,
 * where initials are not the custom, the first alone. As the name writes them: never made capital.
 */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]\S*/gu) ?? [name.trim()];
  const start = first(words[0]!);
  return words[1] && !/^\p{Lo}/u.test(start) ? start + first(words.at(-1)!) : start;
}

/** How many colours avatars come in. */
export const TONES = 8;

/** Which colour an id has: always the same one, whatever the page. */
export function toneOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 33 + id.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 3)) & (TONES - 1);
}
