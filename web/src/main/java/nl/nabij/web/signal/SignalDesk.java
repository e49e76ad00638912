package nl.nabij.web.signal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.access.Staff;
import nl.nabij.people.Directory;
import nl.nabij.signal.Judgement;
import nl.nabij.signal.Overview;
import nl.nabij.signal.Signal;
import nl.nabij.signal.Signals;
import nl.nabij.signal.Verdict;
import nl.nabij.web.Codes;

/** Puts names to signals, in the transaction that entered them. */
@Stateless
public class SignalDesk {

  private static final int NAMES_AT_MOST = 500;

  @Inject Signals signals;
  @Inject Directory directory;

  /** Whose names are known. */
  private record Names(Staff officer, Map<UUID, String> staff, Map<UUID, String> youths) {}

  /** What stands out in the organisation of the officer. */
  public SignalView.Overview overview(final Staff officer) {
    final Overview found = signals.overview(officer);
    final Names names =
        names(officer, Stream.concat(found.open().stream(), found.judged().stream()).toList());
    return new SignalView.Overview(
        found.open().stream().map(one -> view(one, names)).toList(),
        found.waiting(),
        found.judged().stream().map(one -> view(one, names)).toList());
  }

  /** Judges, and shows what it has become. */
  public SignalView judge(
      final Staff officer, final UUID signal, final Verdict verdict, final String note) {
    final Signal judged = signals.judge(officer, signal, verdict, note);
    return view(judged, names(officer, List.of(judged)));
  }

  private Names names(final Staff officer, final Collection<Signal> signals) {
    final List<UUID> staff =
        signals.stream()
            .flatMap(
                one ->
                    Stream.concat(
                        Stream.of(one).map(Signal::actor),
                        one.judgements().stream().map(Judgement::by)))
            .filter(Objects::nonNull)
            .distinct()
            .limit(NAMES_AT_MOST)
            .toList();
    final List<UUID> youths =
        signals.stream().map(Signal::dossier).filter(Objects::nonNull).distinct().toList();
    return new Names(
        officer,
        staff.isEmpty() ? Map.of() : directory.staffNames(staff),
        directory.youthNames(officer, youths));
  }

  private static SignalView view(final Signal one, final Names names) {
    return new SignalView(
        one.id(),
        one.kind(),
        one.threshold(),
        one.margin(),
        person(one.actor(), names.staff()),
        person(one.dossier(), names.youths()),
        one.day(),
        one.measured(),
        one.minutes(),
        one.times(),
        one.entries(),
        one.first(),
        one.last(),
        one.grown(),
        names.officer().id().equals(one.actor()),
        one.judgements().stream()
            .map(
                said ->
                    new SignalView.JudgementView(
                        names.staff().getOrDefault(said.by(), ""),
                        said.at(),
                        Codes.of(said.verdict()),
                        said.note()))
            .toList());
  }

  private static SignalView.Person person(final UUID id, final Map<UUID, String> names) {
    return id == null ? null : new SignalView.Person(id, names.get(id));
  }
}
