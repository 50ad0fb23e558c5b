/**
 * Effects run in the next turn instead of after a frame: Preact takes back the frame it asked for,
 * and where the page of a test is gone by then, nobody knows how (11.2.0, 2026-11-28).
 */
if (typeof document !== 'undefined') {
  const { options } = await import('preact');
  options.requestAnimationFrame = (flush) => {
    setTimeout(flush);
  };
}

export {};
