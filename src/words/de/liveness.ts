import type { LivenessAction } from '#contract/liveness.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What a person is asked to do, as a headline. */
const actions: Readonly<Record<LivenessAction, string>> = {
  turnLeft: 'Dreh den Kopf nach links',
  turnRight: 'Dreh den Kopf nach rechts',
  nod: 'Nick mit dem Kopf',
  openMouth: 'Mach den Mund auf',
  blinkTwice: 'Blinzle zweimal',
};

const likeAPhoto = 'Das könnte auch ein Foto sein';

/** Signs of life. Left and right are the person's own, which in the mirrored picture are the screen's too. */
export const liveness: Catalogue['liveness'] = {
  blink: { title: 'Blinzle', advice: 'Schau in die Kamera.' },

  prompt: ({ action, index, of, isReady }) => {
    const step = of === 1 ? 'Du kannst auch einfach blinzeln.' : `Schritt ${index + 1} von ${of}.`;
    if (!isReady) return { title: 'Schau geradeaus', advice: 'Halt still. Dann sagt dir Familiar, was du tun sollst.' };
    return { title: actions[action], advice: `${step} Oder nimm die Passphrase.` };
  },

  notLive: {
    blink: { title: '', advice: '' },
    depth: { title: '', advice: '' },
    actions: { title: '', advice: '' },
    timedOut: { title: likeAPhoto, advice: 'Schau in die Kamera und blinzle.' },
    wrongAction: { title: 'Das war etwas anderes', advice: 'Mach nur, was Familiar sagt, eins nach dem anderen.' },
    flat: { title: likeAPhoto, advice: 'Such dir gleichmäßigeres Licht. Dreh dann langsam den Kopf.' },
    otherFace: { title: 'Das Gesicht hat gewechselt', advice: 'Es darf nur eine Person im Bild sein.' },
    lost: { title: 'Dein Gesicht war immer wieder weg', advice: 'Bleib vor der Kamera, bis du angemeldet bist.' },
    slowCamera: { title: 'Deine Kamera ist bei diesem Licht langsam', advice: 'Such dir mehr Licht.' },
    busy: {
      title: 'Dieser Computer hat gerade viel zu tun',
      advice: 'Warte einen Moment oder schließ andere Programme.',
    },
  },

  tries: (left, isCounted) => {
    if (!isCounted) return 'Das hat nicht als Versuch gezählt.';
    if (left <= 0) return 'Die Anmeldung mit dem Gesicht macht jetzt Pause.';
    return formats.plural(left, { one: 'Noch ein Versuch.', other: `Noch ${left} Versuche.` });
  },

  levels: {
    off: {
      title: 'Aus',
      meaning: text`Wer ein Foto eines Mitglieds hochhält, kommt herein. Der Sperrbildschirm sagt das unter „Über diesen
        Bildschirm“.`,
    },
    standard: {
      title: 'Normal',
      meaning: text`Hält Fotos ab. Du blinzelst oder bewegst dich. Ab und zu bittet dich Familiar, den Kopf zu drehen.
        Ein Video, auf dem ein Mitglied blinzelt, kann noch durchkommen.`,
    },
    strict: {
      title: 'Streng',
      meaning: text`Hält Fotos und die meisten Videos ab. Familiar bittet dich um zwei oder drei Bewegungen, jedes Mal
        andere. Das dauert ein paar Sekunden länger.`,
    },
  },
};
