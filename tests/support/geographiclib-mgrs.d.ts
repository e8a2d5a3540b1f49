/** What the package's own declarations say under another name. */
declare module 'geographiclib-mgrs' {
  const grid: {
    /** `at`: longitude, latitude, degrees; `accuracy`: digits a coordinate, 0 (100 km) to 5 (1 m). */
    forward(at: [number, number], accuracy?: number): string;
  };
  export default grid;
}
