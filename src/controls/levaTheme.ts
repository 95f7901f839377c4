// Leva's tokens: the page's colours, and text and rows large enough to read and hit.

export const LEVA_THEME = {
  colors: {
    elevation1: 'var(--sheet, #141B23)',
    elevation2: 'var(--sheet, #141B23)',
    elevation3: 'var(--line, #2C3743)',
    accent1: 'var(--accent, #F4E9D4)',
    accent2: 'var(--accent, #F4E9D4)',
    accent3: 'var(--accent, #F4E9D4)',
    highlight1: 'var(--ink-soft, #A9B4C0)',
    highlight2: 'var(--ink, #E8EDF2)',
    highlight3: 'var(--ink, #E8EDF2)',
  },
  // A font named inherit would be inherited as a token, not as a font.
  fonts: { mono: 'Inter, system-ui, sans-serif', sans: 'Inter, system-ui, sans-serif' },
  fontSizes: { root: '14px' },
  fontWeights: { folder: '700' },
  sizes: { rowHeight: '28px', folderTitleHeight: '32px' },
  space: { md: '14px', rowGap: '3px' },
}
