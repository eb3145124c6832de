package org.teranga.matching.intake;

import java.util.Objects;

/**
 * A proposal on the page of whoever asked or offered.
 *
 * @param title where it stands, in the language of the page
 * @param note  what happens next and when; empty where nothing does
 * @param href  where it is seen whole and answered, from the root of the host
 * @param asked whether an answer is awaited from the reader
 */
public record ProposalLine(String title, String note, String href, boolean asked) {
    public ProposalLine {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(href, "href");
    }
}
