import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

const ordinals = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte'];

/** The camera, and why it gives no picture. */
export const camera: Catalogue['camera'] = {
  label: 'Kamera',
  mirror: 'Deine Kamera wie im Spiegel',
  plain: 'Deine Kamera',
  systemDefault: 'Auswahl des Systems',
  unnamed: (number) => `Kamera ${number}`,
  numbered: (name, number) => `${name}, ${ordinals[number - 1] ?? `Nummer ${number}`}`,
  notConnected: (name) => `${name} (nicht angeschlossen)`,
  standIn: (used) =>
    used === null
      ? 'Die gewählte Kamera ist nicht angeschlossen. Familiar nutzt eine andere.'
      : `Die gewählte Kamera ist nicht angeschlossen. Familiar nutzt ${used}.`,
  told: {
    byPlace: text`Mehrere Kameras haben diesen Namen. Familiar unterscheidet sie nur nach der Reihenfolge. Wenn du eine
      woanders einsteckst, sieh hier nach, ob die richtige gewählt ist.`,
    perhaps: text`Es gibt jetzt mehr oder weniger Kameras mit diesem Namen als vorher. Sieh hier nach, ob die richtige
      gewählt ist.`,
  },
  noPreview: 'Kein Bild',
  previewOnPointing: 'Zeig darauf, um das Bild zu sehen',
  chooseAnother: 'Andere Kamera wählen',

  turn: {
    open: 'Bild drehen oder spiegeln …',
    title: 'Bild drehen',
    description: text`Für eine Kamera, die auf dem Kopf oder auf der Seite steht. Familiar merkt sich das nur für diese
      Kamera.`,
    label: 'Nach rechts drehen um',
    degrees: (degrees) => (degrees === 0 ? 'Nicht gedreht' : `${degrees}°`),
    mirror: 'Links und rechts tauschen',
    check: text`Heb die rechte Hand. Sie sollte rechts im Bild nach oben gehen, wie im Spiegel. Wenn nicht, setz das
      Häkchen.`,
    save: 'Speichern',
    saved: 'Das Bild ist gedreht',
    ownersOnly: 'Ein Hauptmitglied kann das Bild einer Kamera drehen oder spiegeln.',
  },

  problems: {
    denied: {
      title: 'Die Kamera ist nicht erlaubt',
      advice: text`Erlaube Familiar die Kamera in der Adressleiste oder in den Datenschutz-Einstellungen des Systems.
        Versuch es dann noch einmal.`,
    },
    missing: { title: 'Keine Kamera gefunden', advice: 'Schließ eine an. Familiar merkt es von selbst.' },
    busy: {
      title: 'Ein anderes Programm nutzt die Kamera',
      advice: 'Schließ dieses Programm. Versuch es dann noch einmal.',
    },
    unsuitable: {
      title: 'Diese Kamera geht hier nicht',
      advice: 'Familiar kann ihr Bild nicht nutzen. Wähle eine andere.',
    },
    unplugged: { title: 'Die Kamera ist weg', advice: 'Schließ sie wieder an. Familiar merkt es von selbst.' },
    black: {
      title: 'Die Kamera zeigt nichts',
      advice: text`Öffne ihre Abdeckung oder schalte sie ein. Mach dann etwas Licht. Wenn es die falsche Kamera ist,
        wähle eine andere.`,
    },
    unsupported: {
      title: 'Hier gibt es keine Kamera',
      advice: 'Dieses Fenster darf keine Kamera nutzen. Öffne Familiar unter seiner eigenen Adresse.',
    },
    failed: {
      title: 'Die Kamera startet nicht',
      advice: 'Zieh sie ab und steck sie wieder an oder versuch eine andere.',
    },
    still: {
      title: 'Das Bild bewegt sich nicht',
      advice: text`Die Kamera schickt kein neues Bild. Familiar startet sie von selbst neu. Wenn das nicht hilft, zieh
        sie ab und steck sie wieder an oder schließ andere Programme, die sie nutzen.`,
    },
    unusable: {
      title: 'Das Bild der Kamera ist nicht zu gebrauchen',
      advice: text`Es hat nur eine Farbe, oder ein Teil fehlt. Zieh die Kamera ab und steck sie wieder an oder wähle
        eine andere.`,
    },
  },
};
