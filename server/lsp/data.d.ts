/** The build puts the file beside the bundle; the import is its path from there. */
declare module "*.dat" {
  const path: string;
  export default path;
}
