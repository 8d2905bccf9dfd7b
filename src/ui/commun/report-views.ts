import type { Route } from './route.ts';

/** The views of a report, by the first word of their address; '' is the one that a drop ends in. */
export const REPORT_VIEWS = ['', 'eleves', 'groupes', 'absents', 'siecle', 'documents'] as const;
export type ReportView = (typeof REPORT_VIEWS)[number];

/** The view of the report that the address asks for; an unknown word is the first view. */
export const reportViewOf = ({ nom }: Route): ReportView => REPORT_VIEWS.find((vue) => vue === nom) ?? '';
