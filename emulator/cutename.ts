/** The tenant's ids. */
import { createHash, randomInt } from 'node:crypto';

const manners = ['brave', 'calm', 'clever', 'eager', 'fancy', 'gentle', 'happy', 'jolly'];
const moods = ['kind', 'lively', 'mellow', 'nimble', 'polite', 'quiet', 'sunny', 'witty'];
const adjectives = [...manners, ...moods];
const animals = ['badger', 'crane', 'dolphin', 'falcon', 'fox', 'heron', 'ibis', 'koala', 'lemur', 'lynx', 'marten'];

/** Hands out names like `clever-fox-42195`, never the same one twice. */
export type CutenameSource = () => string;

/**
 * Makes a source of cutenames, the form of every id a tenant gives out.
 *
 * @param seed with it the names come in the same order every time; without it they are random
 */
export function createCutenameSource(seed?: string): CutenameSource {
  const taken = new Set<string>();
  let count = 0;
  const pick = (below: number): number => {
    count += 1;
    if (seed === undefined) return randomInt(below);
    return createHash('sha256').update(`${seed}/${count}`).digest().readUInt32BE() % below;
  };
  const propose = (): string => {
    const adjective = adjectives[pick(adjectives.length)];
    const animal = animals[pick(animals.length)];
    return `${adjective}-${animal}-${10_000 + pick(90_000)}`;
  };
  return () => {
    let name = propose();
    while (taken.has(name)) name = propose();
    taken.add(name);
    return name;
  };
}
