import { faceBox, facePath } from './face-shape.ts';

const pad = 6;

/** The line around the preview, whose shape says the state: dotted while nobody is there, filling while looking, closed when recognised, broken when not, doubled for several faces. */
export function StateRing({ kind, progress }: { readonly kind: string; readonly progress: number }) {
  const ring = facePath(-3);
  return (
    <svg
      className="state-ring"
      data-kind={kind}
      viewBox={`${-pad} ${-pad} ${faceBox.width + 2 * pad} ${faceBox.height + 2 * pad}`}
      aria-hidden="true"
    >
      <path className="state-ring-track" d={ring} pathLength={100} />
      <path className="state-ring-line" d={ring} pathLength={100} strokeDasharray={`${progress * 100} 100`} />
      <path className="state-ring-twin" d={ring} pathLength={100} />
    </svg>
  );
}
