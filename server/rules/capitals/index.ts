import type { Rule } from "../rule.ts";

export const capitalsRules: readonly Rule[] = [];
