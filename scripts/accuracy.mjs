// @ts-check
// npm run accuracy: counts how often each rule is right, writes docs/accuracy.md and says what was gained and lost
// against the committed one. The real documents are needed for it (VANTHU_CORPUS).
import { load, root } from "./bundle.mjs";

const { main } = await load("scripts/accuracy.ts");
main(root);
