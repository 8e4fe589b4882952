import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../../refusal.ts';
import type { EvaluateHost } from '../evaluate-host.ts';

export type RecordOptions = {
  readonly person: string;
  readonly attack?: string;
  readonly camera?: string;
  readonly agree?: true;
};

/** What the person agrees to before the camera starts. */
export const recordingConsent = [
  'This records about half a minute of your face with the camera of this computer.',
  'The clip stays in the folder you named and is sent nowhere; delete the file and it is gone.',
  'It is used to count how often the liveness check is right. Whoever can read the folder can see you, and could play the clip to a camera.',
];

/** What is asked for, and for how many seconds: long enough for standard to decide by itself first. */
export const recordingScript = [
  { say: 'Look at the camera and blink as usual', seconds: 8 },
  { say: 'Turn your head to the left, then back', seconds: 4 },
  { say: 'Turn your head to the right, then back', seconds: 4 },
  { say: 'Nod', seconds: 4 },
  { say: 'Open your mouth, then close it', seconds: 4 },
  { say: 'Blink twice', seconds: 4 },
] as const;

const lengthSeconds = recordingScript.reduce((sum, { seconds }) => sum + seconds, 0);

/** How FFmpeg is told to open a camera on each system. */
function cameraInput(platform: NodeJS.Platform, camera: string | undefined): string[] {
  if (platform === 'darwin') return ['-f', 'avfoundation', '-framerate', '30', '-i', camera ?? '0'];
  if (platform === 'win32') return ['-f', 'dshow', '-i', `video=${camera ?? 'Integrated Camera'}`];
  return ['-f', 'v4l2', '-framerate', '30', '-i', camera ?? '/dev/video0'];
}

/** FFmpeg's arguments for one recording; 640x480 as the app asks of a camera. */
export function recordingArguments(platform: NodeJS.Platform, camera: string | undefined, file: string): string[] {
  const picture = ['-t', String(lengthSeconds), '-an', '-vf', 'scale=640:480:force_original_aspect_ratio=decrease'];
  return [
    '-v',
    'error',
    '-nostdin',
    '-n',
    ...cameraInput(platform, camera),
    ...picture,
    '-c:v',
    'libx264',
    '-crf',
    '16',
    '-pix_fmt',
    'yuv420p',
    file,
  ];
}

/**
 * Records one clip of a person, or of an attack with their picture, into the layout that `liveness` reads; answers its
 * path.
 * @throws Refusal `notAllowed` without consent, `notFound` when FFmpeg or the camera is missing, `invalid` for names
 * that are no names
 */
export async function recordClip(host: EvaluateHost, folder: string, options: RecordOptions): Promise<string> {
  for (const name of [options.person, options.attack ?? 'live']) {
    if (!/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u.test(name))
      throw new Refusal('invalid', 'Give names of letters, digits, spaces, - and _.');
  }
  if (options.agree !== true && !(await isAgreed(host)))
    throw new Refusal('notAllowed', 'Nothing was recorded: it takes a yes.');
  const place =
    options.attack === undefined
      ? join(folder, 'live', options.person)
      : join(folder, 'attack', options.attack, options.person);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const file = join(place, `${new Date(host.now()).toISOString().replaceAll(/[:.]/g, '-')}.mp4`);
  const child = spawn('ffmpeg', recordingArguments(process.platform, options.camera, file), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const failed = once(child, 'error').then(([cause]) => {
    throw new Refusal(
      'notFound',
      'ffmpeg is needed to record clips, and was not found. Install FFmpeg and try again.',
      { cause },
    );
  });
  const ended = once(child, 'close').then(([code]) => {
    if (code !== 0)
      throw new Refusal(
        'notFound',
        'The camera could not be opened. Close other programs that use it, or name it with --camera.',
      );
  });
  const recording = Promise.race([failed, ended]);
  await Promise.race([recording, prompt(host)]);
  await recording;
  host.stdout.write(`${file}\n`);
  return file;
}

async function isAgreed(host: EvaluateHost): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: host.stderr });
  const answer = await lines.question(`${recordingConsent.join('\n')}\nType "yes" to agree and start: `);
  lines.close();
  return answer.trim().toLowerCase() === 'yes';
}

async function prompt(host: EvaluateHost): Promise<void> {
  for (const { say, seconds } of recordingScript) {
    host.stderr.write(`${say} (${seconds} s)\n`);
    await pause(seconds * 1000, undefined, { ref: false });
  }
}
