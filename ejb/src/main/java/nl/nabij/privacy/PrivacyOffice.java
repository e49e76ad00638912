package nl.nabij.privacy;

import jakarta.ejb.Stateless;
import java.util.List;

/** The register of processing, as data; consent, access requests, erasure follow. */
@Stateless
public class PrivacyOffice {

  /** The register, in its order. */
  public List<ProcessingActivity> register() {
    throw new UnsupportedOperationException();
  }
}
