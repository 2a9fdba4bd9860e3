import type { Rule } from "../rule.ts";

export const titleRules: readonly Rule[] = [];
