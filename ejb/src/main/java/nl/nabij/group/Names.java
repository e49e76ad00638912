package nl.nabij.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.conversation.MemberNames;
import nl.nabij.conversation.Texts;
import nl.nabij.vault.Vault;

/** What groups and the youths in them are called, under the key of the group. */
@Dependent
class Names implements MemberNames {

  static final int GROUP_AT_MOST = 60;
  static final int MEMBER_AT_MOST = 40;

  private final GroupTable groups;
  private final Vault vault;

  @Inject
  Names(final GroupTable groups, final Vault vault) {
    this.groups = groups;
    this.vault = vault;
  }

  @Override
  public Map<UUID, String> of(final UUID group, final Collection<UUID> youths) {
    final Map<UUID, String> names = new HashMap<>();
    groups
        .named(group, youths)
        .forEach(seat -> names.put(seat.person(), member(group, seat.person(), seat.sealedName())));
    return names;
  }

  byte[] seal(final UUID group, final String name) {
    return vault.sealText(group, "group-name", name);
  }

  String open(final UUID group, final byte[] sealed) {
    return vault.unsealText(group, "group-name", sealed);
  }

  byte[] sealMember(final UUID group, final UUID person, final String name) {
    return vault.sealText(group, "member-name:" + person, name);
  }

  /** Null for who has not joined. */
  String member(final UUID group, final UUID person, final byte[] sealed) {
    return sealed == null ? null : vault.unsealText(group, "member-name:" + person, sealed);
  }

  /**
   * One line of 1 to {@code atMost} characters, something to see among them.
   *
   * @throws Rejected INVALID {@code name}
   */
  static String check(final String written, final int atMost) {
    if (written == null || written.length() > 4 * atMost) {
      throw new Rejected(Rejected.Kind.INVALID, "name");
    }
    final String name = written.strip();
    if (name.isEmpty()
        || name.codePointCount(0, name.length()) > atMost
        || name.indexOf('\n') >= 0
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
