package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.heading;
import static nl.nabij.whole.Screen.link;
import static nl.nabij.whole.Screen.log;
import static nl.nabij.whole.Screen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nabij.stand.visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One day of a consultant, a youth and a privacy officer, each in a browser of their own, from the
 * first sign-in to the proof of the log. Every part goes on where the one before it ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DayIT {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

  private static Browser browser;
  private static Page consultant;
  private static Page youth;
  private static Page guest;
  private static String name;
  private static String youthId;
  private static String joinLink;

  @BeforeAll
  static void open() {
    Whole.stand();
    browser = Browser.open();
    youth = browser.visitor(360, 740).newPage();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  @Order(1)
  void the_consultant_signs_in_and_sees_what_the_day_asks() {
    consultant = browser.staff("consultant", "/werk/");

    assertThat(heading(consultant, "Stappen")).isVisible(PATIENTLY);
    assertThat(consultant.getByText("Demo: verzonnen mensen")).isVisible();
    assertThat(consultant.locator(".person-row").nth(30)).isVisible(PATIENTLY);
    Pictures.take(consultant, "werk-vandaag");
  }

  @Test
  @Order(2)
  void an_invitation_and_six_digits_bring_the_youth_into_the_conversation() {
    // Somebody in the course of guidance, whose case can be closed at the end of the day.
    openSomeoneInTheCourse();
    button(consultant, "Uitnodigen").click();
    button(consultant, "Maak een uitnodiging").click();
    String invitation = consultant.getByLabel("Of stuur de link").inputValue();
    String code =
        consultant.locator(".invitation__code .visually-hidden").textContent().replace(" ", "");
    button(consultant, "Klaar").click();

    youth.navigate(invitation);
    youth.getByLabel("Code van zes cijfers").fill(code.equals("000000") ? "111111" : "000000");
    button(youth, "Begin").click();
    assertThat(youth.getByRole(AriaRole.ALERT)).containsText("nog 4 keer");
    youth.getByLabel("Code van zes cijfers").fill(code);
    button(youth, "Begin").click();

    assertThat(log(youth)).isVisible();
    assertThat(link(youth, "Wie keek mee?")).isVisible();
  }

  @Test
  @Order(3)
  void the_next_visit_just_opens() {
    youth.navigate("/");
    assertThat(log(youth)).isVisible();
  }

  @Test
  @Order(4)
  void they_write_to_each_other_live() {
    write(youth, "Hoi! Ik heb mijn sollicitatie verstuurd.");
    assertThat(log(consultant)).containsText("Ik heb mijn sollicitatie verstuurd.");

    write(consultant, "Wat goed van je!\nZullen we er even over praten?");
    assertThat(log(youth)).containsText("Zullen we er even over praten?");
    assertThat(youth.locator("[data-unsent]")).hasCount(0);
    Pictures.take(youth, "jongere-gesprek");
    Pictures.take(consultant, "werk-gesprek");
  }

  @Test
  @Order(5)
  void what_was_typed_survives_a_reload() {
    Screen.field(youth).fill("Half af, en toch bewaard");
    youth.reload();
    assertThat(Screen.field(youth)).hasValue("Half af, en toch bewaard");
    Screen.field(youth).fill("");
  }

  @Test
  @Order(6)
  void a_message_goes_round_quickly_and_in_order() {
    List<Double> rounds = RoundTrips.measure(consultant, youth, 100);
    System.out.println("Message from one browser to the other: " + RoundTrips.summary(rounds));
    assertThat(rounds).hasSize(100);
    assertThat(RoundTrips.shown(youth)).isSorted().hasSize(100);
  }

  @Test
  @Order(7)
  void a_video_appointment_brings_a_letter_whose_code_opens_the_call() {
    ZonedDateTime soon = firstFreeMoment();
    button(consultant, "Afspraak plannen").click();
    Locator dialog = consultant.getByRole(AriaRole.DIALOG);
    dialog.getByText("Video", new Locator.GetByTextOptions().setExact(true)).click();
    dialog.getByLabel("Datum").fill(soon.toLocalDate().toString());
    dialog.getByLabel("Tijd").fill(soon.format(DateTimeFormatter.ofPattern("HH:mm")));
    button(consultant, "Plan de afspraak").click();
    Locator letter = link(consultant, "Open de brief (pdf)");
    assertThat(letter).isVisible(PATIENTLY);

    byte[] pdf = consultant.request().get(letter.getAttribute("href")).body();
    PrintedLetter printed = PrintedLetter.of(pdf);
    assertThat(printed.text()).contains(name.split(" ")[0]).contains("088");
    assertThat(printed.text().toLowerCase()).doesNotContain("sanctie").doesNotContain("boete");
    joinLink = printed.scannedLink();
    assertThat(joinLink).startsWith(Whole.url() + "/v#");
    button(consultant, "Klaar").click();

    assertThat(log(youth).getByText("Bekijk de brief").last()).isVisible(PATIENTLY);
    Pictures.take(youth, "jongere-afspraak");
  }

  @Test
  @Order(8)
  void the_youth_checks_sound_with_the_camera_off_and_waits_at_the_door() {
    guest = browser.visitor(360, 740).newPage();
    guest.navigate(joinLink);
    assertThat(guest.getByText("Je camera staat uit, tot jij hem aanzet.")).isVisible(PATIENTLY);
    assertThat(guest.getByTestId("own-video")).hasCount(0);
    Pictures.take(guest, "gesprek-vooraf");
    guest.getByText("Met beeld").click();
    assertThat(guest.getByTestId("own-video")).isVisible(PATIENTLY);
    button(guest, "Ik ben er").click();
    assertThat(guest.getByText("Fijn dat je er bent")).isVisible(PATIENTLY);
  }

  @Test
  @Order(9)
  void let_in_they_see_and_hear_each_other() {
    link(consultant, "Start videogesprek").first().click();
    button(consultant, "Open de kamer").click();
    assertThat(consultant.getByTestId("knock")).isVisible(PATIENTLY);
    button(consultant, "Laat binnen").click();
    button(consultant, "Camera aanzetten").click();

    for (Page side : List.of(consultant, guest)) {
      Locator remote = side.getByTestId("remote-video");
      assertThat(remote).isVisible(PATIENTLY);
      side.waitForFunction(
          "() => { const v = document.querySelector('[data-testid=remote-video]');"
              + " return v && v.videoWidth > 0 && v.getVideoPlaybackQuality().totalVideoFrames > 10; }",
          null,
          new Page.WaitForFunctionOptions().setTimeout(30_000));
      assertThat(
              (Boolean)
                  remote.evaluate(
                      "v => v.srcObject.getAudioTracks().some(t => t.readyState === 'live' && !t.muted)"))
          .isTrue();
    }
    Pictures.take(guest, "gesprek-jongere");
    Pictures.take(consultant, "gesprek-consulent");
  }

  @Test
  @Order(10)
  void hanging_up_leaves_who_came_and_for_how_long() {
    button(guest, "Ophangen").click();
    assertThat(guest.getByText("Het gesprek is klaar")).isVisible(PATIENTLY);
    button(consultant, "Ophangen").click();
    assertThat(button(consultant, "Ophangen")).isHidden();

    openPerson();
    consultant.getByText(Pattern.compile("^\\d+ eerder$")).click();
    assertThat(consultant.getByText("minuten gesproken").first()).isVisible(PATIENTLY);
  }

  @Test
  @Order(11)
  void closing_to_work_makes_the_plan_of_aftercare() {
    LocalDate today = LocalDate.now(HERE);
    button(consultant, "Afsluiten naar werk of school").click();
    Locator dialog = consultant.getByRole(AriaRole.DIALOG);
    dialog.getByText("Naar werk", new Locator.GetByTextOptions().setExact(true)).click();
    dialog.getByLabel("Vanaf wanneer?").fill(today.toString());
    button(consultant, "Sluit af en start nazorg").click();

    Locator steps = consultant.locator(".aftercare li");
    assertThat(steps.first()).isVisible(PATIENTLY);
    // Three monthly contacts, the preparation of the end, the end, and the check six months on.
    assertThat(steps.count()).isGreaterThanOrEqualTo(5);
    assertThat(steps.last())
        .containsText(String.valueOf(today.plusMonths(3).plusMonths(6).getYear()));
    Pictures.take(consultant, "werk-nazorg");
    button(consultant, "Klaar").click();
  }

  @Test
  @Order(12)
  void the_youth_sees_who_looked() {
    link(youth, "Wie keek mee?").click();
    assertThat(heading(youth, "Wie keek mee?")).isVisible();
    assertThat(youth.locator("main")).containsText("Sanne de Wit");
    assertThat(youth.locator("main")).containsText("bekeek je gegevens");
    Pictures.take(youth, "jongere-wie-keek-mee");
  }

  @Test
  @Order(13)
  void the_officer_finds_it_all_in_the_log_and_proves_it() {
    Page officer = browser.staff("officer", "/toezicht/");
    assertThat(officer.getByText("Wie keek waarnaar, en waarom?")).isVisible(PATIENTLY);
    officer.getByLabel("Welke handeling?").selectOption("case.close");
    assertThat(officer.locator(".row__action").first()).isVisible(PATIENTLY);
    Pictures.take(officer, "toezicht-regels");
    button(officer, Pattern.compile("Bewijs deze .* regels")).click();
    assertThat(officer.getByText(Pattern.compile("regels? (zijn|is) bewezen")))
        .isVisible(PATIENTLY);
    Pictures.take(officer, "toezicht-bewijs");

    officer.getByLabel("Vouw per dag samen").uncheck();
    for (String act : List.of("message.write", "appointment.plan", "call.admit", "letter.write")) {
      officer.getByLabel("Welke handeling?").selectOption(act);
      assertThat(officer.locator("main")).containsText(name);
    }
  }

  @Test
  @Order(14)
  void signing_out_closes_the_desk() {
    button(consultant, "Uitloggen").click();
    assertThat(consultant.getByLabel("Gebruikersnaam")).isVisible(PATIENTLY);
  }

  /** Somebody in the middle of guidance with no conversation under way, found as a person would. */
  private static void openSomeoneInTheCourse() {
    JsonNode people = Answer.read(consultant.request().get("/api/inbox").text()).path("people");
    for (JsonNode person : people) {
      if (person.path("phase").asText().equals("course")) {
        name = person.path("name").asText();
        youthId = person.path("youth").asText();
        openPerson();
        return;
      }
    }
    throw new AssertionError("nobody in the course of guidance");
  }

  /**
   * Some minutes from now, or when what the demo world put at this very hour is over; what it put
   * later today is cancelled.
   */
  private static ZonedDateTime firstFreeMoment() {
    Instant now = Instant.now();
    Instant free = now.plus(Duration.ofMinutes(12));
    LocalDate today = LocalDate.now(HERE);
    String days = "?from=" + today + "&to=" + today.plusDays(1);
    for (JsonNode appointment :
        Answer.read(consultant.request().get("/api/appointments" + days).text())) {
      Instant start = Instant.parse(appointment.path("startsAt").asText());
      Instant end = start.plus(Duration.ofMinutes(appointment.path("minutes").asInt()));
      if (start.isAfter(now) && appointment.path("status").asText().equals("planned")) {
        consultant
            .request()
            .post(
                "/api/appointments/" + appointment.path("id").asText() + "/cancel",
                RequestOptions.create().setHeader("Origin", Whole.url()).setData(Map.of()));
      } else if (!start.isAfter(now) && end.isAfter(free)) {
        free = end;
      }
    }
    return free.atZone(HERE).plusMinutes(1);
  }

  private static void openPerson() {
    consultant.navigate("/werk/jongere/" + youthId);
    assertThat(heading(consultant, name).first()).isVisible(PATIENTLY);
  }
}
