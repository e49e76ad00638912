package nl.nabij.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.people.Organisation;

/**
 * What is kept of a youth, to be sent to them on paper.
 *
 * @param firstName whom the letter greets
 * @param fullName above the address
 * @param officer who signs
 * @param askedOn the day of the request
 * @param madeAt the date above the letter
 */
public record DataOnPaper(
    Organisation organisation,
    String firstName,
    String fullName,
    PaperAddress address,
    String officer,
    LocalDate askedOn,
    Instant madeAt,
    List<PaperSection> sections) {

  public DataOnPaper {
    sections = List.copyOf(sections);
  }
}
