import type { Catalogue } from '#words/catalogue.ts';
import type { Rich } from '#words/text.ts';

type Message = string | Rich<string> | ((...facts: never[]) => unknown);

type PathsIn<Part> = Part extends readonly (infer One)[]
  ? PathsTo<number, One>
  : { [Key in keyof Part & (string | number)]: PathsTo<Key, Part[Key]> }[keyof Part & (string | number)];

type PathsTo<Key extends string | number, Part> = Part extends Message ? `${Key}` : `${Key}.${PathsIn<Part>}`;

/** Where a message stands in the catalogue: `lock.pin.title`. A place in a list is any number. */
export type MessagePath = PathsIn<Omit<Catalogue, 'formats' | 'dates'>>;
