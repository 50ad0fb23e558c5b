import fc from 'fast-check';

/**
 * Properties look at other cases on every run by hand; a run that decides about a landing looks at
 * the same ones each time, so that it speaks of the change alone.
 */
if (process.env.CI) fc.configureGlobal({ seed: 20_261_122 });
