import { optionalPackage } from '../optional.js';

/** What is used of `@resvg/resvg-js`; its own types would bind those who do not install it. */
export interface Rasteriser {
  readonly Resvg: new (
    svg: string,
    options: {
      readonly background?: string;
      readonly fitTo: { readonly mode: 'width'; readonly value: number };
      readonly font: {
        readonly loadSystemFonts: boolean;
        readonly fontFiles: string[];
        readonly defaultFontFamily?: string;
        readonly sansSerifFamily?: string;
        readonly serifFamily?: string;
        readonly monospaceFamily?: string;
      };
    },
  ) => { readonly render: () => { readonly asPng: () => Uint8Array } };
}

/** Loads the rasteriser, a native package that is installed only where pictures are wanted as pixels. */
export function loadRasteriser(): Promise<Rasteriser> {
  return optionalPackage('@resvg/resvg-js');
}
