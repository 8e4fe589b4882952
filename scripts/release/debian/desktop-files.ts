import type { Language } from '#contract/appearance.ts';
import { installers as german } from '#words/de/installers.ts';
import { common } from '#words/en/common.ts';
import { installers, type ListedProgram } from '#words/en/installers.ts';
import { installers as spanish } from '#words/es/installers.ts';
import { installers as french } from '#words/fr/installers.ts';
import type { Installed } from './maintainer-scripts.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What is said in other languages, by their tags. */
const translated = Object.entries({ de: german, es: spanish, fr: french } satisfies Record<
  Exclude<Language, 'en'>,
  ListedProgram
>);

/** What a desktop entry says of the program; its keys end with `[fr]` in another language. */
const entryLines = ({ kind, summary, keywords }: ListedProgram, language = ''): readonly string[] => [
  `GenericName${language}=${kind}`,
  `Comment${language}=${summary}`,
  `Keywords${language}=${keywords.map((word) => `${word};`).join('')}`,
];

/** The paragraphs of AppStream's description. */
const paragraphs = ({ description }: ListedProgram, attribute = ''): string =>
  description.map((paragraph) => `    <p${attribute}>${escaped(paragraph)}</p>`).join('\n');

/** The entry in the system's list of programs. */
export const desktopEntry = ({ name, folder }: Installed): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${common.appName}`,
    ...entryLines(installers),
    ...translated.flatMap(([tag, said]) => entryLines(said, `[${tag}]`)),
    `Exec=${folder}/${name}`,
    `TryExec=${folder}/${name}`,
    `Icon=${name}`,
    'Terminal=false',
    'Categories=Utility;',
    // The window's class, by which a desktop finds the entry of a window: Electron takes the name in package.json.
    'StartupWMClass=familiar',
    '',
  ].join('\n');

/** The name in AppStream's catalogue, which likes no hyphens. */
export const componentId = (name: string): string => `app.familiar.${name.replaceAll('-', '_')}`;

/** What the system's catalogue of programs shows, in AppStream's format. */
export const metainfo = ({ name }: Installed, version: string, date: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>${componentId(name)}</id>
  <name>${escaped(common.appName)}</name>
  <summary>${escaped(installers.summary)}</summary>
${translated.map(([tag, { summary }]) => `  <summary xml:lang="${tag}">${escaped(summary)}</summary>`).join('\n')}
  <metadata_license>MIT</metadata_license>
  <project_license>MIT</project_license>
  <developer id="app.familiar"><name>The Familiar authors</name></developer>
  <description>
${paragraphs(installers)}
${translated.map(([tag, said]) => paragraphs(said, ` xml:lang="${tag}"`)).join('\n')}
  </description>
  <launchable type="desktop-id">${name}.desktop</launchable>
  <icon type="stock">${name}</icon>
  <categories><category>Utility</category></categories>
  <provides><binary>${name}</binary></provides>
  <content_rating type="oars-1.1"/>
  <releases><release version="${version}" date="${date}"/></releases>
</component>
`;
