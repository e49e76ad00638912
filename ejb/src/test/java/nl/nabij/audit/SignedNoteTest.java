package nl.nabij.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignedNoteTest {

  /** The example key of golang.org/x/mod/sumdb/note, whose notes these are. */
  private static final LogKey EXAMPLE =
      new LogKey(
          "PeterNeumann",
          Arrays.copyOfRange(
              Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"), 1, 33));

  private static final String EXAMPLE_TEXT =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n";

  private static final LogKey KEY = LogKey.make("nabij.example/log/meerdam");

  @Test
  void aNoteIsTheOneThatAnotherToolMakes() {
    assertThat(EXAMPLE.sign(EXAMPLE_TEXT))
        .isEqualTo(
            EXAMPLE_TEXT
                + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZS"
                + "NXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");
  }

  @Test
  void aVerifierKeyIsTheOneThatAnotherToolMakes() {
    assertThat(LogKey.verifier(EXAMPLE.name(), EXAMPLE.publicKey()))
        .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  }

  @Test
  void aCheckpointThatWasSignedReadsBack() {
    final Checkpoint checkpoint = new Checkpoint(KEY.name(), 20_852_163, Hashes.leaf(new byte[1]));
    final Checkpoint read =
        Checkpoint.read(KEY.sign(checkpoint.text()), KEY.name(), KEY.publicKey());
    assertThat(read.sameTree(checkpoint.size(), checkpoint.root())).isTrue();
    assertThat(read.origin()).isEqualTo(KEY.name());
    assertThat(checkpoint.text().lines())
        .hasSize(3)
        .startsWith("nabij.example/log/meerdam", "20852163");
  }

  @Property(tries = 300)
  void aCheckpointWithAnotherByteIsNotOurs(@ForAll @IntRange(min = 0, max = 10_000) final int any) {
    final String note = KEY.sign(new Checkpoint(KEY.name(), 17, Hashes.empty()).text());
    final byte[] bytes = note.getBytes(StandardCharsets.UTF_8);
    // The line end after the signature is not signed.
    bytes[any % (bytes.length - 1)] ^= 1;
    final String changed = new String(bytes, StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Checkpoint.read(changed, KEY.name(), KEY.publicKey()))
        .isInstanceOfAny(TreeBroken.class, IllegalArgumentException.class);
  }

  @Test
  void aSignatureWrittenInASecondWayIsNotOurs() {
    final String note = KEY.sign(new Checkpoint(KEY.name(), 17, Hashes.empty()).text());
    final int last = note.length() - "=\n".length() - 1;
    final String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    final char other = letters.charAt(letters.indexOf(note.charAt(last)) + 1);
    final String changed = note.substring(0, last) + other + note.substring(last + 1);
    assertThat(Base64.getDecoder().decode(changed.substring(changed.length() - 5).strip()))
        .isEqualTo(Base64.getDecoder().decode(note.substring(note.length() - 5).strip()));
    assertThatThrownBy(() -> Checkpoint.read(changed, KEY.name(), KEY.publicKey()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCheckpointOfAnotherKeyOfTheSameNameIsNotOurs() {
    final String note =
        LogKey.make(KEY.name()).sign(new Checkpoint(KEY.name(), 17, Hashes.empty()).text());
    assertThatThrownBy(() -> Checkpoint.read(note, KEY.name(), KEY.publicKey()))
        .isInstanceOf(TreeBroken.class);
  }

  @Test
  void aKeyHasNoSpaceOrPlusInItsName() {
    assertThatThrownBy(() -> LogKey.make("a b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogKey.make("a+b")).isInstanceOf(IllegalArgumentException.class);
  }
}
