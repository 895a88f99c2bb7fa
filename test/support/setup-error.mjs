// @ts-check
/** Something that the project needs cannot be had on this machine. The message is for the person who started it. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}
