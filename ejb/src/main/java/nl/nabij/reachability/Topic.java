package nl.nabij.reachability;

/** What contact can be about; the way that suits may differ. */
public enum Topic {
  /** Something personal: how are you really. */
  PERSONAL,
  /** Something practical: a form, a time. */
  ROUTINE,
  /** Something difficult: news that is not nice. */
  DIFFICULT
}
