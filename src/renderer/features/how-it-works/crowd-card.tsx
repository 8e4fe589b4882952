import { useContext } from 'react';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { SignedInContext } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { CrowdBars } from './crowd-bars.tsx';
import styles from './crowd-card.module.css';
import { CrowdPlane } from './crowd-plane.tsx';
import { HowCard } from './how-card.tsx';

/** The household among strangers who never lived. */
function HouseholdInCrowd() {
  const { crowd: words } = useWords().howItWorks;
  const query = useQuery('crowd.get', {});
  return (
    <Load query={query} what="crowd" skeleton={<Skeleton shape="block" />}>
      {(picture) =>
        picture === null ? (
          <p>{words.none}</p>
        ) : (
          <div className={styles.picture}>
            <div className={styles.column}>
              <CrowdPlane picture={picture} />
              <Quiet isSmall>
                {words.dots} {words.flat(Math.round(100 * picture.keeps))}
              </Quiet>
            </div>
            <CrowdBars picture={picture} />
          </div>
        )
      }
    </Load>
  );
}

/** Why one limit does not do for all; owners who are signed in see their household's part in it. */
export function CrowdCard() {
  const { crowd: words } = useWords().howItWorks;
  const isOwner = useContext(SignedInContext)?.member.role === 'owner';
  return (
    <HowCard title={words.title}>
      <p>{words.why}</p>
      <p>{words.madeUp}</p>
      {isOwner && <HouseholdInCrowd />}
    </HowCard>
  );
}
