/** Data files are bundled as bytes (see esbuild.mjs). */
declare module "*.dat" {
  const bytes: Uint8Array;
  export default bytes;
}
