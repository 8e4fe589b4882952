import { Fold } from '#renderer/kit/fold.tsx';

/** What the tuning does and does not do, folded up. */
export function TuningFacts() {
  return (
    <Fold label="What it does, and what it does not">
      <dl className="consent">
        <div>
          <dt>Whom it concerns</dt>
          <dd>
            Two members who are often too close to call: a face is near enough, but neither of the two has a clear lead.
            Where one has the lead, nothing changes.
          </dd>
        </div>
        <div>
          <dt>What it learns</dt>
          <dd>
            In what the pictures of the two differ, with the same lesson that made the network: own pictures closer
            together, the other’s farther off.
          </dd>
        </div>
        <div>
          <dt>What it cannot do</dt>
          <dd>
            It does not widen anybody’s limit: a face that is too far from a member is never let in as that member. It
            only settles ties that are left open today. And it never names an owner: whoever looks like one would get an
            owner’s rights, and owners have the passphrase.
          </dd>
        </div>
        <div>
          <dt>How it is examined</dt>
          <dd>
            Every picture is taken out in turn and has to be recognised by the rest, with what pictures of other
            occasions alone can teach. At least six must fare better and none worse, and faces without a place in the
            household must not come in more often. For most households it does not help; then it stays off.
          </dd>
        </div>
        <div>
          <dt>When something changes</dt>
          <dd>
            When an owner who has just given the passphrase changes pictures or the level, it is examined again, and
            switched off unless it proves itself again. When pictures change without the passphrase, as a member’s own
            may, it is switched off until an owner examines the household and switches it on anew. You can switch it off
            at any time.
          </dd>
        </div>
      </dl>
    </Fold>
  );
}
