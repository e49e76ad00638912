/**
 * What time it is, and which day. The house asks the time in one place only, so that a test, and
 * the history of the demo world, can live at any moment. Moments are kept in UTC; days are days in
 * the Netherlands; working days know the Dutch holidays, since a term that ends on Easter Monday
 * ends on Tuesday.
 */
package nl.nabij.calendar;
