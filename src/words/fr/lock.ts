import type { SignInView } from '#contract/calls/sign-in.ts';
import type { Catalogue } from '../catalogue.ts';
import { countdown } from '../countdown.ts';
import { text } from '../text.ts';
import { camera } from './camera.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';
import { liveness } from './liveness.ts';

type Lock = Catalogue['lock'];

/** A headline and a line below it. */
type Status = Lock['status']['nobodyEnrolled'];

const nobodyEnrolled = {
  title: 'Aucun visage enregistré',
  advice: 'Connectez-vous avec la phrase secrète, puis ajoutez un visage.',
};

function tries(left: number): string {
  if (left <= 0) return 'La connexion par le visage fait une pause.';
  return formats.plural(left, {
    one: 'Encore un essai avant une pause de la connexion par le visage.',
    other: `Encore ${left} essais avant une pause de la connexion par le visage.`,
  });
}

/** A pause of face sign-in: `secondsLeft` is null once only the passphrase can sign in. */
function pause(secondsLeft: number | null): Status {
  if (secondsLeft === null)
    return {
      title: 'Connexion par le visage désactivée',
      advice: 'Il y a eu trop d’échecs. La phrase secrète d’un responsable la réactive.',
    };
  return {
    title: 'Connexion par le visage en pause',
    advice: `Trop d’échecs. Réessayez dans ${countdown(secondsLeft)}, ou utilisez la phrase secrète.`,
  };
}

/** What the camera sees. `secondsLeft` is used by a pause alone. */
function seen(view: SignInView, secondsLeft: number | null): Status {
  switch (view.state) {
    case 'noFace':
      return { title: 'Où est votre visage ?', advice: 'Placez-vous devant la caméra pour vous connecter.' };
    case 'manyFaces':
      return { title: 'Plusieurs personnes', advice: 'Une seule personne doit être dans l’image.' };
    case 'noPicture':
      return camera.problems[view.fault];
    case 'tooPoor':
      return gates[view.gate];
    case 'looking':
      return { title: 'Un instant', advice: 'Familiar vous regarde.' };
    case 'proving':
      return view.prompt === null ? liveness.blink : liveness.prompt(view.prompt);
    case 'match':
      return { title: `Bonjour ${view.name}`, advice: 'Connexion réussie.' };
    case 'noMatch':
      return { title: 'Visage non reconnu', advice: tries(view.attemptsLeft) };
    case 'ambiguous':
      return { title: 'Trop incertain', advice: `Deux membres vous ressemblent. ${tries(view.attemptsLeft)}` };
    case 'notLive': {
      const { title, advice } = liveness.notLive[view.reason];
      return { title, advice: `${advice} ${liveness.tries(view.attemptsLeft, view.isCounted)}` };
    }
    case 'lockedOut':
      return pause(secondsLeft);
    case 'needsIntent':
      return {
        title: 'Verrouillé',
        advice: 'Pour vous reconnecter, appuyez sur le bouton. Ou sortez de l’image et revenez.',
      };
    case 'nobodyEnrolled':
      return nobodyEnrolled;
    case 'learningAnew':
      return {
        title: 'Familiar réapprend les visages',
        advice: 'Il regarde de nouveau toutes ses photos. La phrase secrète fonctionne déjà.',
      };
  }
}

