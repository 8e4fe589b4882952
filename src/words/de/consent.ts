import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

type Messages = Catalogue['consent'];

/** What differs between the first two versions: what is computed from a face, and what else it is used for. */
type Differing = { readonly numbers: string; readonly beside: string };

const titles = {
  what: 'Was Familiar speichert',
  where: 'Wo',
  purpose: 'Wofür',
  erasing: 'Wie du es löschst',
};

const wording = ({ numbers, beside }: Differing): Messages[1] => [
  {
    title: titles.what,
    text: text`Von jedem aufgenommenen Bild: einen kleinen Ausschnitt des Gesichts, ${numbers}, wo darin Augen, Nase und
      Mund liegen, wie scharf das Bild ist und wie gut das Licht. Von jedem Anmeldeversuch: wann, wer, wie sicher
      Familiar war und welche Lebenszeichen es sah. Von einem Fehlversuch auch das Gesicht, so viele Tage, wie es in den
      Einstellungen steht. Das Hauptmitglied kann das ausschalten oder das Gesicht jedes Versuchs behalten. Das Video
      der Kamera selbst sieht Familiar nur an und vergisst es.`,
  },
  {
    title: titles.where,
    text: text`Nur auf diesem Computer, verschlüsselt. Familiar hat kein Konto und keinen Server und nutzt nie das
      Netzwerk.`,
  },
  {
    title: titles.purpose,
    text: text`Um dich am Sperrbildschirm von Familiar zu erkennen. Wenn das Hauptmitglied es will, auch um bei
      angemeldeten Personen zu merken, dass sie gegangen sind oder dass noch jemand zuschaut.${beside} Für nichts
      anderes.`,
  },
  {
    title: titles.erasing,
    text: text`Entferne jederzeit ein einzelnes Bild oder eine ganze Person. Beides löscht Familiar wirklich von der
      Festplatte. Du kannst auch Nein sagen. Die Passphrase geht ohne Gesicht.`,
  },
];

/** What a person agrees to before being enrolled, by the version that the contract names. */
export const consent: Messages = {
  1: wording({ numbers: '1.152 daraus berechnete Zahlen', beside: '' }),
  2: wording({
    numbers: '1.344 daraus berechnete Zahlen (mehr oder weniger, wenn der Haushalt ein eigenes Netz nutzt)',
    beside: text` Aus denselben Zahlen schätzt Familiar, ob ein Gesicht das eines Kindes ist, denn von Kindern möchte es
      mehr Bilder. Diese Schätzung speichert es nicht.`,
  }),
  3: [
    {
      title: titles.what,
      text: text`Von jedem Bild: einen kleinen Ausschnitt des Gesichts, 1.344 daraus berechnete Zahlen (mehr oder
        weniger, wenn der Haushalt ein eigenes trainiertes Programm nutzt), wo darin Augen, Nase und Mund liegen, wie
        scharf das Bild ist und wie gut das Licht. Von jedem Bild, das du hinzufügst, auch einen größeren Ausschnitt
        mit Haaren und Schultern: dein Porträt auf den Bildschirmen. Es zeigt ein wenig vom Raum, aber kein anderes
        Gesicht, das Familiar findet. Von jedem Anmeldeversuch: die Zeit, die Person, wie gut das Gesicht passte und
        die Lebenszeichen. Bei einem Fehlversuch auch das Gesicht, so viele Tage, wie es in den Einstellungen steht.
        Das Hauptmitglied kann das ausschalten oder das Gesicht jedes Versuchs behalten. Das Video der Kamera
        speichert Familiar nicht.`,
    },
    {
      title: titles.where,
      text: text`Nur auf diesem Computer, verschlüsselt. Familiar hat kein Konto und keinen Server und nutzt nie das
        Internet.`,
    },
    {
      title: titles.purpose,
      text: text`Um dich am Sperrbildschirm von Familiar zu erkennen. Das Hauptmitglied kann Familiar auch merken
        lassen, dass du gegangen bist oder dass noch jemand zuschaut, während du angemeldet bist. Aus denselben Zahlen
        schätzt Familiar, ob ein Gesicht das eines Kindes ist, denn von Kindern möchte es mehr Bilder. Diese Schätzung
        speichert es nicht. Für nichts anderes.`,
    },
    {
      title: titles.erasing,
      text: text`Entferne jederzeit ein einzelnes Bild oder eine ganze Person. Beides löscht Familiar wirklich von der
        Festplatte. Du kannst auch Nein sagen. Eine PIN und die Passphrase gehen ohne Gesicht.`,
    },
  ],
};
