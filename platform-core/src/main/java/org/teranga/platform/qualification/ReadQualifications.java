package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;

/** Reads the qualifications of a person, and what is still missing before a placement. */
@ApplicationScoped
public class ReadQualifications {
    private final Qualifications qualifications;
    private final StillMissing stillMissing;
    private final Clock clock;

    @Inject
    ReadQualifications(Qualifications qualifications, StillMissing stillMissing, Clock clock) {
        this.qualifications = qualifications;
        this.stillMissing = stillMissing;
        this.clock = clock;
    }

    /** Today's. */
    @Transactional
    public ShownBy of(UUID holder) {
        List<ShownBy.Item> items = qualifications.of(holder, LocalDate.now(clock.withZone(Formats.ZONE))).stream()
                .map(ShownBy.Item::of)
                .toList();
        List<String> missing =
                stillMissing.kinds(holder).stream().map(QualificationKind::code).toList();
        return new ShownBy(items, missing);
    }
}
