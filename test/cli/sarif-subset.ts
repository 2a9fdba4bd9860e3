/**
 * What SARIF 2.1.0 (OASIS, errata 01) demands of the objects this tool writes, as a JSON schema of our own:
 * every object closed to the properties written here, with the bounds and the required members of the standard.
 * That the properties exist in the standard at all is held by the compiler through @types/sarif.
 */
const object = (properties: Record<string, unknown>, required: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});
const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const list = (items: unknown, more: Record<string, unknown> = {}) => ({ type: "array", items, ...more });
const text = { type: "string" };
const from1 = { type: "integer", minimum: 1 };

export const sarifSubset = {
  ...object({ $schema: text, version: { const: "2.1.0" }, runs: list(ref("run")) }, ["version", "runs"]),
  definitions: {
    run: object(
      {
        tool: object({ driver: ref("driver") }, ["driver"]),
        columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
        invocations: list(ref("invocation")),
        results: list(ref("result")),
      },
      ["tool"],
    ),
    driver: object(
      {
        name: text,
        version: text,
        language: { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
        rules: list(ref("rule"), { uniqueItems: true }),
      },
      ["name"],
    ),
    rule: object(
      {
        id: text,
        shortDescription: ref("message"),
        fullDescription: ref("message"),
        help: ref("message"),
        defaultConfiguration: object({ level: ref("level") }),
        properties: { type: "object" },
      },
      ["id"],
    ),
    invocation: object(
      { executionSuccessful: { type: "boolean" }, toolExecutionNotifications: list(ref("notification")) },
      ["executionSuccessful"],
    ),
    notification: object({ level: ref("level"), message: ref("message"), locations: list(ref("location")) }, [
      "message",
    ]),
    result: object(
      {
        ruleId: text,
        ruleIndex: { type: "integer", minimum: -1 },
        level: ref("level"),
        message: ref("message"),
        locations: list(ref("location")),
        relatedLocations: list(ref("location"), { uniqueItems: true }),
        partialFingerprints: { type: "object", additionalProperties: text },
        fixes: list(ref("fix"), { uniqueItems: true }),
      },
      ["message"],
    ),
    location: object({
      physicalLocation: object({ artifactLocation: ref("artifact"), region: ref("region") }),
      message: ref("message"),
    }),
    // A URI reference: no spaces, no letters outside ASCII, "%" only before two hexadecimal digits.
    artifact: object({
      uri: { type: "string", pattern: "^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})+$" },
    }),
    region: object({ startLine: from1, startColumn: from1, endLine: from1, endColumn: from1 }),
    fix: object(
      {
        description: ref("message"),
        artifactChanges: list(ref("change"), { minItems: 1, uniqueItems: true }),
      },
      ["artifactChanges"],
    ),
    change: object(
      { artifactLocation: ref("artifact"), replacements: list(ref("replacement"), { minItems: 1 }) },
      ["artifactLocation", "replacements"],
    ),
    replacement: object({ deletedRegion: ref("region"), insertedContent: object({ text }) }, [
      "deletedRegion",
    ]),
    message: object({ text }, ["text"]),
    level: { enum: ["none", "note", "warning", "error"] },
  },
};
