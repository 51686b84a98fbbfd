// Loaded before an action by NODE_OPTIONS: writes down which files of dist/ and which of Node's modules the run has loaded.
const { writeFileSync } = require('node:fs');

const before = new Set(process.moduleLoadList);

process.on('exit', () => {
  const own = Object.keys(require.cache).filter((path) => path !== __filename);
  const builtin = process.moduleLoadList.filter((name) => !before.has(name)).map((name) => name.replace(/^\w+ /, ''));
  writeFileSync(process.env.LOADED_REPORT, JSON.stringify({ own, builtin }));
});
