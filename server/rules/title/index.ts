import type { Rule } from "../rule.ts";
import { decisionAuthorityIssuer } from "./decision-authority-issuer.ts";
import { decisionAuthorityLine } from "./decision-authority-line.ts";
import { decisionMarker } from "./decision-marker.ts";
import { decisionMarkerMissing } from "./decision-marker-missing.ts";
import { subjectLowercaseBold } from "./subject-lowercase-bold.ts";
import { subjectNoFullStop } from "./subject-no-full-stop.ts";
import { subjectNoVvNamed } from "./subject-no-vv-named.ts";
import { subjectPresent } from "./subject-present.ts";
import { subjectShort } from "./subject-short.ts";
import { subjectTypeTwice } from "./subject-type-twice.ts";
import { typeLineMark } from "./type-line-mark.ts";
import { typeLineMissing } from "./type-line-missing.ts";
import { typeLineSpelling } from "./type-line-spelling.ts";
import { typeLineUppercase } from "./type-line-uppercase.ts";
import { vvForm } from "./vv-form.ts";
import { vvLowercase } from "./vv-lowercase.ts";
import { vvRequiredCongVan } from "./vv-required-cong-van.ts";

export const titleRules: readonly Rule[] = [
  typeLineSpelling,
  typeLineUppercase,
  typeLineMark,
  typeLineMissing,
  subjectPresent,
  subjectLowercaseBold,
  subjectNoVvNamed,
  vvRequiredCongVan,
  vvForm,
  vvLowercase,
  subjectNoFullStop,
  subjectTypeTwice,
  subjectShort,
  decisionAuthorityLine,
  decisionAuthorityIssuer,
  decisionMarker,
  decisionMarkerMissing,
];
