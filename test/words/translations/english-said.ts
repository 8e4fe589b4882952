import { en } from '#words/en/catalogue.ts';
import { everythingSaid } from './everything-said.ts';
import { englishMessages } from './message-shapes.ts';
import { shortPlaces } from './places.ts';
import { compileWords } from './words-program.ts';

const program = compileWords();
const messages = englishMessages(program);

/** The facts of each message that takes some. */
export const { shapes } = messages;

/** What English says, and which of it stands where there is little room. */
export const englishSaid = { said: everythingSaid(en, shapes), places: shortPlaces(program, messages) };
