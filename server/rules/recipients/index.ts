import type { Rule } from "../rule.ts";

export const recipientsRules: readonly Rule[] = [];
