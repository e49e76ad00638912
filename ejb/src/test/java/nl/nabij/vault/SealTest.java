package nl.nabij.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final UUID DOSSIER = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final byte[] PLACE = Seal.place(DOSSIER, "message");

  @Property
  void whatIsClosedOpens(
      @ForAll @Size(32) final byte[] key,
      @ForAll @Size(max = 2_000) final byte[] plain,
      @ForAll final String context) {
    final byte[] place = Seal.place(DOSSIER, context);
    final byte[] closed = Seal.close(aes(key), place, plain);
    assertThat(closed).hasSize(plain.length + Seal.OVERHEAD);
    assertThat(Seal.open(aes(key), place, closed)).isEqualTo(plain);
  }

  @Property
  void aSealWithOneOtherBitDoesNotOpen(
      @ForAll @Size(32) final byte[] key,
      @ForAll @Size(max = 200) final byte[] plain,
      @ForAll @IntRange(min = 0, max = 1_000_000) final int bit) {
    final byte[] closed = Seal.close(aes(key), PLACE, plain);
    final int at = bit % (closed.length * Byte.SIZE);
    closed[at / Byte.SIZE] ^= (byte) (1 << (at % Byte.SIZE));
    assertThatThrownBy(() -> Seal.open(aes(key), PLACE, closed)).isInstanceOf(SealBroken.class);
  }

  @Property
  void aSealThatWasCutShortDoesNotOpen(
      @ForAll @Size(32) final byte[] key,
      @ForAll @Size(max = 200) final byte[] plain,
      @ForAll @IntRange(min = 0, max = 1_000_000) final int length) {
    final byte[] closed = Seal.close(aes(key), PLACE, plain);
    final byte[] cut = Arrays.copyOf(closed, length % closed.length);
    assertThatThrownBy(() -> Seal.open(aes(key), PLACE, cut)).isInstanceOf(SealBroken.class);
  }

  @Property
  void aSealDoesNotOpenElsewhere(
      @ForAll @Size(32) final byte[] key,
      @ForAll @Size(32) final byte[] otherKey,
      @ForAll final long other,
      @ForAll final String context) {
    Assume.that(!Arrays.equals(key, otherKey) && !"message".equals(context));
    final byte[] closed = Seal.close(aes(key), PLACE, new byte[] {1, 2, 3});
    final UUID stranger = new UUID(DOSSIER.getMostSignificantBits(), other);
    Assume.that(!stranger.equals(DOSSIER));
    assertThatThrownBy(() -> Seal.open(aes(otherKey), PLACE, closed))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> Seal.open(aes(key), Seal.place(stranger, "message"), closed))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> Seal.open(aes(key), Seal.place(DOSSIER, context), closed))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void theSameTextIsNeverSealedTheSame() {
    final SecretKey key = aes(new byte[32]);
    final byte[] plain = {7, 7, 7};
    assertThat(Seal.close(key, PLACE, plain)).isNotEqualTo(Seal.close(key, PLACE, plain));
  }

  private static SecretKey aes(final byte[] key) {
    return new SecretKeySpec(key, "AES");
  }
}
