import { TixiError } from '../base/error.js';

/** Loads a package that users install themselves; `load` is the `import()`, which bundlers must see as it is. */
export async function optionalPackage<Package>(name: string, load: () => Promise<Package>): Promise<Package> {
  try {
    return await load();
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const install = `npm install ${name}`;
    throw new TixiError('missing-package', `This needs the package ${name}: ${install}. (${reason})`, {
      package: name,
      install,
      reason,
    });
  }
}
