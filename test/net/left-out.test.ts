import llhttp from 'undici/lib/llhttp/constants.js';
import { expect, it } from 'vitest';
import {
  assert,
  channels,
  ERROR,
  getMiloEnabled,
  headerNameLowerCasedRecord,
  maxHeaderSize,
  TYPE,
  tree,
} from '../../src/net/left-out.ts';

it('stops undici where it finds itself wrong, in its own words if it has any', () => {
  expect(() => assert(1)).not.toThrow();
  expect(() => assert(0)).toThrow('undici found itself in a state that it excludes');
  expect(() => assert(null, 'no socket')).toThrow(new Error('no socket'));
  const own = new TypeError('of its own');
  expect(() => assert(undefined, own)).toThrow(own);
});

it('knows no names of header fields, so that undici reads each from its bytes', () => {
  expect(headerNameLowerCasedRecord['constructor']).toBeUndefined();
  expect(Object.keys(headerNameLowerCasedRecord)).toEqual([]);
  expect(tree.lookup()).toBeUndefined();
});

it('keeps the experimental parser off, whatever the environment says, and Node’s bound on header fields', () => {
  expect(getMiloEnabled()).toBe(false);
  expect(maxHeaderSize).toBe(16_384);
});

it('gives undici the numbers that its parser goes by', () => {
  expect(llhttp.TYPE).toMatchObject(TYPE);
  expect(llhttp.ERROR).toMatchObject(ERROR);
});

it('has nobody watch what undici does', () => {
  expect(channels).toHaveProperty('sendHeaders.hasSubscribers', false);
});
