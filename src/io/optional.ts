import { TixiError } from '../base/error.js';

/** Packages that users install themselves where they want what they do. */
type OptionalPackage = '@resvg/resvg-js' | 'subset-font';

/**
 * Loads a package that users install themselves.
 *
 * The name is no literal at the `import()`: bundlers for browsers would follow it into native code and fail.
 *
 * @throws `TixiError` `missing-package` with the command that installs it.
 */
export async function optionalPackage<Package>(name: OptionalPackage): Promise<Package> {
  try {
    const loaded = (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as { readonly default: Package };
    return loaded.default;
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
