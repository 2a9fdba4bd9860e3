import type { Rule } from "../rule.ts";
import { logicChange } from "./logic-change.ts";
import { logicDateRange } from "./logic-date-range.ts";
import { logicDeadlinePast } from "./logic-deadline-past.ts";
import { logicEffectiveDate } from "./logic-effective-date.ts";
import { logicListCount } from "./logic-list-count.ts";
import { logicMadeOf } from "./logic-made-of.ts";
import { logicNumberWords } from "./logic-number-words.ts";
import { logicOwnBody } from "./logic-own-body.ts";
import { logicOwnPeriod } from "./logic-own-period.ts";
import { logicPartSum } from "./logic-part-sum.ts";
import { logicPartWhole } from "./logic-part-whole.ts";
import { logicPercent } from "./logic-percent.ts";
import { logicPersonName } from "./logic-person-name.ts";
import { logicProduct } from "./logic-product.ts";
import { logicRepeatedHeading } from "./logic-repeated-heading.ts";
import { logicRepeatedParagraph } from "./logic-repeated-paragraph.ts";
import { logicSchoolYear } from "./logic-school-year.ts";
import { logicShare } from "./logic-share.ts";
import { logicTime } from "./logic-time.ts";
import { logicWeekday } from "./logic-weekday.ts";

/** What must hold in any text: calendar, arithmetic, repetition. No clause of the decree. */
export const logicRules: readonly Rule[] = [
  logicDateRange,
  logicSchoolYear,
  logicWeekday,
  logicDeadlinePast,
  logicNumberWords,
  logicPartSum,
  logicPartWhole,
  logicMadeOf,
  logicListCount,
  logicChange,
  logicPercent,
  logicShare,
  logicProduct,
  logicRepeatedParagraph,
  logicRepeatedHeading,
  logicEffectiveDate,
  logicOwnPeriod,
  logicOwnBody,
  logicPersonName,
  logicTime,
];
