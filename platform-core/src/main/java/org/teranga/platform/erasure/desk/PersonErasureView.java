package org.teranga.platform.erasure.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * One person before an erasure ({@code platform/erasure/person}). From {@code href} lead on: a POST to {@code /ask}, {@code /hold} and
 * {@code /lift}.
 *
 * @param href     this page, from the root of the host
 * @param list     the list of erasures
 * @param rows     all that is kept of this human
 * @param obstacle the message of what stands against it; empty where nothing does
 * @param waits    whether it was asked for and a second person is waited for
 * @param day      on which it is done; null where that is not certain
 * @param hold     the hold that stands; null where none does
 * @param mayAsk   whether the reader may ask and hold
 * @param form     the form of a hold
 * @param happened {@code asked, held, lifted}; empty where nothing did
 */
public record PersonErasureView(
        String href,
        String list,
        List<Row> rows,
        String obstacle,
        boolean waits,
        @Nullable LocalDate day,
        ErasuresView.@Nullable Held hold,
        boolean mayAsk,
        FilledForm form,
        String happened) {
    public PersonErasureView {
        rows = List.copyOf(rows);
    }

    /**
     * One thing that is kept.
     *
     * @param kind   {@code offer, need, account}
     * @param number the receipt number, or the beginning of the account's key
     * @param path   where staff open it, after the language; empty for nowhere
     * @param last   when there was last something real
     */
    public record Row(String kind, String number, String path, LocalDate last) {}
}
