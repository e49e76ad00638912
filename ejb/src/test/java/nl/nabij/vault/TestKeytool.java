package nl.nabij.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The tool of the JDK by which a wrapping key is added to a keystore, as the manual says. */
final class TestKeytool {

  private TestKeytool() {}

  static void addKey(final Path keystore, final int generation, final String passphrase)
      throws Exception {
    final ProcessBuilder keytool =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genseckey",
            "-alias",
            "nabij-wrap-" + generation,
            "-keyalg",
            "AES",
            "-keysize",
            "256",
            "-storetype",
            "PKCS12",
            "-keystore",
            keystore.toString(),
            "-storepass:env",
            "NABIJ_KEYSTORE_PASSPHRASE");
    keytool.environment().put("NABIJ_KEYSTORE_PASSPHRASE", passphrase);
    final Process run = keytool.redirectErrorStream(true).start();
    final String said = new String(run.getInputStream().readAllBytes());
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).as(said).isZero();
  }
}
