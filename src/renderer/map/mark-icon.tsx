/** A mark as the map draws it, for legends and lists: the shared shapes written as inline SVG, coloured by custom properties. */
import type { Fill, Point, Shape, Stroke } from '#shared/cartography/shape';
import { legendSymbol, symbolShapes, type EventSymbol } from '#shared/cartography/symbols';
import type { EventGroup } from '#shared/domain/taxonomy';

const BOX = 24;

/** Decoration: the words beside it carry the meaning. */
export function MarkIcon({ symbol, size = 16 }: { symbol: EventSymbol; size?: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden="true" focusable="false">
      {symbolShapes(symbol, [BOX / 2, BOX / 2], { scale: 1.35 }).map((shape, index) => (
        <MarkShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

export function GroupIcon({ group, uncertain = false, size = 16 }: { group: EventGroup; uncertain?: boolean; size?: number }) {
  return <MarkIcon symbol={{ ...legendSymbol(group), uncertain }} size={size} />;
}

function MarkShape({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'disc':
      return <circle cx={shape.at[0]} cy={shape.at[1]} r={shape.radius} {...fillProps(shape.fill)} {...strokeProps(shape.stroke)} />;
    case 'path':
      return <path d={shape.lines.map((line) => pathData(line, shape.closed)).join('')} {...fillProps(shape.fill)} {...strokeProps(shape.stroke)} />;
    case 'text':
      return null;
  }
}

function fillProps(fill: Fill | undefined) {
  return fill ? { fill: `var(--${fill.ink})`, fillOpacity: fill.opacity ?? 1 } : { fill: 'none' };
}

function strokeProps(stroke: Stroke | undefined) {
  return stroke
    ? {
        stroke: `var(--${stroke.ink})`, strokeWidth: stroke.width, strokeOpacity: stroke.opacity ?? 1,
        strokeDasharray: stroke.dash?.join(' '),
      }
    : {};
}

function pathData(line: readonly Point[], closed: boolean): string {
  return line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') + (closed ? 'Z' : '');
}
