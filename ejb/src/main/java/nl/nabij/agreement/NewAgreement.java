package nl.nabij.agreement;

import java.time.LocalDate;

/**
 * A step to agree on.
 *
 * @param text 1 to 200 characters on one line
 * @param party who does it when the doer is another organisation: 1 to 80 characters on one line;
 *     null for the youth's steps and staff's
 * @param dueOn from today to a year on
 */
public record NewAgreement(String text, Doer doer, String party, LocalDate dueOn) {}
