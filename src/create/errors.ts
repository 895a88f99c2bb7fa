/** The folder is not one that can be written to: the message says why and what to do. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
}

/** Whether the system says so: `ENOENT` and the like. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
