import { QueryObserver } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Picture } from '#contract/calls/pictures.ts';
import { useAnswers } from './answers.ts';
import { useClient } from './client-context.ts';
import type { RunInTurn } from './latest-first.ts';
import { usePictureUrl } from './use-picture.ts';
import { cachedQuestion, type Question, useAnswer } from './use-query.ts';

/** Whose sample. */
export type SamplePlace = { readonly memberId: number; readonly sampleId: number };

/** Pictures of samples for what is drawn outside of React. */
export type PictureSource = {
  /** Calls back once the picture is there, never at once; not at all when it cannot be had. Returns its undo. */
  readonly want: (place: SamplePlace, onPicture: (picture: Picture) => void) => () => void;
};

function pictureQuestion(place: SamplePlace, inTurn: RunInTurn): Question<Picture> {
  return {
    name: 'samples.picture',
    about: place,
    ask: (client, { signal }) => inTurn(() => client.call('samples.picture', place), signal),
  };
}

/** The pictures of the session's samples. */
export function usePictureSource(): PictureSource {
  const client = useClient();
  const { cache, inTurn, session } = useAnswers();
  return useMemo(
    () => ({
      want(place, onPicture) {
        const question = cachedQuestion({ client, session }, pictureQuestion(place, inTurn));
        const observer = new QueryObserver(cache, question);
        const stop = observer.subscribe(({ data }) => {
          if (data?.ok === true) onPicture(data.value);
        });
        const known = observer.getCurrentResult().data;
        if (known?.ok !== true) return stop;
        stop();
        const timer = setTimeout(() => onPicture(known.value));
        return () => clearTimeout(timer);
      },
    }),
    [client, cache, inTurn, session],
  );
}

/** An address for an `img` showing a sample, or null while there is none. */
export function useSamplePicture(memberId: number, sampleId: number): string | null {
  const { inTurn } = useAnswers();
  return usePictureUrl(useAnswer(pictureQuestion({ memberId, sampleId }, inTurn)).state);
}
