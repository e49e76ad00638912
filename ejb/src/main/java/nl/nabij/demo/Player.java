package nl.nabij.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Origin;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import nl.nabij.agreement.Agreements;
import nl.nabij.agreement.Doer;
import nl.nabij.agreement.NewAgreement;
import nl.nabij.agreement.State;
import nl.nabij.appointment.Appointments;
import nl.nabij.appointment.NewAppointment;
import nl.nabij.calendar.DemoTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.followup.FollowUps;
import nl.nabij.followup.Plan;
import nl.nabij.guidance.Cases;
import nl.nabij.people.Directory;

/** Lives lives through the boundaries that people use, each act at its own time. */
@Dependent
class Player {

  private final Directory directory;
  private final Cases cases;
  private final Conversations conversations;
  private final Appointments appointments;
  private final FollowUps followUps;
  private final Agreements agreements;

  @Inject
  Player(
      final Directory directory,
      final Cases cases,
      final Conversations conversations,
      final Appointments appointments,
      final FollowUps followUps,
      final Agreements agreements) {
    this.directory = directory;
    this.cases = cases;
    this.conversations = conversations;
    this.appointments = appointments;
    this.followUps = followUps;
    this.agreements = agreements;
  }

  /** Lives these lives in one transaction: all of them, or none. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void live(final List<Life> lives, final Team team, final Staff consultant) {
    lives.forEach(life -> new Living(life, team, consultant).all());
  }

  /** One life while it is lived. */
  private final class Living {

    private final Life life;
    private final Team team;
    private final Staff consultant;
    private final Youth youth;
    private UUID thread;
    private UUID caseId;
    private UUID plan;
    private long last;

    private Living(final Life life, final Team team, final Staff consultant) {
      this.life = life;
      this.team = team;
      this.consultant = consultant;
      final UUID device = Chance.of("device:" + life.youth()).id();
      this.youth =
          new Youth(
              life.youth(),
              team.organisation(),
              device,
              new Origin(
                  "198.51.100." + (1 + Math.floorMod(device.hashCode(), 250)), device.toString()));
    }

    private void all() {
      life.acts().forEach(act -> DemoTime.at(act.at(), () -> live(act)));
    }

    private void live(final Act act) {
      if (act instanceof Act.Say say) {
        say(say);
      } else if (act instanceof Act.Look) {
        conversations.follow(consultant, thread);
      } else if (act instanceof Act.Read read) {
        conversations.markRead(read.youth() ? youth : consultant, thread, last);
      } else if (act instanceof Act.Step step) {
        followUps.record(consultant, plan(), step.step(), step.result(), null);
      } else if (act instanceof Act.Plan wish) {
        plan(wish);
      } else if (act instanceof Act.Attend attend) {
        appointments.record(consultant, attend.appointment(), attend.held());
      } else if (act instanceof Act.Cancel cancel) {
        appointments.cancel(cancel.youth() ? youth : consultant, cancel.appointment(), null);
        last++;
      } else if (act instanceof Act.Agree agree) {
        agreements.agree(
            consultant,
            life.youth(),
            agree.id(),
            new NewAgreement(agree.text(), Doer.YOUTH, null, agree.dueOn()));
        last++;
      } else if (act instanceof Act.Tick tick) {
        agreements.mark(youth, tick.agreement(), State.DONE);
        last++;
      } else if (act instanceof Act.Move move) {
        cases.move(consultant, caseId, move.phase());
      } else if (act instanceof Act.Close close) {
        cases.close(consultant, caseId, close.outcome(), close.outflowOn());
        plan = null;
      } else if (act instanceof Act.Begin begin) {
        begin(begin);
      }
    }

    private void begin(final Act.Begin begin) {
      directory.enrolYouth(team.coordinator(), life.youth(), team.organisation(), life.details());
      caseId =
          cases
              .open(team.coordinator(), life.youth(), consultant.id(), begin.firstInterviewOn())
              .id();
      thread = conversations.open(consultant, life.youth());
    }

    private void say(final Act.Say say) {
      last =
          conversations.post(say.youth() ? youth : consultant, thread, say.id(), say.text()).seq();
    }

    private void plan(final Act.Plan wish) {
      appointments.plan(
          consultant,
          life.youth(),
          new NewAppointment(
              wish.id(),
              wish.kind(),
              wish.startsAt(),
              wish.minutes(),
              wish.place(),
              wish.letter()));
      last++;
    }

    private UUID plan() {
      if (plan == null) {
        plan = followUps.planOf(consultant, life.youth()).map(Plan::id).orElseThrow();
      }
      return plan;
    }
  }
}
