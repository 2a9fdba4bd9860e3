import type { Rule } from "../rule.ts";
import {
  textCommaEllipsis,
  textDoublePunct,
  textExtraDots,
  textNumberJoined,
  textSpaceAfterPunct,
  textSpaceAroundBracket,
  textSpaceBeforeEllipsis,
  textStrayMark,
} from "./punctuation.ts";
import {
  textDashSpacing,
  textDoubleSpace,
  textSlashSpacing,
  textSpaceBeforePunct,
  textSpaceInBracket,
} from "./spacing.ts";

export const textRules: readonly Rule[] = [
  textDoubleSpace,
  textSpaceBeforePunct,
  textSpaceInBracket,
  textSlashSpacing,
  textDashSpacing,
  textSpaceAfterPunct,
  textSpaceAroundBracket,
  textNumberJoined,
  textDoublePunct,
  textExtraDots,
  textSpaceBeforeEllipsis,
  textCommaEllipsis,
  textStrayMark,
];
