package org.teranga.matching.safeguarding.path;

import java.time.LocalDate;

/**
 * The letter about what soon runs out, to a host ({@code mail/check_renewal}) or to another adult of a home ({@code mail/adult_renewal}).
 *
 * @param number the receipt number of the offer; empty for another adult than the host
 * @param kind   the code of what runs out
 * @param until  its last day
 * @param link   the own page; for a host without an account the association's
 */
public record RenewalMail(String association, String number, String kind, LocalDate until, String link) {}
