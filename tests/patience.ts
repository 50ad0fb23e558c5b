/**
 * Components under test may take longer than a second to answer where two cores serve many; what
 * never comes fails all the same.
 */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 15_000 });
}
