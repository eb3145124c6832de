package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.NextHome;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/** Where households are to sleep after their last day. */
@ApplicationScoped
class EndPlans {
    private static final String WORDS = "ending.words";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    EndPlans(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Of this stay, for this last day; empty where nothing is planned for it. */
    Optional<Plan> of(UUID placement, LocalDate lastDay) {
        return database.sql("select sleeps_next, person_id, words from matching.stay_end_plan"
                        + " where tenant_id = :tenant and placement_id = :placement and last_day = :day")
                .bind("placement", placement)
                .bind("day", lastDay)
                .first(Row.class)
                .map(row -> new Plan(
                        row.sleepsNext,
                        row.words == null
                                ? ""
                                : cipher.decrypt(row.personId, WORDS, row.words).orElse("")));
    }

    /** Keeps it in the place of the one before. */
    void keep(UUID placement, LocalDate lastDay, UUID household, NextHome next, String words, UUID by) {
        database.sql("""
                        insert into matching.stay_end_plan (tenant_id, placement_id, last_day, sleeps_next, person_id, words, noted_by, noted_at)
                        values (:tenant, :placement, :day, :next, :person, :words, :by, :now)
                        on conflict (tenant_id, placement_id) do update set last_day = excluded.last_day,
                            sleeps_next = excluded.sleeps_next, person_id = excluded.person_id, words = excluded.words,
                            noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        """)
                .bind("placement", placement)
                .bind("day", lastDay)
                .bind("next", next.code())
                .bind("person", household)
                .bind("words", words.isEmpty() ? null : cipher.encrypt(household, WORDS, words))
                .bind("by", by)
                .bind("now", clock.instant())
                .update();
    }

    /** A household is forgotten: so is what was planned for it. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from matching.stay_end_plan where tenant_id = :tenant and person_id = :person")
                .bind("person", erased.person())
                .update();
    }

    /** A plan: the code of where it sleeps next, and what the team adds. */
    record Plan(String next, String words) {}

    private record Row(String sleepsNext, UUID personId, byte @Nullable [] words) {}
}
