package nl.nabij.people;

import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Origin;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;

/** Organisations, staff, youth and their devices. */
@Stateless
public class Directory {

  /** Registers a municipality, or updates the one with this slug. */
  public Organisation enrolOrganisation(
      String slug, String name, String phone, String street, String postcode, String city) {
    throw new UnsupportedOperationException();
  }

  /** The organisation with this id; throws {@link nl.nabij.access.NotFound}. */
  public Organisation organisation(UUID id) {
    throw new UnsupportedOperationException();
  }

  /** The organisation with this slug, if any. */
  public Optional<Organisation> organisationBySlug(String slug) {
    throw new UnsupportedOperationException();
  }

  /**
   * Recognises a member of staff, and registers them at their first sign-in; throws {@link
   * nl.nabij.access.Refused} for an unknown organisation or no role.
   */
  public Staff recognise(StaffLogin login, Origin origin) {
    throw new UnsupportedOperationException();
  }

  /** Writes the sign-in in the log; once a session. */
  public void signedIn(Staff staff) {
    throw new UnsupportedOperationException();
  }

  /** Writes the sign-out in the log. */
  public void signedOut(Staff staff) {
    throw new UnsupportedOperationException();
  }

  /** Names of staff by id, for showing who did something; at most 500. */
  public Map<UUID, String> staffNames(Collection<UUID> staff) {
    throw new UnsupportedOperationException();
  }

  /** Colleagues of the officer, by name. */
  public List<StaffCard> colleagues(Staff officer) {
    throw new UnsupportedOperationException();
  }

  /** Registers a youth and opens the dossier. */
  public UUID enrolYouth(Actor actor, UUID organisation, YouthDetails details) {
    throw new UnsupportedOperationException();
  }

  /**
   * Who a youth is. The caller has entered the dossier already in this transaction, with an act of
   * its own.
   */
  public YouthDetails details(Actor actor, UUID youth) {
    throw new UnsupportedOperationException();
  }

  /** Names of youths for a list that the caller has entered already; at most 2,000. */
  public Map<UUID, String> youthNames(Actor actor, Collection<UUID> youths) {
    throw new UnsupportedOperationException();
  }

  /** The organisation of a youth; throws NotFound. */
  public UUID organisationOf(UUID youth) {
    throw new UnsupportedOperationException();
  }

  /**
   * Youths of the own organisation whose name contains {@code part} (2 to 60 characters), at most
   * 20; for the officer.
   */
  public Map<UUID, String> findYouth(Staff officer, String part) {
    throw new UnsupportedOperationException();
  }

  /**
   * Invites a youth to tie a device; earlier open invitations of this youth end. Mails the code.
   */
  public Invitation invite(Actor actor, UUID youth) {
    throw new UnsupportedOperationException();
  }

  /**
   * Ties a device; throws {@link CodeWrong}, or Rejected GONE after five wrong codes, use or
   * expiry.
   */
  public TiedDevice tieDevice(String token, String code, String label, Origin origin) {
    throw new UnsupportedOperationException();
  }

  /** Recognises a device by its secret. */
  public Optional<Youth> recognise(String secret, Origin origin) {
    throw new UnsupportedOperationException();
  }

  /** The devices of a youth. */
  public List<DeviceCard> devices(Actor actor, UUID youth) {
    throw new UnsupportedOperationException();
  }

  /** Ends a device; fires {@link DeviceEnded}. */
  public void endDevice(Actor actor, UUID device) {
    throw new UnsupportedOperationException();
  }
}
