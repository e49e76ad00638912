package nl.nabij.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.people.Handing;
import nl.nabij.people.Organisation;

/** Letters to try things on. */
final class SampleLetters {

  static final Organisation MEERDAM =
      new Organisation(
          UUID.randomUUID(),
          "meerdam",
          "Gemeente Meerdam",
          "088 000 01 01",
          "Sluisplein 4",
          "1399 ZA",
          "Meerdam");
  static final JoinLink LINK = new JoinLink("https://nabij.meerdam.example", "K7QM2XPD4R");
  static final String TOKEN = "pT7nQ0Zr4mVw2KcX9sYb1LdF6hJg3RtA5uEoI8qWzMk";
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private SampleLetters() {}

  /** The invitation to the app. */
  static String begin(final Handing.Code code, final String firstName) {
    return Begin.page(
        "https://nabij.meerdam.example/uitnodiging#" + TOKEN,
        Instant.parse("2026-11-30T09:00:00Z"),
        code,
        firstName,
        "Sanne de Wit",
        MEERDAM,
        NOW);
  }

  /** Somebody's data, with what XML and a careless writer trip over. */
  static DataOnPaper data() {
    return new DataOnPaper(
        MEERDAM,
        "Noor",
        "Noor van Dam",
        new PaperAddress("Kade 3 <achter>", "1399 ZB", "Meerdam & omstreken"),
        "Jeroen Bakker",
        LocalDate.parse("2026-11-20"),
        NOW,
        List.of(
            new PaperSection(
                "Wie je bent", List.of(new PaperSection.Fact("Naam", "Noor \"Noortje\" van Dam"))),
            new PaperSection(
                "Gesprek met meeprater 1",
                List.of(
                    new PaperSection.Fact("1 november 2026 10.00 uur", "Regel een\nregel <twee>"),
                    new PaperSection.Fact("", "(geschreven door iemand die meepraat)")))));
  }

  static String page(final String kind, final String place, final String firstName) {
    final boolean video = "video".equals(kind);
    final LetterWish wish =
        new LetterWish(
            UUID.randomUUID(),
            UUID.randomUUID(),
            MEERDAM.id(),
            UUID.randomUUID(),
            kind,
            Instant.parse("2026-12-01T09:00:00Z"),
            30,
            place,
            video ? LINK.code() : null);
    return Invitation.page(wish, firstName, "Sanne de Wit", MEERDAM, video ? LINK : null, NOW);
  }
}
