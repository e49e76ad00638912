package nl.nabij.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.Topic;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Accepted;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.InboxRow;
import nl.nabij.guidance.Cases;
import nl.nabij.people.Directory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written is kept once, in order, encrypted, and told on the live line. */
@ExtendWith(ArquillianExtension.class)
class ConversationsIT {

  @Inject private Directory directory;
  @Inject private Cases cases;
  @Inject private Conversations conversations;

  private final DataSource database = PastTheWall.source();

  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory connections;

  @Resource(lookup = "java:/jms/topic/nabij-live")
  private Topic topic;

  private Town town;
  private UUID youth;
  private Youth self;
  private UUID thread;
  private Entries entries;

  @Deployment
  static EnterpriseArchive archive() {
    return Inside.with(ConversationsIT.class, Town.class, Entries.class);
  }

  @BeforeEach
  void aThread() {
    town = new Town(directory);
    youth = town.youth("Noor");
    self = town.self(youth);
    cases.open(town.coordinator, youth, town.consultant.id(), LocalDate.now(DutchTime.ZONE));
    thread = conversations.open(town.consultant, youth);
    entries = new Entries(database);
  }

  @Test
  void writersAtTheSameTimeGetNumbersWithoutAHole() throws Exception {
    final int writers = 6;
    final int each = 10;
    final List<Callable<List<Long>>> deeds =
        IntStream.range(0, writers)
            .<Callable<List<Long>>>mapToObj(
                writer ->
                    () -> {
                      final List<Long> numbers = new ArrayList<>();
                      for (int i = 0; i < each; i++) {
                        numbers.add(
                            conversations
                                .post(
                                    writer % 2 == 0 ? self : town.consultant,
                                    thread,
                                    UUID.randomUUID(),
                                    "bericht " + writer + "/" + i)
                                .seq());
                      }
                      return numbers;
                    })
            .toList();

    final List<Long> numbers = atOnce(deeds).stream().flatMap(List::stream).sorted().toList();

    assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, writers * each).boxed().toList());
    assertThat(entries.of("message.write", "ok", youth)).isEqualTo(writers * each);
  }

  @Test
  void theSameIdAtTheSameTimeIsKeptOnce() throws Exception {
    for (int round = 1; round <= 10; round++) {
      final UUID id = UUID.randomUUID();
      final Callable<Accepted> send = () -> conversations.post(self, thread, id, "hoi");
      final List<Accepted> answers = atOnce(List.of(send, send, send, send));
      assertThat(answers).extracting(Accepted::seq).containsOnly((long) round);
      assertThat(answers.stream().filter(answer -> !answer.again())).hasSize(1);
    }
    assertThat(conversations.after(self, thread, 0, 50).messages()).hasSize(10);
  }

  @Test
  void anotherTextUnderTheSameIdIsAConflictAndLeavesNoEntry() throws Exception {
    final UUID id = UUID.randomUUID();
    conversations.post(self, thread, id, "hoi");
    assertThatThrownBy(() -> conversations.post(self, thread, id, "dag"))
        .isInstanceOf(Rejected.class)
        .hasMessage("message-id-taken");
    assertThat(entries.of("message.write", "ok", youth)).isEqualTo(1);
  }

  @Test
  void theLiveLineTellsWhatIsKeptAndNothingElse() throws Exception {
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE);
        JMSConsumer ear = context.createConsumer(topic)) {
      assertThatThrownBy(
              () -> conversations.post(town.colleague, thread, UUID.randomUUID(), "stiekem"))
          .isInstanceOf(Refused.class);
      final Accepted kept =
          conversations.post(self, thread, UUID.randomUUID(), "aardbeienjam van oma");

      final Message told = ear.receive(10_000);
      final String body = new String(told.getBody(byte[].class), StandardCharsets.UTF_8);
      assertThat(body)
          .containsOnlyOnce("MessagePosted")
          .contains(kept.id().toString(), thread.toString());
      assertThat(body).doesNotContain("aardbeien").doesNotContain("Noor");
      assertThat(ear.receive(300)).isNull();
    }
  }

  @Test
  void theInboxKnowsWhoWaitsAndShowsNobodyElse() {
    conversations.post(self, thread, UUID.randomUUID(), "ben je er?");
    final InboxRow row = conversations.inbox(town.consultant, List.of(youth)).get(0);
    assertThat(row.waitingSince()).isNotNull();
    assertThat(row.unread()).isEqualTo(1);
    assertThat(conversations.inbox(town.colleague, List.of(youth))).isEmpty();
  }

  @Test
  void theTextIsNowhereReadable() throws Exception {
    conversations.post(self, thread, UUID.randomUUID(), "aardbeienjam van oma");
    assertThat(
            entries.count(
                """
                SELECT count(*) FROM message WHERE thread = ?
                  AND position('aardbeien' IN encode(sealed_text, 'escape')) > 0
                """,
                thread))
        .isZero();
  }

  private static <T> List<T> atOnce(final List<Callable<T>> deeds) throws Exception {
    final ExecutorService many = Executors.newFixedThreadPool(deeds.size());
    try {
      final List<T> answers = new ArrayList<>();
      for (final Future<T> one : many.invokeAll(deeds)) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      many.shutdownNow();
    }
  }
}
