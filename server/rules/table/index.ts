import type { Rule } from "../rule.ts";
import { tableCellPlace, tableEmptyNumber } from "./cell-place.ts";
import { tableDeadlineOtherYear, tableDeadlinePast, tableDeadlineWeekend } from "./deadlines.ts";
import { tableListNumber } from "./list-numbers.ts";
import { tableNumberMark, tableNumberSeparator, tableNumberSequence } from "./numbers.ts";
import { tableOwnCount } from "./own-count.ts";
import { tableReportCount } from "./report.ts";
import { tableRowLong, tableRowShort } from "./row-short.ts";
import { rowRules } from "./rows.ts";
import { tableTimeAsUnit, tableTimeBroken } from "./time-cells.ts";
import { tableTotal } from "./totals.ts";
import { tableUnitNames } from "./unit-names.ts";
import { tableUnitNotRecipient } from "./units.ts";

/** Plan tables: numbers, rows, deadlines. */
export const tableRules: readonly Rule[] = [
  tableNumberSequence,
  tableNumberSeparator,
  tableNumberMark,
  tableListNumber,
  tableRowShort,
  tableRowLong,
  tableCellPlace,
  tableEmptyNumber,
  ...rowRules,
  tableDeadlinePast,
  tableDeadlineWeekend,
  tableDeadlineOtherYear,
  tableTimeBroken,
  tableTimeAsUnit,
  tableTotal,
  tableUnitNotRecipient,
  tableUnitNames,
  tableReportCount,
  tableOwnCount,
];
