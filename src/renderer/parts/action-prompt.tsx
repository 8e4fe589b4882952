import { useState } from 'react';
import type { LivenessPrompt } from '#contract/liveness.ts';
import { faceBox, facePath } from '../kit/face-shape.ts';
import { Icon, type IconName } from '../kit/icon.tsx';
import styles from './action-prompt.module.css';

/**
 * Over the preview: a large sign of what to do and a line around the face that fills as the time runs out. Hidden from
 * screen readers, who are told in words.
 */
export function ActionPrompt({ prompt, icon }: { readonly prompt: LivenessPrompt; readonly icon: IconName }) {
  // The time left when the prompt appeared: a duration that shrinks with every frame would fill the line too soon.
  const [lengthMs] = useState(prompt.leftMs);
  return (
    <div className={styles.prompt} data-action={prompt.action} aria-hidden="true">
      <span className={styles.sign}>
        <Icon name={icon} size={56} />
      </span>
      <svg
        className={styles.time}
        viewBox={`0 0 ${faceBox.width} ${faceBox.height}`}
        data-testid="action-time"
        aria-hidden="true"
      >
        <path d={facePath(4)} pathLength={100} style={{ animationDuration: `${Math.round(lengthMs)}ms` }} />
      </svg>
    </div>
  );
}
