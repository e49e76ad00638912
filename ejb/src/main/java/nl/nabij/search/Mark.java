package nl.nabij.search;

/** A part of a shown text that fits what was asked: from and to, in UTF-16 units. */
public record Mark(int from, int to) {}
