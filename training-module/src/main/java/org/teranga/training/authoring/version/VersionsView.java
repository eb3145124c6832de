package org.teranga.training.authoring.version;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.authoring.CourseHead;

/**
 * A course before it is published, and its versions ({@code training/desk/versions}).
 *
 * @param head     which course
 * @param href     its address
 * @param lacks    what still keeps it from being published
 * @param another  whether it waits for somebody else than the person: it gives a qualification, and they had a hand in it
 * @param hands    the names of all who had
 * @param versions its versions, the newest first
 * @param form     of the publication
 * @param happened what was just done, as the end of a message key; empty for nothing
 */
public record VersionsView(
        CourseHead head,
        String href,
        List<Lack> lacks,
        boolean another,
        List<String> hands,
        List<Version> versions,
        FilledForm form,
        String happened) {
    public VersionsView {
        lacks = List.copyOf(lacks);
        hands = List.copyOf(hands);
        versions = List.copyOf(versions);
    }

    /** A sentence with the part that it is about; empty for the whole. */
    public record Lack(String key, String part) {}

    /**
     * A version.
     *
     * @param number from 1
     * @param at     when it was published
     * @param by     who did it; null for what came with the platform
     * @param reason why
     * @param keeps  whether what was earned before stays good
     * @param parts  how many parts it has
     */
    public record Version(int number, Instant at, @Nullable String by, String reason, boolean keeps, int parts) {}
}
