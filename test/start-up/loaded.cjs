// Loaded before an action by NODE_OPTIONS: writes down which files of dist/ and which of Node's modules the run has loaded.
const fs = require('node:fs');

// undici's parser is a file that is read and not required.
const parsers = new Set();
const { readFileSync, writeFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.wasm')) parsers.add(String(path));
  return readFileSync(path, ...rest);
};

const before = new Set(process.moduleLoadList);

process.on('exit', () => {
  const own = [...Object.keys(require.cache).filter((path) => path !== __filename), ...parsers];
  const builtin = process.moduleLoadList.filter((name) => !before.has(name)).map((name) => name.replace(/^\w+ /, ''));
  writeFileSync(process.env.LOADED_REPORT, JSON.stringify({ own, builtin }));
});
