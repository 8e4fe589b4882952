import type { Catalogue } from '../catalogue.ts';
import { countdown } from '../countdown.ts';
import { text } from '../text.ts';
import { camera } from './camera.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';
import { liveness } from './liveness.ts';

type Messages = Catalogue['lock'];

const nobodyEnrolled = {
  title: 'Noch kein Gesicht bekannt',
  advice: 'Melde dich mit der Passphrase an und füge dann ein Gesicht hinzu.',
};

function tries(left: number): string {
  if (left <= 0) return 'Die Anmeldung mit dem Gesicht macht jetzt Pause.';
  return formats.plural(left, {
    one: 'Noch ein Versuch, dann macht die Anmeldung mit dem Gesicht Pause.',
    other: `Noch ${left} Versuche, dann macht die Anmeldung mit dem Gesicht Pause.`,
  });
}

/** A pause of face sign-in: `secondsLeft` is null once only the passphrase can sign in. */
const pause: Messages['status']['pause'] = (secondsLeft) =>
  secondsLeft === null
    ? {
        title: 'Anmeldung mit dem Gesicht ist aus',
        advice: 'Zu viele Fehlversuche. Die Passphrase des Hauptmitglieds schaltet sie wieder ein.',
      }
    : {
        title: 'Anmeldung mit dem Gesicht macht Pause',
        advice: `Zu viele Fehlversuche. Versuch es in ${countdown(secondsLeft)} wieder oder nimm die Passphrase.`,
      };

/** What the camera sees. `secondsLeft` is used by a pause alone. */
const seen: Messages['status']['seen'] = (view, secondsLeft) => {
  switch (view.state) {
    case 'noFace':
      return { title: 'Familiar sucht ein Gesicht', advice: 'Setz dich vor die Kamera, um dich anzumelden.' };
    case 'manyFaces':
      return { title: 'Mehr als eine Person', advice: 'Es darf nur eine Person im Bild sein.' };
    case 'noPicture':
      return camera.problems[view.fault];
    case 'tooPoor':
      return gates[view.gate];
    case 'looking':
      return { title: 'Einen Moment', advice: 'Familiar schaut dich an.' };
    case 'proving':
      return view.prompt === null ? liveness.blink : liveness.prompt(view.prompt);
    case 'match':
      return { title: `Hallo, ${view.name}`, advice: 'Du bist angemeldet.' };
    case 'noMatch':
      return { title: 'Nicht erkannt', advice: tries(view.attemptsLeft) };
    case 'ambiguous':
      return { title: 'Nicht eindeutig', advice: `Zwei Mitglieder sehen dir ähnlich. ${tries(view.attemptsLeft)}` };
    case 'notLive': {
      const { title, advice } = liveness.notLive[view.reason];
      return { title, advice: `${advice} ${liveness.tries(view.attemptsLeft, view.isCounted)}` };
    }
    case 'lockedOut':
      return pause(secondsLeft);
    case 'needsIntent':
      return {
        title: 'Gesperrt',
        advice: 'Um dich wieder anzumelden, drück den Knopf. Oder geh kurz aus dem Bild und komm zurück.',
      };
    case 'nobodyEnrolled':
      return nobodyEnrolled;
    case 'learningAnew':
      return {
        title: 'Familiar lernt die Gesichter neu',
        advice: 'Familiar sieht sich alle Bilder noch einmal an. Die Passphrase geht schon jetzt.',
      };
  }
};

