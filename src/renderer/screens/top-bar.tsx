import { BrandMark } from '../components/brand-mark.tsx';
import { Button } from '../components/button.tsx';
import { Icon, type IconName } from '../components/icon.tsx';
import { useClient } from '../state/client-context.ts';
import { hashOf, type Route } from '../state/route.ts';
import { useAction } from '../state/use-action.ts';

const places: readonly { readonly route: Route; readonly label: string; readonly icon: IconName }[] = [
  { route: { screen: 'home' }, label: 'Home', icon: 'home' },
  { route: { screen: 'settings' }, label: 'Settings', icon: 'settings' },
];

/** The bar over every signed-in screen: where one can go, and the lock. */
export function TopBar({ route }: { readonly route: Route }) {
  const client = useClient();
  const { pending, run } = useAction(() => client.call('session.lock', {}));
  return (
    <header className="top-bar">
      <a className="top-brand" href={hashOf({ screen: 'home' })}>
        <BrandMark />
        <span>Familiar</span>
      </a>
      <nav className="top-nav" aria-label="Main">
        {places.map(({ route: place, label, icon }) => (
          <a key={label} href={hashOf(place)} aria-current={place.screen === route.screen ? 'page' : undefined}>
            <Icon name={icon} /> {label}
          </a>
        ))}
      </nav>
      <Button icon="lock" pending={pending} onClick={() => void run()}>
        Lock
      </Button>
    </header>
  );
}
