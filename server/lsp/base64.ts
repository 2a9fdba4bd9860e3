/** Bytes as they travel between server and client, where a message can hold only text. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // In slices: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** The bytes of what `toBase64` wrote. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
