package nl.nabij.letter;

import java.time.Instant;
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
