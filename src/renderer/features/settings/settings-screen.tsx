import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import type { SettingsPage as PageName, SettingsSection } from '#renderer/state/settings-addresses.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { SettingsOverview } from './settings-overview.tsx';
import { SettingsPage } from './settings-page.tsx';
import type { Viewer } from './settings-sections.tsx';
import { UnsavedProvider } from './unsaved-settings.tsx';

function useViewer(): Viewer {
  const { member, recognisedOwner } = useSignedIn();
  const { state } = useQuery('device.desktop', {});
  const hostOf = (isDesktop: boolean) => (isDesktop ? 'desktop' : 'browser');
  return {
    isOwner: member.role === 'owner',
    isRecognisedOwner: recognisedOwner !== null,
    host: state.kind === 'ready' ? hostOf(state.value.desktop !== null) : null,
  };
}

type Props = {
  /** Null for the overview. */
  readonly page: PageName | null;
  /** The section to begin with; null for the top of the page. */
  readonly section: SettingsSection | null;
};

/** The settings: the overview of their pages, or one page. */
export function SettingsScreen({ page, section }: Props) {
  const { householdName } = useSignedIn();
  const viewer = useViewer();
  const settings = useQuery('settings.get', {});
  const hint = useQuery('device.guestHint', {}).state;
  const guestHint = hint.kind === 'ready' ? (hint.value.hint ?? '') : '';
  if (page === null) return <SettingsOverview viewer={viewer} />;
  return (
    <Load query={settings} what="settings" skeleton={<Skeleton shape="rows" />}>
      {({ settings: inForce, protection }) => (
        <UnsavedProvider inForce={{ ...inForce, protection, guestHint, householdName }} canChange={viewer.isOwner}>
          <SettingsPage key={page} page={page} section={section} viewer={viewer} />
        </UnsavedProvider>
      )}
    </Load>
  );
}
