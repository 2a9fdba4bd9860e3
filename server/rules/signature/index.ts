import type { Rule } from "../rule.ts";
import { closingBlockPresent } from "./closing-block-present.ts";
import { lastSentenceMark } from "./last-sentence-mark.ts";
import { markForm } from "./mark-form.ts";
import { signAbbrForm } from "./sign-abbr-form.ts";
import { signAdvisory } from "./sign-advisory.ts";
import { signIssuerConsistency } from "./sign-issuer-consistency.ts";
import { signKtDeputy } from "./sign-kt-deputy.ts";
import { signKtMissing } from "./sign-kt-missing.ts";
import { signMinutesTwo } from "./sign-minutes-two.ts";
import { signNameCase } from "./sign-name-case.ts";
import { signNamePresent } from "./sign-name-present.ts";
import { signNoHonorific } from "./sign-no-honorific.ts";
import { signPostSpelling } from "./sign-post-spelling.ts";
import { signQ } from "./sign-q.ts";
import { signTitlePresent } from "./sign-title-present.ts";
import { signTitleUppercase } from "./sign-title-uppercase.ts";
import { signTl } from "./sign-tl.ts";
import { signTmCollective } from "./sign-tm-collective.ts";
import { signTmFull } from "./sign-tm-full.ts";
import { signTmKt } from "./sign-tm-kt.ts";
import { signTmMissing } from "./sign-tm-missing.ts";
import { signTuqNoSubdelegation } from "./sign-tuq-no-subdelegation.ts";

export const signatureRules: readonly Rule[] = [
  lastSentenceMark,
  markForm,
  closingBlockPresent,
  signTitlePresent,
  signNamePresent,
  signAbbrForm,
  signTitleUppercase,
  signPostSpelling,
  signKtDeputy,
  signKtMissing,
  signTmCollective,
  signTmFull,
  signTmKt,
  signTmMissing,
  signTl,
  signTuqNoSubdelegation,
  signQ,
  signNameCase,
  signNoHonorific,
  signIssuerConsistency,
  signAdvisory,
  signMinutesTwo,
];
