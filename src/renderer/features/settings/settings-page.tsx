import { Fragment, useEffect } from 'react';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { MemberRightsNote } from '#renderer/parts/prove-owner.tsx';
import type { SettingsPage as PageName, SettingsSection } from '#renderer/state/settings-addresses.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { SettingsNav } from './settings-nav.tsx';
import styles from './settings-page.module.css';
import { SettingsSearch } from './settings-search.tsx';
import { headingId } from './settings-section.tsx';
import { sectionsOn, type Viewer } from './settings-sections.tsx';
import { UnsavedBar } from './unsaved-bar.tsx';

/** Brings the section of the address into view with the focus on its heading, once it is there. */
function useSectionOfAddress(section: SettingsSection | null, isThere: boolean): void {
  useEffect(() => {
    const heading = section === null || !isThere ? null : document.getElementById(headingId(section));
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }, [section, isThere]);
}

type Props = {
  readonly page: PageName;
  /** The section to begin with; null for the top. */
  readonly section: SettingsSection | null;
  readonly viewer: Viewer;
};

/** One page of the settings: its sections, the other pages beside it, and what is not saved yet. */
export function SettingsPage({ page, section, viewer }: Props) {
  const { settings: words } = useWords();
  const sections = sectionsOn(page, viewer);
  const isThere = sections.some(([name]) => name === section);
  useSectionOfAddress(section, isThere);
  return (
    <div className={styles.layout}>
      <aside className={styles.aside}>
        <SettingsSearch viewer={viewer}>
          <SettingsNav current={page} />
        </SettingsSearch>
      </aside>
      <div className={styles.page}>
        <header>
          <ScreenTitle windowTitle={words.pages[page].title}>{words.pages[page].title}</ScreenTitle>
          <Quiet>{words.pages[page].line}</Quiet>
        </header>
        <MemberRightsNote />
        {sections.map(([name, { show }]) => (
          <Fragment key={name}>{show()}</Fragment>
        ))}
        <UnsavedBar />
      </div>
      <LeaveQuestion page={page} />
    </div>
  );
}
