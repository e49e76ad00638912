package nl.nabij.letter;

/** Where a letter goes; each of 1 to 80 characters. Printed, and kept nowhere. */
public record PaperAddress(String street, String postcode, String city) {}
