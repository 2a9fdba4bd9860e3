import type { Rule } from "../rule.ts";
import { numberArabic } from "./number-arabic.ts";
import { numberLabel } from "./number-label.ts";
import { numberLetterSuffix } from "./number-letter-suffix.ts";
import { numberNoOverPad } from "./number-no-over-pad.ts";
import { numberNoTrailingMark } from "./number-no-trailing-mark.ts";
import { numberPresent } from "./number-present.ts";
import { numberZeroPad } from "./number-zero-pad.ts";
import { symbolAdvisoryBody } from "./symbol-advisory-body.ts";
import { symbolChar } from "./symbol-char.ts";
import { symbolCongVanShape } from "./symbol-cong-van-shape.ts";
import { symbolHyphen } from "./symbol-hyphen.ts";
import { symbolHyphenMissing } from "./symbol-hyphen-missing.ts";
import { symbolNamedShape } from "./symbol-named-shape.ts";
import { symbolNoYear } from "./symbol-no-year.ts";
import { symbolPartyShape } from "./symbol-party-shape.ts";
import { symbolQpplYear } from "./symbol-qppl-year.ts";
import { symbolSlash } from "./symbol-slash.ts";
import { symbolUppercase } from "./symbol-uppercase.ts";

export const numberRules: readonly Rule[] = [
  numberPresent,
  numberLabel,
  numberArabic,
  numberZeroPad,
  numberNoOverPad,
  numberLetterSuffix,
  numberNoTrailingMark,
  symbolSlash,
  symbolHyphen,
  symbolHyphenMissing,
  symbolUppercase,
  symbolNamedShape,
  symbolCongVanShape,
  symbolNoYear,
  symbolQpplYear,
  symbolChar,
  symbolAdvisoryBody,
  symbolPartyShape,
];
