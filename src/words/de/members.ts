import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { samples } from './samples.ts';

type Messages = Catalogue['members'];

/** Roles as shown beside a name. */
const roles: Messages['roles'] = { owner: 'Hauptmitglied', member: 'Mitglied', child: 'Kind' };

/** Members of the household, wherever they are told of. */
export const members: Messages = {
  roles,
  roleMeanings: {
    owner: 'Darf alle und die Einstellungen verwalten.',
    member: 'Darf die eigenen Bilder verwalten.',
    child: 'Wie ein Mitglied. Wer das Sorgerecht hat, stimmt zu.',
  },

  line: ({ role, sampleCount }) =>
    role === 'member' ? samples.count(sampleCount) : `${roles[role]} · ${samples.count(sampleCount)}`,

  removal: ({ name, sampleCount }) =>
    sampleCount === 0
      ? text`Familiar entfernt ${name} aus dem Haushalt. Frühere Anmeldungen bleiben ohne den Namen in der Liste. Du
        kannst das zehn Minuten lang rückgängig machen, wenn du den Bildschirm nicht sperrst. Danach löscht Familiar
        alles von der Festplatte. Wenn es Backups gibt, steckt die Person dort weiter drin.`
      : text`Familiar entfernt ${name}, ${samples.count(sampleCount)} und alles, was es daraus berechnet hat. Frühere
        Anmeldungen bleiben ohne den Namen in der Liste. Du kannst das zehn Minuten lang rückgängig machen, wenn du
        den Bildschirm nicht sperrst. Danach löscht Familiar alles von der Festplatte. Wenn es Backups gibt, steckt
        die Person dort weiter drin.`,
};
