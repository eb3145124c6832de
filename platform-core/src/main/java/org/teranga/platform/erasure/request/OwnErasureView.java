package org.teranga.platform.erasure.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * A person's own page about being erased ({@code platform/erasure/own}). From {@code href} lead on: a POST to {@code /code}, to
 * {@code /confirm} and to {@code /keep}.
 *
 * @param href     this page, from the root of the host
 * @param back     the page before, from the root of the host
 * @param step     {@code ask, code, pending}
 * @param mayWrite whether there is an address to which a code can be written
 * @param day      on which the file is erased; null where that is not certain
 * @param term     whether it is the end of a term, which nobody asked for
 * @param obstacle the message of what stands against it; empty where nothing does
 * @param records  all that goes
 * @param form     the form of the code
 * @param happened {@code sent, certain, kept}; empty where nothing did
 */
public record OwnErasureView(
        String href,
        String back,
        String step,
        boolean mayWrite,
        @Nullable LocalDate day,
        boolean term,
        String obstacle,
        List<Row> records,
        FilledForm form,
        String happened) {
    public OwnErasureView {
        records = List.copyOf(records);
    }

    /**
     * One thing that goes.
     *
     * @param kind   {@code offer, need, account}
     * @param number its receipt number; empty where it has none
     */
    public record Row(String kind, String number) {}
}
