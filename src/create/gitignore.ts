/** What git does not keep of `.hearth`. */
export const GITIGNORE = `# What belongs to this machine alone.
/env
/people.json
/*.sqlite
/*.sqlite-shm
/*.sqlite-wal
`;

/** The same, where nothing but what people wrote is left: it hides itself, too. */
export const LEFT_GITIGNORE = `${GITIGNORE}/.gitignore
`;
