package nl.nabij.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.vault.SealBroken;
import nl.nabij.vault.Vault;

/** The youth, each sealed under a dossier of their own. */
@Dependent
class YouthRegister {

  private static final int SEARCHED_AT_MOST = 5_000;
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private final Database database;
  private final Vault vault;
  private final Clock clock;

  @Inject
  YouthRegister(final Database database, final Vault vault, final Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  private record Entry(UUID id, byte[] sealed) {}

  /** Enrols; false when this youth was enrolled before, and then nothing changes. */
  boolean enrol(final UUID youth, final UUID organisation, final YouthDetails details) {
    if (organisationOf(youth).isPresent()) {
      return false;
    }
    vault.open(youth, organisation);
    database.change(
        "INSERT INTO youth (id, organisation, sealed_details, enrolled_at) VALUES (?, ?, ?, ?)",
        youth,
        organisation,
        seal(youth, details),
        clock.instant());
    return true;
  }

  Optional<UUID> organisationOf(final UUID youth) {
    return database.whose(
        "SELECT organisation FROM youth WHERE id = ?", row -> row.uuid("organisation"), youth);
  }

  Optional<YouthDetails> details(final UUID organisation, final UUID youth) {
    return database
        .first(
            "SELECT id, sealed_details FROM youth WHERE id = ? AND organisation = ?",
            row -> new Entry(row.uuid("id"), row.bytes("sealed_details")),
            youth,
            organisation)
        .map(this::open);
  }

  Map<UUID, String> names(final UUID organisation, final Collection<UUID> youths) {
    if (youths.isEmpty()) {
      return Map.of();
    }
    return read(
        database.list(
            "SELECT id, sealed_details FROM youth WHERE id = ANY(?) AND organisation = ?",
            row -> new Entry(row.uuid("id"), row.bytes("sealed_details")),
            youths,
            organisation));
  }

  /**
   * Looks through the names of a municipality. An index on names would have to hold something of
   * them outside the dossier; opening a few thousand small seals takes some tens of milliseconds.
   */
  Map<UUID, String> find(final UUID organisation, final String part, final int atMost) {
    final String wanted = fold(part);
    final Map<UUID, String> found = new LinkedHashMap<>();
    read(
            database.list(
                "SELECT id, sealed_details FROM youth WHERE organisation = ? LIMIT ?",
                row -> new Entry(row.uuid("id"), row.bytes("sealed_details")),
                organisation,
                SEARCHED_AT_MOST))
        .entrySet()
        .stream()
        .filter(entry -> fold(entry.getValue()).contains(wanted))
        .sorted(Map.Entry.comparingByValue())
        .limit(atMost)
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /** Lower case without accents, so that «Zoe» finds «Zoë». */
  static String fold(final String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** The names of those whose dossier was not erased, in one question for all their keys. */
  private Map<UUID, String> read(final List<Entry> entries) {
    final Map<UUID, String> names = new LinkedHashMap<>();
    final Set<UUID> readable = vault.ready(entries.stream().map(Entry::id).toList());
    entries.stream()
        .filter(entry -> readable.contains(entry.id()))
        .forEach(entry -> names.put(entry.id(), open(entry).fullName()));
    return names;
  }

  private byte[] seal(final UUID youth, final YouthDetails details) {
    try {
      return vault.seal(youth, "youth", JSON.writeValueAsBytes(details));
    } catch (final JsonProcessingException e) {
      throw new IllegalArgumentException("details of a youth cannot be written");
    }
  }

  private YouthDetails open(final Entry entry) {
    try {
      return JSON.readValue(vault.unseal(entry.id(), "youth", entry.sealed()), YouthDetails.class);
    } catch (final IOException e) {
      throw new SealBroken("details of a youth cannot be read");
    }
  }
}
