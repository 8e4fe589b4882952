import type { Settings } from '#contract/household.ts';
import type { AttemptOutcome } from '#contract/ways-in.ts';
import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';

const gone = 'quelqu’un qui a quitté le foyer';

/** What became of an attempt, by its outcome. `name` is null for somebody who has left. */
const happened: Readonly<Record<AttemptOutcome, (name: string | null) => string>> = {
  match: (name) => `Connexion par le visage : ${name ?? gone}`,
  passphrase: (name) =>
    name === null ? 'Connexion avec la phrase secrète' : `Connexion avec la phrase secrète : ${name}`,
  noMatch: () => 'Un visage n’a pas été reconnu',
  ambiguous: () => 'Un visage était trop incertain',
  notLive: () => 'Un visage connu, mais peut-être une photo',
  wrongPassphrase: () => 'Une phrase secrète fausse a été saisie',
  pin: (name) => `Connexion avec un code PIN : ${name ?? gone}`,
  wrongPin: (name) => (name === null ? 'Un code PIN faux a été saisi' : `Un code PIN faux a été saisi pour ${name}`),
  recovery: (name) => `Code de récupération utilisé, phrase secrète changée : ${name ?? gone}`,
  confirmed: (name) => `Confirmé pour un autre programme : ${name ?? gone}`,
  declined: () => 'Un autre programme a demandé un visage, et la réponse était non',
  unanswered: (name) =>
    name === null
      ? 'Un autre programme a demandé un visage et n’a pas eu de réponse'
      : `Familiar a reconnu ${name}, mais un autre programme n’a pas eu de réponse`,
};

/** How long the picture of an attempt is kept. */
const kept: Readonly<Record<Settings['attemptFaces'], (days: number) => string>> = {
  none: () => 'Familiar ne garde pas de photos de ces tentatives : il ne peut rien apprendre de celles refusées.',
  refused: (days) =>
    formats.plural(days, {
      one: 'Quand Familiar refuse un visage, il le garde un jour, chiffré, puis il l’efface.',
      other: `Quand Familiar refuse un visage, il le garde ${days} jours, chiffré, puis il l’efface.`,
    }),
  all: (days) =>
    formats.plural(days, {
      one: 'Familiar garde un jour le visage de chaque tentative, réussie ou non, chiffré, puis il l’efface.',
      other: `Familiar garde ${days} jours le visage de chaque tentative, réussie ou non, chiffré, puis il l’efface.`,
    }),
};

/** How they end, as filters name it. */
const outcomes: Readonly<Record<AttemptOutcome, string>> = {
  match: 'Par le visage',
  passphrase: 'Par la phrase secrète',
  noMatch: 'Non reconnu',
  ambiguous: 'Trop incertain',
  notLive: 'Peut-être une photo',
  wrongPassphrase: 'Phrase secrète fausse',
  pin: 'Par le code PIN',
  wrongPin: 'Code PIN faux',
  recovery: 'Code de récupération',
  confirmed: 'Confirmé pour un programme',
  declined: 'Refusé à un programme',
  unanswered: 'Programme sans réponse',
};

/** Attempts to sign in, wherever they are told of. */
export const attempts: Catalogue['attempts'] = {
  outcomes,
  closeness: { clear: 'Nette ressemblance', near: 'Ressemblance', almost: 'Proche', far: 'Pas de ressemblance' },

  happened: ({ outcome, memberName }) => happened[outcome](memberName),

  kept: ({ attemptFaces, attemptFaceDays }) => kept[attemptFaces](attemptFaceDays),

  verdict: {
    disowned: 'Quelqu’un d’autre',
    claimed: (name) => (name === null ? 'Apprise' : `Apprise pour ${name}`),
  },

  details: {
    asker: 'Demandé par',
    reason: 'Pour',
    more: 'Détails',
    nearest: 'Membre le plus proche',
    took: 'Durée',
    seconds: (seconds) => `${formats.decimal(seconds, 1)} secondes`,
    minutes: (minutes) => formats.plural(minutes, { one: `${minutes} minute`, other: `${minutes} minutes` }),
    lead: 'Avance sur le membre suivant',
    leadOf: (margin) => formats.decimal(margin, 3),
    leadByTuning: (margin) =>
      `${formats.decimal(margin, 3)}. L’affinage a décidé, bien que le membre suivant soit plus proche.`,
  },
};
