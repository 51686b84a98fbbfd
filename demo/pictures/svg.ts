/** The few pieces of SVG that the pictures are made of: text, lines and a frame, in colours for light and for dark pages. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** GitHub's own colours. */
const LIGHT = { page: '#ffffff', line: '#d1d9e0', stripe: '#f6f8fa', text: '#1f2328', dim: '#59636e' };
const LIGHT_HUES = { green: '#1a7f37', red: '#d1242f', blue: '#0969da', yellow: '#9a6700' };
const DARK = { page: '#0d1117', line: '#3d444d', stripe: '#151b23', text: '#f0f6fc', dim: '#9198a1' };
const DARK_HUES = { green: '#3fb950', red: '#f85149', blue: '#4493f8', yellow: '#d29922' };

/** Colours as rules and not as variables, which not every viewer of SVG knows. */
function rules(colors: typeof LIGHT, hues: typeof LIGHT_HUES): string {
  const fills = Object.entries({ dim: colors.dim, stripe: colors.stripe, ...hues });
  return [
    `text { fill: ${colors.text} } .page { fill: ${colors.page}; stroke: ${colors.line} } .line { stroke: ${colors.line} }`,
    ...fills.map(([name, color]) => `.${name} { fill: ${color} }`),
  ].join(' ');
}

const STYLE = [
  rules(LIGHT, LIGHT_HUES),
  `@media (prefers-color-scheme: dark) { ${rules(DARK, DARK_HUES)} }`,
  'text { font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; white-space: pre }',
  '.mono { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace }',
  '.bold { font-weight: 600 } .title { font-size: 17px }',
];

/** A whole picture with a page of its own colour, so that it can be read on any other. */
export function picture(title: string, { width, height }: Size, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    '<style>',
    ...STYLE,
    '</style>',
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

/**
 * A text at its base line.
 *
 * @param width stretches it to exactly so many pixels, whatever the font at hand
 */
export function text(words: string, x: number, y: number, classes: readonly string[], width?: number): string {
  const look = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  const fit = width === undefined ? '' : ` textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${round(x)}" y="${round(y)}"${look}${fit}>${escaped(words)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<path class="line" d="M${x1} ${y1}L${x2} ${y2}"/>`;
}

export function stripe(x: number, y: number, width: number, height: number): string {
  return `<rect class="stripe" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
