package org.teranga.matching.referrer.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The partners of the association ({@code matching/referrer/desk/list}). A POST to {@code href} begins with another.
 *
 * @param href its own address, from the root of the host
 * @param rows the partners, those that go on first
 * @param form what was written and is to be mended
 */
public record PartnersView(String href, List<Row> rows, FilledForm form) {
    public PartnersView {
        rows = List.copyOf(rows);
    }

    /**
     * A partner.
     *
     * @param state      {@code counts, ends_soon, begins, over, none} of its agreement, or {@code ended}
     * @param until      the last day of its agreement; null where there is none
     * @param referrers  how many work for it and have come
     * @param entered    how many needs it entered
     * @param introduced how many of them know somebody now, or live there
     * @param ended      how many are over
     */
    public record Row(
            String href,
            String name,
            String state,
            @Nullable LocalDate until,
            int referrers,
            int entered,
            int introduced,
            int ended) {}
}
