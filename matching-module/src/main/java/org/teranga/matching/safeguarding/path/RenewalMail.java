package org.teranga.matching.safeguarding.path;

import java.time.LocalDate;

/**
 * The letter to a host about what soon runs out ({@code mail/check_renewal}).
 *
 * @param number the receipt number of the offer
 * @param kind   the code of what runs out
 * @param until  its last day
 * @param link   the host's own page where there is an account, else the association's
 */
public record RenewalMail(String association, String number, String kind, LocalDate until, String link) {}
