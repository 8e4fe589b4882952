import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { hashOf, type Route } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { type Found, searchSettings } from './search-settings.ts';
import styles from './settings-search.module.css';
import type { Viewer } from './settings-sections.tsx';

type FoundLink = { readonly key: string; readonly route: Route; readonly title: string; readonly place: string };

/** The screens on which that is done which the settings do not hold. */
const outsideRoutes = { removePerson: { screen: 'people' } } as const satisfies Record<
  keyof Catalogue['settings']['search']['outside'],
  Route
>;

function linkOf(found: Found, { settings, people }: Catalogue): FoundLink {
  const { pages, sections, search } = settings;
  if ('section' in found) {
    const { section, page } = found;
    const route = { screen: 'settings', section } as const;
    return { key: section, route, title: sections[section].title, place: pages[page].title };
  }
  const { outside } = found;
  return { key: outside, route: outsideRoutes[outside], title: search.outside[outside].title, place: people.title };
}

function FoundLinks({ found, onGo }: { readonly found: readonly Found[]; readonly onGo: () => void }) {
  const words = useWords();
  const links = found.map((one) => linkOf(one, words));
  return (
    <ul className={styles.found}>
      {links.map(({ key, route, title, place }) => (
        <li key={key}>
          <a href={hashOf(route)} onClick={onGo}>
            <strong>{title}</strong>
            <span>{place}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Moves the focus among the field and the links that were found; returns whether it did. */
function moveFocus(place: HTMLElement, step: 1 | -1): boolean {
  const stops = [...place.querySelectorAll<HTMLElement>('input, ul a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  next?.focus();
  return next !== undefined;
}

/** Escape ends the search, Enter in its field opens the first that was found, arrow keys go through them. */
function pressKey(event: KeyboardEvent, place: HTMLElement, end: () => void): void {
  if (event.key === 'Escape') {
    end();
    place.querySelector('input')?.focus();
  } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    place.querySelector<HTMLElement>('ul a')?.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (moveFocus(place, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
  }
}

type Props = { readonly viewer: Viewer; readonly children: ReactNode };

/** A search over all settings, above what is shown while nothing is typed; it is used by keys as by pointer. */
export function SettingsSearch({ viewer, children }: Props) {
  const words = useWords();
  const { search } = words.settings;
  const [typed, setTyped] = useState('');
  const found = searchSettings(typed, viewer, words);
  const isSearching = typed.trim() !== '';
  const end = (): void => setTyped('');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and the links inside.
    <div className={styles.search} onKeyDown={(event) => isSearching && pressKey(event, event.currentTarget, end)}>
      <search className={styles.field}>
        <TextField
          type="search"
          label={search.label}
          placeholder={search.placeholder}
          value={typed}
          onValue={setTyped}
          autoComplete="off"
        />
      </search>
      {isSearching ? (
        <>
          <Quiet as="div">
            <span role="status">{found.length === 0 ? search.nothing : search.found(found.length)}</span>
          </Quiet>
          <FoundLinks found={found} onGo={end} />
        </>
      ) : (
        children
      )}
    </div>
  );
}
