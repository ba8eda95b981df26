import type { ReportType } from './report.ts';

/** 模板: how a kind of report is usually written; the office keeps them. What is to be filled in stands in brackets. */
export interface Template {
  id: string;
  name: string;
  type: ReportType;
  title: string;
  body: string;
}
