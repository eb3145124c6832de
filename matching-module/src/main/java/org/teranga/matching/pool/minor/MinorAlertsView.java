package org.teranga.matching.pool.minor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The children alone who have asked, for the lead or whoever reads of them where there is none ({@code matching/minor/alerts}).
 *
 * @param lines  the newest first
 * @param days   for how many days they are kept
 * @param team   where a lead is named, from the root of the host; null where there is one
 */
public record MinorAlertsView(
        List<Line> lines, int days, @Nullable String team) {
    public MinorAlertsView {
        lines = List.copyOf(lines);
    }

    /**
     * What came from one connection on one day, or one by itself.
     *
     * @param alerts the newest first, at least one
     */
    public record Line(List<Alert> alerts) {
        public Line {
            alerts = List.copyOf(alerts);
        }

        /** How many came from there. */
        public int count() {
            return alerts.size();
        }

        /** Of how many of them it is not noted that the authorities know. */
        public int open() {
            return (int) alerts.stream().filter(one -> one.alertedAt() == null).count();
        }
    }

    /**
     * One of them.
     *
     * @param href       its own address, from the root of the host
     * @param cameBy     by which way: a code
     * @param noticedAt  when
     * @param alertedAt  when it was noted that the authorities know; null before
     * @param goneAt     when it goes
     * @param kind       which kind of help was asked for; empty where that was not said
     * @param place      around which place; empty where that was not said
     * @param department the name of the department whose CRIP is to be told; null where it is not known
     * @param children   how many; null where it is not known
     * @param name       how the child is called, or null
     * @param email      its address, or null
     * @param phone      its number, or null
     * @param remarks    what was added, or null
     */
    public record Alert(
            String href,
            String cameBy,
            Instant noticedAt,
            @Nullable Instant alertedAt,
            Instant goneAt,
            String kind,
            String place,
            @Nullable String department,
            @Nullable Integer children,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String remarks) {}
}
