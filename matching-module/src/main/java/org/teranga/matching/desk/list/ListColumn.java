package org.teranga.matching.desk.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of the lists of offers and needs that somebody can choose; who it is always comes first. */
public enum ListColumn {
    /** What is offered, or who needs it. */
    WHAT,
    /** Which languages they speak. */
    LANGUAGES,
    /** From when, until when. */
    WHEN,
    /** What is missing before a proposal. */
    READY,
    /** How far the team has come with it. */
    STAGE,
    /** What is to be done next, and by when. */
    DUE,
    /** Who has its file. */
    OWNER,
    /** When there was last contact. */
    TOUCHED,
    /** When it came in, or for how long it has waited. */
    RECEIVED,
    /** Whether somebody was proposed. */
    STATUS,
    /** Its receipt number. */
    NUMBER,
    /** How they can be reached. */
    REACH;

    /** Those that are shown to who has chosen none. */
    public static final List<ListColumn> USUAL = List.of(WHAT, READY, STAGE, DUE, OWNER, RECEIVED, REACH);

    /** Its name in addresses, the database and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those of these codes, in the order of the columns; what is none is left out. */
    public static List<ListColumn> of(List<String> codes) {
        return Arrays.stream(values())
                .filter(column -> codes.contains(column.code()))
                .toList();
    }
}
