package nl.nabij.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.nabij.stand.visitor.Visitor;

/** The home page of a consultant with the most clients that anybody has. */
final class FullInbox implements Bench {
  private static final String BUSIEST = "consultant1.vliethoven";

  @Override
  public String says() {
    return "the inbox of a consultant with 87 clients";
  }

  @Override
  public Report run(Town town) {
    Visitor consultant = town.staff(BUSIEST);
    List<JsonNode> people = town.inbox(consultant);
    Report report = new Report();
    Asking.add(report, people.size() + " clients", number -> consultant.get("/api/inbox"));
    return report;
  }
}
