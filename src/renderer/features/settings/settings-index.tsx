import { useEffect, useState } from 'react';
import type { SettingsSection } from '#renderer/state/addresses.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './settings-index.module.css';
import { headingId } from './settings-section.tsx';
import { listedSections, type Viewer } from './settings-sections.tsx';

/**
 * Which of several headings one is at: the last whose top lies at or above the line, the first before that, the last at
 * the page's end.
 * @param tops in pixels from the window's top, in the order of the page; @param line where reading begins
 */
export function sectionAt(tops: readonly number[], line: number, isAtEnd: boolean): number {
  if (isAtEnd) return tops.length - 1;
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}

/** Below the top bar and a little air: a heading above this line is being read. In pixels. */
const readingLine = 140;

function goTo(section: SettingsSection): void {
  const heading = document.getElementById(headingId(section));
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

function currentSection(sections: readonly SettingsSection[]): SettingsSection | null {
  const shown = sections.flatMap((section) => {
    const heading = document.getElementById(headingId(section));
    return heading === null ? [] : [{ section, top: heading.getBoundingClientRect().top }];
  });
  const { scrollHeight, clientHeight } = document.documentElement;
  const isAtEnd = window.scrollY > 0 && window.scrollY + clientHeight >= scrollHeight - 2;
  const at = sectionAt(
    shown.map(({ top }) => top),
    readingLine,
    isAtEnd,
  );
  return shown[at]?.section ?? null;
}

type Props = {
  readonly viewer: Viewer;
  /** The section to begin with; null for the top. */
  readonly first: SettingsSection | null;
};

/** The sections of the settings as links, with the one that is being read marked. Shown once the sections are there. */
export function SettingsIndex({ viewer: { isOwner, isRecognisedOwner, isDesktop }, first }: Props) {
  const { settings: words } = useWords();
  const [current, setCurrent] = useState<SettingsSection | null>(null);
  useEffect(() => {
    if (first !== null) goTo(first);
  }, [first]);
  useEffect(() => {
    const sections = listedSections({ isOwner, isRecognisedOwner, isDesktop }).map(([section]) => section);
    const follow = (): void => setCurrent(currentSection(sections));
    follow();
    window.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [isOwner, isRecognisedOwner, isDesktop]);
  return (
    <nav className={styles.index} aria-label={words.indexLabel}>
      <ul>
        {listedSections({ isOwner, isRecognisedOwner, isDesktop }).map(([section]) => (
          <li key={section}>
            <a
              href={hashOf({ screen: 'settings', section })}
              aria-current={section === current ? 'location' : undefined}
              onClick={(event) => {
                // Within the page, so that Back leads out of the settings and not from section to section.
                event.preventDefault();
                goTo(section);
                setCurrent(section);
              }}
            >
              {words.index[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
