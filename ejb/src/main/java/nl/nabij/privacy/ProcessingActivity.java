package nl.nabij.privacy;

import java.util.List;

/**
 * A line of the register of processing (AVG art. 30); {@code code} is the purpose in every log
 * entry.
 */
public record ProcessingActivity(
    String code,
    String purpose,
    String legalBasis,
    List<String> categories,
    List<String> recipients,
    String term) {}
