package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.People;
import org.teranga.matching.spreadsheet.row.NeedRow;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;

/**
 * The people of households whose ages stand in a spreadsheet. A row without ages leaves those who were told before, and the numbers that
 * follow from them: an old list takes back nothing that the household has said since.
 */
@ApplicationScoped
class ImportedPeople {
    private final HouseholdPeople people;
    private final Clock clock;

    @Inject
    ImportedPeople(HouseholdPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Keeps them with their needs, which are kept already. */
    void keep(Map<Need, NeedRow> told) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        List<NeedId> needs = told.keySet().stream().map(Need::id).toList();
        Map<NeedId, People> known = people.of(needs);
        Map<Need, People> fresh = new LinkedHashMap<>();
        told.forEach((need, row) -> {
            People before = known.getOrDefault(need.id(), People.UNTOLD);
            if (row.ages().isEmpty()) {
                if (before.told()) {
                    need.isOf(before);
                }
                return;
            }
            if (before.told()) {
                People after = people.named(need.id()).on(today).retold(row.ages(), today, () -> Uuid7.at(now));
                need.isOf(after);
                people.tell(need.id(), need.contact().personId(), after, now);
            } else {
                fresh.put(need, People.UNTOLD.retold(row.ages(), today, () -> Uuid7.at(now)));
            }
        });
        people.addAll(fresh, now);
    }
}