/** The lock screen, and the sealed one after a start without the device's key. */
export const lock: Messages = {
  status: {
    nobodyEnrolled,
    pause,
    seen,
    unreachable: 'Noch nicht bereit für Gesichter',
    cameraStarting: { title: 'Kamera startet', advice: 'Einen Moment, bitte.' },
    upsideDown: {
      title: 'Deine Kamera steht wohl auf dem Kopf',
      advice: 'Ein Hauptmitglied kann das Bild drehen. Drück den Knopf und entsperr dann mit der Passphrase.',
    },
    aboutToLook: { title: 'Einen Moment', advice: 'Familiar schaut gleich hin.' },
    waitingForPress: {
      title: 'Bereit, wenn du es bist',
      advice: 'Die Kamera ist aus. Drück den Knopf, dann schaut Familiar dich an.',
    },
    waitingForInput: {
      title: 'Die Kamera ist aus',
      advice: 'Drück eine Taste, beweg die Maus oder berühr den Bildschirm. Dann schaut Familiar nach dir.',
    },
    resting: {
      title: 'Die Kamera ruht',
      advice: 'Sie ist aus. Eine Taste, die Maus oder eine Berührung weckt sie.',
    },
  },
  spoken: ({ title, advice }) => `${title}. ${advice}`,
  face: {
    label: 'Mit dem Gesicht anmelden',
    look: 'Schau mich an',
    signIn: 'Anmelden',
    tryAgain: 'Noch einmal versuchen',
    retryCamera: 'Kamera noch einmal versuchen',
    turnCamera: 'Bild drehen',
  },
  greeting: (name) => `Hallo, ${name}`,

  passphrase: {
    label: 'Oder die Passphrase des Hauptmitglieds',
    unlock: 'Entsperren',
    paused: (secondsLeft) => `Zu viele falsche Versuche. Die Passphrase geht wieder in ${countdown(secondsLeft)}.`,
  },

  otherWays: { pin: 'PIN benutzen', recovery: 'Passphrase vergessen?' },

  pin: {
    title: 'Mit PIN anmelden',
    name: 'Name',
    pin: 'PIN',
    signIn: 'Anmelden',
    nameMissing: 'Gib den Namen ein, unter dem Familiar dich kennt. Jede PIN gehört zu einer Person.',
    off: 'Zu viele falsche PINs. Die Passphrase des Hauptmitglieds schaltet PINs wieder ein.',
    paused: (secondsLeft) => `Zu viele falsche PINs. Sie gehen wieder in ${countdown(secondsLeft)}.`,
  },

  recover: {
    title: 'Passphrase vergessen?',
    description: 'Mit dem Wiederherstellungscode kann das Hauptmitglied eine neue Passphrase wählen.',
    code: 'Wiederherstellungscode',
    codeHint: 'Sieben Vierergruppen. Striche und Großbuchstaben spielen keine Rolle.',
    newPassphrase: 'Neue Passphrase',
    comeIn: 'Passphrase ändern',
  },

  sealed: {
    windowTitle: 'Versiegelt',
    title: 'Die Gesichter sind versiegelt',
    meaning: text`Sie liegen verschlüsselt auf diesem Computer. Nach einem Neustart gibt ein Hauptmitglied einmal die
      Passphrase ein. Dann gehen Gesichter wieder.`,
    whatNow: {
      notHere: 'Hier öffnet die Passphrase des Hauptmitglieds die Gesichter.',
      unavailable: text`Die Passphrase des Hauptmitglieds öffnet jetzt die Gesichter. Nichts ist verloren. Sobald das
        wieder klappt, fragt Familiar nach einem Start nicht mehr nach der Passphrase.`,
      keyLost: text`Die Passphrase des Hauptmitglieds öffnet jetzt die Gesichter. Danach macht Familiar einen neuen
        Schlüssel für den nächsten Start.`,
    },
    passphrase: 'Passphrase des Hauptmitglieds',
    open: 'Öffnen',
  },

  about: {
    title: 'Über diesen Bildschirm',
    privacy: text`Familiar schaut dein Gesicht nur auf diesem Computer an und vergleicht es mit den Mitgliedern des
      Haushalts. Es sendet nichts, an niemanden.`,
    noted: text`Familiar merkt sich jeden Versuch mit Zeit und Ergebnis. So kann der Haushalt sehen, wer sich anmelden
      wollte. Es kann auch das Gesicht eines Versuchs einige Tage lang verschlüsselt behalten. Das entscheidet das
      Hauptmitglied in den Einstellungen.`,
    takesPhotos: text`Dieser Haushalt prüft keine Lebenszeichen. Wer ein Foto eines Mitglieds zeigt, kommt auch herein.
      Das Hauptmitglied kann das in den Einstellungen ändern.`,
    ownersProve: text`Hier reicht das Gesicht eines Hauptmitglieds zum Anmelden. Um Bilder zu sehen und etwas zu ändern,
      geben Hauptmitglieder auch die Passphrase oder ihre PIN ein. Das Hauptmitglied kann das in den Einstellungen
      ändern.`,
    askingEngine: 'Familiar fragt die Gesichtserkennung …',
  },
};
