package nl.nabij.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who may do what. One row an act, one column a kind of actor:
 *
 * <ul>
 *   <li>{@code -} never
 *   <li>{@code tied} staff with a tie, now, to every dossier that the act touches
 *   <li>{@code role} staff of the organisation by role alone
 *   <li>{@code role+2} the same, signed in with a second factor
 *   <li>{@code self} the youth whose dossier it is
 *   <li>{@code link} the holder of a join link, in that room
 * </ul>
 *
 * <p>One column is for whoever belongs to a group or a team, staff or youth: {@code tied} where
 * that is enough for what is of the group. It opens nothing of anybody's own.
 *
 * <p>And one for a companion, whom a youth let into one thread: {@code read}, or {@code write} when
 * the consent must be for that.
 *
 * <p>The last is for whoever broke the glass of a dossier, for as long as that lasts, in a role
 * that may do so: {@code tied} where it opens what a tie opens. It opens nothing by which a case, a
 * device or a companion changes hands, and no list of one's own people.
 *
 * <p>The house itself may do everything inside the organisation it works for. Nobody may do
 * anything in another organisation.
 */
final class Rules {

  private static final String TABLE =
      """
      act                  consultant  coordinator  privacy-officer  administrator  youth  guest  group     companion  glass
      sign-in              role        role         role             role           self   -      -         -          -
      sign-out             role        role         role             role           self   -      -         -          -
      youth.enrol          role        role         -                -              -      -      -         -          -
      device.invite        tied        -            -                -              -      -      -         -          -
      device.tie           -           -            -                -              self   -      -         -          -
      device.list          tied        -            -                -              self   -      -         -          tied
      device.end           tied        -            -                -              self   -      -         -          -
      device.lock          -           -            -                -              self   -      -         -          -
      device.unlock        -           -            -                -              self   -      -         -          -
      device.copied        -           -            -                -              -      -      -         -          -
      notice.see           -           -            -                -              self   -      -         -          -
      notice.choose        -           -            -                -              self   -      -         -          -
      caseload.list        tied        role         -                -              -      -      -         -          -
      team.list            -           role         -                -              -      -      -         -          -
      dossier.open         tied        -            -                -              self   -      -         -          tied
      dossier.readers      tied        -            -                -              self   -      -         -          tied
      glass.break          role        role         -                -              -      -      -         -          -
      glass.list           -           -            role+2           -              -      -      -         -          -
      case.open            tied        role         -                -              -      -      -         -          -
      case.move            tied        -            -                -              -      -      -         -          tied
      case.close           tied        -            -                -              -      -      -         -          -
      case.assign          tied        role         -                -              -      -      -         -          -
      thread.open          tied        -            -                -              self   -      tied      read       tied
      message.write        tied        -            -                -              self   -      tied      write      tied
      message.read         tied        -            -                -              self   -      tied      read       tied
      draft.keep           tied        -            -                -              self   -      tied      -          tied
      draft.open           tied        -            -                -              self   -      tied      -          tied
      message.search       tied        -            -                -              self   -      -         -          -
      reach.open           tied        -            -                -              self   -      -         -          tied
      reach.wish           tied        -            -                -              self   -      -         -          tied
      reach.agree          tied        -            -                -              -      -      -         -          tied
      reach.usual          -           role         -                -              -      -      -         -          -
      message.edit         tied        -            -                -              self   -      tied      write      tied
      message.withdraw     tied        -            -                -              self   -      tied      write      tied
      message.react        tied        -            -                -              self   -      tied      write      tied
      message.pin          tied        -            -                -              self   -      tied      -          tied
      message.earlier      tied        -            -                -              self   -      tied      read       tied
      thread.show          -           -            -                -              self   -      -         -          -
      phrase.list          role        role         -                -              -      -      -         -          -
      phrase.keep          role        role         -                -              -      -      -         -          -
      phrase.fill          tied        -            -                -              -      -      -         -          -
      message.plan         tied        -            -                -              -      -      -         -          -
      message.planned      tied        -            -                -              -      -      -         -          tied
      message.replan       tied        -            -                -              -      -      -         -          -
      absence.list         role        role         -                -              -      -      -         -          -
      absence.record       role        role         -                -              -      -      -         -          -
      worry.words          -           role         -                -              -      -      -         -          -
      worry.seen           tied        -            -                -              -      -      -         -          tied
      attachment.send      tied        -            -                -              self   -      tied      -          tied
      attachment.open      tied        -            -                -              self   -      tied      -          tied
      attachment.preview   tied        -            -                -              self   -      tied      -          tied
      group.list           role        role         -                -              self   -      -         -          -
      group.make           role        role         -                -              -      -      -         -          -
      group.team           role        role         -                -              -      -      -         -          -
      group.open           tied        -            -                -              self   -      tied      -          -
      group.change         tied        -            -                -              -      -      tied      -          -
      group.invite         tied        -            -                -              -      -      -         -          -
      group.join           -           -            -                -              self   -      -         -          -
      group.leave          -           -            -                -              self   -      -         -          -
      agreement.list       tied        -            -                -              self   -      -         -          tied
      agreement.make       tied        -            -                -              self   -      -         -          tied
      agreement.mark       tied        -            -                -              self   -      -         -          tied
      companion.list       tied        -            -                -              self   -      -         -          -
      companion.ask        tied        -            -                -              -      -      -         -          -
      companion.allow      -           -            -                -              self   -      -         -          -
      companion.invite     tied        -            -                -              self   -      -         -          -
      companion.end        tied        -            -                -              self   -      -         -          -
      companion.enter      -           -            -                -              -      -      -         read       -
      appointment.plan     tied        -            -                -              -      -      -         -          tied
      appointment.cancel   tied        -            -                -              self   -      -         -          tied
      appointment.attend   tied        -            -                -              -      -      -         -          tied
      appointment.list     tied        -            -                -              self   -      -         -          tied
      letter.write         tied        -            -                -              -      -      -         -          tied
      thread.export        tied        -            -                -              self   -      -         -          tied
      letter.open          tied        -            -                -              self   -      -         -          tied
      call.open            tied        -            -                -              self   -      -         -          tied
      call.enter           tied        -            -                -              self   link   -         -          tied
      call.admit           tied        -            -                -              -      -      -         -          tied
      call.leave           tied        -            -                -              self   link   -         -          tied
      plan.make            tied        -            -                -              -      -      -         -          tied
      plan.open            tied        -            -                -              self   -      -         -          tied
      plan.due             tied        -            -                -              -      -      -         -          -
      plan.step            tied        -            -                -              -      -      -         -          tied
      request.ask          -           -            role+2           -              self   -      -         -          -
      request.list         -           -            role+2           -              self   -      -         -          -
      dossier.export       -           -            -                -              self   -      -         -          -
      dossier.paper        -           -            role+2           -              -      -      -         -          -
      request.answer       -           -            role+2           -              -      -      -         -          -
      dossier.lift         -           -            role+2           -              -      -      -         -          -
      erasure.list         -           -            role+2           -              -      -      -         -          -
      erasure.approve      -           -            role+2           -              -      -      -         -          -
      dossier.hold         -           -            role+2           -              -      -      -         -          -
      dossier.erase        -           -            -                -              -      -      -         -          -
      dossier.trim         -           -            -                -              -      -      -         -          -
      retention.set        -           -            role+2           -              -      -      -         -          -
      log.search           -           -            role+2           -              -      -      -         -          -
      log.export           -           -            role+2           -              -      -      -         -          -
      log.prove            -           -            role+2           -              -      -      -         -          -
      log.key              -           -            role+2           -              -      -      -         -          -
      log.breach           -           -            role+2           -              -      -      -         -          -
      log.looks            -           -            role+2           -              self   -      -         -          -
      signal.list          -           -            role+2           -              -      -      -         -          -
      signal.judge         -           -            role+2           -              -      -      -         -          -
      youth.find           -           -            role+2           -              -      -      -         -          -
      elsewhere.knock      -           -            -                -              -      -      -         -          -
      """;

