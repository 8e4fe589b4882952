import type { ModelName } from '#engine/models/model-manifest.ts';
import { buildBlazeface } from './blazeface.ts';
import { buildFaceRecognition } from './face-recognition.ts';
import { buildFacemesh } from './facemesh.ts';
import { buildFaceres } from './faceres.ts';
import { buildIris } from './iris.ts';
import { buildMobilefacenet } from './mobilefacenet.ts';
import type { NetRecipe } from './net-recipe.ts';

/** How each net of the manifest is built. */
export const netRecipes: Readonly<Record<ModelName, NetRecipe>> = {
  blazeface: buildBlazeface(256),
  'blazeface-quick': buildBlazeface(128),
  facemesh: buildFacemesh,
  mobilefacenet: buildMobilefacenet,
  'face-recognition': buildFaceRecognition,
  faceres: buildFaceres,
  iris: buildIris,
};
