/** What an entry of the desktop is made of. */
type Entry = { readonly name: string; readonly comment: string; readonly command: readonly string[] };

const lineBreaks: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

/** A string of an entry: a line break in a path would end it, and what follows would be a line of the entry. */
const asString = (text: string): string =>
  text.replaceAll('\\', '\\\\').replace(/[\n\r]/g, (sign) => lineBreaks[sign] ?? '');

/**
 * One argument of a desktop entry's Exec line, by the Desktop Entry Specification 1.5: quoted, with what is special
 * inside quotes escaped, percent signs doubled, and each backslash doubled again for the string that holds it.
 */
function quoted(argument: string): string {
  const escaped = argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%');
  return asString(`"${escaped}"`);
}

/** The text of an XDG autostart entry. A desktop passes it over once the program is gone, as after it was removed. */
export function desktopEntry({ name, comment, command }: Entry): string {
  const [program = ''] = command;
  return `[Desktop Entry]
Type=Application
Name=${name}
Comment=${comment}
TryExec=${asString(program)}
Exec=${command.map(quoted).join(' ')}
Terminal=false
X-GNOME-Autostart-enabled=true
`;
}
