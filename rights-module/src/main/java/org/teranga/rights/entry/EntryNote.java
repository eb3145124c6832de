package org.teranga.rights.entry;

import java.util.List;
import java.util.Objects;

/**
 * The state of a message or a place, shown above its form.
 *
 * @param state     how what stands in the form waits: {@code second, draft, taken}; empty where readers see it, or it is new
 * @param changes   what is another than what readers see; after {@code meanwhile} than what somebody else has saved
 * @param seen      tells this state of it from others; the form sends it back
 * @param meanwhile whether somebody else saved it since the form was opened, so that what stands in the form is not saved
 */
public record EntryNote(String state, List<WaitingChange> changes, String seen, boolean meanwhile) {
    /** One that there is not yet. */
    public static final EntryNote NEW = new EntryNote("", List.of(), "", false);

    public EntryNote {
        Objects.requireNonNull(state, "state");
        changes = List.copyOf(changes);
        Objects.requireNonNull(seen, "seen");
    }

    /** The same for a form that comes back with faults: it still began with what it began with. */
    public EntryNote seenBefore(String before) {
        return new EntryNote(state, changes, before, meanwhile);
    }
}
