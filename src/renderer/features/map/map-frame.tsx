import type { ReactNode } from 'react';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { hashOf, type Route } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import styles from './map-frame.module.css';

type Views = Omit<Catalogue['map']['views'], 'label'>;

const places: readonly { readonly route: Route; readonly view: keyof Views }[] = [
  { route: { screen: 'map' }, view: 'map' },
  { route: { screen: 'pairs' }, view: 'pairs' },
  { route: { screen: 'compare', a: null, b: null }, view: 'compare' },
  { route: { screen: 'whatIf', setAside: [] }, view: 'whatIf' },
  { route: { screen: 'tuning' }, view: 'tuning' },
];

type Props = {
  readonly screen: Route['screen'];
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the screens about the household's faces: title, what they answer, and the way from one to another. */
export function MapFrame({ screen, title, lead, children }: Props) {
  const { views } = useWords().map;
  return (
    <div className={styles.frame} data-screen={screen}>
      <header className={styles.header}>
        <ScreenTitle windowTitle={title}>{title}</ScreenTitle>
        <div className={styles.lead}>
          <Quiet>{lead}</Quiet>
        </div>
        <nav className={styles.nav} aria-label={views.label}>
          {places.map(({ route, view }) => (
            <a key={view} href={hashOf(route)} aria-current={route.screen === screen ? 'page' : undefined}>
              {views[view]}
            </a>
          ))}
        </nav>
      </header>
      {children}
    </div>
  );
}
