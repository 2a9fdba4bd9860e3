import type { Rule } from "../rule.ts";
import { appendixAbsent } from "./appendix-absent.ts";
import { appendixKemTheo } from "./appendix-kem-theo.ts";
import { appendixKemTheoMatch } from "./appendix-kem-theo-match.ts";
import { appendixLabelCase } from "./appendix-label-case.ts";
import { appendixMentionCase } from "./appendix-mention-case.ts";
import { appendixMentioned } from "./appendix-mentioned.ts";
import { appendixMissing } from "./appendix-missing.ts";
import { appendixRoman } from "./appendix-roman.ts";
import { appendixSequence } from "./appendix-sequence.ts";
import { appendixSingleNumber } from "./appendix-single-number.ts";
import { appendixTitle } from "./appendix-title.ts";

export const appendixRules: readonly Rule[] = [
  appendixLabelCase,
  appendixTitle,
  appendixRoman,
  appendixSingleNumber,
  appendixSequence,
  appendixMentioned,
  appendixMentionCase,
  appendixMissing,
  appendixAbsent,
  appendixKemTheo,
  appendixKemTheoMatch,
];
