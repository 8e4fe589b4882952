import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { IconButton } from '#renderer/kit/icon-button.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import { Load } from '#renderer/parts/load.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { MapDot } from '../canvas/map-dot.ts';
import { FaceGroup } from '../face-group.tsx';
import { chosenWords, ownerWords } from '../map-words.ts';
import { SampleLines } from '../sample-lines.tsx';
import { faceOf } from '../support-map.ts';
import styles from './chosen-panel.module.css';
import { type DotActions, useDotActions } from './use-dot-actions.ts';

/** Two faces in a line: how far apart, what that means, and the way to the whole comparison. */
function QuickComparison({ a, b }: { readonly a: FaceRef; readonly b: FaceRef }) {
  const { compare, distances, map } = useWords();
  const query = useQuery('compare.faces', { a, b }, { keepsShown: true });
  return (
    <div className={styles.comparison}>
      <Load query={query} what="comparison" skeleton={<Skeleton shape="line" />}>
        {(comparison) => (
          <>
            <p>{compare.verdicts[comparison.verdict]}</p>
            <Fold label={map.details}>
              <LimitScale distance={comparison.distance} threshold={comparison.threshold} />
              <Quiet>{distances.toPicture}</Quiet>
            </Fold>
          </>
        )}
      </Load>
      <TextLink href={hashOf({ screen: 'compare', a, b })}>{map.chosen.compareInFull}</TextLink>
    </div>
  );
}

/** How many of the chosen faces are shown. */
const shownFaces = 8;

type Names = ReadonlyMap<number, string>;

function ChosenFaces({ dots, names }: { readonly dots: readonly MapDot[]; readonly names: Names }) {
  const { map } = useWords();
  const shown = dots.slice(0, shownFaces);
  return (
    <>
      <FaceGroup faces={shown.map((dot) => ({ key: dot.key, face: faceOf(dot), alt: ownerWords(dot, names, map) }))} />
      {dots.length > shownFaces && <Quiet>{map.chosen.more(dots.length - shownFaces)}</Quiet>}
    </>
  );
}

/** What can be done with samples: set them aside, bring them back, or try out either. */
function SampleActions({ samples, actions }: { readonly samples: readonly MapDot[]; readonly actions: DotActions }) {
  const words = useWords().map.chosen;
  const { pending, setInUse } = actions;
  const inUse = samples.filter((dot) => dot.inUse);
  const setAside = samples.filter((dot) => !dot.inUse);
  return (
    <>
      {inUse.length > 0 && (
        <Button pending={pending} onClick={() => void setInUse(inUse, false)}>
          {words.setAside}
        </Button>
      )}
      {setAside.length > 0 && (
        <Button pending={pending} onClick={() => void setInUse(setAside, true)}>
          {words.bringBack}
        </Button>
      )}
      {inUse.length > 0 && (
        <TextLink isAction href={hashOf({ screen: 'whatIf', setAside: inUse.map(({ id }) => id) })}>
          {words.whatIf(inUse.length)}
        </TextLink>
      )}
    </>
  );
}

type Props = { readonly dots: readonly MapDot[]; readonly names: Names; readonly onClear: () => void };

/** What is chosen on the map and what can be done with it: look closer, compare two, set aside, bring back. */
export function ChosenPanel({ dots, names, onClear }: Props) {
  const { map } = useWords();
  const actions = useDotActions(names);
  const { failure } = actions;
  const [first, second] = dots;
  const only = dots.length === 1 ? first : undefined;
  const name = names.get(only?.memberId ?? 0);
  return (
    <Panel
      label={map.chosen.label}
      title={only === undefined ? chosenWords(dots, names, map) : ownerWords(only, names, map)}
      action={<IconButton icon="cross" label={map.chosen.letGo} onClick={onClear} />}
    >
      <ChosenFaces dots={dots} names={names} />
      {only !== undefined && only.memberId !== null && <SampleLines memberId={only.memberId} sampleId={only.id} />}
      {only !== undefined && <Quiet>{map.chosen.chooseSecond}</Quiet>}
      {dots.length === 2 && first !== undefined && second !== undefined && (
        <QuickComparison a={faceOf(first)} b={faceOf(second)} />
      )}
      <ButtonRow hasLinks>
        <SampleActions samples={dots.filter(({ memberId }) => memberId !== null)} actions={actions} />
        {only !== undefined && only.memberId !== null && (
          <TextLink isAction iconAfter="arrowRight" href={hashOf({ screen: 'person', memberId: only.memberId })}>
            {name === undefined ? map.chosen.allPictures : map.chosen.allPicturesOf(name)}
          </TextLink>
        )}
      </ButtonRow>
      <FailureNotice failure={failure} />
    </Panel>
  );
}
