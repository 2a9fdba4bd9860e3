import type { Rule } from "../rule.ts";
import { capAbout, capAboutVerb, capAfterSemicolon, capInsideWord, capSentence } from "./sentences.ts";
import { capAppendix, capArticle, capClause, capMonth, capWeekday } from "./units.ts";
import { capDocumentType, capLawName, capThisDocument } from "./documents.ts";
import { capAgency, capAgencySpecial, capAgencyUbnd, capForeignBody, capNationalBody, capSteering, capUnitField } from "./agencies.ts";
import { capAdminUnitLower, capAdminUnitUpper, capAward, capCommuneLower, capHoliday, capLunarYear, capNamePlaceOfEvent, capProvince, capRegion, capSpecialPlaces, capState, capTet, capVietKieu } from "./names.ts";

export const capitalsRules: readonly Rule[] = [
  capSentence,
  capAfterSemicolon,
  capAbout,
  capAboutVerb,
  capInsideWord,
  capClause,
  capArticle,
  capAppendix,
  capMonth,
  capWeekday,
  capDocumentType,
  capThisDocument,
  capLawName,
  capAgency,
  capAgencyUbnd,
  capAgencySpecial,
  capNationalBody,
  capUnitField,
  capForeignBody,
  capSteering,
  capAdminUnitLower,
  capCommuneLower,
  capAdminUnitUpper,
  capSpecialPlaces,
  capProvince,
  capRegion,
  capTet,
  capHoliday,
  capAward,
  capLunarYear,
  capState,
  capNamePlaceOfEvent,
  capVietKieu,
];
