/** The middle of the measures: what a busy machine adds to some of them does not count. */
export function median(measures: readonly number[]): number {
  return [...measures].sort((a, b) => a - b)[measures.length >> 1] ?? Number.NaN;
}

export const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${Math.round(value)} ms`);
export const megabytes = (value: number): string => `${Math.round(value)} MB`;
export const seconds = (value: number): string => `${(value / 1_000).toFixed(1)} s`;
export const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ×`;

/** A table in Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
