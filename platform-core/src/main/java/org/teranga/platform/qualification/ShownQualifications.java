package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;

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
    public Map<UUID, List<One>> of(Collection<UUID> holders, LocalDate day) {
        Map<UUID, List<One>> shown = new HashMap<>();
        if (!holders.isEmpty()) {
            qualifications
                    .shown(holders, day)
                    .forEach(row -> shown.computeIfAbsent(row.holder(), any -> new ArrayList<>())
                            .add(new One(row.kind(), row.day(), row.until())));
        }
        return shown;
    }

    /**
     * One of them.
     *
     * @param kind    its code
     * @param shownOn the day on which it was seen; where the platform saw it itself, on which it was granted
     * @param until   the last day on which it holds; null where it does not end
     */
    public record One(
            String kind, LocalDate shownOn, @Nullable LocalDate until) {}

    /** As it lies in the database. */
    record ShownRow(
            UUID holder,
            String kind,
            Instant grantedAt,
            @Nullable LocalDate seenOn,
            @Nullable LocalDate until) {
        LocalDate day() {
            return seenOn == null ? LocalDate.ofInstant(grantedAt, Formats.ZONE) : seenOn;
        }
    }
}
