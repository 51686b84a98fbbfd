// Refuses to go on under a Node that cannot run this repository. Plain JavaScript of 2020, so that an old Node can say so
// itself instead of dying on a TypeScript file with a syntax error.

const NEEDED = 24;

const found = process.versions.node;
if (Number.parseInt(found, 10) < NEEDED) {
  process.exitCode = 1;
  process.stderr.write(
    [
      '',
      `This command needs Node ${NEEDED} or later; it was started with Node ${found} (${process.execPath}).`,
      `Why: the action runs on GitHub's Node ${NEEDED}, and the tools here are TypeScript that Node ${NEEDED} runs directly.`,
      'What to do:',
      `  - Linux, Windows on x64 and macOS on Intel: run "npm ci" (without --omit=optional). It brings Node ${NEEDED},`,
      '    and npm scripts prefer that one: call "npm test" rather than "npx vitest".',
      `  - macOS on Apple silicon and Windows on Arm have no such package: install Node ${NEEDED} yourself, then try again.`,
      '',
      '',
    ].join('\n'),
  );
}
