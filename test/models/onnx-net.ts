import { InferenceSession, Tensor } from 'onnxruntime-node';

/** Answers of a net by output name, flattened. */
type OnnxNet = (picture: Uint8Array, size: number, batch?: number) => Promise<Record<string, Float32Array>>;

/** Opens an ONNX net that takes RGB bytes under the name `image`, on one thread, with all optimisations. */
export const openOnnxNet = async (model: Uint8Array): Promise<OnnxNet> => {
  const session = await InferenceSession.create(model, {
    graphOptimizationLevel: 'all',
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  return async (picture, size, batch = 1) => {
    const answers = await session.run({ image: new Tensor('uint8', picture, [batch, size, size, 3]) });
    return Object.fromEntries(Object.entries(answers).map(([name, tensor]) => [name, tensor.data as Float32Array]));
  };
};
