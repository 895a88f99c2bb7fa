/** The name of a language, by its tag (BCP 47), in the language of whoever reads; the tag itself where it has no name. */
export function languageName(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
