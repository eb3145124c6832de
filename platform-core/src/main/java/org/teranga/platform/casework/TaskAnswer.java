package org.teranga.platform.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task, as JSON.
 *
 * @param file  in which file it waits
 * @param owner the account of who has it to do; absent for nobody
 * @param due   by when
 * @param what  the next step in words, or the code of what waits
 */
public record TaskAnswer(UUID id, InFile file, @Nullable UUID owner, LocalDate due, String what) {
    static TaskAnswer of(CaseTask task) {
        return new TaskAnswer(
                task.id(),
                new InFile(task.kind(), task.subject()),
                task.owner(),
                task.due(),
                task.words().isEmpty() ? task.code() : task.words());
    }

    /** A file by its kind and what it is about. */
    public record InFile(String kind, UUID id) {}
}
