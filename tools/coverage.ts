/** What V8 says about a run: which functions of dist/ it called. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** As V8 writes it into the folder that NODE_V8_COVERAGE names; positions are characters of the file. */
interface Report {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

/** Where the functions begin that any of the runs called, by the names of the files of dist/. */
export function callsIn(folder: string): ReadonlyMap<string, ReadonlySet<number>> {
  const calls = new Map<string, Set<number>>();
  for (const report of readdirSync(folder)) {
    const { result }: Report = JSON.parse(readFileSync(join(folder, report), 'utf8'));
    for (const { url, functions } of result.filter((each) => /\/dist\/[^/]+$/.test(each.url))) {
      const file = basename(url);
      const begun = calls.get(file) ?? new Set<number>();
      for (const { ranges } of functions) {
        const [whole] = ranges;
        if (whole !== undefined && whole.count > 0) begun.add(whole.startOffset);
      }
      calls.set(file, begun);
    }
  }
  return calls;
}
