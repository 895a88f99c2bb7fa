/** An error of the operating system, which has a code such as `ENOENT`. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;
