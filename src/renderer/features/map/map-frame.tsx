import type { ReactNode } from 'react';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { hashOf, type Route } from '#renderer/state/route.ts';
import styles from './map-frame.module.css';

const places: readonly { readonly route: Route; readonly label: string }[] = [
  { route: { screen: 'map' }, label: 'Map' },
  { route: { screen: 'pairs' }, label: 'Pairs' },
  { route: { screen: 'compare', a: null, b: null }, label: 'Compare' },
  { route: { screen: 'whatIf', setAside: [] }, label: 'What if' },
  { route: { screen: 'tuning' }, label: 'Tuning' },
];

type Props = {
  readonly screen: Route['screen'];
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the screens about the household's faces: title, what they answer, and the way from one to another. */
export function MapFrame({ screen, title, lead, children }: Props) {
  return (
    <div className={styles.frame} data-screen={screen}>
      <header className={styles.header}>
        <div className={styles.words}>
          <ScreenTitle windowTitle={title}>{title}</ScreenTitle>
          <Quiet>{lead}</Quiet>
        </div>
        <nav className={styles.nav} aria-label="Views of the faces">
          {places.map(({ route, label }) => (
            <a key={label} href={hashOf(route)} aria-current={route.screen === screen ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </header>
      {children}
    </div>
  );
}
