const browsers: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Edge', /\bEdg\//],
  ['360', /\bQIHU|\b360SE/],
  ['QQ', /\bQQBrowser\//],
  ['WeCom', /\bwxwork\//],
  ['WeChat', /\bMicroMessenger\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\bChrome\//],
  ['Safari', /\bVersion\/.*\bSafari\//],
];

const systems: readonly (readonly [name: string, mark: RegExp])[] = [
  ['HarmonyOS', /\bHarmonyOS|\bOpenHarmony/],
  ['Android', /\bAndroid/],
  ['iPhone', /\biPhone/],
  ['iPad', /\biPad/],
  ['Windows', /\bWindows/],
  ['macOS', /\bMacintosh/],
  ['Linux', /\bLinux/],
];

const firstMatch = (table: typeof browsers, text: string): string | undefined => table.find(([, mark]) => mark.test(text))?.[0];

/**
 * A browser's self-description in two words, enough to tell one's own machines apart; undefined when neither is known.
 * @example deviceName('Mozilla/5.0 (Windows NT 10.0; Win64; x64) … Chrome/126.0 Safari/537.36 Edg/126.0') // 'Windows · Edge'
 */
export function deviceName(userAgent: string): string | undefined {
  const parts = [firstMatch(systems, userAgent), firstMatch(browsers, userAgent)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' · ');
}
