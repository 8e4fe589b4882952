import { FamiliarError } from '#contract/result.ts';
import { noKeepers } from '#core/ports/secrets.ts';
import { openVault } from '#storage/sqlite/open-vault.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';
import { addMember, createMemoryLog, createSample, passphrase } from './vault-fixture.ts';

/**
 * A second process on a data folder: `node vault-child.ts <folder> open|hold|write`. It prints one line, `open` or why
 * it could not open.
 * With `hold` it stays until it is killed. With `write` it then changes the household until it is killed and prints
 * each change once that is confirmed.
 */
const [dataDir = '', task] = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);

async function write(): Promise<never> {
  const vault = await openVault({ dataDir, keepers: noKeepers, log: createMemoryLog(), derivation: cheapDerivation });
  await vault.openWithPassphrase(passphrase);
  const store = vault.store;
  for (let seed = 1; ; seed += 1) {
    const member = addMember(vault, `Member ${seed}`);
    print(`member ${member}`);
    const ids = store.samples.add(member, [createSample(seed), createSample(seed + 1)], seed);
    for (const id of ids) print(`sample ${id}`);
    vault.counters.save('face', { failures: seed, inARow: seed, pausedUntil: null, isReserved: false });
    print(`failures ${seed}`);
    const attempt = store.attempts.record({
      at: seed,
      outcome: 'noMatch',
      memberId: member,
      distance: 0.5,
      threshold: 0.3,
      margin: null,
      durationMs: 1,
    });
    print(`attempt ${attempt}`);
    if (seed % 5 === 0) {
      print(`removing ${member}`);
      store.members.remove(member);
      print(`removed ${member}`);
    }
  }
}

try {
  if (task === 'write') await write();
  const vault = await openVault({ dataDir, keepers: noKeepers, log: createMemoryLog(), derivation: cheapDerivation });
  print('open');
  if (task === 'hold') setInterval(() => vault.state(), 1_000);
} catch (error) {
  if (!(error instanceof FamiliarError)) throw error;
  print(error.reason);
}
