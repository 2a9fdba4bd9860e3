import type { Rule } from "../rule.ts";
import { bodyDateConsistent } from "./body-date-consistent.ts";
import { bodyDateOverPad } from "./body-date-over-pad.ts";
import { bodyDatePad } from "./body-date-pad.ts";
import { dateDash } from "./date-dash.ts";
import { dateDayPad } from "./date-day-pad.ts";
import { dateFuture } from "./date-future.ts";
import { dateMonthNoPad } from "./date-month-no-pad.ts";
import { dateMonthPad } from "./date-month-pad.ts";
import { dateParts } from "./date-parts.ts";
import { dateSpacing } from "./date-spacing.ts";
import { dateValid } from "./date-valid.ts";
import { dateWords } from "./date-words.ts";
import { dateYear4 } from "./date-year-4.ts";
import { dateYearDigits } from "./date-year-digits.ts";
import { placeCapitals } from "./place-capitals.ts";
import { placeComma } from "./place-comma.ts";
import { placeCommune } from "./place-commune.ts";
import { placeDatePresent } from "./place-date-present.ts";
import { placeNoAbbreviation } from "./place-no-abbreviation.ts";
import { placeNoTrailingMark } from "./place-no-trailing-mark.ts";
import { placeOfficial } from "./place-official.ts";
import { placeSpelling } from "./place-spelling.ts";

export const dateRules: readonly Rule[] = [
  placeDatePresent,
  placeComma,
  placeCapitals,
  placeNoAbbreviation,
  placeOfficial,
  placeCommune,
  placeSpelling,
  placeNoTrailingMark,
  dateWords,
  dateDayPad,
  dateMonthPad,
  dateMonthNoPad,
  dateYear4,
  dateFuture,
  dateYearDigits,
  dateValid,
  dateParts,
  dateSpacing,
  bodyDatePad,
  bodyDateOverPad,
  bodyDateConsistent,
  dateDash,
];
