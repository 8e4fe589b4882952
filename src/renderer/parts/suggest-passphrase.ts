import { wordlist } from '@scure/bip39/wordlists/english.js';

const wordsInOne = 4;

/** A passphrase of four words, each drawn at random from 2,048: 44 bits, beyond guessing at Argon2id's price. */
export function suggestPassphrase(): string {
  // The list's length divides 65,536, so that every word is as likely.
  const draws = crypto.getRandomValues(new Uint16Array(wordsInOne));
  return Array.from(draws, (draw) => wordlist[draw % wordlist.length]).join(' ');
}
