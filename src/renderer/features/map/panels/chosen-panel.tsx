import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { IconButton } from '#renderer/kit/icon-button.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import { Load } from '#renderer/parts/load.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { toPictureWords } from '#renderer/words/distance-words.ts';
import type { MapDot } from '../canvas/map-dot.ts';
import { verdictWords } from '../compare/compare-words.ts';
import { chosenWords, ownerWords } from '../map-words.ts';
import { SampleLines } from '../sample-lines.tsx';
import { faceOf } from '../support-map.ts';
import { type DotActions, useDotActions } from './use-dot-actions.ts';

/** Two faces in a line: how far apart, what that means, and the way to the whole comparison. */
function QuickComparison({ a, b }: { readonly a: FaceRef; readonly b: FaceRef }) {
  const query = useQuery('compare.faces', { a, b }, { keepsShown: true });
  return (
    <div className="quick-comparison">
      <Load query={query} what="the comparison" skeleton={<div className="skeleton-rows" />}>
        {(comparison) => (
          <>
            <LimitScale distance={comparison.distance} threshold={comparison.threshold} />
            <p>{verdictWords(comparison).title}</p>
            <p className="quiet">{toPictureWords}</p>
          </>
        )}
      </Load>
      <a className="text-link" href={hashOf({ screen: 'compare', a, b })}>
        Compare in full
      </a>
    </div>
  );
}

/** How many of the chosen faces are shown. */
const shownFaces = 8;

type Names = ReadonlyMap<number, string>;

function ChosenFaces({ dots, names }: { readonly dots: readonly MapDot[]; readonly names: Names }) {
  return (
    <>
      <div className="chosen-faces" data-count={Math.min(dots.length, 3)}>
        {dots.slice(0, shownFaces).map((dot) => (
          <FacePicture key={dot.key} face={faceOf(dot)} alt={ownerWords(dot, names)} />
        ))}
      </div>
      {dots.length > shownFaces && <p className="quiet">and {dots.length - shownFaces} more</p>}
    </>
  );
}

/** What can be done with samples: set them aside, bring them back, or try out either. */
function SampleActions({ samples, actions }: { readonly samples: readonly MapDot[]; readonly actions: DotActions }) {
  const { pending, setInUse } = actions;
  const inUse = samples.filter((dot) => dot.inUse);
  const setAside = samples.filter((dot) => !dot.inUse);
  return (
    <>
      {inUse.length > 0 && (
        <Button pending={pending} onClick={() => void setInUse(inUse, false)}>
          Set aside
        </Button>
      )}
      {setAside.length > 0 && (
        <Button pending={pending} onClick={() => void setInUse(setAside, true)}>
          Bring back
        </Button>
      )}
      {inUse.length > 0 && (
        <a className="text-link" href={hashOf({ screen: 'whatIf', setAside: inUse.map(({ id }) => id) })}>
          What if {inUse.length === 1 ? 'it were' : 'they were'} set aside?
        </a>
      )}
    </>
  );
}

type Props = { readonly dots: readonly MapDot[]; readonly names: Names; readonly onClear: () => void };

/** What is chosen on the map and what can be done with it: look closer, compare two, set aside, bring back. */
export function ChosenPanel({ dots, names, onClear }: Props) {
  const actions = useDotActions(names);
  const { failure } = actions;
  const [first, second] = dots;
  const only = dots.length === 1 ? first : undefined;
  return (
    <section className="side-panel" aria-label="Chosen faces">
      <div className="side-panel-head">
        <h2>{only === undefined ? chosenWords(dots, names) : ownerWords(only, names)}</h2>
        <IconButton icon="cross" label="Let go of what is chosen" onClick={onClear} />
      </div>
      <ChosenFaces dots={dots} names={names} />
      {only !== undefined && only.memberId !== null && <SampleLines memberId={only.memberId} sampleId={only.id} />}
      {only !== undefined && <p className="quiet">Choose a second face to compare the two.</p>}
      {dots.length === 2 && first !== undefined && second !== undefined && (
        <QuickComparison a={faceOf(first)} b={faceOf(second)} />
      )}
      <div className="side-panel-actions">
        <SampleActions samples={dots.filter(({ memberId }) => memberId !== null)} actions={actions} />
        {only !== undefined && only.memberId !== null && (
          <a className="text-link" href={hashOf({ screen: 'person', memberId: only.memberId })}>
            All pictures of {names.get(only.memberId) ?? 'this person'} <Icon name="arrowRight" size={16} />
          </a>
        )}
      </div>
      {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
    </section>
  );
}
