package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What many holders have shown, with the days that a policy counts from. */
@ApplicationScoped
@Transactional
public class ShownQualifications {
    private final Qualifications qualifications;

    @Inject
    ShownQualifications(Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    /** What each of these holds on that day, in one query; who holds nothing is left out. */
    public List<One> of(Collection<UUID> holders, LocalDate day) {
        return holders.isEmpty() ? List.of() : qualifications.shown(holders, day);
    }

    /**
     * One of them.
     *
     * @param holder  the person or the home that has shown it
     * @param kind    its code
     * @param shownOn the day on which it was seen; where the platform saw it itself, on which it was granted
     * @param until   the last day on which it holds; null where it does not end
     */
    public record One(
            UUID holder,
            String kind,
            LocalDate shownOn,
            @Nullable LocalDate until) {}
}
