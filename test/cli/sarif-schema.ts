import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";

const file = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);
// The pattern of a language tag is no expression that can be read; errata 01 of the standard put it right.
const text = readFileSync(file, "utf8").replaceAll(
  "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$",
  "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$",
);

/** Draft-04 names its dialect and its address in two members that a validator of draft-07 reads otherwise. */
const { $schema: _dialect, id: _address, ...schema } = JSON.parse(text);

/** What RFC 3986 lets stand in a reference: no spaces, no letters outside ASCII, "%" only before two hexadecimal digits. */
const URI_REFERENCE = /^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;

const ajv = new Ajv({
  allErrors: true,
  strict: false,
  formats: {
    uri: (text: string) => URI_REFERENCE.test(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
    "uri-reference": URI_REFERENCE,
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  },
});

/** Validates a log against the schema of SARIF 2.1.0 that its editors published (draft-04, version rtm.5). */
export const validateSarif = ajv.compile(schema);
