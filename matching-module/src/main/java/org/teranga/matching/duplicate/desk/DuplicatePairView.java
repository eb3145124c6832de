package org.teranga.matching.duplicate.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side ({@code matching/duplicate/pair}). From {@code href} lead on: POST {@code /merge} with {@code keep}, a winner for
 * each field and both versions, POST {@code /apart}, POST {@code /undo}.
 *
 * @param kind      {@code offer} or {@code need}
 * @param help      which kind of help
 * @param alike     codes of what is alike
 * @param keep      which one is kept unless somebody chooses otherwise: {@code first} or {@code second}
 * @param rows      what both say
 * @param kept      the number of the record into which they were merged; empty where they were not
 * @param undoUntil until when that can be undone; null where it cannot
 * @param apart     whether somebody said that they are two people's
 * @param people    whether who stays together is not taken from one to the other
 * @param refused   why what was just tried is not possible; empty where nothing was
 */
public record DuplicatePairView(
        String href,
        String kind,
        String help,
        List<String> alike,
        Side first,
        Side second,
        String keep,
        List<Row> rows,
        String kept,
        @Nullable Instant undoUntil,
        boolean apart,
        boolean people,
        String refused) {
    public DuplicatePairView {
        alike = List.copyOf(alike);
        rows = List.copyOf(rows);
    }

    /** Whether there is anything to decide. */
    public boolean open() {
        return kept.isEmpty() && !apart;
    }

    /** How the first or the second is called, as it says itself; empty where it does not. */
    public String named(String which) {
        return rows.stream()
                .filter(row -> row.code().equals("name"))
                .map(row -> which.equals("first") ? row.first() : row.second())
                .findFirst()
                .orElse("");
    }

    /** How many fields differ. */
    public long differences() {
        return rows.stream().filter(Row::differs).count();
    }

    /**
     * One of the two.
     *
     * @param href      of its file
     * @param status    where it is, by code
     * @param account   whether it is in somebody's own file
     * @param confirmed whether its person was reached by its contact
     */
    public record Side(
            String id,
            String number,
            String href,
            String status,
            Instant cameIn,
            boolean account,
            boolean confirmed,
            long version) {}

    /**
     * What both say of one thing.
     *
     * @param code    what it is called ({@code duplicate.field.<code>})
     * @param differs whether they say it otherwise
     * @param winner  whose word counts unless somebody chooses otherwise: {@code first} or {@code second}
     * @param chosen  whether one of the two is chosen
     */
    public record Row(String code, boolean differs, String first, String second, String winner, boolean chosen) {}
}
