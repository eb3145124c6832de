package org.teranga.matching.exchange.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.TransferFacts;

/**
 * What its person reads of a transfer ({@code matching/exchange/own}). From {@code href} lead on, each a POST: {@code /yes} and {@code /no} while it is
 * asked or agreed, {@code /stop} while it is under way.
 *
 * @param href      this page, from the root of the host
 * @param back      the page of the record; empty where it is not reached from here
 * @param number    the receipt number of the record
 * @param record    {@code need} or {@code offer}
 * @param state     {@code asked, agreed, under_way, stopping, transferred}, or {@code over} where nothing is asked any more
 * @param words     what is said yes to, above the fields
 * @param other     what the other association is called
 * @param otherHref the address of its public page; empty where it is here no more
 * @param until     until when the other may take it over; null before it went
 * @param facts     every field that would go; null once it went
 * @param shown     a fingerprint of all of that, to be sent back with the yes
 * @param happened  {@code yes, no, stop, changed}, or empty
 */
public record OwnTransferView(
        String href,
        String back,
        String number,
        String record,
        String state,
        String words,
        String other,
        String otherHref,
        @Nullable LocalDate until,
        @Nullable TransferFacts facts,
        String shown,
        String happened) {
    /** Whether an answer can be given, or another one. */
    public boolean answers() {
        return facts != null;
    }
}
