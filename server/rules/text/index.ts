import type { Rule } from "../rule.ts";

export const textRules: readonly Rule[] = [];
