import type { ChosenCamera } from '#contract/calls/device.ts';
import { type CameraProblem, cameraProblemOf } from './camera-problem.ts';
import type { CameraState } from './camera-state.ts';
import { type OpenCamera, openCamera, openOnly, stopStream } from './open-camera.ts';
import { asItComes } from './turn-frame.ts';
import { type PictureNews, watchPictures } from './watch-pictures.ts';

/** The camera that is wanted, and whether no other one may take its place. */
export type WantedCamera = { readonly chosen: ChosenCamera; readonly isOnly: boolean };

/** How a hold opens a camera, watches its pictures, and lets go of it. */
export type CameraDoor = {
  readonly open: (wanted: WantedCamera) => Promise<OpenCamera>;
  readonly stop: (stream: MediaStream) => void;
  readonly watch: (stream: MediaStream, onChange: (news: PictureNews) => void) => () => void;
  /** Whether the page may use a camera without anybody being asked. */
  readonly isAllowed: () => Promise<boolean>;
};

async function isCameraAllowed(): Promise<boolean> {
  const { state } = await navigator.permissions.query({ name: 'camera' });
  return state === 'granted';
}

const systemDoor: CameraDoor = {
  open: ({ chosen, isOnly }) => (isOnly && chosen !== null ? openOnly(chosen) : openCamera(chosen)),
  stop: stopStream,
  watch: watchPictures,
  isAllowed: isCameraAllowed,
};

/**
 * Times of a hold, in milliseconds: how long a camera that stands still may come to itself before it is started again,
 * how long before the next try to start it, which doubles up to the longest, how long it must run for all to be well
 * again, and after how long a camera that does not even answer is said to stand still.
 */
export const holdTimes = {
  patienceMs: 1500,
  againMs: 1500,
  longestAgainMs: 30_000,
  wellMs: 15_000,
  noAnswerMs: 8000,
} as const;

/** What another try may mend by itself; for the rest somebody has to do something that the browser tells of. */
const isWorthAnotherTry: Readonly<Record<CameraProblem, boolean>> = {
  denied: false,
  missing: false,
  unsuitable: false,
  unsupported: false,
  black: false,
  busy: true,
  failed: true,
  unplugged: true,
  still: true,
  unusable: true,
};

export type CameraReport = (next: CameraState | ((known: CameraState) => CameraState)) => void;

/** Calls back where a camera that may be used does not even answer in time. Returns its undo. */
function onNoAnswer({ isAllowed }: Pick<CameraDoor, 'isAllowed'>, tell: () => void): () => void {
  let isAnswered = false;
  const waiting = setTimeout(async () => {
    if ((await isAllowed().catch(() => false)) && !isAnswered) tell();
  }, holdTimes.noAnswerMs);
  return () => {
    isAnswered = true;
    clearTimeout(waiting);
  };
}

type StreamEvents = { readonly onEnd: () => void; readonly onNews: (news: PictureNews) => void };

/** Watches an open stream. Returns what lets it go. */
function keepStream(stream: MediaStream, door: CameraDoor, { onEnd, onNews }: StreamEvents): () => void {
  let isGone = false;
  stream.getVideoTracks()[0]?.addEventListener('ended', () => {
    if (!isGone) onEnd();
  });
  const stopWatching = door.watch(stream, onNews);
  return () => {
    if (isGone) return;
    isGone = true;
    stopWatching();
    door.stop(stream);
  };
}

/** How long to wait before each try, longer and longer until all is well again. */
function createPauses(): { readonly next: () => number; readonly startOver: () => void } {
  let tries = 0;
  return {
    next: () => Math.min(holdTimes.longestAgainMs, holdTimes.againMs * 2 ** tries++),
    startOver: () => {
      tries = 0;
    },
  };
}

/**
 * Opens the wanted camera and reports how it fares, until the returned function is called. A camera that stands still,
 * is taken or goes is started again, with longer and longer pauses; it is said to run once it shows new pictures.
 */
export function createCameraHold(
  wanted: WantedCamera,
  report: CameraReport,
  door: CameraDoor = systemDoor,
): () => void {
  const pauses = createPauses();
  let isOver = false;
  let letGo = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being said while the camera is started again; null while it runs. */
  let said: CameraProblem | null = null;

  function later(afterMs: number, act: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(act, afterMs);
  }

  function say(problem: CameraProblem): void {
    // A try in vain tells less than what was there before it, unless somebody forbade the camera meanwhile.
    if (said === null || problem === 'denied') said = problem;
    report({ kind: 'problem', problem: said });
  }

  function fail(problem: CameraProblem): void {
    letGo();
    say(problem);
    if (said !== null && isWorthAnotherTry[said]) later(pauses.next(), () => void open());
  }

  function hear(camera: OpenCamera, { trouble, isAlive }: PictureNews): void {
    if (said !== null && !isAlive && trouble === null) return;
    if (trouble === 'still' || trouble === 'unusable') later(holdTimes.patienceMs, () => fail(trouble));
    else {
      said = null;
      later(holdTimes.wellMs, pauses.startOver);
    }
    if (said === null) report({ ...camera, kind: 'running', trouble, look: asItComes });
  }

  async function open(): Promise<void> {
    const stopWaiting = onNoAnswer(door, () => say('still'));
    try {
      const camera = await door.open(wanted);
      if (isOver) return door.stop(camera.stream);
      letGo = keepStream(camera.stream, door, { onEnd: () => fail('unplugged'), onNews: (news) => hear(camera, news) });
      if (said === null) report({ ...camera, kind: 'running', trouble: null, look: asItComes });
    } catch (error) {
      if (!isOver) fail(cameraProblemOf(error));
    } finally {
      stopWaiting();
    }
  }

  void open();
  return () => {
    isOver = true;
    clearTimeout(timer);
    letGo();
  };
}
