import { failedGate, photoLimits } from '../../core/recognition/quality-gates.ts';
import type { AnalysedFace, ImageAnalysis } from '../../core/vision/analysed-face.ts';
import { limits } from '../../shared/limits.ts';
import { FamiliarError } from '../../shared/result.ts';
import { gateAdvice } from '../gate-advice.ts';
import { makeSample } from '../make-sample.ts';
import { resemblance } from '../resemblance.ts';
import { type Services, supportSetChanged } from '../services.ts';
import type { HandlersOf } from './handlers.ts';
import { requireMember } from './members.ts';

/** The photo's only face when it is good enough to enrol. @throws FamiliarError `noFace`, `manyFaces` or `tooPoor`, saying what to do */
function enrollableFace(analysis: ImageAnalysis): AnalysedFace {
  const [face, ...others] = analysis.faces;
  if (face === undefined) throw new FamiliarError('noFace', 'No face was found in this photo. Choose one that shows the face from the front.');
  if (others.length > 0) throw new FamiliarError('manyFaces', `This photo shows ${others.length + 1} faces. Choose one that shows this person alone.`);
  const gate = failedGate(face, analysis, photoLimits);
  if (gate !== null) throw new FamiliarError('tooPoor', `This photo will not do: ${gateAdvice[gate]}`);
  return face;
}

/** A member's part of the support set. */
export function createSamplesHandlers(services: Services): HandlersOf<'samples'> {
  const { vault, engine, clock, embedder } = services;

  return {
    'samples.list': ({ memberId }) => vault.records().samples(requireMember(vault.records(), memberId).id),
    'samples.picture': ({ memberId, sampleId }) => {
      const bytes = vault.records().picture(memberId, sampleId);
      if (bytes === null) throw new FamiliarError('notFound', 'That picture is no longer there.');
      return { type: 'image/webp', bytes };
    },
    'samples.addPhoto': async ({ memberId, photo }, { checkpoint }) => {
      const member = requireMember(vault.records(), memberId);
      if (member.sampleCount >= limits.samplesPerMember) {
        throw new FamiliarError('conflict', `${member.name} has ${member.sampleCount} pictures, which is the most. Remove some first.`);
      }
      const face = enrollableFace(await engine.analyse({ kind: 'file', bytes: photo }));
      const sample = await makeSample(engine, face, 'photo', embedder);
      checkpoint();
      const resembles = resemblance(services, face.embedding, memberId);
      const [sampleId] = vault.records().addSamples(requireMember(vault.records(), memberId).id, [sample], clock.now());
      supportSetChanged(services);
      return { sampleId: sampleId as number, resembles };
    },
    'samples.remove': ({ memberId, sampleId }) => {
      if (!vault.records().removeSample(memberId, sampleId)) throw new FamiliarError('notFound', 'That picture is no longer there.');
      supportSetChanged(services);
      return {};
    },
  };
}
