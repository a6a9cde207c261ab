import type { DetectorId } from '../learned';
import type { Scene } from './scene';

/** A part of a statement that may not be what its sources say, with what tells so. Offsets are in the masked claim. */
export interface Suspect<Feature extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly features: Readonly<Record<Feature, number>>;
}

/** Looks for one kind of error. It lists every part of a statement that could have it; learned weights rate them. */
export interface Detector<Feature extends string = string> {
  readonly id: DetectorId;
  /** In the order in which they are fitted. */
  readonly features: readonly Feature[];
  suspects(scene: Scene): readonly Suspect<Feature>[];
}
