import { Fold } from '#renderer/kit/fold.tsx';
import styles from './tuning-facts.module.css';

/** What the tuning does and does not do: questions with their answers. */
const facts: readonly { readonly about: string; readonly says: string }[] = [
  {
    about: 'Whom it concerns',
    says:
      'Two members who are often too close to call: a face is near enough, but neither of the two has a clear lead. ' +
      'Where one has the lead, nothing changes.',
  },
  {
    about: 'What it learns',
    says:
      'In what the pictures of the two differ, with the same lesson that made the network: own pictures closer ' +
      'together, the other’s farther off.',
  },
  {
    about: 'What it cannot do',
    says:
      'It does not widen anybody’s limit: a face that is too far from a member is never let in as that member. It ' +
      'only settles ties that are left open today. And it never names an owner: whoever looks like one would get an ' +
      'owner’s rights, and owners have the passphrase.',
  },
  {
    about: 'How it is examined',
    says:
      'Every picture is taken out in turn and has to be recognised by the rest, with what pictures of other occasions ' +
      'alone can teach. At least six must fare better and none worse, and faces without a place in the household must ' +
      'not come in more often. For most households it does not help; then it stays off.',
  },
  {
    about: 'When something changes',
    says:
      'When an owner who has just given the passphrase changes pictures or the level, it is examined again, and ' +
      'switched off unless it proves itself again. When pictures change without the passphrase, as a member’s own may, ' +
      'it is switched off until an owner examines the household and switches it on anew. You can switch it off at any ' +
      'time.',
  },
];

/** The facts about the tuning, folded up. */
export function TuningFacts() {
  return (
    <Fold label="What it does, and what it does not">
      <dl className={styles.facts}>
        {facts.map(({ about, says }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
