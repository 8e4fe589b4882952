import type { Operator, OperatorKind, TfliteModel } from './tflite-model.ts';

/** What a PReLU is taken of, and its slope for each channel. */
type LeakyRelu = { readonly input: number; readonly slopes: Float32Array };

/**
 * Reads an addition as the PReLU it stands for, null when it stands for none: TensorFlow networks write the activation
 * as `relu(x) + half * (x - |x|)`, where `half` is half of the slope below zero.
 */
export function leakyReluOf(model: TfliteModel, operator: Operator): LeakyRelu | null {
  const inputsOf = (tensor: number | undefined, kind: OperatorKind): readonly number[] => {
    const found = tensor === undefined ? undefined : model.operators.get(tensor);
    return found?.kind === kind ? found.inputs : [];
  };
  if (operator.kind !== 'Add') return null;
  const [input] = inputsOf(operator.inputs[0], 'Relu');
  const [half, below] = inputsOf(operator.inputs[1], 'Mul');
  const [positive, negative] = inputsOf(below, 'Sub');
  const [magnitude] = inputsOf(negative, 'Abs');
  const halves = half === undefined ? undefined : model.constants.get(half);
  if (input === undefined || !halves || positive !== input || magnitude !== input) return null;
  return { input, slopes: halves.data.map((slope) => 2 * slope) };
}
