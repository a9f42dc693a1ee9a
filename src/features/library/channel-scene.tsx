import { memo, type JSX } from 'react';
import type { Channel } from '../../core/scenario/scenario-schema.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { Person } from '../../ui/person/person.tsx';
import styles from './channel-scene.module.css';
import type { LibraryFace } from './library-props.ts';
import { SceneBack } from './scene-back.tsx';
import { SceneFront } from './scene-front.tsx';

export interface ChannelSceneProps {
  readonly channel: Channel;
  readonly face: LibraryFace;
  /** Any whole number: which of a few arrangements is drawn. */
  readonly variant: number;
  /** False while the face may wait: a scene out of sight. */
  readonly drawn?: boolean | undefined;
}

/**
 * Where and how somebody turns to us: an ornament, and still, as a shelf full of them must be.
 * Drawn once: forty faces are not drawn again for each letter of a search.
 */
export const ChannelScene = memo(DrawnScene, isSameScene);

function isSameScene(a: ChannelSceneProps, b: ChannelSceneProps): boolean {
  return (
    a.channel === b.channel &&
    a.variant === b.variant &&
    a.drawn === b.drawn &&
    a.face.look === b.face.look &&
    a.face.mood === b.face.mood &&
    a.face.ageGroup === b.face.ageGroup
  );
}

function DrawnScene({ channel, face, variant, drawn = true }: ChannelSceneProps): JSX.Element {
  return (
    <div className={joinClasses(styles['scene'], styles[channel])} aria-hidden="true">
      <div className={joinClasses(styles['stage'], variant % 2 === 1 && styles['mirrored'])}>
        <SceneBack channel={channel} variant={variant} />
        <div className={styles['person']}>
          {drawn && (
            <Person
              look={face.look}
              ageGroup={face.ageGroup}
              mood={face.mood}
              label=""
              still
              pose={channel === 'counter' ? 'bust' : 'portrait'}
            />
          )}
        </div>
        <SceneFront channel={channel} variant={variant} />
      </div>
    </div>
  );
}
