/** The Desk's map and timeline, in English. */
import type { desk as french } from '../fr/desk.ts';

export const desk = {
  'map.count': 'Map: {count} {count|event|events}',
  'map.keys': 'Arrows to move, + and − to zoom, N and P to go from event to event, Escape to deselect.',
  'map.unplaced.country': '{count} without a precise place',
  'map.unplaced.help': 'Known only by country, or without a known place',
  'map.stack': '{count} events at the same place',
  'map.stack.more': 'and {count} {count|other|others}',
  'map.stack.open': 'Click to see them',
  'map.stack.zoom': 'Click to come closer',
  'map.attribution': 'Made with Natural Earth. © OpenStreetMap contributors · geoBoundaries · Who’s On First · © GeoNames',
  'map.empty': 'Nothing to show on the map',
  'map.empty.filtered': 'No placed event passes the filters. Widen the period or remove a filter.',
  'map.empty.workspace': 'Add an article in the Inbox: its events will appear here.',
  'map.failed': 'The base map could not be read.',
  'timeline.count': 'Timeline: {count} {count|event|events}',
  'timeline.keys': 'Arrows move the period by a day, with Shift by a week; Alt and arrows make it longer or shorter; + and − zoom, Escape clears it.',
  'timeline.days': '{count} {count|day|days}',
  'timeline.hint': 'Drag to choose a period',
  'timeline.empty': 'No event to date with these filters.',
  'timeline.stack.next': 'Click to go from one to the next',
} satisfies Record<keyof typeof french, string>;
