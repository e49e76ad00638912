package nl.nabij.notify;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;

/** How a youth wants to hear that something waits for them. */
@Stateless
public class NoticeChoices {

  private Wishes wishes;
  private PushKeys keys;
  private SmsRoute sms;
  private Access access;

  /** For the container. */
  public NoticeChoices() {}

  @Inject
  NoticeChoices(final Wishes wishes, final PushKeys keys, final SmsRoute sms, final Access access) {
    this.wishes = wishes;
    this.keys = keys;
    this.sms = sms;
    this.access = access;
  }

  /** What the youth chose; empty as long as they leave it to the house. */
  public Optional<Way> chosen(final Youth youth) {
    access.enter(youth, Action.SEE_NOTICE_CHOICE, dossier(youth));
    return wishes.chosen(youth.id());
  }

  /** Chooses; from the next notice on it is so. */
  public void choose(final Youth youth, final Way way) {
    access.enter(youth, Action.CHOOSE_NOTICES, dossier(youth));
    wishes.choose(youth.id(), way);
  }

  /** The browser of this device may be woken there, in place of where it was before. */
  public void subscribe(final Youth youth, final PushPlace place) {
    access.enter(youth, Action.CHOOSE_NOTICES, dossier(youth));
    wishes.subscribe(youth.id(), youth.device(), place);
  }

  /** The browser of this device is not to be woken any more; again changes nothing. */
  public void unsubscribe(final Youth youth) {
    access.enter(youth, Action.CHOOSE_NOTICES, dossier(youth));
    wishes.unsubscribe(youth.device());
  }

  /** Whether the browser of this device may be woken. */
  @Unguarded("of the device that asks; the choice, asked with it, is entered")
  public boolean subscribed(final Youth youth) {
    return wishes.subscribed(youth.device());
  }

  /** The key that a browser asks for when it subscribes: an uncompressed point, 65 bytes. */
  @Unguarded("a public key of the house")
  public byte[] pushKey() {
    return keys.pair().point();
  }

  /** Whether this house can send an SMS at all. */
  @Unguarded("about no person")
  public boolean sendsSms() {
    return sms.open();
  }

  /** By which ways nothing arrives at this youth. */
  @Unguarded("the room that asks has entered the dossier with an act of its own")
  public List<Way> notArriving(final UUID youth) {
    return wishes.notArriving(youth);
  }

  private static Subject dossier(final Youth youth) {
    return Subject.dossier(youth.organisation(), youth.id());
  }
}
