import type { Rule } from "../rule.ts";
import {
  textControlCharacter,
  textForeignD,
  textFullWidth,
  textLookAlike,
  textNfc,
  textSymbolFont,
  textZeroWidth,
} from "./characters.ts";
import { bodyVv, numeralInProse, textConfusedPhrase, textDoubtfulPhrase, textSetComma } from "./phrases.ts";
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
import { textRepeatedPhrase, textRepeatedWord } from "./repeats.ts";
import {
  textDashSpacing,
  textDoubleSpace,
  textSlashSpacing,
  textSpaceBeforePunct,
  textSpaceInBracket,
} from "./spacing.ts";
import { textMalformedSyllable, textWrongSyllable } from "./spelling.ts";

export const textRules: readonly Rule[] = [
  textNfc,
  textForeignD,
  textZeroWidth,
  textLookAlike,
  textControlCharacter,
  textFullWidth,
  textSymbolFont,
  textDoubleSpace,
  textSpaceBeforePunct,
  textSpaceInBracket,
  textSlashSpacing,
  textDashSpacing,
  textSpaceAfterPunct,
  textSpaceAroundBracket,
  textNumberJoined,
  textExtraDots,
  textCommaEllipsis,
  textSpaceBeforeEllipsis,
  textDoublePunct,
  textStrayMark,
  textWrongSyllable,
  textMalformedSyllable,
  textConfusedPhrase,
  textDoubtfulPhrase,
  textSetComma,
  bodyVv,
  numeralInProse,
  textRepeatedWord,
  textRepeatedPhrase,
];
