import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { type SettingsPage, settingsPageNames } from '#renderer/state/settings-addresses.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './settings-nav.module.css';

/** The sign of each page. */
export const pageSigns: Readonly<Record<SettingsPage, IconName>> = {
  security: 'shield',
  'sign-in': 'face',
  people: 'people',
  camera: 'camera',
  backups: 'key',
  app: 'settings',
};

/** The pages of the settings beside the one that is shown. */
export function SettingsNav({ current }: { readonly current: SettingsPage }) {
  const words = useWords().settings;
  return (
    <nav className={styles.nav} aria-label={words.navLabel}>
      <ul>
        <li>
          <a href={hashOf({ screen: 'settings' })}>
            <span className={styles.sign}>
              <Icon name="arrowLeft" />
            </span>
            {words.overview}
          </a>
        </li>
        {settingsPageNames.map((page) => (
          <li key={page} data-page>
            <a href={hashOf({ screen: 'settings', page })} aria-current={page === current ? 'page' : undefined}>
              <span className={styles.sign}>
                <Icon name={pageSigns[page]} />
              </span>
              {words.pages[page].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
