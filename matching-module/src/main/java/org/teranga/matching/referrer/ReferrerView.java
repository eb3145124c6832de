package org.teranga.matching.referrer;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.theme.ListQuery;

/**
 * What somebody of a partner entered ({@code matching/referrer/list}). From {@code href} lead on: {@code /new}, a need's key, a POST to
 * {@code /hand-over}.
 *
 * @param href       its own address, from the root of the host
 * @param partner    for which partner; empty where no agreement counts today, then nothing else is there
 * @param rows       the needs of this page, the last entered first
 * @param total      how many there are
 * @param query      which page
 * @param colleagues to whom all of it can be handed over
 * @param messages   the conversation with the team
 * @param happened   what was just done; empty where nothing was
 */
public record ReferrerView(
        String href,
        String partner,
        List<Row> rows,
        int total,
        ListQuery query,
        List<Colleague> colleagues,
        String messages,
        String happened) {
    public ReferrerView {
        rows = List.copyOf(rows);
        colleagues = List.copyOf(colleagues);
    }

    /** A need. */
    public record Row(String href, String number, String kind, String called, Instant enteredAt, String stage) {}

    /** Somebody of the same partner. */
    public record Colleague(String account, String name) {}
}
