package org.teranga.platform.content.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.content.Source;

/**
 * A change of a law.
 *
 * @param id          its id
 * @param law         the law in the form that is compared: see {@link Source#laws}
 * @param citation    the law as people cite it: an article, or a whole code
 * @param changedOn   since when it is otherwise
 * @param note        what changed, in a sentence or two of French
 * @param url         where it is read; empty for nowhere
 * @param announcedAt when it was said here
 */
public record LawChange(
        UUID id, String law, String citation, LocalDate changedOn, String note, String url, Instant announcedAt) {
    public LawChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(changedOn, "changedOn");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(announcedAt, "announcedAt");
    }
}
