// English for files: opening, saving and exporting scenarios and results.

export const EN_FILES = {
  files: 'Files',
  close: 'Close',
  scenario: 'Scenario file',
  open: 'Open scenario …',
  save: 'Save scenario',
  title: 'Title',
  text: 'Text',
  dropHint: 'Drop a scenario file to open it.',
  exports: 'Export',
  run: 'This scenario',
  baseline: 'Baseline',
  bands: 'Bands of uncertainty',
  model: 'The model',
  asCsv: 'CSV',
  asJson: 'JSON',
  asXmile: 'XMILE',
  exportAs: (what: string, kind: string) => `${what}, ${kind}`,
  computing: 'Computing the bands …',
  bandsBroke: 'The bands are not computed.',
}
