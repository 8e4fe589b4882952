/** What to tell a person whose face cannot be read well enough, by the gate that failed. */
export declare const gates: {
  tooFar: {
    title: string;
    advice: string;
  };
  tooClose: {
    title: string;
    advice: string;
  };
  offCentre: {
    title: string;
    advice: string;
  };
  turnedAway: {
    title: string;
    advice: string;
  };
  tooDark: {
    title: string;
    advice: string;
  };
  tooBright: {
    title: string;
    advice: string;
  };
  blurred: {
    title: string;
    advice: string;
  };
  eyesClosed: {
    title: string;
    advice: string;
  };
  covered: {
    title: string;
    advice: string;
  };
};
