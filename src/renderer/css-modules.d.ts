/**
 * The classes of a style sheet beside its component. That each one used exists, and the other way round, is checked by
 * `scripts/check/styles.ts`.
 */
declare module '*.module.css' {
  const styles: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: Vite gives a module's classes so.
  export default styles;
}
