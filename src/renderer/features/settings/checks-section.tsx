import { Notice } from '#renderer/kit/notice.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';

/** Whether the list of sign-ins is as Familiar wrote it. */
function LogCheck() {
  const { settings, time } = useWords();
  const words = settings.sections.checks;
  const now = useNow(60_000);
  const log = useQuery('attempts.check', {});
  return (
    <Load query={log} what="activityLog" skeleton={<Skeleton shape="rows" />}>
      {(check) =>
        check.state === 'intact' ? (
          <Notice kind="good">
            {check.since === null ? words.logIntact : words.logIntactSince(time.dayInside(check.since, now))}
          </Notice>
        ) : (
          <Notice kind="warning">
            {check.at === null ? words.logEnded : words.logChangedFrom(time.dayInside(check.at, now))}
          </Notice>
        )
      }
    </Load>
  );
}

/** Where the data folder lies, when that is no good place for it. */
function FolderCheck() {
  const { dataFolder: words } = useWords();
  const { state } = useQuery('device.dataFolder', {});
  if (state.kind !== 'ready') return null;
  const { network, cloud } = state.value;
  return (
    <>
      {cloud !== null && <Notice kind="warning">{words.inCloud(words.own, cloud)}</Notice>}
      {network !== null && <Notice kind="warning">{words.onNetwork(words.own, network)}</Notice>}
    </>
  );
}

/** For owners: whether the activity log is whole, and where the data folder lies. */
export function ChecksSection() {
  return (
    <SettingsSection section="checks">
      <LogCheck />
      <FolderCheck />
    </SettingsSection>
  );
}
