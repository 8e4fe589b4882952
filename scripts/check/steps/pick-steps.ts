import type { NeedyStep } from './step.ts';

/**
 * The steps that the arguments ask for, in their order, with those that they need: all but those on request, all but
 * one (`no-lint`), or the named ones. A sentence where an argument names no step.
 */
export const pickSteps = (steps: readonly NeedyStep[], args: readonly string[]): readonly NeedyStep[] | string => {
  const names = steps.map(({ name }) => name);
  const unknown = args.filter((arg) => !names.includes(arg.replace(/^no-/, '')));
  if (unknown.length > 0)
    return `There is no step "${unknown.join('", "')}". The steps: ${names.join(', ')}; "no-e2e" leaves one out.`;
  const named = args.filter((arg) => !arg.startsWith('no-'));
  const isAsked = ({ name, onRequest = false }: NeedyStep): boolean =>
    !args.includes(`no-${name}`) && (named.length === 0 ? !onRequest : named.includes(name));
  const wanted = new Set(steps.filter(isAsked).map(({ name }) => name));
  for (const { name, needs = [] } of steps.toReversed())
    if (wanted.has(name)) for (const need of needs) wanted.add(need);
  return steps.filter(({ name }) => wanted.has(name));
};
