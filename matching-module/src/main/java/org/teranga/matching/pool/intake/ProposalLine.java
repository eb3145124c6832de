package org.teranga.matching.pool.intake;

import java.util.List;
import java.util.Objects;

/**
 * A proposal on the page of whoever asked or offered.
 *
 * @param title where it stands, in the language of the page
 * @param note  what happens next and when; empty where nothing does
 * @param href  where it is seen whole and answered, from the root of the host
 * @param stage how far it is
 */
public record ProposalLine(String title, String note, String href, Stage stage) {
    public ProposalLine {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(stage, "stage");
    }

    /** Whether an answer is awaited from the reader. */
    public boolean asked() {
        return stage == Stage.ASKED;
    }

    /**
     * How far all of these are, in one word, for what is said of taking the record back: {@code met} where contact is open, {@code open}
     * where somebody may have been asked, also where that has just ended with it, else empty.
     */
    public static String reached(List<ProposalLine> lines) {
        if (lines.stream().anyMatch(line -> line.stage == Stage.MET)) {
            return "met";
        }
        return lines.stream().anyMatch(line -> line.stage != Stage.OVER) ? "open" : "";
    }

    /** How far a proposal is. */
    public enum Stage {
        /** An answer is awaited from the reader. */
        ASKED,
        /** It is with others. */
        WAITING,
        /** The two know each other: contact is open. */
        MET,
        /** It ended with what the reader took back, and whoever was asked was told so. */
        TAKEN_BACK,
        /** It has come to its end. */
        OVER
    }
}
