package nl.nabij.attachment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.conversation.AttachedCard;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Home;
import nl.nabij.conversation.Talk;
import nl.nabij.vault.Vault;

/** Files and voice messages in a conversation. */
@Stateless
public class Attachments {

  /** The largest file, in bytes: 25 MiB. */
  public static final long BYTES_AT_MOST = 25L * 1024 * 1024;

  private static final long BYTES_A_DAY = 200L * 1024 * 1024;
  private static final int UPLOADS_AT_ONCE = 5;
  private static final int SECONDS_AT_MOST = 300;
  private static final int NAME_AT_MOST = 1_000;
  private static final Duration DAY = Duration.ofDays(1);

  private AttachmentTable files;
  private PieceTable pieces;
  private Receiving receiving;
  private Cards cards;
  private Access access;
  private Vault vault;
  private Conversations conversations;
  private Clock clock;

  /** For the container. */
  public Attachments() {}

  @Inject
  Attachments(
      final AttachmentTable files,
      final PieceTable pieces,
      final Receiving receiving,
      final Cards cards,
      final Access access,
      final Vault vault,
      final Conversations conversations,
      final Clock clock) {
    this.files = files;
    this.pieces = pieces;
    this.receiving = receiving;
    this.cards = cards;
    this.access = access;
    this.vault = vault;
    this.conversations = conversations;
    this.clock = clock;
  }

  /**
   * Announces a file; its bytes follow with {@link #receive}, within a day.
   *
   * @throws Rejected TOO_LARGE {@code file-too-large} over 25 MiB; TOO_MUCH {@code
   *     uploads-too-many} with five under way, {@code quota-day} over 200 MiB in 24 hours; CONFLICT
   *     {@code files-not-here} in a thread with a companion; INVALID {@code file-empty}, {@code
   *     file-name}, {@code seconds}
   */
  public Upload begin(final Actor actor, final NewUpload wish) {
    final Home home = conversations.homeOf(wish.thread());
    final UUID youth = home.dossier();
    final UUID organisation = home.organisation();
    final UUID id = UUID.randomUUID();
    access.enter(actor, Action.SEND_ATTACHMENT, Subject.of("attachment", id, organisation, youth));
    if (home.talk() == Talk.COMPANION) {
      throw new Rejected(Rejected.Kind.CONFLICT, "files-not-here");
    }
    check(wish);
    final Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    files.queueUp(actor.id());
    final AttachmentTable.Sent sent = files.sent(actor.id(), now, now.minus(DAY));
    if (sent.underWay() >= UPLOADS_AT_ONCE) {
      throw new Rejected(Rejected.Kind.TOO_MUCH, "uploads-too-many");
    }
    if (sent.bytes() + wish.bytes() > BYTES_A_DAY) {
      throw new Rejected(Rejected.Kind.TOO_MUCH, "quota-day");
    }
    final AttachmentTable.Stored begun =
        new AttachmentTable.Stored(
            id,
            youth,
            organisation,
            wish.thread(),
            actor.id(),
            wish.voice() ? "voice" : "file",
            vault.sealText(youth, Cards.nameContext(id), FileNames.clean(wish.name())),
            wish.bytes(),
            0,
            now.plus(DAY),
            "uploading",
            null,
            null,
            wish.seconds(),
            null,
            null,
            0,
            0,
            false);
    files.begin(begun, now);
    return upload(begun);
  }

