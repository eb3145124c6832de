package org.teranga.matching.exchange.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.TransferFacts;
import org.teranga.platform.theme.FilledForm;

/**
 * A transfer as the team sees it ({@code matching/exchange/handover}). From {@code href} lead on, each a POST: {@code /note} with what a person told,
 * {@code /send}, {@code /call-off}, {@code /take-back}.
 *
 * @param href     its own address, from the root of the host
 * @param file     the page of the record
 * @param record   {@code need} or {@code offer}
 * @param other    the other association
 * @param state    {@code asked, agreed, sent, recalled, accepted}, or what became of it
 * @param words    what the person is told, above the fields
 * @param facts    every field that would go; null once it went
 * @param shown    a fingerprint of all of that, to be sent back with what is noted
 * @param until    until when the other may take it over; null before it went
 * @param why      why the other did not take it over; empty where it said nothing
 * @param decides  whether the reader may decide it: a second person
 * @param hindered what keeps it from going now, as a message; empty for nothing
 * @param form     what was written and is to be mended
 * @param happened what was just done; empty where nothing was
 */
public record HandoverView(
        String href,
        String file,
        String number,
        String record,
        String other,
        String state,
        String words,
        @Nullable TransferFacts facts,
        String shown,
        @Nullable Instant until,
        String why,
        boolean decides,
        String hindered,
        FilledForm form,
        String happened) {
    /** Whether it has not gone, so that answers are noted. */
    public boolean before() {
        return state.equals("asked") || state.equals("agreed");
    }
}
