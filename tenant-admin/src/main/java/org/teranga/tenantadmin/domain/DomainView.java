package org.teranga.tenantadmin.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The domains of an association ({@code tenantadmin/domain/domains}); also the page that asks before one is removed
 * ({@code tenantadmin/domain/remove}).
 *
 * @param home    the address that it always has
 * @param target  the name of the platform, to which a domain of its own is to lead
 * @param active  those that are the association's
 * @param pending those that it wants
 * @param form    for another
 * @param done    what was just done: {@code added, active, looked, removed}, or nothing
 * @param asked   the one that is asked about; empty where none is
 */
public record DomainView(
        String home,
        String target,
        List<Active> active,
        List<Pending> pending,
        FilledForm form,
        String done,
        String asked) {
    public DomainView {
        active = List.copyOf(active);
        pending = List.copyOf(pending);
    }

    /** One that is the association's, and its address. */
    public record Active(String host, String address) {}

    /**
     * One that it wants.
     *
     * @param record the name of the TXT record
     * @param proof  what stands in it
     * @param looked when it was last looked at; null where it never was
     * @param fault  what was missing then, in a sentence; null where it was not looked at
     */
    public record Pending(
            String host,
            String record,
            String proof,
            @Nullable Instant looked,
            @Nullable String fault) {}
}
