import type { FaultKind } from "./inject.ts";
import { kindsOfAuthority } from "./kinds-authority.ts";
import { kindsOfBody } from "./kinds-body.ts";
import { kindsOfFrame } from "./kinds-frame.ts";
import { kindsOfKeys } from "./kinds-keys.ts";
import { kindsOfLosses } from "./kinds-losses.ts";
import { kindsOfSlips } from "./kinds-slips.ts";
import { kindsOfTyping } from "./kinds-typing.ts";

export const kinds: readonly FaultKind[] = [
  ...kindsOfFrame,
  ...kindsOfBody,
  ...kindsOfTyping,
  ...kindsOfSlips,
  ...kindsOfLosses,
  ...kindsOfKeys,
  ...kindsOfAuthority,
];
