package nl.nabij.bench;

/** One thing that is measured. */
interface Bench {

  /** What is measured, in a sentence. */
  String says();

  /** Whether it needs no gateway; it is given no town then. */
  default boolean alone() {
    return false;
  }

  Report run(Town town);
}
