/**
 * Lets others have their turn: a database in the process answers at once, and whoever asks it for thousands of rows would keep everybody waiting. By a timer, as
 * that is there wherever a host runs.
 */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
