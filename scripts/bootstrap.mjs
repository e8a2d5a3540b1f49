// Brings a fresh clone to the point where `step` can run on the project's own Node, then runs it.
// This file and the ones that import it keep to syntax that Node versions far too old can read, so that they can say so.
const NEEDED = [20, 19];

export function bootstrap(script, step) {
  const found = process.versions.node.split('.').map(Number);
  if (found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1])) {
    process.stderr.write('Confins needs Node ' + NEEDED.join('.') + ' or newer; this is ' + process.versions.node + '.\n');
    process.exit(1);
  }
  import('./steps/prepare.mjs')
    .then(function (prepared) {
      return prepared.onOwnNode(script) ? import(step) : undefined;
    })
    .catch(function (error) {
      process.stderr.write((error.sentence || error.stack) + '\n');
      process.exit(1);
    });
}
