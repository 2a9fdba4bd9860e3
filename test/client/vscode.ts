import { vi } from "vitest";

/** An address as the editor makes it, as far as our code asks. */
export class Uri {
  readonly scheme: string;
  readonly path: string;
  constructor(scheme: string, path: string) {
    this.scheme = scheme;
    this.path = path;
  }
  static parse(text: string): Uri {
    const [scheme = "", path = ""] = text.split(/:(?:\/\/)?/, 2);
    return new Uri(scheme, path);
  }
  static joinPath({ scheme, path }: Uri, ...parts: readonly string[]): Uri {
    const steps = path.split("/");
    for (const part of parts) {
      if (part === "..") steps.pop();
      else steps.push(part);
    }
    return new Uri(scheme, steps.join("/"));
  }
  toString(): string {
    return `${this.scheme}://${this.path}`;
  }
}

/** The commands that were registered, by name. */
export const commands = new Map<string, (...args: unknown[]) => unknown>();

/** What was asked and said in the window; `answer` is what the user chooses or types next. */
export const shown: { readonly messages: string[]; answer: string | undefined } = {
  messages: [],
  answer: undefined,
};

const say = async (message: string) => {
  shown.messages.push(message);
  return shown.answer;
};

/** A stand-in for the editor's module; `parts` takes the place of what a test needs otherwise. */
export function fakeVscode(parts: Readonly<Record<string, unknown>> = {}) {
  return {
    Uri,
    Range: class {},
    WorkspaceEdit: class {
      readonly replaced: unknown[] = [];
      replace(...what: unknown[]) {
        this.replaced.push(what);
      }
    },
    commands: {
      registerCommand: (name: string, run: (...args: unknown[]) => unknown) => {
        commands.set(name, run);
        return { dispose: () => commands.delete(name) };
      },
      executeCommand: vi.fn(async () => undefined),
    },
    window: { showErrorMessage: say, showWarningMessage: say, showInputBox: async () => shown.answer },
    workspace: { getConfiguration: () => ({ get: () => undefined }), textDocuments: [] },
    ...parts,
  };
}
