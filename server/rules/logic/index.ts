import type { Rule } from "../rule.ts";

export const logicRules: readonly Rule[] = [];
