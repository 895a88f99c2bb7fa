/** Where a host keeps what, in its database. A test sees to it that every table of the stores is here. */

export interface Kept {
  table: string;
  holds: string;
  /** What in it tells of whom. */
  personal: string;
}

export const tables: readonly Kept[] = [
  {
    table: 'events',
    holds: 'The log: what was stated, by whom, when the host accepted it.',
    personal:
      'The id of the person, their words, whom these are about; of an answer to a poll that there was one, and not what it said. After an erasure the row stays, empty, under an alias.',
  },
  {
    table: 'things',
    holds: 'What follows from the log by now: each thank-you, card, mosaic, poll; and the answers to polls.',
    personal:
      'The same. An answer has a name beside it in named polls alone; it is gone once it is changed, taken back, or the poll is called off. Of a question that may be asked again: who was asked, and who of them had left by its end, under codes; whoever has the whole database can work out whose they are.',
  },
  {table: 'places', holds: 'In which view, for which space or person, a thing shows up.', personal: 'Ids of people and spaces.'},
  {table: 'hints', holds: 'That something changed, for those who look on; the last 10,000.', personal: 'Ids of people who must not learn of it.'},
  {table: 'settings', holds: 'The name of the log.', personal: 'Nothing.'},
  {table: 'migrations', holds: 'Which form the tables have.', personal: 'Nothing.'},
  {
    table: 'ballots_issued',
    holds: 'Unlinkable polls: that somebody was given a right to vote.',
    personal: 'The id of the person: that they saw the question. Not whether they voted, nor what. It goes 14 days after the count.',
  },
  {table: 'ballots', holds: 'Unlinkable polls: a digest and a choice.', personal: 'Nothing that leads to a person: no number, no time, no address.'},
  {table: 'ballots_held', holds: 'The same, until five can be written together.', personal: 'Nothing that leads to a person.'},
  {table: 'ballots_closed', holds: 'Unlinkable polls: how it ended.', personal: 'Nothing.'},
  {table: 'ballot_migrations', holds: 'Which form the tables have.', personal: 'Nothing.'},
];
