import { suppressionUnused } from "../suppressions.ts";
import { appendixRules } from "./appendix/index.ts";
import { basisRules } from "./basis/index.ts";
import { capitalsRules } from "./capitals/index.ts";
import { citationRules } from "./citation/index.ts";
import { dateRules } from "./date/index.ts";
import { headerRules } from "./header/index.ts";
import { logicRules } from "./logic/index.ts";
import { numberRules } from "./number/index.ts";
import { recipientsRules } from "./recipients/index.ts";
import type { Rule } from "./rule.ts";
import { scopeRules } from "./scope/index.ts";
import { signatureRules } from "./signature/index.ts";
import { structureRules } from "./structure/index.ts";
import { tableRules } from "./table/index.ts";
import { textRules } from "./text/index.ts";
import { titleRules } from "./title/index.ts";

/** Every rule, in the order of the parts of a document. Each part's folder lists its own. */
export const rules: readonly Rule[] = [
  ...scopeRules,
  ...headerRules,
  ...numberRules,
  ...dateRules,
  ...titleRules,
  ...basisRules,
  ...citationRules,
  ...structureRules,
  ...recipientsRules,
  ...signatureRules,
  ...appendixRules,
  ...capitalsRules,
  ...textRules,
  ...logicRules,
  ...tableRules,
  suppressionUnused,
];
