import type { NetView } from '#core/recognition/embedder.ts';
import { type FaceCut, mirrorPicture, nameOfCut } from '#core/vision/face-chip.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

/** Cuts a face out of its image: RGB, side x side x 3 bytes. */
export type TakeCut = (cut: FaceCut) => Uint8Array;

/** A net's answer to a view of a face, that to its mirror image added where the view has one. */
export type AnswerOf = (view: NetView) => Float32Array;

/** Shows a net these views of a face, those of one size at once; a view that is named twice is shown once. */
export async function showViews(
  nets: Pick<FaceNets, 'runEmbeddingNet'>,
  net: string,
  views: readonly NetView[],
  take: TakeCut,
): Promise<AnswerOf> {
  const answers = new Map<string, Float32Array>();
  for (const [side, alike] of Map.groupBy(distinct(views), (view) => view.side)) {
    const { pictures, count } = packViews(alike, side, take);
    const numbers = await nets.runEmbeddingNet(net, pictures, side, count);
    const rest = split(numbers, count);
    for (const view of alike) answers.set(nameOf(view), addUp(rest.splice(0, view.isMirrored ? 2 : 1)));
  }
  return (view) => answers.get(nameOf(view)) as Float32Array;
}

/** The sum of answers of one length. */
export function addUp(answers: readonly Float32Array[]): Float32Array {
  const total = new Float32Array(answers[0]?.length ?? 0);
  for (const answer of answers) {
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (answer[i] as number);
  }
  return total;
}

function split(numbers: Float32Array, count: number): Float32Array[] {
  const length = numbers.length / count;
  return Array.from({ length: count }, (_, i) => numbers.subarray(i * length, (i + 1) * length));
}

/** Views of one size, each followed by its mirror image where it has one. */
function packViews(views: readonly NetView[], side: number, take: TakeCut): { pictures: Uint8Array; count: number } {
  const [first, ...others] = views;
  if (first && others.length === 0 && !first.isMirrored) return { pictures: take(first), count: 1 };
  const bytes = side * side * 3;
  const count = views.reduce((sum, { isMirrored }) => sum + (isMirrored ? 2 : 1), 0);
  const pictures = new Uint8Array(count * bytes);
  let at = 0;
  for (const view of views) {
    const picture = take(view);
    pictures.set(picture, at);
    if (view.isMirrored) mirrorPicture(picture, side, pictures, at + bytes);
    at += view.isMirrored ? 2 * bytes : bytes;
  }
  return { pictures, count };
}

const nameOf = ({ isMirrored = false, ...cut }: NetView): string => `${nameOfCut(cut)} ${isMirrored}`;

const distinct = (views: readonly NetView[]): NetView[] => [
  ...new Map(views.map((view) => [nameOf(view), view])).values(),
];
