// GitHub's own parsers of workflow and action files, loadable by Node. The packages are written for bundlers: they import
// JSON without the attribute that Node wants, so a load hook says it for them.

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  load(url, context, nextLoad) {
    if (!/\/node_modules\/@actions\/.*\.json$/.test(url)) return nextLoad(url, context);
    return { format: 'json', source: readFileSync(fileURLToPath(url), 'utf8'), shortCircuit: true };
  },
});

export const { LogLevel, registerLogger, setLogLevel, validate } = await import('@actions/languageservice');
export const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  '@actions/workflow-parser'
);
export const { parseAction } = await import('@actions/workflow-parser/actions/index');
