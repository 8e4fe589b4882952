import { Fragment, type ReactNode } from 'react';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { MemberRightsNote } from '#renderer/parts/prove-owner.tsx';
import type { SettingsSection } from '#renderer/state/addresses.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsIndex } from './settings-index.tsx';
import styles from './settings-screen.module.css';
import { listedSections, type Section } from './settings-sections.tsx';

/** Shows those of the sections that `show` knows to fill, in their order. */
function fill(sections: readonly (readonly [SettingsSection, Section])[], show: (section: Section) => ReactNode) {
  return sections.map(([name, section]) => <Fragment key={name}>{show(section)}</Fragment>);
}

/** The settings, section by section; `section` is the one to begin with. */
export function SettingsScreen({ section }: { readonly section: SettingsSection | null }) {
  const { settings: words } = useWords();
  const { member: me, recognisedOwner } = useSignedIn();
  const isOwner = me.role === 'owner';
  const settings = useQuery('settings.get', {});
  const engine = useQuery('engine.status', {});
  const host = useQuery('device.desktop', {});
  const desktop = host.state.kind === 'ready' ? host.state.value.desktop : null;
  const viewer = { isOwner, isRecognisedOwner: recognisedOwner !== null, isDesktop: desktop !== null };
  const listed = listedSections(viewer);
  const isThere = [settings, engine, host].every(({ state }) => state.kind === 'ready');
  return (
    <div className={styles.page}>
      {isThere && <SettingsIndex viewer={viewer} first={section} />}
      <div className={styles.sections}>
        <ScreenTitle windowTitle={words.title}>{words.title}</ScreenTitle>
        <MemberRightsNote />
        <Load query={settings} what="settings" skeleton={<Skeleton shape="rows" />}>
          {(value) => fill(listed, (one) => one.needs === 'settings' && one.show({ ...value, isOwner }))}
        </Load>
        {fill(listed, (one) => one.needs === 'nothing' && one.show())}
        {host.state.kind === 'ready' && fill(listed, (one) => one.needs === 'browser' && one.show())}
        {desktop !== null && fill(listed, (one) => one.needs === 'desktop' && one.show(desktop, isOwner))}
        <Load query={engine} what="engine" skeleton={<Skeleton shape="rows" />}>
          {(status) => fill(listed, (one) => one.needs === 'engine' && one.show(status))}
        </Load>
      </div>
    </div>
  );
}
