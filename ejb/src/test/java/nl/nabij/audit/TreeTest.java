package nl.nabij.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TreeTest {

  private static final HexFormat HEX = HexFormat.of();

  /** The leaves and roots with which the implementations of RFC 6962 test each other. */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void rootsAreThoseThatOthersCompute() {
    final Stored tree = new Stored();
    assertThat(HEX.formatHex(tree.root())).isEqualTo(ROOTS.get(0));
    for (int i = 0; i < LEAVES.size(); i++) {
      tree.grow(List.of(Hashes.leaf(HEX.parseHex(LEAVES.get(i)))));
      assertThat(HEX.formatHex(tree.root())).isEqualTo(ROOTS.get(i + 1));
    }
  }

  @Test
  void everyLeafOfEverySizeUpTo300IsProven() {
    final Stored tree = new Stored();
    for (int size = 1; size <= 300; size++) {
      tree.grow(List.of(leaf(size - 1)));
      final byte[] root = tree.root();
      assertThat(root).isEqualTo(rootByDefinition(0, size));
      for (int i = 0; i < size; i++) {
        final List<byte[]> path = tree.reader().path(i, size);
        assertThat(RootOfPath.compute(leaf(i), i, size, path)).contains(root);
      }
    }
  }

  @Test
  void aLeafIsProvenInEveryEarlierTreeToo() {
    final Stored tree = new Stored();
    tree.grow(leaves(0, 1_000));
    for (final int size : new int[] {1, 2, 255, 256, 257, 511, 512, 513, 999, 1_000}) {
      assertThat(tree.reader().root(size)).isEqualTo(rootByDefinition(0, size));
      final List<byte[]> path = tree.reader().path(size / 2, size);
      assertThat(RootOfPath.compute(leaf(size / 2), size / 2, size, path))
          .contains(rootByDefinition(0, size));
    }
  }

  @Test
  void growingPastTheSecondLevelOfTilesKeepsRootAndProofs() {
    final Stored tree = new Stored();
    final int size = 256 * 256 + 300;
    tree.grow(leaves(0, 60_000));
    tree.grow(leaves(60_000, size));
    assertThat(tree.tile(2, 0)).hasSize(Hashes.BYTES);
    assertThat(tree.root()).isEqualTo(rootByDefinition(0, size));
    for (final int i : new int[] {0, 255, 256, 65_535, 65_536, size - 1}) {
      assertThat(RootOfPath.compute(leaf(i), i, size, tree.reader().path(i, size)))
          .contains(tree.root());
    }
  }

  @Property(tries = 60)
  void itDoesNotMatterInWhichBatchesATreeGrew(
      @ForAll final List<@IntRange(min = 1, max = 700) Integer> batches) {
    final Stored tree = new Stored();
    int size = 0;
    for (final int batch : batches.subList(0, Math.min(batches.size(), 6))) {
      tree.grow(leaves(size, size + batch));
      size += batch;
    }
    assertThat(tree.root()).isEqualTo(rootByDefinition(0, size));
    for (int level = 0; level <= 2; level++) {
      final long hashes = (long) size >> (8 * level);
      assertThat(tree.tile(level, hashes / 256)).hasSize((int) (hashes % 256) * Hashes.BYTES);
      if (hashes >= 256) {
        assertThat(tree.tile(level, hashes / 256 - 1)).hasSize(256 * Hashes.BYTES);
      }
    }
  }

  @Property(tries = 200)
  void aChangedLeafIsNotProven(
      @ForAll @IntRange(min = 1, max = 600) final int size,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) final long any) {
    final Stored tree = new Stored();
    tree.grow(leaves(0, size));
    final int place = (int) (any % size);
    final byte[] changed = leaf(place);
    changed[(int) (any % Hashes.BYTES)] ^= (byte) (1 << (any % 7));
    final List<byte[]> path = tree.reader().path(place, size);
    assertThat(RootOfPath.compute(changed, place, size, path))
        .isPresent()
        .get()
        .isNotEqualTo(tree.root());
  }

  /** The examples of RFC 6962, section 2.1.3, with its names of the nodes. */
  @Test
  void theProofsOfTheStandardAreOurs() {
    final Stored tree = new Stored();
    tree.grow(leaves(0, 7));
    final byte[] c = leaf(2);
    final byte[] d = leaf(3);
    final byte[] g = rootByDefinition(0, 2);
    final byte[] i = rootByDefinition(4, 6);
    final byte[] j = leaf(6);
    final byte[] k = rootByDefinition(0, 4);
    final byte[] l = rootByDefinition(4, 7);
    assertThat(tree.reader().consistency(3, 7)).containsExactly(c, d, g, l);
    assertThat(tree.reader().consistency(4, 7)).containsExactly(l);
    assertThat(tree.reader().consistency(6, 7)).containsExactly(i, j, k);
    assertThat(tree.reader().consistency(7, 7)).isEmpty();
  }

  @Test
  void everyTreeIsProvenToBeginEveryLaterOne() {
    final Stored tree = new Stored();
    tree.grow(leaves(0, 600));
    for (final int size : new int[] {1, 2, 3, 7, 64, 255, 256, 257, 511, 512, 513, 600}) {
      for (int older = 1; older <= size; older++) {
        assertThat(tree.reader().consistency(older, size))
            .containsExactlyElementsOf(proofByDefinition(older, 0, size, true));
      }
    }
  }

  private static List<byte[]> proofByDefinition(
      final int older, final int begin, final int end, final boolean whole) {
    if (older == end - begin) {
      return whole ? List.of() : List.of(rootByDefinition(begin, end));
    }
    final int half = Integer.highestOneBit(end - begin - 1);
    final boolean left = older <= half;
    final List<byte[]> proof =
        new ArrayList<>(
            left
                ? proofByDefinition(older, begin, begin + half, whole)
                : proofByDefinition(older - half, begin + half, end, false));
    proof.add(left ? rootByDefinition(begin + half, end) : rootByDefinition(begin, begin + half));
    return proof;
  }

  @Test
  void aTileThatLacksHashesBreaksTheTree() {
    final Stored tree = new Stored();
    tree.grow(leaves(0, 300));
    tree.tiles.put(List.of(0L, 1L), new byte[43 * Hashes.BYTES]);
    assertThatThrownBy(() -> new Growth(300, tree)).isInstanceOf(TreeBroken.class);
    tree.tiles.remove(List.of(0L, 1L));
    assertThatThrownBy(() -> tree.reader().path(3, 300)).isInstanceOf(TreeBroken.class);
  }

  @Test
  void aLeafOutsideTheTreeHasNoPath() {
    final Stored tree = new Stored();
    tree.grow(leaves(0, 3));
    assertThatThrownBy(() -> tree.reader().path(3, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Tiles as a table keeps them: each growth starts from what was stored. */
  private static final class Stored implements Tiles {
    private final Map<List<Long>, byte[]> tiles = new HashMap<>();
    private long size;

    void grow(final List<byte[]> leaves) {
      final Growth growth = new Growth(size, this);
      leaves.forEach(growth::append);
      for (final Growth.Changed changed : growth.changed()) {
        tiles.put(List.of((long) changed.level(), changed.number()), changed.hashes());
      }
      size = growth.size();
      assertThat(growth.root()).isEqualTo(root());
    }

    byte[] root() {
      return reader().root(size);
    }

    Tree reader() {
      return new Tree(this);
    }

    @Override
    public byte[] tile(final int level, final long number) {
      return tiles.getOrDefault(List.of((long) level, number), new byte[0]);
    }
  }

  private static byte[] leaf(final int i) {
    return Hashes.leaf(ByteBuffer.allocate(Integer.BYTES).putInt(i).array());
  }

  private static List<byte[]> leaves(final int from, final int until) {
    final List<byte[]> leaves = new ArrayList<>();
    for (int i = from; i < until; i++) {
      leaves.add(leaf(i));
    }
    return leaves;
  }

  /** MTH of RFC 6962, 2.1, word for word. */
  private static byte[] rootByDefinition(final int from, final int until) {
    if (from == until) {
      return Hashes.empty();
    }
    if (until - from == 1) {
      return leaf(from);
    }
    final int k = Integer.highestOneBit(until - from - 1);
    return Hashes.node(rootByDefinition(from, from + k), rootByDefinition(from + k, until));
  }
}
