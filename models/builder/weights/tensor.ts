/** Numbers with a shape, row-major. */
export type Tensor = { readonly shape: readonly number[]; readonly data: Float32Array };

/** How many numbers a shape holds; 1 for a scalar. */
export function countOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/**
 * Reorders the axes of a tensor: axis i of the result is axis `order[i]` of the input.
 * `transpose(hwio, [3, 2, 0, 1])` turns a TensorFlow filter into an ONNX one.
 */
export function transpose(tensor: Tensor, order: readonly number[]): Tensor {
  const strides = tensor.shape.map((_, axis) => countOf(tensor.shape.slice(axis + 1)));
  const shape = order.map((axis) => tensor.shape[axis] ?? 1);
  const steps = order.map((axis) => strides[axis] ?? 0);
  const data = new Float32Array(tensor.data.length);
  const position = shape.map(() => 0);
  let source = 0;
  for (let target = 0; target < data.length; target++) {
    data[target] = tensor.data[source] ?? 0;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const step = steps[axis] ?? 0;
      const next = (position[axis] ?? 0) + 1;
      source += step;
      if (next < (shape[axis] ?? 0)) {
        position[axis] = next;
        break;
      }
      source -= step * next;
      position[axis] = 0;
    }
  }
  return { shape, data };
}
