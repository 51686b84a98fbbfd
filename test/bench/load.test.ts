import { expect, test } from 'vitest';
import { simulate } from '../../bench/load.ts';

test('two hundred throttled jobs all end inside their budgets, spread out, with few requests more than needed', async () => {
  const figures = await simulate();
  expect(figures.done).toBe(200);
  expect(figures.slowestMs).toBeLessThan(40_000);
  expect(figures.busiestShare).toBeLessThan(0.04);
  // Each of the 800 calls is served once; a tenant at five times its capacity turns most of them away at first.
  expect(figures.requests - figures.throttled).toBe(800);
  expect(figures.throttled).toBeLessThan(1_400);
});

test('comes out the same every time', async () => {
  expect(await simulate()).toEqual(await simulate());
});
