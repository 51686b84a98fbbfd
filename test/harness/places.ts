/** The places in which a secret could turn up. */
import { parseCommand } from './command-line.ts';
import { splitLines } from './lines.ts';
import type { Annotation, StepResult } from './model.ts';
import type { Allowance } from './secret-ledger.ts';

/** A text in which secrets are looked for. */
export interface Place {
  /** Where a person finds it. */
  readonly name: string;
  readonly text: string;
  /** The allowance that lets a secret stand here. */
  readonly allowedFor?: Allowance;
  /** Set where every line is a place of its own: only secrets of several lines are looked for. */
  readonly wholeText?: true;
}

const ADD_MASK: ReadonlySet<string> = new Set(['add-mask']);
const FILE_ALLOWANCES: readonly (readonly [prefix: string, allowance: Allowance])[] = [
  ['set_output_', 'outputs'],
  ['set_env_', 'env'],
  ['save_state_', 'state'],
];

function numbered(name: string, lines: readonly string[]): Place[] {
  return lines.map((text, index) => ({ name: `${name}, line ${index + 1}`, text }));
}

function annotationPlaces(name: string, annotation: Annotation, index: number): Place[] {
  const place = `${name}, annotation ${index + 1} (${annotation.type})`;
  return [
    { name: `${place}, message`, text: annotation.message },
    ...Object.entries(annotation.properties).map(([key, text]) => ({ name: `${place}, ${key}`, text })),
  ];
}

/** What people and other systems see of a step. */
export function shownPlaces(step: Pick<StepResult, 'name' | 'log' | 'annotations' | 'summary'>): Place[] {
  return [
    ...numbered(`log of '${step.name}'`, step.log),
    ...step.annotations.flatMap((annotation, index) => annotationPlaces(`'${step.name}'`, annotation, index)),
    { name: `summary of '${step.name}'`, text: step.summary },
  ];
}

/** A line that asks to mask a secret must hold it. */
function withoutMasks(text: string): string {
  const lines = splitLines(text).map((line) => (parseCommand(line, ADD_MASK)?.version === 2 ? '' : line));
  return lines.join('\n');
}

/** What an action leaves where other steps, or whoever reads before the masker does, could find it. */
export function hiddenPlaces(step: StepResult): Place[] {
  const places: Place[] = [];
  for (const stream of ['stdout', 'stderr'] as const) {
    const name = `raw ${stream} of '${step.name}'`;
    const lines = withoutMasks(step.raw[stream]);
    places.push(...numbered(name, lines.split('\n')), { name, text: lines, wholeText: true });
  }
  const state = step.stage === 'main' ? Object.entries(step.state) : [];
  for (const [key, text] of state) {
    places.push({ name: `state '${key}' of '${step.name}'`, text, allowedFor: 'state' });
  }
  for (const { name, content } of step.files) {
    const kind = FILE_ALLOWANCES.find(([prefix]) => name.startsWith(prefix));
    const place = { name: `file ${name.replace(/_[^_]*$/, '')} of '${step.name}'`, text: content };
    places.push(kind === undefined ? place : { ...place, allowedFor: kind[1] });
  }
  return places;
}
