import type { Rule } from "../rule.ts";
import { citeBlank } from "./cite-blank.ts";
import { citeClauseNoComma } from "./cite-clause-no-comma.ts";
import { citeClauseOrder } from "./cite-clause-order.ts";
import { citeComma, citeListComma } from "./cite-comma.ts";
import { citeDateKnown } from "./cite-date-known.ts";
import { citeDayWord } from "./cite-day-word.ts";
import { citeFirstFull } from "./cite-first-full.ts";
import { citeFirstIssuer } from "./cite-first-issuer.ts";
import { citeInternalExists } from "./cite-internal-exists.ts";
import { citeIssuerDefunct } from "./cite-issuer-defunct.ts";
import { citeIssuerShort } from "./cite-issuer-short.ts";
import { citeIssuerSymbol } from "./cite-issuer-symbol.ts";
import { citeLaterShort } from "./cite-later-short.ts";
import { citeLawName } from "./cite-law-name.ts";
import { citeLawNumber } from "./cite-law-number.ts";
import { citeLegalYear } from "./cite-legal-year.ts";
import { citeNotEffective } from "./cite-not-effective.ts";
import { citeNotFuture } from "./cite-not-future.ts";
import { citeNumberFormat } from "./cite-number-format.ts";
import { citeNumberHyphen } from "./cite-number-hyphen.ts";
import { citeNumberMissing } from "./cite-number-missing.ts";
import { citeNumberSlash } from "./cite-number-slash.ts";
import { citeOtherDate } from "./cite-other-date.ts";
import { citeOtherIssuer } from "./cite-other-issuer.ts";
import { citeQhTerm } from "./cite-qh-term.ts";
import { citeSameDate } from "./cite-same-date.ts";
import { citeSameSymbol } from "./cite-same-symbol.ts";
import { citeSelfThis } from "./cite-self-this.ts";
import { citeSelfType } from "./cite-self-type.ts";
import { citeSoCase } from "./cite-so-case.ts";
import { citeSoColon } from "./cite-so-colon.ts";
import { citeSoWord } from "./cite-so-word.ts";
import { citeSubjectCapital, citeSubjectVerb } from "./cite-subject-capital.ts";
import { citeSymbolCase } from "./cite-symbol-case.ts";
import { citeSymbolMissing } from "./cite-symbol-missing.ts";
import { citeTitleKnown } from "./cite-title-known.ts";
import { citeTypeAbbreviation } from "./cite-type-abbreviation.ts";
import { citeTypeMissing } from "./cite-type-missing.ts";
import { citeTypeSymbol } from "./cite-type-symbol.ts";
import { citeYearDate } from "./cite-year-date.ts";
import { citeYearDigits } from "./cite-year-digits.ts";
import { numberDateOrder } from "./number-date-order.ts";
import { ownNumberDuplicate } from "./own-number-duplicate.ts";
import { ownNumberRegister } from "./own-number-register.ts";
import { basisExpired, citeExpired } from "./status.ts";

/** Viện dẫn: Phụ lục I, Phần I, Mục II.6.b. */
export const citationRules: readonly Rule[] = [
  citeSoColon,
  citeSelfThis,
  citeSelfType,
  citeSoCase,
  citeSoWord,
  citeNumberFormat,
  citeNumberHyphen,
  citeNumberSlash,
  citeSymbolCase,
  citeLegalYear,
  citeComma,
  citeListComma,
  citeTypeAbbreviation,
  citeTypeMissing,
  citeDayWord,
  citeTypeSymbol,
  citeIssuerSymbol,
  citeDateKnown,
  citeTitleKnown,
  citeLawName,
  citeLawNumber,
  basisExpired,
  citeExpired,
  citeNotEffective,
  citeYearDate,
  citeYearDigits,
  citeQhTerm,
  citeSameDate,
  citeSameSymbol,
  citeOtherDate,
  citeOtherIssuer,
  numberDateOrder,
  ownNumberDuplicate,
  ownNumberRegister,
  citeNotFuture,
  citeFirstFull,
  citeFirstIssuer,
  citeNumberMissing,
  citeSymbolMissing,
  citeSubjectCapital,
  citeSubjectVerb,
  citeLaterShort,
  citeBlank,
  citeClauseOrder,
  citeClauseNoComma,
  citeInternalExists,
  citeIssuerDefunct,
  citeIssuerShort,
];
