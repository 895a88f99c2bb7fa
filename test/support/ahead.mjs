/**
 * Sets the clock of a process ahead by as many milliseconds as `HEARTH_TEST_AHEAD` says, before anything else runs in it: so that what takes days
 * can be seen in a moment.
 */
const ahead = Number(process.env.HEARTH_TEST_AHEAD);
const RealDate = Date;

globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + ahead);
    else super(...args);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
