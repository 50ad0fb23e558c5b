/**
 * Relative luminance, 0 to 1, of `rgb(…)` or `rgba(…)` (WCAG 2, without the gamma step, which
 * tells light from dark no better); null for see-through and unknown colours.
 */
export function lightness(color: string): number | null {
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(
    color,
  );
  if (!parts) return null;
  const [, red = '', green = '', blue = '', alpha = '1'] = parts;
  const opacity = alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
  if (opacity < 0.5) return null;
  return (0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue)) / 255;
}
