import type { Rule } from "../rule.ts";
import { addresseeColon } from "./addressee-colon.ts";
import { addresseeEndMark } from "./addressee-end-mark.ts";
import { addresseeMulti } from "./addressee-multi.ts";
import { addresseeNotElsewhere } from "./addressee-not-elsewhere.ts";
import { addresseeRequired } from "./addressee-required.ts";
import { addresseeSingle } from "./addressee-single.ts";
import { drafterCode } from "./drafter-code.ts";
import { recipientDefunct } from "./recipient-defunct.ts";
import { recipientsCapital } from "./recipients-capital.ts";
import { recipientsDash } from "./recipients-dash.ts";
import { recipientsDirectorAbbreviation } from "./recipients-director-abbreviation.ts";
import { recipientsDuplicate } from "./recipients-duplicate.ts";
import { recipientsLabel } from "./recipients-label.ts";
import { recipientsLastPeriod } from "./recipients-last-period.ts";
import { recipientsLuuComma } from "./recipients-luu-comma.ts";
import { recipientsLuuForm } from "./recipients-luu-form.ts";
import { recipientsLuuLast } from "./recipients-luu-last.ts";
import { recipientsLuuUnit } from "./recipients-luu-unit.ts";
import { recipientsLuuVt } from "./recipients-luu-vt.ts";
import { recipientsNhuDieu } from "./recipients-nhu-dieu.ts";
import { recipientsNhuDieuMissing } from "./recipients-nhu-dieu-missing.ts";
import { recipientsNhuTren } from "./recipients-nhu-tren.ts";
import { recipientsPresent } from "./recipients-present.ts";
import { recipientsSemicolon } from "./recipients-semicolon.ts";

/** Kính gửi and Nơi nhận: Phụ lục I, Phần I, Mục II.9. */
export const recipientsRules: readonly Rule[] = [
  addresseeRequired,
  addresseeNotElsewhere,
  addresseeColon,
  addresseeSingle,
  addresseeEndMark,
  addresseeMulti,
  recipientsPresent,
  recipientsLabel,
  recipientsDash,
  recipientsCapital,
  recipientsSemicolon,
  recipientsDuplicate,
  recipientsLastPeriod,
  recipientsLuuLast,
  recipientsLuuForm,
  recipientsLuuComma,
  recipientsLuuVt,
  recipientsLuuUnit,
  recipientsNhuTren,
  recipientsNhuDieu,
  recipientsNhuDieuMissing,
  recipientsDirectorAbbreviation,
  drafterCode,
  recipientDefunct,
];