/** The lock screen, and the sealed one after a start without the device's key. */
export const lock: Lock = {
  status: {
    nobodyEnrolled,
    pause,
    seen,
    unreachable: 'Pas prêt à voir les visages',
    cameraStarting: { title: 'La caméra s’allume', advice: 'Un instant, s’il vous plaît.' },
    upsideDown: {
      title: 'Votre caméra semble à l’envers',
      advice: 'Un responsable peut tourner l’image. Appuyez sur le bouton, puis ouvrez avec la phrase secrète.',
    },
    aboutToLook: { title: 'Un instant', advice: 'Familiar va regarder.' },
    waitingForPress: {
      title: 'Quand vous voulez',
      advice: 'La caméra est éteinte. Appuyez sur le bouton, et Familiar vous regarde.',
    },
    waitingForInput: {
      title: 'La caméra est éteinte',
      advice: 'Appuyez sur une touche, bougez la souris ou touchez l’écran. Familiar vous cherche alors.',
    },
    resting: {
      title: 'La caméra se repose',
      advice: 'Elle est éteinte. Une touche, la souris ou un doigt sur l’écran la réveille.',
    },
  },
  spoken: ({ title, advice }) => (/\?$/.test(title) ? `${title} ${advice}` : `${title}. ${advice}`),
  face: {
    label: 'Connexion par le visage',
    look: 'Regardez-moi',
    signIn: 'Se connecter',
    tryAgain: 'Réessayer',
    retryCamera: 'Réessayer la caméra',
    turnCamera: 'Tourner l’image',
  },
  greeting: (name) => `Bonjour ${name}`,

  passphrase: {
    label: 'Ou la phrase secrète d’un responsable',
    unlock: 'Déverrouiller',
    paused: (secondsLeft) =>
      `Trop d’erreurs. La phrase secrète fonctionnera de nouveau dans ${countdown(secondsLeft)}.`,
  },

  otherWays: { pin: 'Utiliser un code PIN', recovery: 'Phrase secrète oubliée ?' },

  pin: {
    title: 'Se connecter avec un code PIN',
    name: 'Nom',
    pin: 'Code PIN',
    signIn: 'Se connecter',
    nameMissing: 'Saisissez le nom sous lequel Familiar vous connaît. Chaque code PIN est à une seule personne.',
    off: 'Trop de codes PIN faux. La phrase secrète d’un responsable réactive les codes PIN.',
    paused: (secondsLeft) => `Trop de codes PIN faux. Ils fonctionneront de nouveau dans ${countdown(secondsLeft)}.`,
  },

  recover: {
    title: 'Phrase secrète oubliée ?',
    description: 'Avec le code de récupération, un responsable peut choisir une nouvelle phrase secrète.',
    code: 'Code de récupération',
    codeHint: 'Sept groupes de quatre. Les tirets et les majuscules ne comptent pas.',
    newPassphrase: 'Nouvelle phrase secrète',
    comeIn: 'Changer la phrase secrète',
  },

  sealed: {
    windowTitle: 'Scellé',
    title: 'Les visages sont scellés',
    meaning: text`Ils sont chiffrés sur cet ordinateur. Après un redémarrage, un responsable saisit une fois la phrase
      secrète. Ensuite, la connexion par le visage fonctionne de nouveau.`,
    whatNow: {
      notHere: 'Ici, la phrase secrète d’un responsable ouvre les visages.',
      unavailable: text`La phrase secrète d’un responsable ouvre maintenant les visages. Rien n’est perdu. Quand tout
        fonctionnera de nouveau, Familiar ne demandera plus la phrase secrète au démarrage.`,
      keyLost: text`La phrase secrète d’un responsable ouvre maintenant les visages. Familiar crée alors une nouvelle
        clé pour le prochain démarrage.`,
    },
    passphrase: 'La phrase secrète d’un responsable',
    open: 'Ouvrir',
  },

  about: {
    title: 'À propos de cet écran',
    privacy: text`Familiar regarde votre visage sur cet ordinateur seulement, et le compare aux membres du foyer. Il
      n’envoie rien nulle part.`,
    noted: text`Familiar note chaque tentative avec l’heure et le résultat, pour que le foyer voie qui a essayé de se
      connecter. Il peut aussi garder le visage d’une tentative quelques jours, chiffré. Un responsable en décide dans
      les réglages.`,
    takesPhotos: text`Ce foyer ne vérifie pas les signes de vie. La photo d’un membre peut servir à se connecter. Un
      responsable peut changer cela dans les réglages.`,
    ownersProve: text`Ici, le visage d’un responsable suffit pour se connecter. Pour voir des images et changer quelque
      chose, il saisit aussi la phrase secrète ou son code PIN. Un responsable peut changer cela dans les réglages.`,
    askingEngine: 'État du moteur de reconnaissance…',
  },
};
