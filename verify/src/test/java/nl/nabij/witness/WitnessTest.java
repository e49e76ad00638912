package nl.nabij.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.nabij.verify.CannotCheck;
import nl.nabij.verify.Head;
import nl.nabij.verify.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers of C2SP tlog-witness, one by one. */
class WitnessTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
  private static final MadeTree.Signer LOG = MadeTree.Signer.make("log.example/meerdam");
  private static final MadeTree ONE = new MadeTree(LOG, 300, 100, "one");
  private static final MadeTree OTHER = new MadeTree(LOG, 300, 100, "other");

  @TempDir Path room;
  private Memory memory;
  private WitnessKey key;
  private Witness witness;

  @BeforeEach
  void begin() {
    memory = new Memory(room);
    key = WitnessKey.in(memory, Optional.of("w.example/one"));
    witness = new Witness(key, memory, List.of(LOG.key()), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void end() {
    memory.close();
  }

  private void restart() {
    end();
    begin();
  }

  @Test
  void a_log_that_grows_is_cosigned_and_the_cosignature_fits_the_checkpoint() {
    int old = 0;
    for (final int size : new int[] {0, 1, 2, 3, 7, 8, 64, 65, 100, 255, 256, 257, 300, 300}) {
      final Witness.Answer answer = witness.add(ONE.request(old, size));
      assertThat(answer.status()).as("%d to %d", old, size).isEqualTo(200);
      final SignedNote note =
          SignedNote.parse(
              (LOG.note(ONE.text(size)) + answer.body()).getBytes(StandardCharsets.UTF_8), "it");
      assertThat(note.signedBy(LOG.key())).isTrue();
      assertThat(note.cosignedBy(key.verifier(), "it")).contains(NOW);
      old = size;
    }
  }

  @Test
  void it_grows_from_any_size_to_any_other() {
    final MadeTree small = new MadeTree(LOG, 40, 40, "");
    for (int old = 1; old <= 40; old++) {
      for (int size = old; size <= 40; size++) {
        assertThat(proven(small, small, old, size, small.proof(old, size))).isTrue();
      }
    }
  }

  @Test
  void no_other_proof_will_do() {
    final MadeTree tree = new MadeTree(LOG, 40, 3, "tree");
    final MadeTree fork = new MadeTree(LOG, 40, 3, "fork");
    for (int old = 4; old <= 40; old++) {
      for (int size = old; size <= 40; size++) {
        final List<byte[]> proof = tree.proof(old, size);
        assertThat(proven(fork, tree, old, size, proof)).isFalse();
        assertThat(proven(tree, fork, old, size, proof)).isFalse();
        for (int i = 0; i < proof.size(); i++) {
          final List<byte[]> spoilt = new ArrayList<>(proof);
          spoilt.set(i, new byte[32]);
          assertThat(proven(tree, tree, old, size, spoilt)).isFalse();
          spoilt.remove(i);
          assertThat(proven(tree, tree, old, size, spoilt)).isFalse();
        }
        final List<byte[]> longer = new ArrayList<>(proof);
        longer.add(new byte[32]);
        assertThat(proven(tree, tree, old, size, longer)).isFalse();
      }
    }
  }

  private static boolean proven(
      final MadeTree before,
      final MadeTree after,
      final int old,
      final int size,
      final List<byte[]> proof) {
    return Consistency.proven(
        Head.parse(before.text(old), "it"), Head.parse(after.text(size), "it"), proof);
  }

  @Test
  void who_does_not_know_the_size_is_told() {
    assertThat(witness.add(ONE.request(0, 50)).status()).isEqualTo(200);
    for (final Witness.Answer answer :
        List.of(
            witness.add(ONE.request(0, 60)),
            witness.add(ONE.request(49, 60)),
            witness.add(ONE.request(51, 60)),
            witness.add(ONE.request(40, 40)))) {
      assertThat(answer).isEqualTo(new Witness.Answer(409, "text/x.tlog.size", "50\n"));
    }
    assertThat(witness.add(ONE.request(50, 60)).status()).isEqualTo(200);
  }

  @Test
  void a_second_history_is_never_cosigned() {
    assertThat(witness.add(ONE.request(0, 120)).status()).isEqualTo(200);
    assertThat(witness.add(OTHER.request(120, 200)).status()).isEqualTo(422);
    assertThat(witness.add(OTHER.request(120, 120)).status()).isEqualTo(409);
    assertThat(witness.add(OTHER.request(0, 200)).status()).isEqualTo(409);
    restart();
    assertThat(witness.add(OTHER.request(120, 200)).status()).isEqualTo(422);
    assertThat(witness.add(OTHER.request(0, 200)).status()).isEqualTo(409);
    assertThat(witness.add(ONE.request(120, 200)).status()).isEqualTo(200);
  }

  @Test
  void a_proof_where_none_belongs_is_refused() {
    final String note = LOG.note(ONE.text(50));
    assertThat(witness.add(MadeTree.request(0, List.of(new byte[32]), note)).status())
        .isEqualTo(422);
    assertThat(witness.add(ONE.request(0, 50)).status()).isEqualTo(200);
    assertThat(witness.add(MadeTree.request(50, List.of(new byte[32]), note)).status())
        .isEqualTo(422);
    assertThat(witness.add(ONE.request(50, 50)).status()).isEqualTo(200);
  }

  @Test
  void another_key_and_another_log_are_refused() {
    final MadeTree.Signer thief = MadeTree.Signer.make("log.example/meerdam");
    assertThat(witness.add(new MadeTree(thief, 9, 9, "").request(0, 5)).status()).isEqualTo(403);
    final MadeTree.Signer stranger = MadeTree.Signer.make("log.example/other");
    assertThat(witness.add(new MadeTree(stranger, 9, 9, "").request(0, 5)).status()).isEqualTo(404);
  }

  @Test
  void both_keys_of_a_log_are_good_while_it_changes_them() {
    final MadeTree.Signer next = MadeTree.Signer.make("log.example/meerdam");
    witness = new Witness(key, memory, List.of(LOG.key(), next.key()), Clock.systemUTC());
    assertThat(witness.add(new MadeTree(LOG, 9, 9, "").request(0, 5)).status()).isEqualTo(200);
    assertThat(witness.add(new MadeTree(next, 9, 9, "").request(5, 9)).status()).isEqualTo(200);
  }

  @Test
  void what_is_not_a_request_is_refused() {
    final String good = new String(ONE.request(5, 9), StandardCharsets.UTF_8);
    for (final String bad :
        List.of(
            "",
            "\n",
            "old 5\n",
            "old 5\n\n",
            good.replace("old 5", "old 05"),
            good.replace("old 5", "old -5"),
            good.replace("old 5", "old 9223372036854775808"),
            good.replace("old 5", "new 5"),
            good.replace("old 5", "old 10"),
            good.replace("\n", "\r\n"),
            good.substring(0, good.length() - 1),
            good.replaceFirst("=\n", "\n"),
            good.replaceFirst("\n", "\n" + "A".repeat(100) + "\n"),
            "old 5\n" + (("A".repeat(43) + "=\n").repeat(64)) + "\n" + LOG.note(ONE.text(9)),
            "old 5\n" + "A".repeat(100_000))) {
      assertThat(witness.add(bad.getBytes(StandardCharsets.UTF_8)).status()).as(bad).isEqualTo(400);
    }
  }

  @Test
  void the_example_of_the_standard_is_read() {
    final String example =
        """
        old 20852014
        PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
        jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
        5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
        /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
        """;
    final AddCheckpoint read = AddCheckpoint.parse(example.getBytes(StandardCharsets.UTF_8));
    assertThat(read.old()).isEqualTo(20_852_014);
    assertThat(read.proof()).hasSize(4);
    assertThat(read.head().size()).isEqualTo(20_852_163);
    assertThat(witness.add(example.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(404);
  }

  @Test
  void a_witness_keeps_its_key_and_name() {
    final WitnessKey before = key;
    restart();
    assertThat(key.verifier().text()).isEqualTo(before.verifier().text());
    assertThatThrownBy(() -> WitnessKey.in(memory, Optional.of("w.example/two")))
        .isInstanceOf(CannotCheck.class);
    assertThat(WitnessKey.in(memory, Optional.empty()).verifier().name())
        .isEqualTo("w.example/one");
  }

  @Test
  void two_witnesses_do_not_share_a_memory() {
    assertThatThrownBy(() -> new Memory(room)).hasMessageContaining("another witness");
  }

  @Test
  void a_memory_that_is_spoilt_stops_it() throws IOException {
    witness.add(ONE.request(0, 50));
    end();
    try (var files = Files.list(room)) {
      final Path kept =
          files.filter(file -> file.getFileName().toString().startsWith("log-")).findAny().get();
      Files.write(kept, Arrays.copyOf(Files.readAllBytes(kept), 20));
    }
    memory = new Memory(room);
    assertThatThrownBy(
            () -> new Witness(key, memory, Collections.singletonList(LOG.key()), Clock.systemUTC()))
        .hasMessageContaining("nothing is signed");
  }
}
