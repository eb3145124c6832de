package org.teranga.platform.casework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be done in a file.
 *
 * @param id      which one
 * @param kind    the kind of its file
 * @param subject the offer, need, home or placement
 * @param owner   who has the file, and so has it to do; null for nobody
 * @param due     by when
 * @param code    what: {@link CaseTasks#NEXT_STEP} or what a feature opened
 * @param words   the next step in words; empty for any other task
 */
public record CaseTask(
        UUID id, String kind, UUID subject, @Nullable UUID owner, LocalDate due, String code, String words) {
    public CaseTask {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
    }

    /** Tells no words: they must not get into a log by accident. */
    @Override
    public String toString() {
        return "CaseTask[" + id + "]";
    }
}