  /** What a cell of the table asks for. */
  enum Demand {
    NEVER("-"),
    TIED("tied"),
    ROLE("role"),
    ROLE_AND_SECOND_FACTOR("role+2"),
    SELF("self"),
    LINK("link"),
    READ("read"),
    WRITE("write");

    private final String word;

    Demand(final String word) {
      this.word = word;
    }

    private static Demand of(final String word) {
      return Arrays.stream(values())
          .filter(demand -> demand.word.equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("the table says " + word));
    }
  }

  private static final int YOUTH = Role.values().length;
  private static final int GUEST = YOUTH + 1;
  private static final int GROUP = GUEST + 1;
  private static final int COMPANION = GROUP + 1;
  private static final int GLASS = COMPANION + 1;
  private static final Map<Action, List<Demand>> ROWS = read();

  private Rules() {}

  static Demand of(final Action action, final Role role) {
    return ROWS.get(action).get(role.ordinal());
  }

  static Demand ofYouth(final Action action) {
    return ROWS.get(action).get(YOUTH);
  }

  static Demand ofGuest(final Action action) {
    return ROWS.get(action).get(GUEST);
  }

  /** Whether belonging to a group is enough for this act, when it touches what is of the group. */
  static boolean inGroup(final Action action) {
    return ROWS.get(action).get(GROUP) == Demand.TIED;
  }

  /** What the consent of a youth must be for, when a companion does this in their thread. */
  static Demand ofCompanion(final Action action) {
    return ROWS.get(action).get(COMPANION);
  }

  /** Whether a tie by breaking the glass is enough for this act, in a role that may break it. */
  static boolean byGlass(final Action action) {
    return ROWS.get(action).get(GLASS) == Demand.TIED;
  }

  static boolean mayBreakGlass(final Role role) {
    return of(Action.BREAK_GLASS, role) == Demand.ROLE;
  }

  private static Map<Action, List<Demand>> read() {
    final Map<String, List<Demand>> said =
        TABLE
            .lines()
            .skip(1)
            .map(line -> Arrays.asList(line.split(" +")))
            .collect(
                Collectors.toMap(
                    words -> words.get(0),
                    words -> words.stream().skip(1).map(Demand::of).toList()));
    final Map<Action, List<Demand>> rows = new EnumMap<>(Action.class);
    for (final Action action : Action.values()) {
      final List<Demand> row = said.remove(action.code());
      if (row == null || row.size() != GLASS + 1) {
        throw new IllegalStateException("the table has no whole row for " + action.code());
      }
      rows.put(action, row);
    }
    if (!said.isEmpty()) {
      throw new IllegalStateException("the table has rows for no act: " + said.keySet());
    }
    return rows;
  }
}
