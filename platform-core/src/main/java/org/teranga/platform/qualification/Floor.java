package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;

/**
 * The minimum that everybody must have shown before anybody is placed with them. Everybody signs the charter; whoever takes in, or meets a
 * household alone, has passed the ethics course as well. Ethics counts with the course on what flight leaves behind only, however either
 * was shown. Features say which of the two floors their kinds of help stand on; an association may ask for more and never for less, since
 * this is code and no setting.
 */
@ApplicationScoped
public class Floor {
    /** What everybody signs or shows, whatever they offer. */
    public static final Set<QualificationKind> OF_EVERYBODY = Set.of(QualificationKind.CHARTER);

    /** What is asked of whoever takes in or meets a household alone; a valid check joins it with the long stay. */
    public static final Set<QualificationKind> OF_A_HOME =
            Set.of(QualificationKind.CHARTER, QualificationKind.ETHICS_COURSE);

    private final Qualifications qualifications;
    private final Clock clock;

    @Inject
    Floor(Qualifications qualifications, Clock clock) {
        this.qualifications = qualifications;
        this.clock = clock;
    }

    /** What one person still lacks before a home can be offered, today, in the order of the kinds. */
    @Transactional
    public List<QualificationKind> missing(UUID holder) {
        return missing(List.of(holder)).getOrDefault(holder, List.of());
    }

    /**
     * What these persons still lack before a home can be offered, today. One query, however many they are.
     *
     * @return for each who lacks something, what, in the order of the kinds; who lacks nothing is left out
     */
    @Transactional
    public Map<UUID, List<QualificationKind>> missing(Collection<UUID> holders) {
        return missing(holders, OF_A_HOME);
    }

    /** As {@link #missing(Collection)}, where this is asked for; what is asked of everybody is always under it. */
    @Transactional
    public Map<UUID, List<QualificationKind>> missing(Collection<UUID> holders, Set<QualificationKind> asked) {
        Map<UUID, Set<QualificationKind>> held = held(holders);
        Map<UUID, List<QualificationKind>> missing = new HashMap<>();
        for (UUID holder : holders) {
            List<QualificationKind> lacks = lacking(held.getOrDefault(holder, Set.of()), asked);
            if (!lacks.isEmpty()) {
                missing.put(holder, lacks);
            }
        }
        return missing;
    }

    /** What these persons hold today, in one query; who holds nothing is left out. */
    @Transactional
    public Map<UUID, Set<QualificationKind>> held(Collection<UUID> holders) {
        return holders.isEmpty() ? Map.of() : qualifications.held(holders, LocalDate.now(clock.withZone(Formats.ZONE)));
    }

    /** What is lacking where this is held and that is asked, in the order of the kinds; what is asked of everybody is always under it. */
    public static List<QualificationKind> lacking(Set<QualificationKind> held, Set<QualificationKind> asked) {
        Set<QualificationKind> all = new TreeSet<>(OF_EVERYBODY);
        all.addAll(asked);
        if (all.contains(QualificationKind.ETHICS_COURSE) && held.contains(QualificationKind.ETHICS_COURSE)) {
            all.add(QualificationKind.TRAUMA_COURSE);
        }
        return all.stream().filter(kind -> !held.contains(kind)).sorted().toList();
    }
}
