import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { type SettingsSection, settingsPageNames } from '#renderer/state/settings-addresses.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { pageSigns } from './settings-nav.tsx';
import styles from './settings-overview.module.css';
import { SettingsSearch } from './settings-search.tsx';
import { isShown, type Viewer } from './settings-sections.tsx';

/** What people come for most, with its sign. */
const wanted = [
  { section: 'pin', name: 'pin', icon: 'lock' },
  { section: 'backup', name: 'backup', icon: 'shield' },
  { section: 'which-camera', name: 'camera', icon: 'camera' },
] as const satisfies readonly { readonly section: SettingsSection; readonly name: string; readonly icon: IconName }[];

function Wanted({ viewer }: { readonly viewer: Viewer }) {
  const { wanted: words } = useWords().settings;
  return (
    <nav aria-label={words.label}>
      <ButtonRow>
        {wanted
          .filter(({ section }) => isShown(section, viewer))
          .map(({ section, name, icon }) => (
            <ButtonLink key={section} icon={icon} href={hashOf({ screen: 'settings', section })}>
              {words[name]}
            </ButtonLink>
          ))}
      </ButtonRow>
    </nav>
  );
}

function PageCards() {
  const { pages, navLabel } = useWords().settings;
  return (
    <nav aria-label={navLabel}>
      <ul className={styles.cards}>
        {settingsPageNames.map((page) => (
          <li key={page}>
            <a href={hashOf({ screen: 'settings', page })}>
              <span className={styles.sign}>
                <Icon name={pageSigns[page]} size={24} />
              </span>
              <span>
                <strong>{pages[page].title}</strong>
                <span className={styles.line}>{pages[page].line}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages of the settings, a search over them, and what is wanted most. */
export function SettingsOverview({ viewer }: { readonly viewer: Viewer }) {
  const { settings: words } = useWords();
  return (
    <div className={styles.overview}>
      <ScreenTitle windowTitle={words.title}>{words.title}</ScreenTitle>
      <SettingsSearch viewer={viewer}>
        <Wanted viewer={viewer} />
        <PageCards />
      </SettingsSearch>
    </div>
  );
}
