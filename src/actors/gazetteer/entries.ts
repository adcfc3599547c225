import type { ActorKind, MentionHow } from '../../contract';
import { GAZETTEER_ROWS, NOT_ACTORS_ROW } from './gazetteer.data';

/** One name of an actor, and how it names it. */
export interface Surface {
  readonly text: string;
  readonly how: Extract<MentionHow, 'name' | 'alias' | 'demonym' | 'capital' | 'organ'>;
  /** A building or street: it stands for the government wherever it is not plainly a place. */
  readonly seat?: true;
}

/** An actor known beforehand. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly origin: 'defined' | 'gazetteer';
  readonly surfaces: readonly Surface[];
}

/** Longer names that hold an actor's name and are no mention of it ("South China Sea"). */
export const NOT_ACTORS: readonly string[] = NOT_ACTORS_ROW.split(';');

function list(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(';');
}

/** An acronym or a variant spelling of the very name is a name too; anything else is an alias. */
function nameOrAlias(name: string, alias: string): Surface {
  const acronym = /^\p{Lu}[\p{L}\d.+-]{1,7}$/u.test(alias) && /\p{Lu}.*\p{Lu}/u.test(alias);
  const contained = name.includes(alias) || alias.includes(name);
  return { text: alias, how: acronym || contained ? 'name' : 'alias' };
}

function entry(row: string): KnownActor {
  const [id = '', kind, name = '', aliases, demonyms, capitals, seats, organs] = row.split('|');
  return {
    id,
    name,
    kind: kind === 'country' || kind === 'group' || kind === 'person' ? kind : 'organisation',
    origin: 'gazetteer',
    surfaces: [
      { text: name, how: 'name' },
      ...list(aliases).map((alias) => nameOrAlias(name, alias)),
      ...list(demonyms).map((text): Surface => ({ text, how: 'demonym' })),
      ...list(capitals).map((text): Surface => ({ text, how: 'capital' })),
      ...list(seats).map((text): Surface => ({ text, how: 'capital', seat: true })),
      ...list(organs).map((text): Surface => ({ text, how: 'organ' })),
    ],
  };
}

/** Countries, nations, international bodies and movements, read from the generated table. */
export function readGazetteer(): readonly KnownActor[] {
  return GAZETTEER_ROWS.trim().split('\n').map(entry);
}
