import type { SignInView } from '#contract/calls/sign-in.ts';
import type { Role } from '#contract/household.ts';
import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';
import { lock } from './lock.ts';

type Parts = Catalogue['parts'];

function strangersAgreement(role: Role): string {
  return role === 'child'
    ? 'Je suis parent ou tuteur de l’enfant. Je sais ce qui est gardé, et je suis d’accord.'
    : 'Cette personne sait ce qui est gardé, et elle est d’accord.';
}

/** What the camera sees of the person who is asked to show their face. `secondsLeft` is used by a pause alone. */
function ownFace(view: SignInView, secondsLeft: number | null): { readonly title: string; readonly advice: string } {
  switch (view.state) {
    case 'noFace':
      return { title: 'Où est votre visage ?', advice: 'Placez-vous devant la caméra.' };
    case 'manyFaces':
      return { title: 'Plusieurs personnes', advice: 'Personne d’autre que vous ne doit être dans l’image.' };
    case 'match':
      return { title: 'C’est bien vous', advice: 'Un instant, s’il vous plaît.' };
    case 'nobodyEnrolled':
      return {
        title: 'Familiar ne connaît pas encore votre visage',
        advice: 'Utilisez votre code PIN, ou demandez à un responsable.',
      };
    case 'lockedOut':
      return secondsLeft === null
        ? {
            title: 'Visages désactivés',
            advice: 'Il y a eu trop d’échecs. Utilisez votre code PIN, ou demandez à un responsable.',
          }
        : lock.status.seen(view, secondsLeft);
    default:
      return lock.status.seen(view, secondsLeft);
  }
}

/** What several screens show of a household: pictures, distances, consent, passphrases. */
export const parts: Parts = {
  noPictureKept: (whose) => `${whose} : pas de photo gardée`,

  learning: {
    underWay: ({
      done,
      total,
    }) => text`Familiar réapprend les visages, ${done} sur ${total} pour l’instant. S’il ne vous
      reconnaît pas encore, utilisez la phrase secrète ou un code PIN.`,
    failed: (count) =>
      formats.plural(count, {
        one: text`Familiar n’a pas pu réapprendre une photo : il l’a mise de côté. Elle est toujours gardée. Vous
          pouvez en prendre une nouvelle.`,
        other: text`Familiar n’a pas pu réapprendre ${count} photos : il les a mises de côté. Elles sont toujours
          gardées. Vous pouvez en prendre de nouvelles.`,
      }),
  },

  limitScale: {
    label: ({ distance, threshold }) => {
      const place = `Distance ${formats.decimal(distance, 3)}, limite ${formats.decimal(threshold, 3)}`;
      return distance <= threshold ? `${place} : en deçà` : `${place} : au-delà`;
    },
    distance: 'Distance',
    limit: 'Limite',
    other: (name, distance) => `${name} : ${formats.decimal(distance, 2)}`,
  },

  role: 'Rôle',
  consent: {
    fold: 'Ce qui est gardé, et comment l’effacer',
    agreement: (name, role) => {
      if (name === '') return strangersAgreement(role);
      return role === 'child'
        ? `Je suis parent ou tuteur ${de(name)}. Je sais ce qui est gardé, et je suis d’accord.`
        : `${name} sait ce qui est gardé, et donne son accord.`;
    },
  },

  freshOwner: {
    title: 'Votre phrase secrète, s’il vous plaît',
    description: 'Avant de continuer, Familiar vérifie que c’est bien vous.',
    passphrase: 'Phrase secrète',
    confirm: 'Confirmer',
  },

  proveOwner: {
    title: 'Montrez que vous êtes responsable',
    why: text`Ici, votre visage seul ne suffit pas pour voir des images ni pour changer quelque chose. On pourrait
      l’imiter avec une image. Ce que vous montrez maintenant vaut jusqu’au verrouillage de l’écran.`,
    how: 'Le montrer avec',
    pin: 'Votre code PIN',
    passphrase: 'Phrase secrète',
    goOn: 'Continuer',
    note: (hasPin) =>
      rich`Votre visage suffit pour vous connecter. ${mark(
        'prove',
        hasPin ? 'Saisissez votre code PIN ou la phrase secrète' : 'Saisissez la phrase secrète',
      )} pour voir des images et changer quelque chose ici.`,
  },

  freshSelf: {
    title: 'Montrez que c’est vous',
    description: text`Familiar vérifie que c’est bien vous, pour que personne d’autre ne change cela sur votre écran
      ouvert.`,
    by: 'Comment le montrer',
    ways: { face: 'Visage', pin: 'Code PIN', owner: 'Un responsable aide' },
    pin: 'Votre code PIN',
    ownersPassphrase: 'La phrase secrète d’un responsable',
    confirm: 'Confirmer',
    seen: ownFace,
  },

  unlike: {
    title: (name) => `Ce visage ne ressemble pas à ${name}`,
    titleForYou: 'Ce visage ne vous ressemble pas',
    meanings: {
      addAnyway: (name) => text`Rien n’est encore enregistré. N’ajoutez la photo que si vous savez que c’est ${name}. La
        personne montrée pourra alors se connecter comme ${name}.`,
      sortFirst: (
        name,
      ) => text`Rien n’est enregistré. Les photos ${de(name)} sont trop peu nombreuses ou trop différentes : Familiar
        ne peut pas être sûr. Mettez de côté les vieilles photos et celles de quelqu’un d’autre, puis revenez.`,
      askOwner: () => 'Rien n’est enregistré. Si la photo est juste, demandez à un responsable de l’ajouter.',
    },
    addAnyway: 'Ajouter quand même',
    someoneElse: 'Quelqu’un d’autre est là',
    anotherFace: 'C’est quelqu’un d’autre',
    seePictures: 'Voir les photos',
  },

  newPassphrase: {
    repeat: 'Encore une fois',
    sameSoFar: 'Pareil jusqu’ici. Continuez.',
    notTheSame: 'Les deux sont différentes.',
    notForTheBrowser: 'Si ce navigateur la retient, d’autres pourraient se connecter.',
    suggest: 'Proposer une phrase secrète',
    suggestAnother: 'En proposer une autre',
    writeDown: (passphrase) => rich`Notez-la : ${mark('strong', passphrase)}`,
    strength: {
      atLeast: (characters) =>
        `Au moins ${characters} caractères. Quatre mots au hasard se retiennent bien et se devinent mal.`,
      missing: (characters) =>
        formats.plural(characters, { one: 'Encore un caractère.', other: `Encore ${characters} caractères.` }),
      easy: 'Facile à deviner. Ajoutez un mot inattendu.',
      fair: 'Moyenne. Un mot de plus la rend solide.',
      strong: 'Solide.',
      veryStrong: 'Très solide.',
    },
  },
};
