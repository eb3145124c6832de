package org.teranga.platform.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.triage.Standing;

/**
 * All that a reader may see of a file.
 *
 * @param opened   which one
 * @param file     who has it and what comes next; null where it has not begun
 * @param tasks    what waits in it, what is due first at the top
 * @param notes    what was noted, the latest first
 * @param letters  which letters left, the latest first
 * @param messages what was written to and fro, the latest first
 * @param events   what was decided and changed, in no order
 * @param readings who opened it, the latest first
 * @param names    what to call the people of the team who stand in it
 */
record CaseContents(
        OpenedFile opened,
        @Nullable CaseFile file,
        List<CaseTask> tasks,
        List<CaseNote> notes,
        List<CaseLetters.Left> letters,
        List<CaseMessage> messages,
        List<CaseEvent> events,
        List<CaseTrail.Reading> readings,
        Map<UUID, String> names) {
    /** What to call a member of the team; empty for who is none any more. */
    String name(@Nullable UUID account) {
        return account == null ? "" : names.getOrDefault(account, "");
    }

    /** How far the team has come with it. */
    Standing standing() {
        return file == null ? Standing.UNTOUCHED : file.standing();
    }

    @Nullable
    UUID owner() {
        return file == null ? null : file.owner();
    }
}
