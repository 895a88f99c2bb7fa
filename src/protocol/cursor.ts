/** Whether cursor `a` is at or past cursor `b`. Cursors are decimal numbers of any length. */
export function isAtOrPast(a: string, b: string): boolean {
  return a.length === b.length ? a >= b : a.length > b.length;
}
