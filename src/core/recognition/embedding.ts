/** A face's place in the latent space: 128 numbers of unit Euclidean length. */
export type Embedding = Float32Array;
