/** A font that a system usually has, and the bold one that belongs to it. */
export interface FontPlace {
  readonly regular: string;
  readonly bold?: string;
}

const pair = (folder: string, regular: string, bold?: string): FontPlace => ({
  regular: `${folder}/${regular}`,
  ...(bold === undefined ? {} : { bold: `${folder}/${bold}` }),
});

const notoFolders = [
  '/usr/share/fonts/opentype/noto',
  '/usr/share/fonts/noto-cjk',
  '/usr/share/fonts/google-noto-cjk',
  '/usr/share/fonts/google-noto-sans-cjk-fonts',
  '/usr/share/fonts/opentype/noto-cjk',
];

const linux: readonly FontPlace[] = [
  ...notoFolders.map((folder) => pair(folder, 'NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc')),
  pair('/usr/share/fonts/adobe-source-han-sans', 'SourceHanSansCN-Regular.otf', 'SourceHanSansCN-Bold.otf'),
  pair('/usr/share/fonts/adobe-source-han-sans-cn', 'SourceHanSansCN-Regular.otf', 'SourceHanSansCN-Bold.otf'),
  pair('/usr/share/fonts/truetype/wqy', 'wqy-microhei.ttc'),
  pair('/usr/share/fonts/wqy-microhei', 'wqy-microhei.ttc'),
  pair('/usr/share/fonts/wenquanyi/wqy-microhei', 'wqy-microhei.ttc'),
  pair('/usr/share/fonts/truetype/wqy', 'wqy-zenhei.ttc'),
  pair('/usr/share/fonts/wqy-zenhei', 'wqy-zenhei.ttc'),
  pair('/usr/share/fonts/truetype/droid', 'DroidSansFallbackFull.ttf'),
  pair('/usr/share/fonts/truetype/arphic', 'uming.ttc'),
];

const macos: readonly FontPlace[] = [
  pair('/System/Library/Fonts', 'PingFang.ttc'),
  pair('/System/Library/Fonts', 'Hiragino Sans GB.ttc'),
  pair('/System/Library/Fonts', 'STHeiti Light.ttc', 'STHeiti Medium.ttc'),
  pair('/System/Library/Fonts/Supplemental', 'Songti.ttc'),
  pair('/Library/Fonts', 'Arial Unicode.ttf'),
  pair('/System/Library/Fonts/Supplemental', 'Arial Unicode.ttf'),
];

const windows = (folder: string): readonly FontPlace[] => [
  pair(folder, 'msyh.ttc', 'msyhbd.ttc'),
  pair(folder, 'Deng.ttf', 'Dengb.ttf'),
  pair(folder, 'simhei.ttf'),
  pair(folder, 'simsun.ttc'),
];

/** Names under which people keep a Chinese font of their own. */
const own = (folder: string): readonly FontPlace[] => [
  pair(folder, 'NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc'),
  pair(folder, 'NotoSansCJKsc-Regular.otf', 'NotoSansCJKsc-Bold.otf'),
  pair(folder, 'NotoSansSC-Regular.ttf', 'NotoSansSC-Bold.ttf'),
  pair(folder, 'NotoSansSC-Regular.otf', 'NotoSansSC-Bold.otf'),
  pair(folder, 'SourceHanSansSC-Regular.otf', 'SourceHanSansSC-Bold.otf'),
  pair(folder, 'simhei.ttf'),
];

/** Where a Chinese font usually is, the best first; `platform` is the name that Node has for the system. */
export function fontPlaces(platform: string, env: Readonly<Record<string, string | undefined>>): readonly FontPlace[] {
  const home = env['HOME'];
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return [
      ...windows(`${env['WINDIR'] ?? 'C:/Windows'}/Fonts`),
      ...(local === undefined ? [] : own(`${local}/Microsoft/Windows/Fonts`)),
    ];
  }
  if (platform === 'darwin') return [...macos, ...(home === undefined ? [] : own(`${home}/Library/Fonts`))];
  const folders = home === undefined ? [] : [`${home}/.local/share/fonts`, `${home}/.fonts`];
  return [...linux, ...['/usr/local/share/fonts', ...folders].flatMap(own)];
}
