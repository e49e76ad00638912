package nl.nabij.audit;

import jakarta.ejb.ApplicationException;

/**
 * What is stored is not what was signed. Nothing more is signed until a person has looked: report
 * it as an incident (BIO2 8.15.05).
 */
@ApplicationException(rollback = true)
public class TreeBroken extends RuntimeException {

  public TreeBroken(final String message) {
    super(message);
  }
}
