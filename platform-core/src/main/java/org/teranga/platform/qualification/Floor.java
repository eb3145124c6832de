package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;

/**
 * What nobody may lack before anybody is placed with them. An association may ask for more; it cannot ask for less, since this is code and
 * no setting.
 */
@ApplicationScoped
public class Floor {
    /** What a placement needs. A valid check joins it with the long stay. */
    public static final Set<QualificationKind> OF_A_PLACEMENT =
            Set.copyOf(EnumSet.of(QualificationKind.CHARTER, QualificationKind.ETHICS_COURSE));

    private final Qualifications qualifications;
    private final Clock clock;

    @Inject
    Floor(Qualifications qualifications, Clock clock) {
        this.qualifications = qualifications;
        this.clock = clock;
    }

    /** What one person still lacks before a placement, today, in the order of the kinds. */
    @Transactional
    public List<QualificationKind> missing(UUID holder) {
        return missing(List.of(holder)).getOrDefault(holder, List.of());
    }

    /**
     * What these persons still lack before a placement, today. One query, however many they are.
     *
     * @return for each who lacks something, what, in the order of the kinds; who lacks nothing is left out
     */
    @Transactional
    public Map<UUID, List<QualificationKind>> missing(Collection<UUID> holders) {
        return missing(holders, Set.of());
    }

    /** As {@link #missing(Collection)}, where these further kinds are asked for too; the floor is always under them. */
    @Transactional
    public Map<UUID, List<QualificationKind>> missing(Collection<UUID> holders, Set<QualificationKind> further) {
        if (holders.isEmpty()) {
            return Map.of();
        }
        Set<QualificationKind> asked = EnumSet.copyOf(OF_A_PLACEMENT);
        asked.addAll(further);
        Map<UUID, Set<QualificationKind>> held =
                qualifications.held(holders, LocalDate.now(clock.withZone(Formats.ZONE)));
        Map<UUID, List<QualificationKind>> missing = new HashMap<>();
        for (UUID holder : holders) {
            Set<QualificationKind> has = held.getOrDefault(holder, Set.of());
            List<QualificationKind> lacks =
                    asked.stream().filter(kind -> !has.contains(kind)).sorted().toList();
            if (!lacks.isEmpty()) {
                missing.put(holder, lacks);
            }
        }
        return missing;
    }
}
