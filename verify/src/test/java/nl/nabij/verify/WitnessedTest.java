package nl.nabij.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a log has to vouch for it, and for how much of it. */
class WitnessedTest {

  private static final MadeKey WITNESS = new MadeKey("w.example", NoteKey.WITNESS, 3);
  private static final MadeKey OTHER = new MadeKey("v.example", NoteKey.WITNESS, 4);
  private static final long AT = 1_700_000_000;

  private final Map<String, byte[]> files = MadeLog.of(700);

  private Finding check(final MadeKey... witnesses) {
    final List<NoteKey> keys = List.of(witnesses).stream().map(MadeKey::key).toList();
    return new Check(new Shelf(files), new Wish(MadeLog.KEY.key(), keys, Optional.empty(), true))
        .all();
  }

  /** The checkpoint of so many entries, cosigned. */
  private static byte[] cosigned(final Map<String, byte[]> log, final MadeKey... witnesses) {
    final StringBuilder note =
        new StringBuilder(new String(log.get("checkpoint"), StandardCharsets.UTF_8));
    final String text = note.substring(0, note.indexOf("\n\n") + 1);
    List.of(witnesses).forEach(witness -> note.append(witness.cosignature(text, AT)));
    return note.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void every_witness_that_is_named_must_vouch() {
    assertThatThrownBy(() -> check(WITNESS)).hasMessageContaining("not cosigned by w.example");
    files.put("checkpoint", cosigned(files, WITNESS));
    assertThat(check(WITNESS).vouches())
        .containsExactly(new Finding.Vouch("w.example", 700, Instant.ofEpochSecond(AT)));
    assertThatThrownBy(() -> check(WITNESS, OTHER)).hasMessageContaining("by v.example");
    files.put("checkpoint", cosigned(MadeLog.of(700), WITNESS, OTHER));
    assertThat(check(WITNESS, OTHER).vouches()).hasSize(2);
    assertThat(check().vouches()).isEmpty();
  }

  @Test
  void a_cosignature_of_another_checkpoint_is_none() {
    final String older = new String(cosigned(MadeLog.of(699), WITNESS), StandardCharsets.UTF_8);
    final String line = older.substring(older.indexOf("\u2014 w.example"));
    final String note = new String(files.get("checkpoint"), StandardCharsets.UTF_8) + line;
    files.put("checkpoint", note.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> check(WITNESS))
        .isInstanceOf(Wrong.class)
        .hasMessageContaining("in the name of w.example");
  }

  @Test
  void a_witness_who_saw_the_log_a_while_ago_vouches_for_what_it_saw() {
    files.put("witnessed", cosigned(MadeLog.of(500), WITNESS));
    assertThat(check(WITNESS).vouches()).extracting(Finding.Vouch::size).containsExactly(500L);
    assertThatThrownBy(() -> check(OTHER)).hasMessageContaining("not cosigned");
  }

  @Test
  void what_the_witness_saw_must_be_the_beginning_of_this() {
    final List<byte[]> changed = new ArrayList<>(MadeLog.entries(500));
    changed.set(3, "{}".getBytes());
    files.put("witnessed", cosigned(MadeLog.of(changed, MadeLog.KEY), WITNESS));
    assertThatThrownBy(() -> check(WITNESS)).hasMessageContaining("history was rewritten");
    assertThatThrownBy(() -> check()).hasMessageContaining("history was rewritten");
    files.put("witnessed", cosigned(MadeLog.of(701), WITNESS));
    assertThatThrownBy(() -> check(WITNESS)).hasMessageContaining("rolled back");
  }

  @Test
  void a_checkpoint_of_another_log_is_wrong_whoever_signed_it() {
    final String text =
        MadeLog.text(700, Hashes.empty()).replace(MadeLog.ORIGIN, "log.example/other");
    files.put(
        "checkpoint", (text + "\n" + MadeLog.KEY.line(text)).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> check()).hasMessageContaining("of another log, log.example/other");
  }
}
