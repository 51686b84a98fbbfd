/** What must not happen in any job. */
import { parseCommand, trimStart } from './command-line.ts';
import { REGISTERED_COMMANDS } from './commands.ts';
import { findLeak, leakForms } from './leak-forms.ts';
import { splitLines } from './lines.ts';
import type { StepResult } from './model.ts';
import { hiddenPlaces, type Place, shownPlaces } from './places.ts';
import { type KnownSecret, SECRET_MINIMUM } from './secret-ledger.ts';

/** Something that must not happen in any job. */
export interface Violation {
  readonly kind: 'leak' | 'injection' | 'short-mask' | 'leftover-process';
  readonly place: string;
  /** Never quotes a secret. */
  readonly reason: string;
}

/** What an action that uses the toolkit prints. The others forge state, outputs and environment when injected. */
export const DEFAULT_COMMANDS: readonly string[] = [
  'add-mask',
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
];

function leaksAt(
  place: Place,
  secrets: readonly (KnownSecret & { forms: ReadonlyMap<string, string> })[],
): Violation[] {
  const leaks: Violation[] = [];
  for (const { label, value, allowed, forms } of secrets) {
    if (place.wholeText && !value.includes('\n')) continue;
    if (place.allowedFor !== undefined && allowed.has(place.allowedFor)) continue;
    const form = findLeak(forms, place.text);
    if (form !== undefined) leaks.push({ kind: 'leak', place: place.name, reason: `holds ${label}, ${form}` });
  }
  return leaks;
}

/** The secrets that stand in a place where they are not allowed. */
export function leaks(
  steps: readonly StepResult[],
  secrets: readonly KnownSecret[],
  others: readonly Place[] = [],
): Violation[] {
  const actions = steps.filter(({ stage }) => stage !== 'run');
  const prepared = secrets.map((secret) => ({ ...secret, forms: leakForms(secret.value) }));
  const places = [...steps.flatMap(shownPlaces), ...actions.flatMap(hiddenPlaces), ...others];
  return places.flatMap((place) => leaksAt(place, prepared));
}

function unexpected(line: string, expected: ReadonlySet<string>): string | undefined {
  const text = trimStart(line);
  if (!text.startsWith('::') && !line.includes('##[')) return undefined;
  const command = parseCommand(line, REGISTERED_COMMANDS);
  if (command === undefined) return 'looks like a command and is none';
  const name = command.version === 2 ? command.name : `##[${command.name}]`;
  return expected.has(name) ? undefined : `is the command '${name}', which is not expected`;
}

/** The raw lines of actions that are, or look like, commands which the action does not print of itself. */
export function injections(steps: readonly StepResult[], expected: ReadonlySet<string>): Violation[] {
  const found: Violation[] = [];
  for (const step of steps.filter(({ stage }) => stage !== 'run')) {
    for (const stream of ['stdout', 'stderr'] as const) {
      for (const [index, line] of splitLines(step.raw[stream]).entries()) {
        const reason = unexpected(line, expected);
        const place = `raw ${stream} of '${step.name}', line ${index + 1}`;
        if (reason !== undefined) found.push({ kind: 'injection', place, reason });
      }
    }
  }
  return found;
}

/** Masks so short that they destroy logs and outputs. */
export function shortMasks(labels: readonly string[]): Violation[] {
  const reason = `has fewer than ${SECRET_MINIMUM} characters, in whole or in one of its lines`;
  return [...new Set(labels)].map((place) => ({ kind: 'short-mask', place, reason }));
}
