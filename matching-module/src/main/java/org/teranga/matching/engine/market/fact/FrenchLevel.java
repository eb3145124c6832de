package org.teranga.matching.engine.market.fact;

import java.util.Locale;

/** How far somebody is with French, or the level from which on somebody can help; the names are those of plain people, not of exams. */
public enum FrenchLevel {
    /** Learns to read and write first. */
    LITERACY,
    /** Begins: up to A1. */
    BEGINNER,
    /** Speaks of everyday things: A2 and B1. */
    EVERYDAY,
    /** From B2 on: for studies, or for work. */
    ADVANCED;

    /** As it is written in spreadsheets and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
