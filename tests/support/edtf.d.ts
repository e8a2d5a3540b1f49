/** The part of the untyped `edtf` package that tests ask. */
declare module 'edtf' {
  interface Bounds {
    /** Milliseconds since 1970, or ±Infinity for an open end. */
    readonly min: number;
    readonly max: number;
  }
  const parse: (text: string) => Bounds;
  export default parse;
}
