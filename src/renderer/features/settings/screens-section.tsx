import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';

/** How many screens are connected in browser mode, and what shuts the others out. */
export function ScreensSection() {
  const { screens: words } = useWords().settings.sections;
  const screens = useQuery('screens.count', {});
  return (
    <SettingsSection section="screens">
      <Load query={screens} what="screens" skeleton={<Skeleton shape="rows" />}>
        {({ count }) => (
          <Notice kind={count === null || count < 2 ? 'good' : 'warning'}>{words.connected(count ?? 1)}</Notice>
        )}
      </Load>
      <Quiet>
        <RichText text={words.shutOut} as={{ key: (text) => <kbd>{text}</kbd> }} />
      </Quiet>
    </SettingsSection>
  );
}
