import type { Rule } from "../rule.ts";
import { capAfterComma, capAfterSemicolon, capAfterSemicolonList } from "./after-semicolon.ts";
import {
  capAgencySpecial,
  capAgencyUbnd,
  capForeignBody,
  capNationalBody,
  capSteering,
  capUnitField,
} from "./agencies.ts";
import { agencyLinkWord } from "./agency-link-word.ts";
import { capItem, capParagraph } from "./beginnings.ts";
import { capAgency } from "./cap-agency.ts";
import { capFieldMixed } from "./cap-field-mixed.ts";
import { capParty } from "./cap-party.ts";
import { capPersonForeign } from "./cap-person-foreign.ts";
import { capPlaceInconsistent } from "./cap-place-inconsistent.ts";
import { capSecondSyllable } from "./cap-second-syllable.ts";
import { capCodeName } from "./codes.ts";
import { capCountry, capCountryForeign, capCountryName } from "./countries.ts";
import { capDocumentType, capLawName, capThisDocument } from "./documents.ts";
import { capLawInner } from "./law-names.ts";
import { capAward, capHoliday, capLunarYear, capNamePlaceOfEvent, capState, capTet } from "./occasions.ts";
import { capMassOrganisation, capPartyBody, capPartyCommittee } from "./organisations.ts";
import { capHonorific, capPerson, capPost } from "./people.ts";
import {
  capAdminUnitLower,
  capAdminUnitUpper,
  capCommuneLower,
  capProvince,
  capProvinceName,
  capRegion,
  capSpecialPlaces,
} from "./places.ts";
import {
  capAbout,
  capAboutVerb,
  capDay,
  capInsideWord,
  capSentence,
  capVerbInSentence,
} from "./sentences.ts";
import { capTerrain, capWorkTitle } from "./terrain.ts";
import { capTitleCase, capVietKieu } from "./title-case.ts";
import { capAppendix, capArticle, capClause, capMonth, capWeekday } from "./units.ts";

export const capitalsRules: readonly Rule[] = [
  capPlaceInconsistent,
  capSentence,
  capItem,
  capParagraph,
  capAfterSemicolon,
  capAfterComma,
  capAfterSemicolonList,
  capAbout,
  capDay,
  capAboutVerb,
  capInsideWord,
  capSecondSyllable,
  capVerbInSentence,
  capClause,
  capArticle,
  capAppendix,
  capMonth,
  capWeekday,
  capDocumentType,
  capThisDocument,
  capLawName,
  capLawInner,
  capAgency,
  capFieldMixed,
  capAgencyUbnd,
  capAgencySpecial,
  capNationalBody,
  capCountryName,
  capCountry,
  capCountryForeign,
  capMassOrganisation,
  capPartyBody,
  capPartyCommittee,
  capCodeName,
  agencyLinkWord,
  capUnitField,
  capForeignBody,
  capSteering,
  capAdminUnitLower,
  capCommuneLower,
  capAdminUnitUpper,
  capSpecialPlaces,
  capProvince,
  capProvinceName,
  capRegion,
  capTet,
  capHoliday,
  capAward,
  capLunarYear,
  capState,
  capNamePlaceOfEvent,
  capVietKieu,
  capTitleCase,
  capPerson,
  capPost,
  capHonorific,
  capTerrain,
  capWorkTitle,
  capParty,
  capPersonForeign,
];
