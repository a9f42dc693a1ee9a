import type { Channel } from '../../core/scenario/scenario-schema.ts';
import { EMPTY_QUERY, type LibraryQuery } from './library-query.ts';

const CHANNELS: readonly Channel[] = ['counter', 'phone', 'chat', 'email'];
const LEVELS = [1, 2, 3];
const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** The query that an address asks for (`?q=…&value=respect&level=1`); the unknown falls away. */
export function readQuery(address: string): LibraryQuery {
  const asked = new URLSearchParams(address);
  const list = (name: string): string[] => [...new Set(asked.getAll(name))];
  const practice = asked.get('practice');
  return {
    search: asked.get('q') ?? EMPTY_QUERY.search,
    values: list('value').filter((id) => ID.test(id)),
    practice: practice !== null && ID.test(practice) ? practice : null,
    channels: CHANNELS.filter((channel) => list('channel').includes(channel)),
    levels: LEVELS.filter((level) => list('level').includes(String(level))),
  };
}

/** The address's part after `?`, empty for an empty query. */
export function writeQuery(query: LibraryQuery): string {
  const asked = new URLSearchParams();
  if (query.search !== '') asked.set('q', query.search);
  for (const value of query.values) asked.append('value', value);
  if (query.practice !== null) asked.set('practice', query.practice);
  for (const channel of query.channels) asked.append('channel', channel);
  for (const level of query.levels) asked.append('level', String(level));
  return asked.toString();
}
