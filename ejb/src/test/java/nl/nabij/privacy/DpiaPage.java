package nl.nabij.privacy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The annex to a DPIA: what the register says, and where each field of a person is stored. */
final class DpiaPage {

  static final Path PLACE = Path.of("..", "docs", "dpia.md");

  private static final String HEAD =
      """
      # Bijlage bij de DPIA

      Written from the register of processing (`ejb/src/main/resources/nl/nabij/privacy`) by a test; in Dutch, because it goes
      with a Dutch form. It tells the register with which everybody begins: a municipality with a file of its own has other
      terms and texts (see [operations](operations.md)). The risks and what is done about them are in [privacy](privacy.md),
      who may what in [access](access.md).

      """;

  private DpiaPage() {}

  static String text() {
    final StringBuilder text = new StringBuilder(HEAD);
    text.append("## Verwerkingen\n\n");
    Register.STANDARD.forEach(line -> activity(text, line));
    text.append("## Wat eerder weggaat dan het dossier\n\n");
    text.append("Elke dag haalt Nabij weg wat hier te oud is, en zet dat in het logboek.");
    text.append(" Een dossier met een bewaarplicht of een beperking houdt alles.");
    text.append(" Klad en geplande berichten ruimt Nabij ook tussendoor op, zonder regel in het");
    text.append(" logboek.\n\n");
    text.append("| wat | hoe lang | vanaf | code |\n| --- | --- | --- | --- |\n");
    Register.STANDARD.stream()
        .flatMap(line -> line.kinds().stream())
        .forEach(
            kind -> row(text, kind.what(), kind.inWords(), kind.after(), "`" + kind.code() + "`"));
    text.append("\n## Wat er is opgeslagen\n\n");
    text.append("Een veld dat met `sealed` of `_sealed` is gemerkt, is versleuteld onder de");
    text.append(" sleutel van het dossier, van de groep of van het huis.\n\n");
    text.append("| tabel | waarvoor | hoe lang | velden |\n| --- | --- | --- | --- |\n");
    Stored.tables()
        .forEach(
            one ->
                row(
                    text,
                    "`" + one.table() + "`",
                    one.activity(),
                    kept(one),
                    String.join(", ", one.fields())));
    text.append("\nOver niemand gaan: ");
    text.append(
        Stored.nobody().stream().map(one -> "`" + one + "`").collect(Collectors.joining(", ")));
    return text.append(".\n").toString();
  }

  private static void activity(final StringBuilder text, final ProcessingActivity line) {
    text.append("### ").append(line.code()).append("\n\n").append(line.purpose()).append("\n\n");
    text.append("- **Grondslag**: ").append(line.legalBasis()).append('\n');
    list(text, "Gegevens", line.categories());
    list(text, "Ontvangers", line.recipients());
    text.append("- **Bewaren**: ").append(line.term()).append("\n\n");
  }

  private static void list(final StringBuilder text, final String what, final List<String> all) {
    text.append("- **").append(what).append("**:\n");
    all.forEach(one -> text.append("  - ").append(one).append('\n'));
  }

  private static void row(final StringBuilder text, final String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String kept(final StoredTable one) {
    if (one.until() != null) {
      return one.until();
    }
    return one.kind() == null
        ? "met het dossier"
        : Register.STANDARD.stream()
            .flatMap(line -> line.kinds().stream())
            .filter(kind -> kind.code().equals(one.kind()))
            .map(kind -> kind.inWords() + ", of met het dossier")
            .findFirst()
            .orElseThrow();
  }
}
