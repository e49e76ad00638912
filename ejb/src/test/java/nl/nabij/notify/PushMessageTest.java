package nl.nabij.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;

/** Against the examples of RFC 8291 (section 5) and RFC 8292 (section 2.4). */
class PushMessageTest {

  private static final String AS_PUBLIC =
      "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
  private static final String AS_PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
  private static final String UA_PUBLIC =
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
  private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
  private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
  private static final String BODY =
      "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
          + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
          + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

  private final Vault vault =
      TestVault.in(TestTransactions.fresh(), new TestClock("2026-11-23T09:00:00Z"));

  private static byte[] decoded(final String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  @Test
  void theExampleOfTheStandardComesOutToTheByte() throws GeneralSecurityException {
    final KeyPair own =
        new KeyPair(Curve.publicKey(decoded(AS_PUBLIC)), Curve.privateKey(decoded(AS_PRIVATE)));
    final byte[] body =
        PushMessage.encrypt(
            vault::sealOnce,
            "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8),
            decoded(UA_PUBLIC),
            decoded(AUTH),
            own,
            decoded(SALT),
            0);
    assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(body)).isEqualTo(BODY);
  }

  @Property(tries = 30)
  void whatIsEncryptedTheBrowserReadsAndAllMessagesAreOfOneLength(
      @ForAll @Size(max = PushRoute.PADDED_TO) final byte[] plain) throws GeneralSecurityException {
    final Receiver browser = new Receiver();
    final byte[] body =
        PushMessage.encrypt(
            vault::sealOnce,
            plain,
            browser.point(),
            browser.auth(),
            Curve.newPair(),
            new byte[16],
            PushRoute.PADDED_TO);
    assertThat(body).hasSize(16 + 4 + 1 + Curve.POINT + PushRoute.PADDED_TO + 1 + 16);
    assertThat(browser.read(body)).isEqualTo(plain);
  }

  @Test
  void theExampleTokenIsMadeOfTheSamePartsAndItsSignatureHolds() throws GeneralSecurityException {
    final String example =
        "eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHA"
            + "iOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0";
    final String claims =
        Vapid.claims(
            URI.create("https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV"),
            Instant.ofEpochSecond(1_453_523_768),
            "mailto:push@example.com");
    assertThat(claims).isEqualTo(example);
    assertThat(
            holds(
                claims,
                "i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA",
                decoded(
                    "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs")))
        .isTrue();
  }

  @Test
  void theTokenThatIsSentIsSignedByTheKeyThatIsSentAlong() throws GeneralSecurityException {
    final KeyPair pair = Curve.newPair();
    final byte[] point = Curve.point((ECPublicKey) pair.getPublic());
    final String header =
        Vapid.header(
            URI.create("https://push.example.net/x"),
            Instant.EPOCH,
            "mailto:a@b.example",
            pair.getPrivate(),
            point);
    final String token = header.substring("vapid t=".length(), header.indexOf(", k="));
    final int dot = token.lastIndexOf('.');
    assertThat(decoded(header.substring(header.indexOf(", k=") + 4))).isEqualTo(point);
    assertThat(holds(token.substring(0, dot), token.substring(dot + 1), point)).isTrue();
  }

  private static boolean holds(final String claims, final String signature, final byte[] point)
      throws GeneralSecurityException {
    final Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
    check.initVerify(Curve.publicKey(point));
    check.update(claims.getBytes(StandardCharsets.US_ASCII));
    return check.verify(decoded(signature));
  }

  @Test
  void aPointThatIsNotOnTheCurveIsNoKey() {
    final byte[] off = decoded(UA_PUBLIC);
    off[40]++;
    assertThatThrownBy(() -> Curve.publicKey(off)).isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> Curve.publicKey(Arrays.copyOf(off, 64)))
        .isInstanceOf(GeneralSecurityException.class);
  }
}
