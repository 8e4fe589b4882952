/** The given command, ready to be pasted into a shell; arguments with special characters are quoted. */
export function commandLine(args: readonly string[], script: 'evaluate' | 'lab' = 'evaluate'): string {
  const quoted = args.map((arg) => (/^[\w./,:=@%+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", String.raw`'\''`)}'`));
  return [`npm run ${script} --`, ...quoted].join(' ');
}
