package nl.nabij.people;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.notify.Contact;

/** Organisations, staff, youth and their devices. */
@Stateless
public class Directory {

  private static final int FOUND_AT_MOST = 20;
  private static final int NAMES_AT_MOST = 2_000;
  private static final int STAFF_NAMES_AT_MOST = 500;
  private static final int LABEL_AT_MOST = 60;
  private static final Pattern NOT_PRINTABLE = Pattern.compile("\\p{C}");

  private Organisations organisations;
  private StaffRegister staffRegister;
  private YouthRegister youthRegister;
  private Devices devices;
  private Handover handover;
  private Tying tying;
  private Access access;
  private DeviceWatch watch;
  private Event<NamesAlike> alike;

  /** For the container. */
  public Directory() {}

  @Inject
  Directory(
      final Organisations organisations,
      final StaffRegister staffRegister,
      final YouthRegister youthRegister,
      final Devices devices,
      final Handover handover,
      final Tying tying,
      final Access access,
      final DeviceWatch watch,
      final Event<NamesAlike> alike) {
    this.organisations = organisations;
    this.staffRegister = staffRegister;
    this.youthRegister = youthRegister;
    this.devices = devices;
    this.handover = handover;
    this.tying = tying;
    this.access = access;
    this.watch = watch;
    this.alike = alike;
  }

  /** Registers a municipality and its log, or updates the one with this slug. */
  @Unguarded("about no person: what stands here is public")
  public Organisation enrolOrganisation(
      final String slug,
      final String name,
      final String phone,
      final String street,
      final String postcode,
      final String city) {
    final Organisation organisation =
        organisations.enrol(
            new Organisation(Organisations.idOf(slug), slug, name, phone, street, postcode, city));
    access.openLog(organisation.id(), organisation.slug());
    return organisation;
  }

  /** The organisation with this id; throws {@link NotFound}. */
  @Unguarded("about no person: what stands here is public")
  public Organisation organisation(final UUID id) {
    return organisations.byId(id).orElseThrow(() -> new NotFound("organisation"));
  }

  /** The organisation with this slug, if any. */
  @Unguarded("about no person: what stands here is public")
  public Optional<Organisation> organisationBySlug(final String slug) {
    return organisations.bySlug(slug);
  }

  /**
   * Recognises a member of staff, and registers them at their first sign-in; throws {@link Refused}
   * for an unknown organisation or no role.
   */
  @Unguarded("the step that finds out who is asking")
  public Staff recognise(final StaffLogin login, final Origin origin) {
    if (login.roles().isEmpty()) {
      throw new Refused("role");
    }
    final Organisation organisation =
        organisations.bySlug(login.organisation()).orElseThrow(() -> new Refused("organisation"));
    final UUID id = staffRegister.register(organisation, login.login(), login.name());
    return new Staff(id, organisation.id(), login.name(), login.roles(), login.twoFactor(), origin);
  }

  /** Writes the sign-in in the log; once a session. */
  public void signedIn(final Staff staff) {
    access.enter(staff, Action.SIGN_IN, Subject.organisation(staff.organisation()));
  }

  /** Writes the sign-out in the log. */
  public void signedOut(final Staff staff) {
    access.enter(staff, Action.SIGN_OUT, Subject.organisation(staff.organisation()));
  }

  /** Names of staff by id, for showing who did something; at most 500. */
  @Unguarded("staff act in their function; each list that shows them is entered by its own room")
  public Map<UUID, String> staffNames(final Collection<UUID> staff) {
    return staffRegister.names(bounded(staff, STAFF_NAMES_AT_MOST));
  }

  /** Whether this is a member of staff of this organisation. */
  @Unguarded("staff act in their function; tells no name")
  public boolean worksAt(final UUID staff, final UUID organisation) {
    return staffRegister.worksAt(staff, organisation);
  }

  /** Colleagues of the officer, by name, at most 500. */
  public List<StaffCard> colleagues(final Staff officer) {
    access.enter(officer, Action.SEARCH_LOG, Subject.organisation(officer.organisation()));
    return staffRegister.colleagues(officer.organisation());
  }

  /** Everyone who works in the organisation of the one who asks, by name, at most 500. */
  @Unguarded("staff act in their function; tells no more than a telephone list")
  public List<StaffCard> team(final Staff staff) {
    return staffRegister.colleagues(staff.organisation());
  }

  /** Registers a youth and opens the dossier. */
  public UUID enrolYouth(final Actor actor, final UUID organisation, final YouthDetails details) {
    return enrolYouth(actor, UUID.randomUUID(), organisation, details);
  }

  /**
   * Registers a youth under an id which the caller gives, so that doing it again changes nothing.
   */
  public UUID enrolYouth(
      final Actor actor, final UUID youth, final UUID organisation, final YouthDetails details) {
    access.enter(actor, Action.ENROL_YOUTH, Subject.dossier(organisation, youth));
    youthRegister.enrol(youth, organisation, details);
    return youth;
  }

  /**
   * Who a youth is. The caller has entered the dossier already in this transaction, with an act of
   * its own. Fires {@link NamesAlike} when a member of staff has the same surname.
   */
  @Unguarded("the room that asks has entered the dossier with an act of its own")
  public YouthDetails details(final Actor actor, final UUID youth) {
    final YouthDetails details =
        youthRegister.details(actor.organisation(), youth).orElseThrow(() -> new NotFound("youth"));
    if (actor instanceof Staff staff && Surnames.alike(staff.name(), details.lastName())) {
      alike.fire(new NamesAlike(staff.organisation(), staff.id(), youth));
    }
    return details;
  }

