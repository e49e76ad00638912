package nl.nabij.bench;

/** One thing that is measured. */
interface Bench {

  /** What is measured, in a sentence. */
  String says();

  Report run(Town town);
}
