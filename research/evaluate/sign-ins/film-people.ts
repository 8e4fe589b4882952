import { failedGate, queryLimits, sampleLimits } from '#core/analysis/quality-gates.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { peopleInView } from '#core/sign-in/observe.ts';
import type { ComparedFace } from '../../statistics/compared-face.ts';
import type { Progress } from '../embed/progress.ts';
import type { Recording } from '../liveness/find-recordings.ts';
import { readFrames } from '../liveness/read-frames.ts';
import { emptyFrame, type Moment, watchRecording } from '../liveness/watch-recording.ts';
import type { PictureFile } from '../pictures/find-pictures.ts';

/** A frame as the app takes it: `query` is null where the sign-in wants a better one, `sample` where enrolling does. */
export type TakenFrame = {
  readonly faces: number;
  readonly query: ComparedFace | null;
  readonly sample: Embedding | null;
};

/** A person before the camera, as strangers and as a member; the member is played frames that are not enrolled. */
export type FilmedPerson = {
  readonly name: string;
  readonly frames: readonly TakenFrame[];
  /** Frames that an enrolment takes, every other one at most. */
  readonly samples: readonly Embedding[];
  readonly asStranger: readonly Moment[];
  readonly asMember: readonly Moment[];
};

export type FilmOptions = {
  /** Frames a second. */
  readonly rate: number;
  /** For how long the frames are played to and fro. */
  readonly seconds: number;
};

const recordingOf = (person: string, files: readonly PictureFile[]): Recording => ({
  name: person,
  kind: null,
  person,
  files: files.map(({ path }) => path),
  isClip: false,
});

/** Shows the frames to the engine as an enrolment's, one after the other. */
async function takeFrames(engine: FaceEngine, recording: Recording): Promise<TakenFrame[]> {
  await engine.analyse({ kind: 'enrolmentFrame', image: emptyFrame });
  const taken: TakenFrame[] = [];
  const once = { rate: null, stillSeconds: 0.1, loopSeconds: null, seed: 0 };
  for await (const { image } of readFrames(recording, once)) {
    const analysis = await engine.analyse({ kind: 'enrolmentFrame', image });
    const [face, ...others] = analysis.faces.length === 0 ? [] : peopleInView(analysis);
    const isAlone = face !== undefined && others.length === 0;
    taken.push({
      faces: analysis.faces.length,
      query: isAlone && failedGate(face, analysis, queryLimits) === null ? face : null,
      sample: isAlone && failedGate(face, analysis, sampleLimits) === null ? face.sampleEmbedding : null,
    });
  }
  return taken;
}

const isEven = (_: unknown, i: number): boolean => i % 2 === 0;
const isOdd = (_: unknown, i: number): boolean => i % 2 === 1;

/** Films every person: what an enrolment takes of the frames, and what the sign-in sees of them. */
export async function filmPeople(
  engine: FaceEngine,
  people: ReadonlyMap<string, readonly PictureFile[]>,
  { rate, seconds }: FilmOptions,
  progress: Progress,
): Promise<FilmedPerson[]> {
  const play = { rate, stillSeconds: seconds, loopSeconds: seconds, seed: 0 };
  const watch = async (name: string, files: readonly PictureFile[]): Promise<Moment[]> =>
    files.length === 0 ? [] : watchRecording(engine, readFrames(recordingOf(name, files), play));
  const filmed: FilmedPerson[] = [];
  progress.begin(people.size);
  try {
    for (const [name, files] of people) {
      const frames = await takeFrames(engine, recordingOf(name, files));
      filmed.push({
        name,
        frames,
        samples: frames.filter(isEven).flatMap(({ sample }) => sample ?? []),
        asStranger: await watch(name, files),
        asMember: await watch(name, files.filter(isOdd)),
      });
      progress.step();
    }
  } finally {
    progress.end();
  }
  return filmed;
}
