/**
 * Has V8 compile at once what a run calls. Else it only reads over each function, and reads it again when it is called, which
 * in a job is most of all compiling: nearly everything is called once (docs/adr/0010-start-up.md). A function expression in
 * parentheses is the sign that V8 goes by.
 */
import { type AnyNode, parse } from 'acorn';

type FunctionNode = Extract<AnyNode, { readonly type: `${string}Function${string}` }>;

/**
 * Which functions of a module a run calls, by the module's number: for each function that is no method, in the order in which
 * they begin, `1` or `0`. The first one is the module itself. `npm run profile` writes it down.
 */
export type Called = Readonly<Record<string, string>>;

/** A function as it stands in a file of dist/, from its first character to behind its last. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Whether it stands in parentheses. */
  readonly eager: boolean;
  /** What is put around it to make it so; nothing where that would change what the code does. */
  readonly around?: readonly [string, string] | undefined;
}

/** The functions of each module: webpack keeps modules as functions under a number. */
export function functionsOf(code: string): ReadonlyMap<string, readonly Place[]> {
  const modules = new Map<string, readonly Place[]>();
  walk(parse(code, { ecmaVersion: 2023, preserveParens: true }), (node) => {
    const id = moduleIn(node);
    if (id === undefined) return true;
    modules.set(id, placesIn(node));
    return false;
  });
  return modules;
}

/**
 * Puts in parentheses what is called. Of a module that is not known only the module itself: it has been loaded to be run. So
 * too where there are not as many functions as were counted, as the module has been changed since.
 */
export function eager(code: string, called: Called): string {
  const edits = [...functionsOf(code)].flatMap(([id, places]) => {
    const known = called[id];
    const calls = known?.length === places.length ? known : '1';
    return places.flatMap(({ start, end, eager: already, around }, index) => {
      if (calls[index] !== '1' || already || around === undefined) return [];
      return [
        { at: start, text: around[0] },
        { at: end, text: around[1] },
      ];
    });
  });
  let result = '';
  let done = 0;
  for (const { at, text } of edits.sort((a, b) => a.at - b.at)) {
    result += code.slice(done, at) + text;
    done = at;
  }
  return result + code.slice(done);
}

function placesIn(module: AnyNode): readonly Place[] {
  const places: Place[] = [];
  const methods = new Set<AnyNode>();
  const first = new Set<AnyNode>();
  const inParentheses = new Set<AnyNode>();
  walk(module, (node) => {
    if (node.type === 'ParenthesizedExpression') inParentheses.add(node.expression);
    const method = methodIn(node);
    if (method !== undefined) methods.add(method);
    if (!isFunction(node)) return true;
    for (const each of leadingDeclarations(node)) first.add(each);
    if (methods.has(node)) return true;
    const { start, end } = node;
    places.push({ start, end, eager: inParentheses.has(node), around: aroundOf(node, first.has(node)) });
    return true;
  });
  return places.sort((a, b) => a.start - b.start);
}

/**
 * A declaration becomes a variable. It has its value from the start of a body on as before, if only declarations stand
 * before it.
 */
function aroundOf(node: FunctionNode, leads: boolean): readonly [string, string] | undefined {
  if (node.type !== 'FunctionDeclaration') return ['(', ')'];
  return leads && node.id ? [`var ${node.id.name}=(`, ');'] : undefined;
}

function leadingDeclarations({ body }: FunctionNode): readonly AnyNode[] {
  if (body.type !== 'BlockStatement') return [];
  const statements = body.body.filter((each) => !('directive' in each && each.directive !== undefined));
  const end = statements.findIndex(({ type }) => type !== 'FunctionDeclaration');
  return statements.slice(0, end < 0 ? statements.length : end);
}

function isFunction(node: AnyNode): node is FunctionNode {
  return /Function/.test(node.type);
}

/** Methods can not stand in parentheses. */
function methodIn(node: AnyNode): AnyNode | undefined {
  const method =
    node.type === 'MethodDefinition' || (node.type === 'Property' && (node.method || node.kind !== 'init'));
  return method ? node.value : undefined;
}

/** The number of the module that a property keeps, if it does. */
function moduleIn(node: AnyNode): string | undefined {
  if (node.type !== 'Property' || methodIn(node) !== undefined || node.key.type !== 'Literal') return undefined;
  const kept = node.value.type === 'ParenthesizedExpression' ? node.value.expression : node.value;
  return typeof node.key.value === 'number' && isFunction(kept) ? String(node.key.value) : undefined;
}

/** Visits a node and, while `visit` says so, what is in it. */
function walk(value: unknown, visit: (node: AnyNode) => boolean): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, visit);
  } else if (isNode(value) && visit(value)) {
    for (const each of Object.values(value)) walk(each, visit);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
