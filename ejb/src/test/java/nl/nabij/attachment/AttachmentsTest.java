package nl.nabij.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.nabij.access.Actor;
import nl.nabij.access.Basis;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.conversation.AttachedCard;
import nl.nabij.conversation.CompanionThreads;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.TestConversations;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.TestDirectory;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.SealBroken;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");
  private static TestClamd clamd;

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final TestLive live = new TestLive(transactions);
  private final Vault vault = TestVault.in(transactions, clock);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final TestAttachments room =
      TestAttachments.in(transactions, vault, directory, live, clock);
  private final Attachments attachments = room.attachments();
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne = staff("sanne", "Sanne de Wit");
  private final UUID noor = transactions.call(() -> TestDirectory.youth(directory, meerdam));
  private final Youth noorsPhone = new Youth(noor, meerdam.id(), UUID.randomUUID(), ORIGIN);
  private final UUID thread = openFor(sanne, noor);

  @BeforeAll
  static void scannerRuns() {
    clamd = new TestClamd();
  }

  @AfterAll
  static void scannerStops() {
    clamd.close();
  }

  private Staff staff(final String login, final String name) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(login, "meerdam", name, Set.of(Role.CONSULTANT), false), ORIGIN));
  }

  private UUID openFor(final Staff owner, final UUID youth) {
    return transactions.call(
        () -> {
          TestAccess.in(transactions, vault, clock)
              .grant(meerdam.id(), youth, owner.id(), Basis.OWNER, clock.instant());
          return room.conversations().open(owner, youth);
        });
  }

  private Upload begin(final Actor actor, final String name, final long bytes) {
    return transactions.call(
        () -> attachments.begin(actor, new NewUpload(thread, name, bytes, false, null)));
  }

  private Upload receive(final Actor actor, final UUID id, final long offset, final byte[] bytes) {
    return attachments.receive(actor, id, offset, new ByteArrayInputStream(bytes));
  }

  private UUID send(final String name, final byte[] bytes) {
    final UUID id = begin(noorsPhone, name, bytes.length).id();
    assertThat(receive(noorsPhone, id, 0, bytes).received()).isEqualTo(bytes.length);
    return id;
  }

  private UUID sendAndCheck(final String name, final byte[] bytes) {
    final UUID id = send(name, bytes);
    room.round().go();
    return id;
  }

  private AttachedCard card(final UUID id) {
    return transactions.call(() -> attachments.card(sanne, id));
  }

  private List<Message> messages() {
    return transactions.call(() -> room.conversations().after(sanne, thread, 0, 200)).messages();
  }

  private byte[] open(final Actor actor, final UUID id) {
    return transactions.call(
        () -> {
          final Opened file = attachments.open(actor, id);
          final ByteArrayOutputStream all = new ByteArrayOutputStream();
          for (int i = 0; i < file.pieces(); i++) {
            all.writeBytes(attachments.piece(file, i));
          }
          return all.toByteArray();
        });
  }

  private static byte[] largePdf(final int bytes) {
    final byte[] noise = new byte[bytes];
    new Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (' ' + (noise[i] & 0x3f));
    }
    System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
    System.arraycopy("%%EOF".getBytes(StandardCharsets.US_ASCII), 0, noise, bytes - 5, 5);
    return noise;
  }

  @Test
  void aFileIsHeldUntilItIsCheckedAndThenOpensForBothSides() {
    final byte[] pdf = Samples.pdf();
    final UUID id = send("brief van DUO.pdf", pdf);
    assertThat(messages())
        .extracting(m -> m.kind() + " " + m.text() + " " + m.card().state())
        .containsExactly("file brief van DUO.pdf checking");
    assertThatThrownBy(() -> open(sanne, id)).hasMessage("file-checking");

    room.round().go();
    assertThat(messages().get(0).card())
        .isEqualTo(
            new AttachedCard(
                "brief van DUO.pdf",
                "application/pdf",
                pdf.length,
                "clean",
                null,
                null,
                null,
                null,
                false));
    assertThat(open(sanne, id)).isEqualTo(pdf);
    assertThat(open(noorsPhone, id)).isEqualTo(pdf);
    assertThat(live.told()).last().asString().contains("AttachmentChanged");
  }

  @Test
  void everyKindThatMayBeSentIsTaken() {
    assertThat(card(sendAndCheck("a", Samples.phonePhoto(60, 40, 1))).type())
        .isEqualTo("image/jpeg");
    assertThat(card(sendAndCheck("b", Samples.pngWithPlace())).type()).isEqualTo("image/png");
    assertThat(card(sendAndCheck("c", Samples.webpWithPlace())).type()).isEqualTo("image/webp");
    assertThat(card(sendAndCheck("d", Samples.docx())).name()).isEqualTo("d.docx");
    assertThat(card(sendAndCheck("e", Samples.odt())).name()).isEqualTo("e.odt");
    assertThat(card(sendAndCheck("f", Samples.webm("A_OPUS"))).type()).isEqualTo("audio/webm");
    assertThat(card(sendAndCheck("g", Samples.m4a("soun"))).type()).isEqualTo("audio/mp4");
    assertThat(messages()).extracting(m -> m.card().state()).containsOnly("clean").hasSize(7);
  }

  @Test
  void whereAPhotoWasTakenStaysBehindAndWhichWayIsUpDoesNot() throws IOException {
    for (final byte[] photo :
        List.of(Samples.phonePhoto(900, 600, 6), Samples.pngWithPlace(), Samples.webpWithPlace())) {
      assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(Samples.PLACE);
      final UUID id = sendAndCheck("foto.jpg", photo);
      assertThat(new String(open(sanne, id), StandardCharsets.ISO_8859_1))
          .doesNotContain(Samples.PLACE, "52.37");
    }
    final AttachedCard standing = messages().get(0).card();
    assertThat(standing.width()).isEqualTo(600);
    assertThat(standing.height()).isEqualTo(900);
    final byte[] original = open(sanne, messages().get(0).about());
    assertThat(Exif.orientation(Arrays.copyOfRange(original, 12, 40))).isEqualTo(6);
    final byte[] small =
        transactions.call(() -> attachments.thumbnail(sanne, messages().get(0).about()));
    assertThat(small).hasSizeLessThanOrEqualTo(20_000);
    final var picture = ImageIO.read(new ByteArrayInputStream(small));
    assertThat(picture.getHeight()).isEqualTo(320);
    // What lay on the left is on top.
    assertThat(picture.getRGB(picture.getWidth() / 2, 10) & 0xff0000).isGreaterThan(0xa00000);
    assertThat(picture.getRGB(picture.getWidth() / 2, 310) & 0xff).isGreaterThan(0xa0);
  }

  @Test
  void theScannersVerdictIsFinal() {
    final byte[] eicar = TestClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
    final UUID inside = sendAndCheck("cv.docx", Samples.docxWith("word/media/a.txt", eicar));
    final UUID pdf =
        sendAndCheck(
            "b.pdf",
            Samples.concat(
                "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII),
                eicar,
                "\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
    for (final UUID id : List.of(inside, pdf)) {
      assertThat(card(id).state()).isEqualTo("refused");
      assertThat(card(id).reason()).isEqualTo("virus");
      assertThatThrownBy(() -> open(sanne, id)).hasMessage("file-refused");
      assertThat(pieces(id)).isZero();
    }
  }

  @Test
  void withoutAScannerAFileIsHeldAndTriedAgainAfterGrowingPauses() {
    clamd.stop();
    try {
      final UUID id = sendAndCheck("brief.pdf", Samples.pdf());
      assertThat(card(id).state()).isEqualTo("checking");
      assertThatThrownBy(() -> open(sanne, id)).hasMessage("file-checking");
      clamd.start();
      room.round().go();
      assertThat(card(id).state()).as("before the pause is over").isEqualTo("checking");
      clock.pass(Duration.ofSeconds(5));
      room.round().go();
      assertThat(card(id).state()).isEqualTo("clean");
    } finally {
      clamd.start();
    }
    assertThat(List.of(1, 2, 3, 7, 40))
        .extracting(tries -> CheckRound.pause(tries).toSeconds())
        .containsExactly(5L, 10L, 20L, 300L, 300L);
  }

  @Test
  void aBrokenLineGoesOnWhereItStoppedAlsoInTheMiddleOfAPiece() {
    final byte[] pdf = largePdf(3 * Opened.PIECE_BYTES + 77);
    final UUID id = begin(noorsPhone, "groot.pdf", pdf.length).id();
    final int broken = Opened.PIECE_BYTES + 1_000;
    final InputStream line =
        new SequenceInputStream(
            new ByteArrayInputStream(pdf, 0, broken),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the tunnel");
              }
            });
    assertThat(attachments.receive(noorsPhone, id, 0, line).received()).isEqualTo(broken);
    assertThat(transactions.call(() -> attachments.progress(noorsPhone, id)).received())
        .isEqualTo(broken);
    assertThat(messages()).as("not before it is whole").isEmpty();
    assertThatThrownBy(() -> receive(noorsPhone, id, 0, pdf)).hasMessage("upload-offset");
    assertThatThrownBy(() -> receive(noorsPhone, id, broken + 1, pdf)).hasMessage("upload-offset");

    receive(noorsPhone, id, broken, Arrays.copyOfRange(pdf, broken, broken + 5));
    receive(noorsPhone, id, broken + 5, Arrays.copyOfRange(pdf, broken + 5, pdf.length));
    room.round().go();
    assertThat(open(sanne, id)).isEqualTo(pdf);
    assertThatThrownBy(() -> receive(noorsPhone, id, pdf.length, new byte[0]))
        .hasMessage("upload-over");
  }

  @Test
  void moreThanWasAnnouncedIsRefusedAndLessPostsNothing() {
    final byte[] pdf = Samples.pdf();
    final UUID id = begin(noorsPhone, "a.pdf", pdf.length - 1).id();
    assertThatThrownBy(() -> receive(noorsPhone, id, 0, pdf)).hasMessage("upload-too-long");
    final UUID longer = begin(noorsPhone, "a.pdf", pdf.length + 1).id();
    receive(noorsPhone, longer, 0, pdf);
    assertThat(messages()).isEmpty();
  }

  @Test
  void theNameIsCleanedAndNowhereInTheDatabase() {
    sendAndCheck("../../etc/aardbeien\u202Efdp.exe", Samples.pdf());
    assertThat(messages().get(0).card().name()).isEqualTo("aardbeienfdp.exe.pdf");
    assertThat(
            transactions
                .database()
                .first(
                    "SELECT a::text || (SELECT string_agg(p::text, '') FROM attachment_piece p)"
                        + " AS line FROM attachment a",
                    row -> row.text("line"))
                .orElseThrow())
        .doesNotContain("aardbeien", hex("aardbeien"), hex("%PDF"));
  }

  private static String hex(final String text) {
    return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPieceThatWasSwappedCutOffOrChangedIsNoticed() {
    final String set = "UPDATE attachment_piece p SET ";
    for (final String tampering :
        List.of(
            set + "number = 9 - number WHERE attachment = ?",
            set
                + "sealed = (SELECT sealed FROM attachment_piece o"
                + " WHERE number = 1 AND o.attachment = p.attachment) WHERE attachment = ?",
            "UPDATE attachment SET bytes = 2 * 262144, received = 2 * 262144 WHERE id = ?",
            set
                + "sealed = set_byte(sealed, 100, get_byte(sealed, 100) # 1)"
                + " WHERE number = 2 AND attachment = ?",
            "DELETE FROM attachment_piece WHERE number = 3 AND attachment = ?")) {
      final UUID id = sendAndCheck("groot.pdf", largePdf(3 * Opened.PIECE_BYTES + 77));
      assertThat(open(sanne, id)).isNotEmpty();
      assertThat(transactions.database().change(tampering, id)).isPositive();
      assertThatThrownBy(() -> open(sanne, id)).isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void withACompanionThereIsTextAlone() {
    final UUID companion = UUID.randomUUID();
    final CompanionThreads along = TestConversations.companions(transactions, clock);
    transactions.run(() -> along.open(companion, noorsPhone.id(), sanne.organisation(), List.of()));
    final NewUpload wish = new NewUpload(along.idFor(companion), "a.pdf", 10, false, null);
    assertThatThrownBy(() -> transactions.call(() -> attachments.begin(noorsPhone, wish)))
        .hasMessage("files-not-here");
  }

  @Test
  void whatIsTooLargeTooMuchOrOfAWrongKindIsRefusedWithItsReason() {
    assertThatThrownBy(() -> begin(noorsPhone, "a.pdf", 26L * 1024 * 1024))
        .hasMessage("file-too-large");
    assertThatThrownBy(() -> begin(noorsPhone, "a.pdf", 0)).hasMessage("file-empty");
    final byte[] program = "MZ\u0090\0 this program".getBytes(StandardCharsets.ISO_8859_1);
    final UUID id = begin(noorsPhone, "foto.jpg", program.length).id();
    assertThatThrownBy(() -> receive(noorsPhone, id, 0, program))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.kind()).isEqualTo(Rejected.Kind.UNSUPPORTED))
        .hasMessage("type-refused");
    assertThatThrownBy(() -> transactions.run(() -> attachments.progress(noorsPhone, id)))
        .isInstanceOf(NotFound.class);
    for (int i = 0; i < 5; i++) {
      begin(noorsPhone, "a.pdf", 1);
    }
    assertThatThrownBy(() -> begin(noorsPhone, "a.pdf", 1)).hasMessage("uploads-too-many");
    assertThat(begin(sanne, "a.pdf", 1).received()).as("each has their own").isZero();
    clock.pass(Duration.ofDays(1));
    room.round().sweep();
    for (int i = 0; i < 8; i++) {
      final UUID one = begin(noorsPhone, "a.pdf", Attachments.BYTES_AT_MOST).id();
      transactions.database().change("UPDATE attachment SET state = 'clean' WHERE id = ?", one);
    }
    assertThatThrownBy(() -> begin(noorsPhone, "a.pdf", 1)).hasMessage("quota-day");
    assertThat(messages()).isEmpty();
  }

  @Test
  void aStrangerIsRefusedAndTheOtherSideMayNotGoOnWithAnUpload() {
    final UUID id = begin(noorsPhone, "a.pdf", 1_000).id();
    final UUID whole = sendAndCheck("b.pdf", Samples.pdf());
    final Youth other =
        new Youth(
            transactions.call(() -> TestDirectory.youth(directory, meerdam)),
            meerdam.id(),
            UUID.randomUUID(),
            ORIGIN);
    for (final Actor stranger : List.of(staff("yusuf", "Yusuf Demir"), other)) {
      assertThatThrownBy(() -> begin(stranger, "a.pdf", 10)).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> receive(stranger, id, 0, new byte[10])).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.run(() -> attachments.cancel(stranger, id)))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> open(stranger, whole)).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.run(() -> attachments.thumbnail(stranger, whole)))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.run(() -> attachments.card(stranger, whole)))
          .isInstanceOf(Refused.class);
    }
    assertThatThrownBy(() -> receive(sanne, id, 0, new byte[10])).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> open(sanne, id)).as("not yet whole").isInstanceOf(NotFound.class);
    transactions.run(() -> attachments.cancel(noorsPhone, id));
    assertThatThrownBy(() -> receive(noorsPhone, id, 0, new byte[10])).isInstanceOf(NotFound.class);
  }

  @Test
  void whatWasWithdrawnOpensForNobody() {
    final UUID id = sendAndCheck("b.pdf", Samples.pdf());
    transactions.run(() -> room.conversations().withdraw(noorsPhone, thread, id));
    assertThat(messages().get(0).card()).isNull();
    assertThatThrownBy(() -> open(sanne, id)).hasMessage("file-withdrawn");
    assertThatThrownBy(() -> transactions.run(() -> attachments.card(sanne, id)))
        .hasMessage("file-withdrawn");
  }

  @Test
  void anErasedDossierTakesItsFilesWithIt() {
    final UUID whole = sendAndCheck("b.pdf", Samples.pdf());
    final UUID held = send("c.pdf", Samples.pdf());
    final UUID half = begin(noorsPhone, "a.pdf", 1_000).id();
    transactions.run(() -> vault.destroy(noor));
    assertThatThrownBy(() -> open(sanne, whole)).isInstanceOf(KeyDestroyed.class);
    assertThatThrownBy(() -> receive(noorsPhone, half, 0, new byte[10]))
        .isInstanceOf(KeyDestroyed.class);
    room.round().go();
    assertThat(pieces(held)).isZero();
  }

  private long pieces(final UUID id) {
    return transactions
        .database()
        .first(
            "SELECT count(*) AS n FROM attachment_piece WHERE attachment = ?",
            row -> row.number("n"),
            id)
        .orElseThrow();
  }
}
