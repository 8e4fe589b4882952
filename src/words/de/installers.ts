import type { ListedProgram } from '../en/installers.ts';
import { text } from '../text.ts';

/** What the system's lists of programs say. */
export const installers: ListedProgram = {
  kind: 'Anmeldung mit dem Gesicht',
  summary: 'Anmeldung mit dem Gesicht für einen Haushalt, nur auf diesem Computer',
  description: [
    text`Füge die Menschen hinzu, mit denen du lebst, mit der Kamera oder mit einem einzigen Foto. Danach melden sie
      sich mit einem Blick auf den Sperrbildschirm an.`,
    'Alles geschieht auf diesem Computer: kein Konto, keine Cloud, kein Internet.',
  ],
  keywords: ['Gesicht', 'Sperre', 'Anmeldung', 'Familie', 'Haushalt'],
};
