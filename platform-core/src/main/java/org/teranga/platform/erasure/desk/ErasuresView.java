package org.teranga.platform.erasure.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The erasures that are due soon, and why ({@code platform/erasure/list}): receipt numbers, never names.
 *
 * @param href    this page, from the root of the host
 * @param pending what was asked for or warned of, and is done on its day
 * @param ending  whose time of keeping ends within thirty days, as of today: the dry run
 * @param held    whose file is kept by a legal hold
 * @param mayOpen whether the reader may open files
 */
public record ErasuresView(String href, List<Pending> pending, List<Ending> ending, List<Held> held, boolean mayOpen) {
    public ErasuresView {
        pending = List.copyOf(pending);
        ending = List.copyOf(ending);
        held = List.copyOf(held);
    }

    /**
     * What is done on its day.
     *
     * @param person   whose
     * @param numbers  receipt numbers of what goes
     * @param door     {@code own, lead, term}
     * @param day      on which it is done
     * @param obstacle the message of what kept it from being done; null where nothing has
     */
    public record Pending(
            String person,
            String numbers,
            String door,
            LocalDate day,
            @Nullable String obstacle) {}

    /**
     * Whose time ends.
     *
     * @param person whose
     * @param number the receipt number
     * @param kind   {@code offer, need, account}
     * @param closed whether it was withdrawn, refused or not taken
     * @param last   when there was last something real
     * @param day    on which its time is over
     * @param held   whether a legal hold keeps it all the same
     * @param told   whether a letter was written, where there is an address
     */
    public record Ending(
            String person,
            String number,
            String kind,
            boolean closed,
            LocalDate last,
            LocalDate day,
            boolean held,
            boolean told) {}

    /**
     * Whose file is held.
     *
     * @param person  whose
     * @param numbers receipt numbers
     * @param reason  why; empty for who may open no file
     * @param since   since when
     * @param by      who put it; empty where nobody knows
     */
    public record Held(String person, String numbers, String reason, LocalDate since, String by) {}
}
