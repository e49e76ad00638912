package nl.nabij.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.Database;
import nl.nabij.database.DatabaseFailed;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SequencerTest {

  private static final String ORIGIN = "nabij.example/log/meerdam";

  private final TestTransactions transactions = TestTransactions.fresh();
  private final Database database = transactions.database();
  private final Vault vault = TestVault.in(transactions);
  private final AuditLog log = TestAuditLog.in(transactions, vault);
  private final Sequencer sequencer = new Sequencer(database, vault, Clock.systemUTC());
  private final UUID organisation = UUID.randomUUID();

  @BeforeEach
  void open() {
    transactions.run(() -> log.open(organisation, ORIGIN));
  }

  @Test
  void aNewLogHasTheCheckpointOfAnEmptyTree() {
    final Checkpoint empty = checkpoint();
    assertThat(empty.size()).isZero();
    assertThat(empty.root()).isEqualTo(Hashes.empty());
    final String verifier = log.verifier(organisation).orElseThrow();
    transactions.run(() -> log.open(organisation, "other.example/log/meerdam"));
    assertThat(log.verifier(organisation)).contains(verifier);
    assertThat(verifier).startsWith(ORIGIN + "+");
  }

  @Test
  void everyEntryIsProvenAfterAStep() {
    final List<UUID> entries = write(300);
    assertThat(log.prove(organisation, entries.get(0))).isEmpty();
    assertThat(log.holds(organisation, entries.get(0))).isTrue();

    assertThat(step()).isEqualTo(300);
    final List<Inclusion> proofs = prove(entries);
    for (int i = 0; i < entries.size(); i++) {
      assertThat(new String(proofs.get(i).leaf(), StandardCharsets.UTF_8))
          .contains(entries.get(i).toString());
    }
    assertThat(proofs)
        .extracting(Inclusion::number)
        .containsExactlyInAnyOrderElementsOf(LongStream.range(0, 300).boxed().toList());
    assertThat(step()).isZero();
  }

  @Test
  void anOldKeyAndTheNewOneBothSignForThirtyDaysAndThenTheNewOneAlone() {
    final TestClock later = new TestClock("2027-01-04T09:00:00Z");
    final AuditLog office = new AuditLog(database, transactions, vault, later);
    final Sequencer worker = new Sequencer(database, vault, later);
    final byte[] old = publicKey();
    assertThat(transactions.call(() -> office.renew(organisation))).isTrue();
    assertThat(transactions.call(() -> office.renew(organisation))).isFalse();
    final Successor next = office.successor(organisation).orElseThrow();
    assertThat(next.alone()).isEqualTo("2027-02-03T09:00:00Z");

    later.pass(Duration.ofDays(29));
    write(3);
    transactions.call(() -> worker.step(organisation));
    final byte[] fresh = nextKey();
    assertSigned(old, 3);
    assertSigned(fresh, 3);

    later.pass(Duration.ofDays(2));
    write(2);
    transactions.call(() -> worker.step(organisation));
    assertSigned(old, 5);
    assertSigned(fresh, 5);
    assertThat(office.verifier(organisation)).contains(next.verifier());
    assertThat(office.successor(organisation)).isEmpty();

    write(1);
    transactions.call(() -> worker.step(organisation));
    assertSigned(fresh, 6);
    assertThatThrownBy(() -> assertSigned(old, 6)).isInstanceOf(TreeBroken.class);
  }

  private void assertSigned(final byte[] key, final long size) {
    final String note = log.checkpoint(organisation).orElseThrow();
    assertThat(Checkpoint.read(note, ORIGIN, key).size()).isEqualTo(size);
  }

  private byte[] publicKey() {
    return database.first("SELECT public_key FROM audit_log", row -> row.bytes("public_key")).get();
  }

  private byte[] nextKey() {
    return database
        .first("SELECT next_public_key FROM audit_log", row -> row.bytes("next_public_key"))
        .get();
  }

  @Test
  void anEntryOfAnotherOrganisationIsNotHere() {
    final UUID entry = write(1).get(0);
    step();
    assertThat(log.holds(UUID.randomUUID(), entry)).isFalse();
    assertThat(log.prove(UUID.randomUUID(), entry)).isEmpty();
  }

  @Test
  void entriesWrittenBeforeTheLogWasOpenedWaitForIt() {
    final UUID later = UUID.randomUUID();
    final UUID entry = transactions.call(() -> log.append(entry(later)));
    assertThat(sequencer.waiting()).doesNotContain(later);
    transactions.run(() -> log.open(later, "nabij.example/log/later"));
    assertThat(sequencer.waiting()).contains(later);
    transactions.call(() -> sequencer.step(later));
    assertThat(log.prove(later, entry)).isPresent();
  }

  @Test
  void aStepThatIsCutOffAnywhereIsDoneAnewWithoutAHole() {
    final List<UUID> entries = write(400);
    final Checkpoint before = checkpoint();
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      sequencer.step(organisation);
                      throw new IllegalStateException("the server died");
                    }))
        .hasMessage("the server died");
    assertThat(checkpoint().sameTree(before.size(), before.root())).isTrue();
    assertThat(log.tile(organisation, 0, 0, 1)).isEmpty();

    assertThat(step()).isEqualTo(400);
    prove(entries);
  }

  @Test
  void writersAndSeveralSequencersAtOnceLeaveDenseNumbersAndOneTree() throws Exception {
    final ExecutorService people = Executors.newFixedThreadPool(6);
    final List<Future<List<UUID>>> writing = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      writing.add(
          people.submit(
              () -> {
                final List<UUID> mine = new ArrayList<>();
                for (int n = 0; n < 40; n++) {
                  mine.addAll(write(5));
                }
                return mine;
              }));
    }
    final Callable<Integer> rounds =
        () -> {
          int done = 0;
          for (int n = 0; n < 60; n++) {
            done += step();
          }
          return done;
        };
    final Future<Integer> one = people.submit(rounds);
    final Future<Integer> other = people.submit(rounds);
    final List<UUID> entries = new ArrayList<>();
    for (final Future<List<UUID>> written : writing) {
      entries.addAll(written.get(60, TimeUnit.SECONDS));
    }
    final int inRounds = one.get(60, TimeUnit.SECONDS) + other.get(60, TimeUnit.SECONDS);
    people.shutdown();
    final int rest = step();

    assertThat(inRounds + rest).isEqualTo(800);
    assertThat(checkpoint().size()).isEqualTo(800);
    assertThat(prove(entries))
        .extracting(Inclusion::number)
        .containsExactlyInAnyOrderElementsOf(LongStream.range(0, 800).boxed().toList());
  }

  @Test
  void anOlderCheckpointIsAPrefixOfTheNewTree() {
    write(300);
    step();
    final Checkpoint older = checkpoint();
    write(300);
    step();
    final Tree now = new Tree(new LogTable(database).tilesOf(organisation));
    assertThat(now.root(older.size())).isEqualTo(older.root());
    assertThat(checkpoint().sameTree(600, now.root(600))).isTrue();
  }

  @Test
  void aTileAndABundleAreWhatOthersExpect() {
    write(300);
    step();
    assertThat(log.tile(organisation, 0, 0, 256).orElseThrow()).hasSize(8_192);
    assertThat(log.tile(organisation, 0, 1, 44).orElseThrow()).hasSize(44 * 32);
    assertThat(log.tile(organisation, 0, 1, 45)).isEmpty();
    assertThat(log.tile(organisation, 1, 0, 1).orElseThrow())
        .isEqualTo(Tree.fold(log.tile(organisation, 0, 0, 256).orElseThrow(), 0, 256));
    assertThat(log.tile(organisation, 63, 0, 1)).isEmpty();
    assertThat(log.tile(organisation, 0, -1, 1)).isEmpty();

    final ByteBuffer bundle = ByteBuffer.wrap(log.entries(organisation, 1, 44).orElseThrow());
    final byte[] hashes = log.tile(organisation, 0, 1, 44).orElseThrow();
    for (int i = 0; i < 44; i++) {
      final byte[] leaf = new byte[Short.toUnsignedInt(bundle.getShort())];
      bundle.get(leaf);
      assertThat(Hashes.leaf(leaf)).isEqualTo(Tree.fold(hashes, i, 1));
    }
    assertThat(bundle.hasRemaining()).isFalse();
    assertThat(log.entries(organisation, 1, 45)).isEmpty();
  }

  @Test
  void nobodyChangesOrRemovesWhatIsWritten() {
    write(2);
    step();
    for (final String attempt :
        List.of(
            "UPDATE audit_entry SET outcome = 'ok'",
            "DELETE FROM audit_entry",
            "TRUNCATE audit_entry",
            "DELETE FROM audit_subject",
            "UPDATE audit_leaf SET number = number + 7",
            "DELETE FROM audit_leaf",
            "TRUNCATE audit_tile",
            "UPDATE audit_tile SET hashes = substring(hashes FROM 1 FOR 32)",
            "DELETE FROM audit_log",
            "UPDATE audit_log SET size = 1",
            "UPDATE audit_log SET root = sha256('x')")) {
      assertThatThrownBy(() -> database.change(attempt))
          .as(attempt)
          .isInstanceOf(DatabaseFailed.class)
          .hasMessageContaining("the log only grows");
    }
  }

  @Test
  void tilesThatSomebodyChangedStopTheSigning() {
    write(10);
    step();
    final Checkpoint before = checkpoint();
    database.change("ALTER TABLE audit_tile DISABLE TRIGGER USER");
    database.change("UPDATE audit_tile SET hashes = overlay(hashes PLACING '\\x00' FROM 33)");
    write(1);
    assertThatThrownBy(this::step).isInstanceOf(TreeBroken.class);
    assertThat(checkpoint().sameTree(before.size(), before.root())).isTrue();
  }

  @Test
  void aHeadThatWasPutBackStopsTheSigning() {
    write(10);
    step();
    database.change("ALTER TABLE audit_log DISABLE TRIGGER USER");
    database.change("UPDATE audit_log SET size = 9");
    write(1);
    assertThatThrownBy(this::step).isInstanceOf(TreeBroken.class);
  }

  @Test
  void anEntryThatIsGoneBeforeItsNumberStopsTheSigning() {
    write(3);
    database.change("ALTER TABLE audit_entry DISABLE TRIGGER USER");
    database.change(
        "DELETE FROM audit_entry WHERE id = (SELECT min(id::text)::uuid FROM audit_entry)");
    assertThatThrownBy(this::step).isInstanceOf(TreeBroken.class);
  }

  @Test
  void itKeepsUpWithAThousandEntriesASecondAlsoOnABusyMachine() {
    for (int i = 0; i < 8; i++) {
      write(1_000);
    }
    final long began = System.nanoTime();
    int done = 0;
    for (int step = step(); step > 0; step = step()) {
      done += step;
    }
    final double seconds = (System.nanoTime() - began) / 1e9;
    assertThat(done).isEqualTo(8_000);
    assertThat(done / seconds).isGreaterThan(1_000);
  }

  /** The proofs of all these entries, each of them checked. */
  private List<Inclusion> prove(final List<UUID> entries) {
    return transactions.call(
        () -> {
          final List<Inclusion> proofs = new ArrayList<>();
          for (final UUID entry : entries) {
            final Inclusion proof = log.prove(organisation, entry).orElseThrow();
            assertProven(proof);
            proofs.add(proof);
          }
          return proofs;
        });
  }

  private int step() {
    return transactions.call(() -> sequencer.step(organisation));
  }

  private List<UUID> write(final int count) {
    return transactions.call(
        () -> {
          final List<UUID> written = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            written.add(log.append(entry(organisation)));
          }
          return written;
        });
  }

  private static Entry entry(final UUID organisation) {
    final UUID youth = UUID.randomUUID();
    return new Entry(
        organisation,
        Instant.parse("2026-11-23T09:00:00.123456Z"),
        "staff",
        UUID.randomUUID(),
        "consultant",
        "dossier.open",
        'R',
        "dossier",
        youth,
        List.of(youth),
        "ok",
        null,
        "begeleiding",
        "owner",
        "10.0.0.1",
        null);
  }

  private Checkpoint checkpoint() {
    final LogTable.Head head = new LogTable(database).head(organisation).orElseThrow();
    return Checkpoint.read(head.checkpoint(), ORIGIN, head.publicKey());
  }

  private static void assertProven(final Inclusion proof) {
    final Checkpoint signed = Checkpoint.read(proof.checkpoint(), ORIGIN, publicKey(proof));
    assertThat(signed.size()).isEqualTo(proof.size());
    assertThat(
            RootOfPath.compute(
                Hashes.leaf(proof.leaf()), proof.number(), proof.size(), proof.path()))
        .contains(signed.root());
  }

  private static byte[] publicKey(final Inclusion proof) {
    final byte[] typed =
        Base64.getDecoder().decode(proof.verifier().substring(proof.verifier().indexOf('+') + 10));
    return Arrays.copyOfRange(typed, 1, typed.length);
  }
}
