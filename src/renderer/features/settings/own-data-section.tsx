import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { useClient } from '#renderer/state/client-context.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';

/** Everything that is held about a person, as one file for them to keep. */
export function OwnDataSection() {
  const words = useWords().settings.sections['own-data'];
  const { member } = useSignedIn();
  const client = useClient();
  const withFreshProof = useFreshProof();
  const { pending, failure, run } = useAction(async (): Promise<Result<unknown>> => {
    const answer = await withFreshProof(() => client.call('members.export', { memberId: member.id }));
    if (answer?.ok) saveFile(answer.value.fileName, [answer.value.bytes]);
    return answer ?? { ok: true, value: null };
  });
  return (
    <SettingsSection section="own-data">
      <p>{words.everything}</p>
      <p>
        <RichText
          text={words.stored}
          as={{ stored: (text) => <a href={hashOf({ screen: 'settings', section: 'about' })}>{text}</a> }}
        />
      </p>
      <FailureNotice failure={failure} />
      <ButtonRow>
        <Button pending={pending} onClick={() => void run()}>
          {words.export}
        </Button>
      </ButtonRow>
    </SettingsSection>
  );
}
