/**
 * The one drawing vocabulary of Confins: what the page's canvas paints and the report's SVG writes. Coordinates are
 * pixels of the target, y downwards. Colours are names of the palette, so that one scene serves both themes.
 */
import type { Ink } from './palette.ts';

export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  /** Ends of lines; round unless given. */
  readonly cap?: 'butt' | 'round';
}

export interface Fill {
  readonly ink: Ink;
  readonly opacity?: number;
  /** Diagonal hatching instead of a flat fill, for regions. */
  readonly hatched?: boolean;
}

export type Point = readonly [x: number, y: number];

export type Shape =
  | { readonly kind: 'disc'; readonly at: Point; readonly radius: number; readonly fill?: Fill; readonly stroke?: Stroke }
  | { readonly kind: 'path'; readonly lines: readonly (readonly Point[])[]; readonly closed: boolean; readonly fill?: Fill; readonly stroke?: Stroke }
  | {
      readonly kind: 'text'; readonly at: Point; readonly text: string; readonly size: number; readonly fill: Fill;
      readonly weight?: 400 | 500 | 600; readonly family?: 'sans' | 'serif'; readonly anchor?: 'start' | 'middle' | 'end';
      readonly spacing?: number; readonly halo?: Stroke;
    };
