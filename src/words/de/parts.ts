import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';
import { formats } from './formats.ts';
import { lock } from './lock.ts';

type Messages = Catalogue['parts'];

/** What the camera sees of the person who is asked to show their face. `secondsLeft` is used by a pause alone. */
const ownFace: Messages['freshSelf']['seen'] = (view, secondsLeft) => {
  switch (view.state) {
    case 'noFace':
      return { title: 'Familiar sucht dein Gesicht', advice: 'Setz dich vor die Kamera.' };
    case 'manyFaces':
      return { title: 'Mehr als eine Person', advice: 'Nur du darfst im Bild sein.' };
    case 'match':
      return { title: 'Du bist es', advice: 'Einen Moment, bitte.' };
    case 'nobodyEnrolled':
      return {
        title: 'Familiar kennt dein Gesicht noch nicht',
        advice: 'Nimm deine PIN oder bitte ein Hauptmitglied um Hilfe.',
      };
    case 'lockedOut':
      return secondsLeft === null
        ? {
            title: 'Gesichter sind ausgeschaltet',
            advice: 'Es gab zu viele Fehlversuche. Nimm deine PIN oder bitte ein Hauptmitglied um Hilfe.',
          }
        : lock.status.seen(view, secondsLeft);
    default:
      return lock.status.seen(view, secondsLeft);
  }
};

/** What several screens show of a household: pictures, distances, consent, passphrases. */
export const parts: Messages = {
  noPictureKept: (whose) => `${whose}: kein Bild gespeichert`,

  learning: {
    underWay: ({ done, total }) =>
      text`Familiar lernt die Gesichter gerade neu, bisher ${done} von ${total}. Wenn es dich noch nicht erkennt, nimm
        die Passphrase oder eine PIN.`,
    failed: (count) =>
      formats.plural(count, {
        one: text`Ein Bild konnte Familiar nicht neu lernen. Es hat das Bild beiseitegelegt. Es ist noch gespeichert. Du
          kannst ein neues aufnehmen.`,
        other: text`${count} Bilder konnte Familiar nicht neu lernen. Es hat sie beiseitegelegt. Sie sind noch
          gespeichert. Du kannst neue aufnehmen.`,
      }),
  },

  limitScale: {
    label: ({ distance, threshold }) => {
      const place = `Abstand ${formats.decimal(distance, 3)}, Grenze ${formats.decimal(threshold, 3)}`;
      return distance <= threshold ? `${place}: innerhalb` : `${place}: darüber`;
    },
    distance: 'Abstand',
    limit: 'Grenze',
    other: (name, distance) => `${name}: ${formats.decimal(distance, 2)}`,
  },

  role: 'Rolle',
  consent: {
    fold: 'Was Familiar speichert und wie du es löschst',
    agreement: (name, role) => {
      if (role === 'child') {
        const child = name === '' ? 'dieses Kind' : name;
        return `Ich habe das Sorgerecht für ${child}, habe gelesen, was Familiar speichert, und stimme zu.`;
      }
      return `${name === '' ? 'Diese Person' : name} hat gelesen, was Familiar speichert, und stimmt zu.`;
    },
  },

  freshOwner: {
    title: 'Bitte deine Passphrase',
    description: 'Bevor es weitergeht, prüft Familiar, ob du es bist.',
    passphrase: 'Passphrase',
    confirm: 'Bestätigen',
  },

  proveOwner: {
    title: 'Zeig, dass du Hauptmitglied bist',
    why: text`Dein Gesicht allein reicht hier nicht, um Bilder zu sehen und etwas zu ändern. Jemand könnte es mit einem
      Bild vortäuschen. Was du jetzt zeigst, gilt bis zum Sperren.`,
    how: 'Zeig es mit',
    pin: 'Deine PIN',
    passphrase: 'Passphrase',
    goOn: 'Weiter',
    note: (hasPin) =>
      rich`Zum Anmelden reicht dein Gesicht.
        ${mark('prove', hasPin ? 'Gib deine PIN oder die Passphrase ein' : 'Gib die Passphrase ein')}, um hier Bilder zu
        sehen und etwas zu ändern.`,
  },

  freshSelf: {
    title: 'Zeig, dass du es bist',
    description: text`Familiar prüft, ob du es bist. So kann niemand anderes das an deinem offenen Bildschirm ändern.`,
    by: 'Wie du es zeigst',
    ways: { face: 'Gesicht', pin: 'PIN', owner: 'Hauptmitglied hilft' },
    pin: 'Deine PIN',
    ownersPassphrase: 'Passphrase des Hauptmitglieds',
    confirm: 'Bestätigen',
    seen: ownFace,
  },

  unlike: {
    title: (name) => `Das sieht nicht aus wie ${name}`,
    titleForYou: 'Das sieht nicht aus wie du',
    meanings: {
      addAnyway: (name) =>
        text`Noch ist nichts gespeichert. Füge das Bild nur hinzu, wenn du sicher bist, dass es ${name} ist. Wer darauf
          zu sehen ist, kann sich dann als ${name} anmelden.`,
      sortFirst: (name) =>
        text`Es ist nichts gespeichert. Von ${name} gibt es zu wenige oder zu verschiedene Bilder. Darum kann Familiar
          nicht sicher sein. Leg alte Bilder und Bilder von anderen beiseite. Komm dann wieder.`,
      askOwner: () => text`Es ist nichts gespeichert. Wenn das Bild stimmt, bitte ein Hauptmitglied, es hinzuzufügen.`,
    },
    addAnyway: 'Trotzdem hinzufügen',
    someoneElse: 'Hier ist jemand anderes',
    anotherFace: 'Es ist jemand anderes',
    seePictures: 'Bilder ansehen',
  },

  newPassphrase: {
    repeat: 'Noch einmal',
    sameSoFar: 'Bisher gleich. Tipp weiter.',
    notTheSame: 'Die beiden sind nicht gleich.',
    notForTheBrowser: 'Wenn dieser Browser sie speichert, könnten andere sich anmelden.',
    suggest: 'Passphrase vorschlagen',
    suggestAnother: 'Andere vorschlagen',
    writeDown: (passphrase) => rich`Schreib sie auf: ${mark('strong', passphrase)}`,
    strength: {
      atLeast: (characters) =>
        text`Mindestens ${characters} Zeichen. Vier zufällige Wörter kannst du dir leicht merken, und sie sind schwer zu
          erraten.`,
      missing: (characters) =>
        formats.plural(characters, { one: 'Noch ein Zeichen.', other: `Noch ${characters} Zeichen.` }),
      easy: 'Leicht zu erraten. Nimm ein Wort dazu, mit dem niemand rechnet.',
      fair: 'Mittel. Noch ein Wort macht sie stark.',
      strong: 'Stark.',
      veryStrong: 'Sehr stark.',
    },
  },
};
