package nl.nabij.people;

import java.util.UUID;

/** A municipality. {@code slug} stands in addresses: 3 to 40 of a-z, 0-9 and dash. */
public record Organisation(
    UUID id, String slug, String name, String phone, String street, String postcode, String city) {}
