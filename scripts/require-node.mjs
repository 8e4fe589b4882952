// Plain JavaScript on purpose: it runs before anything else, on any Node, so that an old one gets a sentence instead of a crash.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Familiar needs Node 22.18 or newer; this is Node ${process.versions.node}.`);
  console.error('Run "npm install" again (it brings its own Node where it can), or install a newer Node from nodejs.org.');
  process.exit(1);
}
