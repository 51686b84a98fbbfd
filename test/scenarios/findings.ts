/** What scenarios look for in a step, in the words in which they ask for it. */
import { expect } from 'vitest';
import type { Annotation, StepResult } from '../harness/index.ts';

/** The one error of a step that failed and handed nothing over. */
export function soleError(step: StepResult): Annotation {
  expect(step.outcome).toBe('failure');
  expectNothingPublished(step);
  const errors = step.annotations.filter(({ type }) => type === 'error');
  expect(errors).toHaveLength(1);
  const [error] = errors;
  if (error === undefined) throw new Error('no error');
  return error;
}

/** No output, not even `minted`, and no variable. */
function expectNothingPublished(step: StepResult): void {
  expect(step.outputs).toEqual({});
  expect(step.env).toEqual({});
}

/** Annotations of one type as `title: message`. */
export function told(step: StepResult, type: Annotation['type']): readonly string[] {
  return step.annotations.filter((each) => each.type === type).map(({ title, message }) => `${title}: ${message}`);
}
