import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A million mixed designations: a third canonical, the others soiled as people soil them, by the tests' own generator. */
export async function designationTexts(count) {
  const { randomFrom, pick, canonicalFrom, dirt } = await loadGenerator();
  const random = randomFrom(5);
  return Array.from({ length: count }, () => {
    const text = canonicalFrom(random);
    const soiled = random() < 0.34 ? null : pick(random, dirt).soil(text, random);
    return Buffer.from(soiled ?? text, 'utf8').toString('utf8');
  });
}

/** The generator is TypeScript, as all tests are; the library's own build tool reads it. */
async function loadGenerator() {
  const { build } = createRequire(new URL('../../package.json', import.meta.url))('esbuild');
  const entry = new URL('../designation/generator.ts', import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
