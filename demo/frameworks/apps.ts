/** The apps that `npm run frameworks` builds and tries, in the order of its table. */

/** One app: a folder beside this file, with a `package.json` of its own. */
export interface App {
  /** The name of its folder. */
  name: string;
  /** What its framework is called. */
  title: string;
  /** The folder with what it builds to be served as files, or `server` where it brings a server of its own: the script `start`, with the port in `PORT`. */
  output: string;
  /**
   * Its pages are served under a strict Content-Security-Policy, with these names of trusted types beside that of Lit where the framework makes markup of
   * its own templates. Left out where that was not tried, or the framework needs more.
   */
  strict?: {types?: readonly string[]};
}

export const apps: readonly App[] = [
  {name: 'plain', title: 'Plain HTML', output: 'dist', strict: {}},
  {name: 'react', title: 'React', output: 'dist', strict: {}},
  {name: 'next', title: 'Next.js', output: 'server'},
  {name: 'vue', title: 'Vue', output: 'dist', strict: {types: ['vue']}},
  {name: 'svelte', title: 'Svelte', output: 'dist'},
  {name: 'solid', title: 'Solid', output: 'dist'},
  {name: 'preact', title: 'Preact', output: 'dist'},
  {name: 'angular', title: 'Angular', output: 'dist/browser'},
  {name: 'astro', title: 'Astro', output: 'dist'},
  {name: 'htmx', title: 'htmx', output: 'dist'},
  {name: 'turbo', title: 'Turbo', output: 'dist'},
];
