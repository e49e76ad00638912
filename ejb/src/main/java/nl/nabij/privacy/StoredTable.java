package nl.nabij.privacy;

import java.util.List;

/**
 * What is stored about people in one table.
 *
 * @param activity for which line of the register
 * @param kind the kind of the register whose term it has; null when it stays with the dossier
 * @param until how long it stays when it goes with no dossier, in Dutch; null otherwise
 * @param fields all of its columns
 */
public record StoredTable(
    String table, String activity, String kind, String until, List<String> fields) {

  public StoredTable {
    fields = List.copyOf(fields);
  }
}
