import { consentVersion } from '#contract/consent.ts';
import { defaultSettings, type Protection } from '#contract/household.ts';
import { nameFault } from '#contract/names.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './consent-step.module.css';
import type { Draft, StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

type Creation = Pick<Draft, 'ownerName' | 'passphrase'> & { readonly protections: readonly Protection[] };

/** Makes the household out of the answers, named after its owner, with the best protection that this computer has. */
function useCreation({ ownerName, passphrase, protections }: Creation) {
  const client = useClient();
  const { ownHome, ourHome } = useWords().firstRun;
  const householdName = ownHome(ownerName.trim());
  return useAction(() =>
    client.call('household.create', {
      householdName: nameFault(householdName) === null ? householdName : ourHome,
      ownerName: ownerName.trim(),
      passphrase,
      protection: protections[0] ?? 'passphrase',
      consent: { by: 'self', version: consentVersion },
    }),
  );
}

/** What is agreed to in a few sentences, with every word of it one press away. */
function ShortConsent() {
  const { points, whole } = useWords().firstRun.consent;
  return (
    <div className={styles.consent}>
      <ul className={styles.points}>
        {points(defaultSettings.attemptFaceDays).map((point) => (
          <li key={point}>
            <span className={styles.sign}>
              <Icon name="check" />
            </span>
            {point}
          </li>
        ))}
      </ul>
      <Fold label={whole}>
        <ConsentText />
      </Fold>
    </div>
  );
}

type Props = StepProps & { readonly protections: readonly Protection[] };

/** The last step: what is stored, agreed to by the owner. It makes the household. */
export function ConsentStep({ draft, onDraft, onBack, protections }: Props) {
  const { firstRun, missing } = useWords();
  const { consent: words } = firstRun;
  const { pending, failure, run } = useCreation({ ...draft, protections });
  return (
    <StepFrame
      title={words.title}
      next={pending ? words.creating : words.create}
      missing={draft.agreed ? null : missing.agreement}
      pending={pending}
      onNext={() => void run()}
      onBack={onBack}
    >
      <ShortConsent />
      <CheckField label={words.agree} checked={draft.agreed} onChecked={(agreed) => onDraft({ agreed })} />
      <FailureNotice failure={failure} />
    </StepFrame>
  );
}
