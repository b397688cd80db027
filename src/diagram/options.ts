import type { Decorations } from '../model/decorations.js';
import type { Title } from '../model/title.js';

/** How the boxes stand: nested in bands and columns (体系框架图), or on levels with connectors (体系结构图). */
export type DiagramStyle = 'framework' | 'tiers';

/** A system outside of the picture that is connected to it, or to one of its nodes, by a dashed line. */
export interface RelatedSystem {
  readonly title: Title;
  readonly code?: string;
  /** The node that it is connected to; without it, the whole system. */
  readonly node?: string;
}

/** What a diagram shows and how; everything may be left out. */
export interface DiagramOptions {
  /** `framework` by default. */
  readonly style?: DiagramStyle;
  /** The language of the titles; `both` sets the English title below the Chinese one. A title without it shows the other. */
  readonly lang?: 'zh' | 'en' | 'both';
  /** Levels of nodes that are drawn, from the top; all by default. */
  readonly depth?: number;
  /** `print` is safe in black and white. `light` by default. */
  readonly theme?: 'light' | 'dark' | 'print';
  /** A family such as `黑体`, `仿宋` or `Noto Serif SC`; by default the usual Chinese sans families. */
  readonly font?: string;
  /** `data` shows the codes of the nodes, `letters` makes A, AA, AAA from their places, `none` shows none. */
  readonly codes?: 'data' | 'letters' | 'none';
  /** A number or a short text that is set in the box of a node, such as how many standards it holds. */
  readonly counts?: ReadonlyMap<string, number | string>;
  /** Related systems, drawn with dashed lines. */
  readonly related?: readonly RelatedSystem[];
  /** Fills, marks and badges as plain data, as `decorateCoverage` makes them. */
  readonly decorations?: Decorations;
  /** The line below the picture, such as `图1 湖州绿色金融标准体系框架图`; none by default. */
  readonly caption?: string;
  /** The source, set small below the picture. */
  readonly source?: string;
  /** The sheet that the picture has to fit; without it the picture is as large as it needs to be. */
  readonly paper?: 'A4' | 'A3';
  /** `landscape` by default. */
  readonly orientation?: 'landscape' | 'portrait';
}
