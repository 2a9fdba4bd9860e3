import type { Rule } from "../rule.ts";

export const basisRules: readonly Rule[] = [];
