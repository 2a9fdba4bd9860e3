import type { Rule } from "../rule.ts";

export const headerRules: readonly Rule[] = [];
