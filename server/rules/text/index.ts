import type { Rule } from "../rule.ts";
import { textAbbrevDefine, textAbbrevOrder, textAbbrevSpacing, textAbbrevUnused } from "./abbreviations.ts";
import {
  textControlCharacter,
  textForeignD,
  textFullWidth,
  textLookAlike,
  textNfc,
  textOddSpace,
  textSoftHyphen,
  textSymbolFont,
  textZeroWidth,
} from "./characters.ts";
import { textDecimalComma, textQuoteConsistent, textVariantConsistent } from "./consistency.ts";
import { textDashConsistent, textDashJoined, textDashSpacing } from "./dashes.ts";
import { textCommaEllipsis, textExtraDots, textSpaceBeforeEllipsis } from "./dots.ts";
import { textFinalPunct, textFinalPunctDoubt } from "./endings.ts";
import { textBrackets, textLeadingSpace, textPlaceholder } from "./leftovers.ts";
import { bodyVv, numeralInProse, textConfusedPhrase, textDoubtfulPhrase, textSetComma } from "./phrases.ts";
import {
  textDoublePunct,
  textNumberJoined,
  textSpaceAfterPunct,
  textSpaceAroundBracket,
  textStrayMark,
} from "./punctuation.ts";
import { textRepeatedPhrase, textRepeatedWord } from "./repeats.ts";
import { textCaseConsistent } from "./same-name.ts";
import { textSlashSpacing, textSpaceBeforePunct, textSpaceInBracket, textWordsJoined } from "./spacing.ts";
import { textWrongSyllable } from "./spelling.ts";
import { textAbbrevLetters } from "./text-abbrev-letters.ts";
import { textAbbrevSpace } from "./text-abbrev-space.ts";
import { textAbbrevSpaceMixed } from "./text-abbrev-space-mixed.ts";
import { textAddressMark } from "./text-address-mark.ts";
import { textAsFollows } from "./text-as-follows.ts";
import { textCutSentence } from "./text-cut-sentence.ts";
import { textDashName } from "./text-dash-name.ts";
import { textDoubleSpace } from "./text-double-space.ts";
import { textFinalComma } from "./text-final-comma.ts";
import { textFinalPunctAlone } from "./text-final-punct-alone.ts";
import { textLegacyFont } from "./text-legacy-font.ts";
import { textLetterForDigit } from "./text-letter-for-digit.ts";
import { textListEndMixed } from "./text-list-end-mixed.ts";
import { textMalformedSyllable } from "./text-malformed-syllable.ts";
import { textProvinceSlip } from "./text-province-slip.ts";
import { textRepeatedAnd } from "./text-repeated-and.ts";
import { textRepeatedSymbol } from "./text-repeated-symbol.ts";
import { textSlipInPhrase } from "./text-slip-in-phrase.ts";
import { textSpaceAfterEllipsis } from "./text-space-after-ellipsis.ts";
import { textSyllableSplit } from "./text-syllable-split.ts";
import { textSyllablesJoined } from "./text-syllables-joined.ts";
import { textThousands } from "./text-thousands.ts";
import { textToneConsistent } from "./text-tone-consistent.ts";
import { textTurnedWord } from "./text-turned-word.ts";
import { textWordHanging } from "./text-word-hanging.ts";

export const textRules: readonly Rule[] = [
  textAbbrevSpaceMixed,
  textAbbrevSpace,
  textAddressMark,
  textNfc,
  textLegacyFont,
  textForeignD,
  textOddSpace,
  textZeroWidth,
  textSoftHyphen,
  textLookAlike,
  textControlCharacter,
  textFullWidth,
  textSymbolFont,
  textDoubleSpace,
  textSpaceBeforePunct,
  textWordsJoined,
  textSyllablesJoined,
  textSyllableSplit,
  textSpaceInBracket,
  textSlashSpacing,
  textDashSpacing,
  textSpaceAfterPunct,
  textSpaceAroundBracket,
  textNumberJoined,
  textExtraDots,
  textCommaEllipsis,
  textSpaceBeforeEllipsis,
  textSpaceAfterEllipsis,
  textDoublePunct,
  textStrayMark,
  textFinalPunct,
  textFinalPunctAlone,
  textListEndMixed,
  textFinalPunctDoubt,
  textFinalComma,
  textPlaceholder,
  textLetterForDigit,
  textLeadingSpace,
  textBrackets,
  textWrongSyllable,
  textMalformedSyllable,
  textSlipInPhrase,
  textTurnedWord,
  textWordHanging,
  textCutSentence,
  textConfusedPhrase,
  textDoubtfulPhrase,
  textSetComma,
  bodyVv,
  numeralInProse,
  textRepeatedWord,
  textRepeatedPhrase,
  textRepeatedSymbol,
  textProvinceSlip,
  textRepeatedAnd,
  textToneConsistent,
  textVariantConsistent,
  textDashConsistent,
  textDashName,
  textDashJoined,
  textQuoteConsistent,
  textDecimalComma,
  textThousands,
  textCaseConsistent,
  textAsFollows,
  textAbbrevDefine,
  textAbbrevLetters,
  textAbbrevOrder,
  textAbbrevUnused,
  textAbbrevSpacing,
];
