/** The command that was given, ready to be pasted into a shell: arguments with other than plain signs are quoted. */
export function commandLine(args: readonly string[]): string {
  const quoted = args.map((arg) => (/^[\w./,:=@%+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", String.raw`'\''`)}'`));
  return ['npm run evaluate --', ...quoted].join(' ');
}