  private static void check(final NewUpload wish) {
    if (wish.bytes() > BYTES_AT_MOST) {
      throw new Rejected(Rejected.Kind.TOO_LARGE, "file-too-large");
    }
    if (wish.bytes() < 1) {
      throw new Rejected(Rejected.Kind.INVALID, "file-empty");
    }
    if (wish.name() == null || wish.name().length() > NAME_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "file-name");
    }
    final boolean fits =
        wish.voice()
            ? wish.seconds() != null && wish.seconds() >= 1 && wish.seconds() <= SECONDS_AT_MOST
            : wish.seconds() == null;
    if (!fits) {
      throw new Rejected(Rejected.Kind.INVALID, "seconds");
    }
  }

  /** How far an upload is; throws NotFound for everyone but who began it. */
  public Upload progress(final Actor actor, final UUID id) {
    return upload(own(actor, id));
  }

  /**
   * Receives bytes from {@code offset} on, as many as come, and keeps each piece by itself, so that
   * a line that breaks costs nothing. With the last byte the message is posted, in the same
   * transaction.
   *
   * @throws Rejected CONFLICT {@code upload-offset} when it is not where the upload is; GONE {@code
   *     upload-over}; TOO_LARGE {@code upload-too-long} when more comes than was announced;
   *     UNSUPPORTED {@code type-refused}, {@code type-heic}: the upload is off
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Upload receive(
      final Actor actor, final UUID id, final long offset, final InputStream body) {
    final AttachmentTable.Stored file = receiving.own(() -> own(actor, id));
    if (!"uploading".equals(file.state()) || !file.expiresAt().isAfter(clock.instant())) {
      throw new Rejected(Rejected.Kind.GONE, "upload-over");
    }
    if (offset != file.received()) {
      throw new Rejected(Rejected.Kind.CONFLICT, "upload-offset");
    }
    final long received = new Intake(receiving, actor, file).take(body);
    return new Upload(id, file.bytes(), received, file.expiresAt());
  }

  /** Ends an upload; what was received is thrown away. */
  public void cancel(final Actor actor, final UUID id) {
    final AttachmentTable.Stored file = own(actor, id);
    if (!files.cancel(file.id())) {
      throw new Rejected(Rejected.Kind.GONE, "upload-over");
    }
    pieces.drop(file.id());
  }

  /** What stands on the card of a file in the thread. */
  public AttachedCard card(final Actor actor, final UUID id) {
    final AttachmentTable.Stored file = posted(id);
    access.enter(actor, Action.OPEN_THREAD, subject(file));
    if (!conversations.stands(file.thread(), id)) {
      throw new Rejected(Rejected.Kind.GONE, "file-withdrawn");
    }
    return cards.of(file.youth(), List.of(id)).get(id);
  }

  /** The card of a file for whoever follows its thread, after {@link AttachmentChanged}. */
  @Unguarded("the follower entered by follow, for what will be shown")
  public AttachedCard reveal(final AttachmentChanged changed) {
    return cards.of(changed.youth(), List.of(changed.attachment())).get(changed.attachment());
  }

  /**
   * Opens a file that is clean.
   *
   * @throws Rejected CONFLICT {@code file-checking}; GONE {@code file-refused}, {@code
   *     file-withdrawn}
   */
  public Opened open(final Actor actor, final UUID id) {
    final AttachmentTable.Stored file = clean(actor, Action.OPEN_ATTACHMENT, id);
    return new Opened(
        id,
        file.youth(),
        file.copy(),
        vault.unsealText(file.youth(), Cards.nameContext(id), file.sealedName()),
        file.type().mediaType(),
        file.bytes(),
        file.type().showable());
  }

  /** A piece of a file, by its number from 0; all but the last have 256 KiB. */
  @Unguarded("for who entered by open")
  public byte[] piece(final Opened opened, final int number) {
    final long end = Math.min(opened.bytes(), (long) (number + 1) * Opened.PIECE_BYTES);
    return pieces.get(
        new PieceTable.Place(opened.id(), opened.youth(), opened.copy()),
        number,
        PieceTable.Reach.of(end, opened.bytes()));
  }

  /** The small picture of a photo that is clean, as JPEG of at most 20 kB. */
  public byte[] thumbnail(final Actor actor, final UUID id) {
    final AttachmentTable.Stored file = clean(actor, Action.SEE_PREVIEW, id);
    final byte[] sealed = files.thumbnail(id).orElseThrow(() -> new NotFound("thumbnail"));
    return vault.unseal(file.youth(), CheckRound.thumbnailContext(id), sealed);
  }

  private AttachmentTable.Stored clean(final Actor actor, final Action action, final UUID id) {
    final AttachmentTable.Stored file = posted(id);
    access.enter(actor, action, subject(file));
    if (!conversations.stands(file.thread(), id)) {
      throw new Rejected(Rejected.Kind.GONE, "file-withdrawn");
    }
    return switch (file.state()) {
      case "clean" -> file;
      case "checking" -> throw new Rejected(Rejected.Kind.CONFLICT, "file-checking");
      default -> throw new Rejected(Rejected.Kind.GONE, "file-refused");
    };
  }

  /** A file that stands in the thread; others exist for nobody but their sender. */
  private AttachmentTable.Stored posted(final UUID id) {
    return files
        .find(id)
        .filter(file -> !"uploading".equals(file.state()) && !"cancelled".equals(file.state()))
        .orElseThrow(() -> new NotFound("attachment"));
  }

  /** Who began an upload entered then; anybody else knocks, and finds nothing. */
  private AttachmentTable.Stored own(final Actor actor, final UUID id) {
    final AttachmentTable.Stored file =
        files.find(id).orElseThrow(() -> new NotFound("attachment"));
    if (!file.sender().equals(actor.id())) {
      access.enter(actor, Action.SEND_ATTACHMENT, subject(file));
      throw new NotFound("attachment");
    }
    if ("cancelled".equals(file.state())) {
      throw new NotFound("attachment");
    }
    access.goOn();
    return file;
  }

  private static Subject subject(final AttachmentTable.Stored file) {
    return Subject.of("attachment", file.id(), file.organisation(), file.youth());
  }

  private static Upload upload(final AttachmentTable.Stored file) {
    return new Upload(file.id(), file.bytes(), file.received(), file.expiresAt());
  }
}
