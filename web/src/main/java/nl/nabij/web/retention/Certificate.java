package nl.nabij.web.retention;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.access.Proof;
import nl.nabij.calendar.DutchTime;
import nl.nabij.retention.Erasure;
import nl.nabij.web.access.ProofText;

/**
 * That a dossier was erased, on one page of plain text. Nobody signs it: what makes it true is the
 * entry of the log, with the proof that it stands there, which anybody can check (C2SP {@code
 * tlog-proof}).
 */
final class Certificate {

  private static final Base64.Encoder BASE64 = Base64.getEncoder();

  private Certificate() {}

  static String of(final Erasure erasure, final String organisation, final Proof proof) {
    final StringBuilder text = new StringBuilder();
    text.append("BEWIJS VAN WISSEN\n\n")
        .append(organisation)
        .append(" heeft een dossier gewist (AVG artikel 17 en artikel 5 lid 1 onder e).\n\n")
        .append("Dossier:            ")
        .append(erasure.dossier())
        .append("\nReden:              ")
        .append(why(erasure))
        .append("\nAkkoord:            ")
        .append(DutchTime.dayOf(erasure.approvedAt()))
        .append(
            erasure.approvedBy() == null
                ? ", vanzelf na de gekozen termijn"
                : ", medewerker " + erasure.approvedBy())
        .append("\nSleutel vernietigd: ")
        .append(erasure.keyGoneAt())
        .append("\nAlles weg:          ")
        .append(erasure.doneAt())
        .append(
            "\n\nVanaf het moment dat de sleutel is vernietigd, kan niemand het dossier nog lezen,\n")
        .append("ook niet in een reservekopie. Wat er daarna uit de database is gehaald:\n\n");
    for (final Map.Entry<String, Long> one : new TreeMap<>(erasure.gone()).entrySet()) {
      text.append("  %-20s %8d%n".formatted(one.getKey(), one.getValue()).replace("\r", ""));
    }
    text.append(
            "\nWat blijft: dit bewijs, en de regels van het logboek. Daar staan nummers in, en geen\n")
        .append("namen.\n\n")
        .append(
            "Dit papier is niet ondertekend. Het bewijs is de regel in het logboek hieronder.\n")
        .append(
            "Reken na: de hash van de regel (SHA-256 van een nulbyte en de regel) komt met het pad\n")
        .append("uit op de wortel in het ondertekende controlepunt (RFC 9162, 2.1.3).\n\n")
        .append("Sleutel van het logboek:\n")
        .append(proof.verifier())
        .append("\n\nDe regel, als base64 en als tekst:\n")
        .append(BASE64.encodeToString(proof.leaf()))
        .append('\n')
        .append(new String(proof.leaf(), StandardCharsets.UTF_8))
        .append("\n\nHet bewijs (c2sp.org/tlog-proof):\n\n")
        .append(ProofText.of(proof));
    return text.toString();
  }

  private static String why(final Erasure erasure) {
    return switch (erasure.why()) {
      case TERM -> "de bewaartermijn was voorbij";
      case REQUEST -> "op verzoek van de jongere";
      case RESTORED -> "was al gewist, en kwam terug met een reservekopie";
    };
  }
}
