import { useEffect, useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import type { ChosenPhoto, PhotoResult } from './use-photo-adding.ts';

function useFileUrl(file: File): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}

function resultWords(result: PhotoResult, name: string): string {
  if (result.kind === 'waiting') return 'Looking for the face…';
  if (result.kind === 'refused') return result.message;
  return result.resembles === null ? 'Added.' : `Added. It looks a lot like ${result.resembles}: is it really ${name}?`;
}

/** One chosen photo and what became of it. */
export function PhotoRow({ photo, name }: { readonly photo: ChosenPhoto; readonly name: string }) {
  const url = useFileUrl(photo.file);
  const { result } = photo;
  return (
    <li className="photo-row" data-result={result.kind}>
      {url !== null && <img src={url} alt="" />}
      <div>
        <p className="photo-name">{photo.file.name}</p>
        <p className="photo-result">{resultWords(result, name)}</p>
      </div>
      {result.kind === 'waiting' ? <span className="button-spinner" aria-hidden="true" /> : <Icon name={result.kind === 'added' ? 'check' : 'cross'} />}
    </li>
  );
}
