import type { Rule } from "../rule.ts";
import { attachedRegulationNoNumber } from "./attached-regulation-no-number.ts";
import { closingOrder } from "./closing-order.ts";
import { componentOrder } from "./component-order.ts";
import { congVanNoCv } from "./cong-van-no-cv.ts";
import { congVanNoTypeLine } from "./cong-van-no-type-line.ts";
import { copyComplete } from "./copy-complete.ts";
import { copySymbol } from "./copy-symbol.ts";
import { decisionArticles } from "./decision-articles.ts";
import { decisionExecutionArticle } from "./decision-execution-article.ts";
import { docTypeAbbreviationMatch } from "./doc-type-abbreviation-match.ts";
import { docTypeKnown } from "./doc-type-known.ts";
import { docTypeLegacyAbbreviation } from "./doc-type-legacy-abbreviation.ts";
import { sectionMissing } from "./section-missing.ts";
import { typeContentMissing } from "./type-content-missing.ts";

export const scopeRules: readonly Rule[] = [
  docTypeKnown,
  docTypeAbbreviationMatch,
  docTypeLegacyAbbreviation,
  congVanNoCv,
  congVanNoTypeLine,
  attachedRegulationNoNumber,
  copySymbol,
  copyComplete,
  componentOrder,
  closingOrder,
  decisionArticles,
  decisionExecutionArticle,
  typeContentMissing,
  sectionMissing,
];
