/** What became of the pictures of all stories that were looked at: how many of each. */
export interface PictureCounts {
  same: number;
  changed: number;
  /** Of stories that have none that was accepted. */
  new: number;
  /** Accepted ones whose story is not there any more. */
  gone: number;
  /** Not taken: the story itself went wrong. */
  failed: number;
}

/** What to say of them, and whether anything is left that somebody has to look at. Where `accept`, that is what has failed. */
export function verdict({same, changed, new: fresh, gone, failed}: PictureCounts, accept: boolean): {lines: string[]; exitCode: 0 | 1} {
  const rest = [...(gone > 0 ? [`${gone} gone`] : []), ...(failed > 0 ? [`${failed} failed`] : [])];
  const total = [`${same} the same`, `${changed} changed`, `${fresh} new`, ...rest].join(', ');
  if (accept) return {lines: [`${total}: accepted`], exitCode: failed > 0 ? 1 : 0};
  return {
    lines: [
      ...(fresh > 0 ? ['New ones were never accepted: look at them in test/.output/pictures, then run it with --accept and their names.'] : []),
      ...(changed > 0 ? ['What changed is in test/.output/pictures.'] : []),
      total,
    ],
    exitCode: changed + fresh + gone + failed > 0 ? 1 : 0,
  };
}
