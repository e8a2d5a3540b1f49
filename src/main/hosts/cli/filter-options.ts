/** The options that make a filter of events. */
import type { Client } from '#shared/contract/client';
import { ConfinsError } from '#shared/contract/rpc';
import { type EventFilter, fold } from '#shared/domain/filter';
import { readArea, type Ring } from '#shared/domain/ring';
import { EventStatus, EventType } from '#shared/domain/taxonomy';
import { type Call, numberOption, WrongUsage } from './usage.ts';

/** What a saved view named by `--view` asks, with the options given in place of its clauses. Throws WrongUsage, `not_found.view`. */
export async function filterOf(call: Call, client: Client): Promise<EventFilter> {
  const name = call.text('view');
  return { ...(name === undefined ? {} : await filterOfView(name, client)), ...optionsOf(call) };
}

async function filterOfView(name: string, client: Client): Promise<EventFilter> {
  const { views } = await client.call('view.list', {});
  const found = views.find((view) => view.id === name || fold(view.name) === fold(name));
  if (!found) throw new ConfinsError('not_found', 'not_found.view', { id: name });
  return found.filter;
}

function optionsOf(call: Call): EventFilter {
  const [bbox, km, area] = [call.text('bbox'), call.text('km'), call.text('area')];
  const closed = (name: string, allowed: readonly string[]): readonly string[] | undefined => {
    const wrong = call.list(name)?.find((value) => !allowed.includes(value));
    if (wrong !== undefined) throw new WrongUsage(`--${name} takes ${allowed.join(', ')}, not "${wrong}"`, call.command);
    return call.list(name);
  };
  // Texts only take the filter's type here; dispatch validates every value.
  const given: Record<string, unknown> = {
    text: call.text('text'), kinds: closed('kind', ['incident', 'meeting']), types: closed('type', EventType.options),
    statuses: closed('status', EventStatus.options), actors: call.list('actor'),
    sides: closed('side', ['ML', 'MR', 'disputed', 'unknown']), grade: call.text('grade'),
    maxDistanceKm: numberOption(call, 'max-distance'), km: km === undefined ? undefined : kmOf(km, call),
    from: call.text('from'), to: call.text('to'),
    includeOpenEnded: call.flag('include-open-ended') || undefined, insideOnly: call.flag('inside-only') || undefined, bbox: bbox === undefined ? undefined : boxOf(bbox, call),
    within: area === undefined ? undefined : areaOf(area, call),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function boxOf(text: string, call: Call): number[] {
  const numbers = text.split(',').map(Number);
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite) || west > east || south > north) {
    throw new WrongUsage(`--bbox takes west,south,east,north in degrees, not "${text}"`, call.command);
  }
  return numbers;
}

function areaOf(text: string, call: Call): Ring {
  const ring = readArea(text);
  if (!ring) throw new WrongUsage(`--area takes "POLYGON ((lon lat, …))" or "lon,lat lon,lat lon,lat …" in degrees, not "${text}"`, call.command);
  return ring;
}

function kmOf(text: string, call: Call): number[] {
  const numbers = text.split(',').map(Number);
  const [from = 0, to = 0] = numbers;
  if (numbers.length !== 2 || !numbers.every(Number.isFinite) || from < 0 || from > to) {
    throw new WrongUsage(`--km takes from,to in kilometres along the border, not "${text}"`, call.command);
  }
  return numbers;
}
