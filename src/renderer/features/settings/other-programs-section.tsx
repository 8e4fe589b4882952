import { CheckField } from '#renderer/kit/check-field.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';

/** Says where an owner's face is not enough to confirm anything, and leads to what decides that. */
function OwnersCannot() {
  const words = useWords().settings.sections['other-programs'];
  const { state } = useQuery('asked.current', {});
  if (state.kind !== 'ready' || state.value.isOwnersFaceEnough) return null;
  const href = hashOf({ screen: 'settings', section: 'owner-faces' });
  return (
    <Notice kind="note">
      <RichText text={words.ownersCannot} as={{ faces: (text) => <TextLink href={href}>{text}</TextLink> }} />
    </Notice>
  );
}

/** What an owner has allowed, for somebody who cannot change it. */
function WhatIsAllowed() {
  const words = useWords().settings.sections['other-programs'];
  const { programsMayConfirm, programsLookAtOnce, programsMayWatch } = useUnsaved().draft;
  if (!programsMayConfirm && !programsMayWatch) return <p>{words.isOff}</p>;
  return (
    <>
      {programsMayConfirm && <p>{words.confirmMeaning}</p>}
      {programsMayConfirm && programsLookAtOnce && (
        <div>
          <p>{words.atOnce}</p>
          <Quiet>{words.atOnceMeaning}</Quiet>
        </div>
      )}
      {programsMayWatch && <p>{words.watchMeaning}</p>}
    </>
  );
}

/** What other programs of this computer may ask, and what that is worth. */
export function OtherProgramsSection() {
  const words = useWords().settings.sections['other-programs'];
  const { draft, change, canChange } = useUnsaved();
  const isOn = draft.programsMayConfirm || draft.programsMayWatch;
  return (
    <SettingsSection section="other-programs">
      {canChange ? (
        <>
          <CheckField
            label={words.mayConfirm}
            checked={draft.programsMayConfirm}
            onChecked={(programsMayConfirm) => change({ programsMayConfirm })}
          />
          <Quiet>{words.confirmMeaning}</Quiet>
          <OwnersCannot />
          {draft.programsMayConfirm && (
            <>
              <CheckField
                label={words.atOnce}
                checked={draft.programsLookAtOnce}
                onChecked={(programsLookAtOnce) => change({ programsLookAtOnce })}
              />
              <Quiet>{words.atOnceMeaning}</Quiet>
            </>
          )}
          <CheckField
            label={words.mayWatch}
            checked={draft.programsMayWatch}
            onChecked={(programsMayWatch) => change({ programsMayWatch })}
          />
          <Quiet>{words.watchMeaning}</Quiet>
        </>
      ) : (
        <WhatIsAllowed />
      )}
      {(canChange || isOn) && <Notice kind="warning">{words.limits}</Notice>}
    </SettingsSection>
  );
}
