package nl.nabij.demo;

import java.util.List;

/**
 * A small conversation from {@code gesprekken.txt}.
 *
 * @param stage where in a course it fits; see the head of that file
 */
record Dialogue(String stage, String theme, List<Line> lines) {

  /**
   * What one of them says.
   *
   * @param days how many days after the line before; 0 is as soon as people answer
   */
  record Line(boolean youth, String text, int days) {}
}
