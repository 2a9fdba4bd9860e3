/** The name of a file as a person reads it: the last part of its address, decoded where it can be. */
export function fileNameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
