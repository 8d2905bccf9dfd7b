/** What can be handed over of a report, and how: names that the menu, the writers and the words share. */

/** In the order of the menu and of the workbook's sheets. */
export const TABLE_NAMES = ['causes', 'eleves', 'anomalies', 'absents', 'changements', 'groupes', 'fichiers'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Extension of the file, and its type. */
export const FORMATS = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type ExportFormat = keyof typeof FORMATS;
