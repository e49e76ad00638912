package nl.nabij.network;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.conversation.CompanionNames;
import nl.nabij.conversation.Texts;
import nl.nabij.vault.Vault;

/** What companions are called, under the key of the youth's dossier. */
@Dependent
class Names implements CompanionNames {

  static final int AT_MOST = 40;

  private final CompanionTable table;
  private final Vault vault;

  @Inject
  Names(final CompanionTable table, final Vault vault) {
    this.table = table;
    this.vault = vault;
  }

  @Override
  public Map<UUID, String> of(final UUID youth, final Collection<UUID> companions) {
    final Map<UUID, String> names = new HashMap<>();
    table.named(youth, companions).forEach(one -> names.put(one.id(), open(one)));
    return names;
  }

  byte[] seal(final UUID youth, final UUID companion, final String name) {
    return vault.sealText(youth, "companion:" + companion, name);
  }

  String open(final CompanionTable.Stored stored) {
    return vault.unsealText(stored.youth(), "companion:" + stored.id(), stored.sealedName());
  }

  /**
   * One line of 1 to 40 characters.
   *
   * @throws Rejected INVALID {@code name}
   */
  static String check(final String written) {
    final String name = written == null ? "" : written.strip();
    if (name.isEmpty()
        || name.codePointCount(0, name.length()) > AT_MOST
        || name.lines().count() > 1
        || name.indexOf('\t') >= 0) {
      throw new Rejected(Rejected.Kind.INVALID, "name");
    }
    try {
      return Texts.check(name);
    } catch (final Rejected e) {
      throw new Rejected(Rejected.Kind.INVALID, "name");
    }
  }
}
