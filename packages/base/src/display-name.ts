/**
 * The name of a country, region of the world or language, in a language.
 * @param type what the code is
 * @param code ISO 3166-1 alpha-2 or BCP 47
 * @param language BCP 47 tag to name it in
 * @returns the code itself where the engine has no name
 */
export function displayName(type: 'region' | 'language', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type, languageDisplay: 'standard' }).of(code) ?? code;
  } catch {
    return code;
  }
}
