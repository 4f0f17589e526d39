/** What is used of a package that has no types of this version. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string | null,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      keepAllGlyphs?: boolean;
      keepFeatures?: readonly string[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
