/** A data file lies beside the bundles; what is imported is its path from there (see esbuild.mjs). */
declare module "*.dat" {
  const path: string;
  export default path;
}
