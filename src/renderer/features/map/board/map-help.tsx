import { useState } from 'react';
import { Modal } from '#renderer/kit/modal.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { TextButton } from '#renderer/kit/text-link.tsx';
import styles from './map-help.module.css';

/** What the map means, in plain words, behind a link. */
export function MapHelp() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <TextButton onClick={() => setIsOpen(true)}>What does the map mean?</TextButton>
      <Modal open={isOpen} onClose={() => setIsOpen(false)} title="What the map means">
        <div className={styles.text}>
          <p>
            For every picture, the network computes more than a thousand numbers: a place in a space of as many
            directions. Pictures of one person land near each other there, pictures of different people far apart. That
            is all Familiar knows of a face.
          </p>
          <p>
            The map presses this space flat, as a shadow does. Some of the distance is lost: faces look nearer here than
            they are. <strong>True to distance</strong> keeps the directions in which your household differs most, so
            that lengths can be read. <strong>True to neighbours</strong> keeps who is next to whom, and gives up on
            lengths.
          </p>
          <p>
            A good household is an archipelago: an island for each person, with water between. Two islands that touch
            are two people whom Familiar may mix up. A sign far away from its own island may be a bad picture or someone
            else’s: choose it, look at it, and set it aside if it does not belong.
          </p>
          <p>
            The broken line around an island is the limit: beyond it, a face is too far from that person. A cross is an
            attempt that was refused. If a cross lies inside of an island, it may have been that person on a bad day;
            the activity page lets them say so.
          </p>
          <Quiet>
            Setting a picture aside changes what Familiar compares with, at once, and can be undone. “What if” shows the
            consequences first.
          </Quiet>
        </div>
      </Modal>
    </>
  );
}
