import type { Role } from '#contract/household.ts';
import { CheckField } from '../kit/check-field.tsx';
import { ChoiceCards } from '../kit/choice-cards.tsx';
import { Fold } from '../kit/fold.tsx';
import { useWords } from '../words/use-words.ts';
import { ConsentText } from './consent-text.tsx';
import styles from './role-choice.module.css';

/** What someone agrees to, folded up until it is asked for. */
function ConsentFold() {
  const { consent } = useWords().parts;
  return (
    <Fold label={consent.fold}>
      <div className={styles.consent}>
        <ConsentText />
      </div>
    </Fold>
  );
}

type Props = {
  /** The roles in the order in which they are offered. */
  readonly offered: readonly Role[];
  readonly role: Role;
  readonly onRole: (role: Role) => void;
  /** Whose role it is, as the agreement names them. */
  readonly name: string;
  readonly needsConsent: boolean;
  readonly agreed: boolean;
  readonly onAgreed: (agreed: boolean) => void;
};

/** A role chosen from cards and, where it takes one, the consent that goes with it: another role is agreed to anew. */
export function RoleChoice({ offered, role, onRole, name, needsConsent, agreed, onAgreed }: Props) {
  const { parts: words, members } = useWords();
  return (
    <>
      <ChoiceCards
        label={words.role}
        value={role}
        onValue={(next) => {
          onRole(next);
          onAgreed(false);
        }}
        cards={offered.map((value) => ({ value, title: members.roles[value], meaning: members.roleMeanings[value] }))}
      />
      {needsConsent && (
        <>
          <ConsentFold />
          <CheckField label={words.consent.agreement(name, role)} checked={agreed} onChecked={onAgreed} />
        </>
      )}
    </>
  );
}
