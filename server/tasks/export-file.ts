import {
  type LineOf,
  type PlanFile,
  tasksToCsv,
  tasksToIcs,
  tasksToJson,
  tasksToMarkdown,
} from "./export.ts";
import { tasksToXlsx } from "./export-xlsx.ts";

/** What the tasks of plans can be written as, for people and for other programs. */
export const EXPORT_FORMATS = ["json", "csv", "md", "ics", "xlsx"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The tasks of one draft, with the way to the lines they stand on. */
export interface LocatedPlan extends PlanFile {
  readonly lineOf: LineOf;
}

/** The tasks of some drafts as the content of one file. `today`: YYYY-MM-DD. */
export async function exportTasks(
  plans: readonly LocatedPlan[],
  format: ExportFormat,
  today: string,
): Promise<string | Uint8Array> {
  switch (format) {
    case "csv":
      return tasksToCsv(plans);
    case "md":
      return tasksToMarkdown(plans);
    case "ics":
      // The day only, so that the same drafts exported twice on a day are the same file.
      return tasksToIcs(plans, `${today.replaceAll("-", "")}T000000Z`);
    case "xlsx":
      return tasksToXlsx(plans);
    case "json": {
      const files = plans.map(({ name, tables, lineOf }) => ({
        path: name,
        tables: tasksToJson(tables, lineOf),
      }));
      return `${JSON.stringify({ files }, null, 2)}\n`;
    }
  }
}
