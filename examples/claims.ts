import { reconcile } from 'tixi';
import { catalog } from 'tixi/catalog';

const system = await catalog.load('huzhou-green-manufacturing');
const { claims, pairs } = reconcile(system);

for (const { figure, listed, result } of claims) {
  if (figure.at !== 'category') continue;
  console.log(
    'published:',
    figure.value,
    'categories in',
    figure.about.nodes?.length,
    'subsystems; listed:',
    listed,
    result,
  );
}

for (const pair of pairs) {
  const [one, other] = pair.claims.map((position) => system.claims[position]);
  if (pair.result === 'contradicted' && one?.at === 'subsystem') {
    console.log('one chapter says', one.value, 'subsystems, another says', other?.value);
  }
}

/* prints
published: 21 categories in 5 subsystems; listed: 15 not-listed
one chapter says 5 subsystems, another says 6
*/
