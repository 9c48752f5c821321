import type { HostSite, Theme } from './theme.ts';

/** Themes to begin with, each on a site of its kind. */
export type Preset = 'ours' | 'news' | 'regency' | 'contrast';

const theme = (site: HostSite, values: Readonly<Record<string, string>>): Pick<Theme, 'values' | 'site'> => ({
  site,
  values: new Map(Object.entries(values)),
});

export const presets: Readonly<Record<Preset, Pick<Theme, 'values' | 'site'>>> = {
  ours: theme('plain', {}),
  news: theme('news', {
    accent: '8a1c1c',
    'accent-dark': 'ff9a8f',
    'on-accent-dark': '3a0606',
    ink: '1a1a1a',
    'ink-dark': 'ececec',
    surface: 'fffdf8',
    'surface-dark': '161412',
    sunken: 'f5f0e6',
    'sunken-dark': '221e1a',
    radius: '0',
    'font-family': 'Georgia, serif',
    size: '18',
  }),
  regency: theme('regency', {
    accent: '1b5e20',
    'accent-dark': '9ccc9c',
    'on-accent-dark': '06240a',
    sunken: 'eef5ee',
    'sunken-dark': '18241a',
    line: 'b9cbb9',
    'line-dark': '35493a',
    radius: '0.25',
  }),
  contrast: theme('plain', {
    accent: '00308f',
    'accent-dark': 'ffff66',
    'on-accent-dark': '000000',
    ink: '000000',
    'ink-dark': 'ffffff',
    muted: '222222',
    'muted-dark': 'eeeeee',
    'surface-dark': '000000',
    sunken: 'ffffff',
    'sunken-dark': '000000',
    line: '000000',
    'line-dark': 'ffffff',
    focus: '00308f',
    'focus-dark': 'ffff66',
    error: '7a0000',
    'error-dark': 'ffb3ad',
    notice: 'ffffff',
    'notice-dark': '000000',
    size: '18',
  }),
};
