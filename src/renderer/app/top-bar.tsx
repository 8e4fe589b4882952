import { BrandMark } from '../kit/brand-mark.tsx';
import { Button } from '../kit/button.tsx';
import { Icon, type IconName } from '../kit/icon.tsx';
import { useClient } from '../state/client-context.ts';
import { hashOf, type Route } from '../state/route.ts';
import { useAction } from '../state/use-action.ts';
import { useSignedIn } from '../state/use-app.ts';
import styles from './top-bar.module.css';
import { UndoMenu } from './undo-menu.tsx';

const places: readonly {
  readonly route: Route;
  readonly label: string;
  readonly icon: IconName;
  readonly isForOwner?: boolean;
}[] = [
  { route: { screen: 'home' }, label: 'Home', icon: 'home' },
  { route: { screen: 'people' }, label: 'People', icon: 'people' },
  { route: { screen: 'map' }, label: 'Map', icon: 'map', isForOwner: true },
  { route: { screen: 'activity' }, label: 'Activity', icon: 'pulse' },
  { route: { screen: 'settings' }, label: 'Settings', icon: 'settings' },
];

/** Whether a place is, or leads to, where one is: a person is within People, pairs are within the map. */
function isWithin(route: Route, place: Route): boolean {
  if (place.screen === 'people') return ['people', 'photos', 'person', 'enrol'].includes(route.screen);
  if (place.screen === 'map') return ['map', 'pairs', 'compare', 'whatIf', 'tuning'].includes(route.screen);
  return place.screen === route.screen;
}

/** The bar over every signed-in screen: where one can go, and the lock. */
export function TopBar({ route }: { readonly route: Route }) {
  const client = useClient();
  const { member: me } = useSignedIn();
  const { pending, run } = useAction(() => client.call('session.lock', {}));
  const offered = places.filter(({ isForOwner }) => isForOwner !== true || me.role === 'owner');
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href={hashOf({ screen: 'home' })}>
        <BrandMark />
        <span>Familiar</span>
      </a>
      <nav className={styles.nav} aria-label="Main">
        {offered.map(({ route: place, label, icon }) => (
          <a key={label} href={hashOf(place)} aria-current={isWithin(route, place) ? 'page' : undefined}>
            <span className={styles.sign}>
              <Icon name={icon} />
            </span>
            {label}
          </a>
        ))}
      </nav>
      <UndoMenu />
      <Button icon="lock" pending={pending} onClick={() => void run()}>
        Lock
      </Button>
    </header>
  );
}
