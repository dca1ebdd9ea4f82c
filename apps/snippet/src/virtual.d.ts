/** What vite puts in. */
declare module 'virtual:embed-files' {
  /** Text of each script of the embed, and of its manifest, by file. */
  export const texts: Record<string, string>;
  /** What each chunk of texts and services exports by default, by file. */
  export const data: Record<string, unknown>;
  /** Lines of the guide, by the name of the server. */
  export const serverLines: Record<string, string>;
}
