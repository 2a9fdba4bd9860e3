import type { Rule } from "../rule.ts";

export const signatureRules: readonly Rule[] = [];
