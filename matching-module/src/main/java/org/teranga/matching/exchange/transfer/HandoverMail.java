package org.teranga.matching.exchange.transfer;

/**
 * The e-mail about a need or an offer that may go over to another association. It says nothing of what is asked for or offered.
 *
 * @param association   that writes
 * @param letter        {@code asked, changed} where something is another than at the yes, {@code back} where it stays
 * @param record        {@code need} or {@code offer}
 * @param other         the other association
 * @param receiptNumber what to read out on the phone
 * @param url           the page where its person reads all of it, and answers; empty where nothing is asked
 */
public record HandoverMail(
        String association, String letter, String record, String other, String receiptNumber, String url) {}
