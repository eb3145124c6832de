package org.teranga.matching.confirmation;

/**
 * The question whether a record is still the same person's ({@code matching/confirmation/identity}). From {@code href} lead on: POST
 * {@code /same}, POST {@code /not-me}.
 *
 * @param record   {@code offer} or {@code need}
 * @param shown    whether charter, courses or checks wait for the answer
 * @param href     the page itself; empty once it was answered
 * @param happened {@code same} or {@code not-me}; empty while it is asked
 */
public record IdentityView(String record, boolean shown, String href, String happened) {}
