import type { ThemeConfig } from 'antd';

/**
 * The design tokens. CSS variables of the same values stand in `tokens.css`; `theme.test.ts` keeps the two alike and every text
 * colour at 4.5:1 or more on every ground it may stand on.
 */
export const tokens = {
  /** 党政红: the brand line, headings and rules. Never a warning, never a button. */
  red: '#b8141f',
  ink: '#1b2027',
  inkSoft: '#434b56',
  inkFaint: '#5c6570',
  rule: '#e0e2e6',
  ruleStrong: '#b4bac3',
  paper: '#f6f6f4',
  surface: '#ffffff',
  tint: '#f1f2f4',
  /** Links and actions. */
  blue: '#1b4d8c',
  blueStrong: '#123a6d',
  blueTint: '#e9f0f9',
  lightNormal: '#1a6b33',
  lightWarning: '#8a5a00',
  lightBehind: '#c2251c',
  lightSilent: '#59616c',
  lightDone: '#1b4d8c',
  warningTint: '#fdf4e1',
  errorTint: '#fcecea',
  goodTint: '#e9f5ec',
} as const;

const sans = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: tokens.blue,
    colorLink: tokens.blue,
    colorLinkHover: tokens.blueStrong,
    colorInfo: tokens.blue,
    colorError: tokens.lightBehind,
    colorWarning: tokens.lightWarning,
    colorSuccess: tokens.lightNormal,
    colorText: tokens.ink,
    colorTextSecondary: tokens.inkSoft,
    colorTextTertiary: tokens.inkFaint,
    colorTextPlaceholder: tokens.inkFaint,
    colorTextDescription: tokens.inkFaint,
    colorBorder: tokens.ruleStrong,
    colorBorderSecondary: tokens.rule,
    colorBgLayout: tokens.paper,
    fontFamily: sans,
    fontSize: 14,
    borderRadius: 4,
    borderRadiusLG: 6,
    controlHeight: 34,
    wireframe: false,
    motionDurationSlow: '0.12s',
    motionDurationMid: '0.1s',
    motionDurationFast: '0.08s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: { headerBg: tokens.tint, cellPaddingBlockSM: 6 },
  },
};
