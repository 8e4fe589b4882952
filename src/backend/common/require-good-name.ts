import { nameFault } from '#contract/names.ts';
import { errorOf } from '#contract/result.ts';

/** @throws FamiliarError why nobody can be called so: nothing of it can be seen, signs hide in it, it is too long */
export function requireGoodName(name: string, most?: number): void {
  const fault = nameFault(name, most);
  if (fault !== null) throw errorOf(fault);
}
