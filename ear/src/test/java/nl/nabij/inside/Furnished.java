package nl.nabij.inside;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.absence.Absences;
import nl.nabij.absence.NewAbsence;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import nl.nabij.agreement.Agreements;
import nl.nabij.agreement.Doer;
import nl.nabij.agreement.NewAgreement;
import nl.nabij.appointment.Appointments;
import nl.nabij.appointment.Kind;
import nl.nabij.appointment.NewAppointment;
import nl.nabij.attachment.Attachments;
import nl.nabij.attachment.NewUpload;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.draft.Drafts;
import nl.nabij.group.Groups;
import nl.nabij.guidance.Cases;
import nl.nabij.network.Companions;
import nl.nabij.network.NewCompanion;
import nl.nabij.network.Relation;
import nl.nabij.people.Directory;
import nl.nabij.people.Invitation;
import nl.nabij.people.TiedDevice;
import nl.nabij.reachability.Often;
import nl.nabij.reachability.Reachability;
import nl.nabij.reachability.Rhythm;
import nl.nabij.request.RequestKind;
import nl.nabij.request.Requests;
import nl.nabij.sending.NewMessage;
import nl.nabij.sending.Sendings;
import nl.nabij.wording.Moment;
import nl.nabij.wording.Phrase;
import nl.nabij.wording.Phrases;

/** A town with one of everything; every text and name of it has a word that no other town has. */
final class Furnished {

  private static final AtomicInteger COUNT = new AtomicInteger();

  final String secret = "Zeegroen" + (char) ('a' + COUNT.getAndIncrement());
  final Town town;
  final UUID youth;
  final UUID thread;
  final Youth self;

  Furnished() {
    final Directory directory = bean(Directory.class);
    final LocalDate today = LocalDate.now(DutchTime.ZONE);
    town = new Town(directory);
    youth = town.youth(secret);
    bean(Cases.class).open(town.coordinator, youth, town.consultant.id(), today);
    final Invitation invitation = directory.invite(town.consultant, youth);
    final TiedDevice device =
        directory.tieDevice(invitation.token(), invitation.code(), "Firefox", Town.DESK);
    self = directory.recognise(device.secret(), Town.DESK).orElseThrow().youth();
    directory.invite(town.consultant, youth);
    thread = bean(Conversations.class).open(town.consultant, youth);
    talk();
    plan(today);
    others(today);
  }

  private void talk() {
    final Conversations conversations = bean(Conversations.class);
    conversations.post(self, thread, UUID.randomUUID(), secret);
    conversations.post(town.consultant, thread, UUID.randomUUID(), secret);
    bean(Drafts.class).keep(town.consultant, thread, secret, 0);
    bean(Attachments.class).begin(self, new NewUpload(thread, secret + ".pdf", 5, false, null));
    bean(Sendings.class)
        .planOne(
            town.consultant,
            Instant.now().plus(2, ChronoUnit.DAYS),
            new NewMessage(UUID.randomUUID(), youth, secret));
  }

  private void plan(final LocalDate today) {
    bean(Appointments.class)
        .plan(
            town.consultant,
            youth,
            new NewAppointment(
                UUID.randomUUID(),
                Kind.VIDEO,
                Instant.now().plus(10, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS),
                30,
                null,
                true));
    bean(Agreements.class)
        .agree(
            town.consultant,
            youth,
            UUID.randomUUID(),
            new NewAgreement(secret, Doer.YOUTH, null, today.plusDays(3)));
    bean(Reachability.class)
        .agree(town.consultant, youth, new Rhythm(Often.values()[0], today, null));
    bean(Absences.class)
        .record(
            town.consultant,
            new NewAbsence(
                town.consultant.id(),
                nl.nabij.absence.Kind.LEAVE,
                today.plusDays(20),
                today.plusDays(22),
                null));
  }

  private void others(final LocalDate today) {
    bean(Requests.class).ask(self, youth, UUID.randomUUID(), RequestKind.QUESTION, secret);
    bean(Phrases.class)
        .keep(
            town.consultant,
            new Phrase(UUID.randomUUID(), false, Moment.OTHER, secret, secret, null));
    final UUID companion = UUID.randomUUID();
    bean(Companions.class)
        .letIn(
            self, companion, new NewCompanion(secret, Relation.PARENT, true, today.plusDays(30)));
    bean(Companions.class).link(self, companion);
    final Groups groups = bean(Groups.class);
    final UUID group = UUID.randomUUID();
    groups.make(town.consultant, group, secret, today.plusDays(30));
    groups.invite(town.consultant, group, youth);
    groups.join(self, group, secret);
  }

  /** Somebody of staff whom the town does not know yet. */
  Staff staff(final boolean twoFactor, final Set<Role> roles) {
    return new Staff(
        UUID.randomUUID(), town.organisation.id(), "Iemand", roles, twoFactor, Town.DESK);
  }

  static <T> T bean(final Class<T> type) {
    return CDI.current().select(type).get();
  }
}
