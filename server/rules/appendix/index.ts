import type { Rule } from "../rule.ts";

export const appendixRules: readonly Rule[] = [];
