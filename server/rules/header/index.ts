import type { Rule } from "../rule.ts";
import { circulationValue } from "./circulation-value.ts";
import { contactFooter } from "./contact-footer.ts";
import { headerBlockPresent } from "./header-block-present.ts";
import { issuerDefunct } from "./issuer-defunct.ts";
import { issuerNameFull } from "./issuer-name-full.ts";
import { issuerNamePresent } from "./issuer-name-present.ts";
import { issuerNameSpelling } from "./issuer-name-spelling.ts";
import { issuerNameUppercase } from "./issuer-name-uppercase.ts";
import { issuerOrder } from "./issuer-order.ts";
import { issuerParentLocality } from "./issuer-parent-locality.ts";
import { issuerSymbolMatch } from "./issuer-symbol-match.ts";
import { mottoDirectlyBelow } from "./motto-directly-below.ts";
import { mottoHyphenSpacing } from "./motto-hyphen-spacing.ts";
import { mottoNoFullStop } from "./motto-no-full-stop.ts";
import { mottoPresent } from "./motto-present.ts";
import { mottoText } from "./motto-text.ts";
import { nationalNameOnce } from "./national-name-once.ts";
import { nationalNamePresent } from "./national-name-present.ts";
import { nationalNameText } from "./national-name-text.ts";
import { secrecyValue } from "./secrecy-value.ts";
import { secrecyWarn } from "./secrecy-warn.ts";
import { urgencyValue } from "./urgency-value.ts";

export const headerRules: readonly Rule[] = [
  headerBlockPresent,
  nationalNamePresent,
  nationalNameText,
  nationalNameOnce,
  mottoPresent,
  mottoDirectlyBelow,
  mottoText,
  mottoHyphenSpacing,
  mottoNoFullStop,
  issuerNamePresent,
  issuerNameUppercase,
  issuerNameSpelling,
  issuerNameFull,
  issuerParentLocality,
  issuerOrder,
  issuerSymbolMatch,
  issuerDefunct,
  urgencyValue,
  secrecyValue,
  secrecyWarn,
  circulationValue,
  contactFooter,
];
