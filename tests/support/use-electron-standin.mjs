// Makes `import 'electron'` find the stand-in. Given to Node with --import.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron') return next(specifier, context);
    return { url: new URL('./electron-standin.mjs', import.meta.url).href, shortCircuit: true };
  },
});
