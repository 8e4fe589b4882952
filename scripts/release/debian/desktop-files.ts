import { common } from '#words/en/common.ts';
import { installers } from '#words/en/installers.ts';
import type { Installed } from './maintainer-scripts.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The entry in the system's list of programs. */
export const desktopEntry = ({ name, folder }: Installed): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${common.appName}`,
    `GenericName=${installers.kind}`,
    `Comment=${installers.summary}`,
    `Exec=${folder}/${name}`,
    `TryExec=${folder}/${name}`,
    `Icon=${name}`,
    'Terminal=false',
    'Categories=Utility;',
    `Keywords=${installers.keywords.map((word) => `${word};`).join('')}`,
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
  <metadata_license>MIT</metadata_license>
  <project_license>MIT</project_license>
  <developer id="app.familiar"><name>The Familiar authors</name></developer>
  <description>
${installers.description.map((paragraph) => `    <p>${escaped(paragraph)}</p>`).join('\n')}
  </description>
  <launchable type="desktop-id">${name}.desktop</launchable>
  <icon type="stock">${name}</icon>
  <categories><category>Utility</category></categories>
  <provides><binary>${name}</binary></provides>
  <content_rating type="oars-1.1"/>
  <releases><release version="${version}" date="${date}"/></releases>
</component>
`;