  /** Names of youths for a list that the caller has entered already; at most 2,000. */
  @Unguarded("the room that asks has entered the list with an act of its own")
  public Map<UUID, String> youthNames(final Actor actor, final Collection<UUID> youths) {
    return youthRegister.names(actor.organisation(), bounded(youths, NAMES_AT_MOST));
  }

  /** The organisation of a youth; throws NotFound. */
  @Unguarded("tells an id by an id; needed to know whose dossier is to be entered")
  public UUID organisationOf(final UUID youth) {
    return youthRegister.organisationOf(youth).orElseThrow(() -> new NotFound("youth"));
  }

  /**
   * Youths of the own organisation whose name contains {@code part} (2 to 60 characters), at most
   * 20; for the officer. Accents and case do not matter.
   */
  public Map<UUID, String> findYouth(final Staff officer, final String part) {
    if (part == null || part.strip().length() < 2 || part.strip().length() > 60) {
      throw new Rejected(Rejected.Kind.INVALID, "name-part");
    }
    final Map<UUID, String> found = youthRegister.find(officer.organisation(), part, FOUND_AT_MOST);
    access.enter(
        officer,
        Action.FIND_YOUTH,
        Subject.list("youth", officer.organisation(), List.copyOf(found.keySet())));
    return found;
  }

  /**
   * Invites a youth to tie a device, for seven days; an earlier open invitation ends. Mails the
   * code when there is an address.
   */
  public Invitation invite(final Actor actor, final UUID youth) {
    final UUID organisation = organisationOf(youth);
    access.enter(actor, Action.INVITE, Subject.dossier(organisation, youth));
    final Contact contact = details(actor, youth).contact();
    return handover.invite(youth, organisation, contact, Handing.usual(contact));
  }

  /**
   * Invites as above, with link and code each going the way that is asked; throws Rejected INVALID
   * ({@code no-address}) when the youth has no such address.
   */
  public Invitation invite(final Actor actor, final UUID youth, final Handing handing) {
    final UUID organisation = organisationOf(youth);
    access.enter(actor, Action.INVITE, Subject.dossier(organisation, youth));
    return handover.invite(youth, organisation, details(actor, youth).contact(), handing);
  }

  /**
   * Ties a device; throws {@link CodeWrong}, or Rejected GONE ({@code invitation-over}) after five
   * wrong codes, use, a newer invitation or seven days. A refusal is logged.
   *
   * @param label what the youth will recognise the device by; 60 characters are kept
   */
  @Unguarded("the step that finds out who is asking; the try enters the log itself")
  public TiedDevice tieDevice(
      final String token, final String code, final String label, final Origin origin) {
    final Tying.Try result = tying.attempt(token, code, tidy(label), origin);
    if (result.device() != null) {
      return result.device();
    }
    if (result.attemptsLeft() != null) {
      throw new CodeWrong(result.attemptsLeft());
    }
    throw new Rejected(Rejected.Kind.GONE, "invitation-over");
  }

  /**
   * Recognises a device by its secret; empty when unknown or ended. A secret that was replaced more
   * than a minute ago shows that the device was copied: it is ended, and the youth told.
   */
  @Unguarded("the step that finds out who is asking; a copy that is found enters the log itself")
  public Optional<KnownDevice> recognise(final String secret, final Origin origin) {
    return watch.recognise(secret, origin);
  }

  /** The living devices of a youth, last used first, at most 50. */
  public List<DeviceCard> devices(final Actor actor, final UUID youth) {
    access.enter(actor, Action.SEE_DEVICES, Subject.dossier(organisationOf(youth), youth));
    return devices.of(youth);
  }

  /**
   * Ends a device, and tells {@link DeviceEnded} on the live line; ending it twice is ending it.
   */
  public void endDevice(final Actor actor, final UUID device) {
    final Devices.Holder holder = devices.holder(device).orElseThrow(() -> new NotFound("device"));
    access.enter(
        actor,
        Action.END_DEVICE,
        Subject.of("device", device, holder.organisation(), holder.youth()));
    watch.end(device, holder.youth(), Devices.Ending.PERSON);
  }

  /**
   * Ends all devices of a youth and the invitation that is open: the phone was lost. Answers how
   * many devices there were; doing it again ends none.
   */
  public int endDevices(final Actor actor, final UUID youth) {
    access.enter(actor, Action.END_DEVICE, Subject.dossier(organisationOf(youth), youth));
    return watch.endAll(youth);
  }

  /** When a copy of a device of this youth was found, in the last thirty days. */
  @Unguarded("the room that asks has entered the dossier with an act of its own")
  public Optional<Instant> copyFound(final UUID youth) {
    return devices.copyFound(youth);
  }

  private static String tidy(final String label) {
    final String text = label == null ? "" : NOT_PRINTABLE.matcher(label).replaceAll("").strip();
    final int end =
        text.offsetByCodePoints(0, Math.min(LABEL_AT_MOST, text.codePointCount(0, text.length())));
    return text.isEmpty() ? "Browser" : text.substring(0, end);
  }

  private static <T> Collection<T> bounded(final Collection<T> asked, final int atMost) {
    if (asked.size() > atMost) {
      throw new IllegalArgumentException("at most " + atMost + " at a time");
    }
    return asked;
  }
}
