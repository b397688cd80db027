import { reconcile } from 'tixi';
import { catalog } from 'tixi/catalog';

const system = await catalog.load('huzhou-green-manufacturing');
const { claims, pairs } = reconcile(system);

for (const { figure, listed, result } of claims) {
  if (figure.at !== 'category') continue;
  const subsystems = figure.about.nodes?.length ?? 0;
  console.log(`${figure.value} categories published in ${subsystems} subsystems, ${listed ?? 0} listed: ${result}`);
}

for (const pair of pairs) {
  const [one, other] = pair.claims.map((position) => system.claims[position]);
  if (pair.result === 'contradicted' && one?.at === 'subsystem') {
    console.log('one chapter says', one.value, 'subsystems, another says', other?.value);
  }
}

/* prints
21 categories published in 5 subsystems, 15 listed: not-listed
one chapter says 5 subsystems, another says 6
*/
