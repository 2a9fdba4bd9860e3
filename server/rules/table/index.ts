import type { Rule } from "../rule.ts";

export const tableRules: readonly Rule[] = [];
