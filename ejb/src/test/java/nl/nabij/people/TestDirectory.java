package nl.nabij.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.House;
import nl.nabij.access.Origin;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.database.Database;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.LiveTopic;
import nl.nabij.live.TestEvent;
import nl.nabij.notify.Outbox;
import nl.nabij.notify.TestOutbox;
import nl.nabij.vault.Vault;

/** The directory as the container makes it, and a youth in it, for tests outside the container. */
public final class TestDirectory {

  private TestDirectory() {}

  public static Directory in(
      final TestTransactions transactions,
      final Vault vault,
      final Clock clock,
      final LiveTopic live) {
    return in(transactions, vault, clock, live, new TestEvent<>());
  }

  /** The same, with ears for those who have a surname in common. */
  public static Directory in(
      final TestTransactions transactions,
      final Vault vault,
      final Clock clock,
      final LiveTopic live,
      final TestEvent<NamesAlike> alike) {
    final Database database = transactions.database();
    final Access access = TestAccess.in(transactions, vault, clock);
    final Secrets secrets = new Secrets(vault);
    final Devices devices = new Devices(database, vault, secrets, new LockTable(database), clock);
    final Invitations invitations = new Invitations(database, secrets, clock);
    final YouthRegister youthRegister = new YouthRegister(database, vault, clock);
    final Outbox outbox = TestOutbox.in(transactions, vault, clock);
    return new Directory(
        new Organisations(database),
        new StaffRegister(database, vault, clock),
        youthRegister,
        devices,
        new Handover(invitations, outbox),
        new Tying(invitations, devices, access) {
          @Override
          Try attempt(
              final String token, final String code, final String label, final Origin origin) {
            return transactions.call(() -> super.attempt(token, code, label, origin));
          }
        },
        access,
        new DeviceWatch(
            devices,
            new DeviceSecrets(database, secrets, clock),
            invitations,
            youthRegister,
            access,
            outbox,
            live),
        alike);
  }

  /** The locks of screens, with each try in a transaction of its own. */
  public static ScreenLocks locks(
      final TestTransactions transactions,
      final Vault vault,
      final Clock clock,
      final LiveTopic live) {
    final Database database = transactions.database();
    final LockTable locks = new LockTable(database);
    final Secrets secrets = new Secrets(vault);
    final Access access = TestAccess.in(transactions, vault, clock);
    final DeviceWatch watch =
        new DeviceWatch(
            new Devices(database, vault, secrets, locks, clock),
            new DeviceSecrets(database, secrets, clock),
            new Invitations(database, secrets, clock),
            new YouthRegister(database, vault, clock),
            access,
            TestOutbox.in(transactions, vault, clock),
            live);
    return new ScreenLocks(
        locks,
        new Pins(vault),
        new Unlocking(locks, new Pins(vault), watch, access, clock) {
          @Override
          Optional<Try> attempt(final Youth youth, final String pin) {
            return transactions.call(() -> super.attempt(youth, pin));
          }
        },
        new DeviceKeys(
            new DeviceKeyTable(database) {
              @Override
              Optional<byte[]> takeChallenge(final UUID device, final Instant now) {
                return transactions.call(() -> super.takeChallenge(device, now));
              }
            },
            clock),
        access,
        live,
        clock);
  }

  public static Organisation organisation(final Directory directory, final String slug) {
    return directory.enrolOrganisation(
        slug, "Gemeente " + slug, "088 000 01 01", "Sluisplein 4", "1399 ZA", "Meerdam");
  }

  public static UUID youth(final Directory directory, final Organisation organisation) {
    return youth(directory, organisation, "Noor", "van Dam");
  }

  public static UUID youth(
      final Directory directory,
      final Organisation organisation,
      final String firstName,
      final String lastName) {
    return directory.enrolYouth(
        new House("test", organisation.id()),
        organisation.id(),
        new YouthDetails(
            firstName,
            lastName,
            LocalDate.of(2004, 5, 6),
            "+31600000001",
            "youth1@post.example",
            "nl"));
  }
}
