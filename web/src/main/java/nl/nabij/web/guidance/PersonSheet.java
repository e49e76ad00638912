package nl.nabij.web.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Staff;
import nl.nabij.appointment.Appointments;
import nl.nabij.conversation.Conversations;
import nl.nabij.followup.FollowUps;
import nl.nabij.followup.Plan;
import nl.nabij.glass.BreakGlass;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.notify.NoticeChoices;
import nl.nabij.notify.Way;
import nl.nabij.people.Directory;
import nl.nabij.people.YouthDetails;
import nl.nabij.reachability.Reachability;
import nl.nabij.web.Codes;
import nl.nabij.web.appointment.AppointmentView;
import nl.nabij.web.edge.PublicUrl;
import nl.nabij.web.followup.StepView;
import nl.nabij.web.glass.GlassView;
import nl.nabij.web.reachability.ReachView;

/** Puts the sheet of one youth together: one transaction, one question to each room. */
@Stateless
public class PersonSheet {
  @Inject Access access;
  @Inject Cases cases;
  @Inject Directory directory;
  @Inject Conversations conversations;
  @Inject Appointments appointments;
  @Inject FollowUps followUps;
  @Inject Reachability reachability;
  @Inject NoticeChoices notices;
  @Inject BreakGlass glass;
  @Inject PublicUrl publicUrl;

  /** The sheet of a youth. The case comes first: it is what lets a consultant in. */
  public PersonView of(final Staff staff, final UUID youth) {
    final CaseCard card = cases.caseOf(staff, youth);
    final YouthDetails details = directory.details(staff, youth);
    final String owner = directory.staffNames(List.of(card.owner())).get(card.owner());
    return new PersonView(
        youth,
        details.fullName(),
        details.phone(),
        details.mail(),
        details.born(),
        details.language(),
        conversations.threadOf(youth),
        new PersonView.CaseView(
            card.id(),
            Codes.of(card.phase()),
            card.openedOn(),
            new PersonView.Owner(card.owner(), owner),
            card.closedOn(),
            Codes.of(card.outcome()),
            card.outflowOn()),
        appointments.ofYouth(staff, youth).stream()
            .map(one -> AppointmentView.of(one, null, publicUrl))
            .toList(),
        followUps.planOf(staff, youth).map(Plan::steps).orElse(List.of()).stream()
            .map(StepView::of)
            .toList(),
        directory.devices(staff, youth).size(),
        directory.copyFound(youth).orElse(null),
        notices.notArriving(youth).stream().map(Way::code).toList(),
        notices.sendsSms(),
        ReachView.of(reachability.of(staff, youth)),
        glass.until(staff, youth).orElse(null),
        glass.ofDossier(youth).stream().map(GlassView::of).toList(),
        !access.restricted(List.of(youth)).isEmpty());
  }
}
