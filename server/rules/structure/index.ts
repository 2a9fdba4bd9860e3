import type { Rule } from "../rule.ts";
import { articleForm } from "./article-form.ts";
import { articleZero } from "./article-zero.ts";
import { bulletDash } from "./bullet-dash.ts";
import { bulletTyped } from "./bullet-typed.ts";
import { clauseFormat } from "./clause-format.ts";
import { decimalParent } from "./decimal-parent.ts";
import { headingCase } from "./heading-case.ts";
import { headingEndMark } from "./heading-end-mark.ts";
import { headingFullStop } from "./heading-full-stop.ts";
import { headingOwnLine } from "./heading-own-line.ts";
import { headingTitleRequired } from "./heading-title-required.ts";
import { labelGap } from "./label-gap.ts";
import { labelMark } from "./label-mark.ts";
import { labelSpace } from "./label-space.ts";
import { labelTwice } from "./label-twice.ts";
import { numberingDecimal } from "./numbering-decimal.ts";
import { numberingLevel } from "./numbering-level.ts";
import { numberingMixed } from "./numbering-mixed.ts";
import { partChapterCase } from "./part-chapter-case.ts";
import { partChapterRoman } from "./part-chapter-roman.ts";
import { pointAlphabet } from "./point-alphabet.ts";
import { pointFormat } from "./point-format.ts";
import { pointSequence } from "./point-sequence.ts";
import { romanForm } from "./roman-form.ts";
import { sequenceFirst } from "./sequence-first.ts";
import { sequenceRules } from "./sequences.ts";

/** Structure and numbering: Phụ lục I, Phần I, Mục II.6. */
export const structureRules: readonly Rule[] = [
  partChapterRoman,
  partChapterCase,
  romanForm,
  articleForm,
  articleZero,
  headingOwnLine,
  headingTitleRequired,
  headingCase,
  headingEndMark,
  headingFullStop,
  ...sequenceRules,
  sequenceFirst,
  decimalParent,
  labelGap,
  labelMark,
  labelSpace,
  labelTwice,
  clauseFormat,
  pointFormat,
  pointAlphabet,
  pointSequence,
  numberingLevel,
  numberingMixed,
  numberingDecimal,
  bulletTyped,
  bulletDash,
];
