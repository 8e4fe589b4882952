import { BrandMark } from '../kit/brand-mark.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useClient } from '../state/client-context.ts';
import { hashOf, type Route } from '../state/route.ts';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../words/use-words.ts';
import { places, screens, useOfferedPlaces } from './screens.tsx';
import styles from './top-bar.module.css';
import { UndoMenu } from './undo-menu.tsx';

/** The bar over every signed-in screen: where one can go, and the lock. */
export function TopBar({ route }: { readonly route: Route }) {
  const { common, shell: words } = useWords();
  const client = useClient();
  const { pending, run } = useAction(() => client.call('session.lock', {}));
  const offered = useOfferedPlaces();
  const { place: usual, otherPlace = usual } = screens[route.screen];
  const current = offered.includes(usual) ? usual : otherPlace;
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href={hashOf({ screen: 'home' })}>
        <BrandMark />
        <span>{common.appName}</span>
      </a>
      <nav className={styles.nav} aria-label={words.places.label}>
        {offered.map((place) => (
          <a key={place} href={hashOf({ screen: place })} aria-current={place === current ? 'page' : undefined}>
            <span className={styles.sign}>
              <Icon name={places[place]} />
            </span>
            {words.places[place]}
          </a>
        ))}
      </nav>
      <UndoMenu />
      <Button icon="lock" pending={pending} onClick={() => void run()}>
        {words.lock}
      </Button>
    </header>
  );
}
