import type { Rule } from "../rule.ts";
import { basisCapital } from "./basis-capital.ts";
import { basisComplete } from "./basis-complete.ts";
import { basisDateLong } from "./basis-date-long.ts";
import { basisDuplicate } from "./basis-duplicate.ts";
import { basisKeyword } from "./basis-keyword.ts";
import { basisKeywordColon, basisKeywordInto } from "./basis-keyword-extra.ts";
import { basisLawForm } from "./basis-law-form.ts";
import { basisLawNoIssuer } from "./basis-law-no-issuer.ts";
import { basisLastPeriod, basisSemicolon } from "./basis-marks.ts";
import { basisOrder } from "./basis-order.ts";
import { basisOwnLine } from "./basis-own-line.ts";
import { basisPlaceholder } from "./basis-placeholder.ts";
import { basisPosition } from "./basis-position.ts";
import { basisProposal } from "./basis-proposal.ts";
import { basisRequired } from "./basis-required.ts";
import { basisSubject } from "./basis-subject.ts";

/** Căn cứ ban hành: Phụ lục I, Phần I, Mục II.6.a. */
export const basisRules: readonly Rule[] = [
  basisRequired,
  basisComplete,
  basisSubject,
  basisDateLong,
  basisLawForm,
  basisLawNoIssuer,
  basisOwnLine,
  basisSemicolon,
  basisLastPeriod,
  basisCapital,
  basisKeyword,
  basisKeywordColon,
  basisKeywordInto,
  basisProposal,
  basisDuplicate,
  basisOrder,
  basisPlaceholder,
  basisPosition,
];
