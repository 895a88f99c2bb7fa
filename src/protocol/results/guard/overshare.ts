/** What a host sent that it must not. The rules are those of the result arithmetic in the order of the pulse poll's page. */
export type OvershareCode =
  /** Rule 1: something of fewer people than the poll asks for. */
  | 'few-people'
  /** Rule 2: the exact number of people, or of an answer. */
  | 'exact-people'
  | 'exact-count'
  /** Rule 3: another content than before with the same number, or with fewer new answers than a batch. */
  | 'moved'
  /** Rule 3, stricter: more than "most" while the poll is open. */
  | 'figures-while-open'
  /** Rule 4: percentages, or places, of fewer than ten; a figure of fewer than three; one hidden option alone. */
  | 'percent-of-few'
  | 'small-cell'
  | 'alone-hidden'
  /** Rule 5: a figure of what all but two, or all, answered. */
  | 'all-alike'
  /** Rule 6: a mean of fewer than ten, without its spread, too fine, beside a hidden point, or of a question that has none. */
  | 'mean'
  /** Rule 6, of packs: an alpha of too few, too fine, or beside no mean. */
  | 'reliability'
  /** Of packs: something of single items, or of those who left a dial out. */
  | 'dial'
  /** Rule 7: fewer texts than the poll asks for; who wrote them or when. */
  | 'few-texts'
  | 'text-origin'
  /** Rule 8: groups that may not be shown, or not these. */
  | 'slice'
  /** Ballots, section 5: a percentage, or a place, between the steps. */
  | 'fine-percent';

/** One place in which results say more than they may. */
export interface Overshare {
  code: OvershareCode;
  /** Where, as a JSON Pointer. */
  pointer: string;
}
