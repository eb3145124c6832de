package org.teranga.matching.moveon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PersonErased;

/** The plans of the open association; one a household. */
@ApplicationScoped
@Transactional
public class MoveOnPlans {
    private static final String ONE =
            "select id, person_id as person, asked_at, offered_by, wanted from matching.move_on_plan where tenant_id = :tenant and ";

    /** A letter leads on as long as the household is reached where it went. */
    private static final String REACHED = """
             and exists (select 1 from matching.need n join matching.need_trace t on t.tenant_id = n.tenant_id and t.need_id = n.id
                where n.tenant_id = :tenant and n.person_id = move_on_plan.person_id and t.hash = move_on_plan.link_mark)
            """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    MoveOnPlans(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** That of these persons, who are one household; empty where none was begun nor asked about. */
    public Optional<MoveOnPlan> of(Collection<UUID> persons) {
        return database.sql(ONE + "person_id = any (:persons) order by wanted is true desc, id limit 1")
                .bindIds("persons", persons)
                .first(MoveOnPlan.class);
    }

    /** As {@link #of}, where it is begun; until the end of the transaction nobody else changes it. */
    public Optional<MoveOnPlan> held(HouseholdOwner owner) {
        return database.sql(ONE + "person_id = any (:persons) and wanted order by id limit 1 for update")
                .bindIds("persons", owner.persons())
                .first(MoveOnPlan.class);
    }

    /** Whose a plan is; empty where there is none such. */
    public Optional<UUID> whose(UUID plan) {
        return database.sql("select person_id from matching.move_on_plan where tenant_id = :tenant and id = :plan")
                .bind("plan", plan)
                .first(UUID.class);
    }

    /** Where the link of a letter leads; empty where it is dead. */
    public Optional<MoveOnPlan> behind(SecretLink link) {
        return database.sql(ONE + "link_hash = :hash" + REACHED)
                .bind("hash", link.hash())
                .first(MoveOnPlan.class);
    }

    /**
     * The household would like one.
     *
     * @return whether it had none
     */
    public boolean begin(HouseholdOwner owner) {
        if (held(owner).isPresent()) {
            return false;
        }
        UUID person = of(owner.persons()).map(MoveOnPlan::person).orElse(owner.person());
        return say(person, true);
    }

    /** The household would not like one now; it may begin one whenever it likes. */
    public void notNow(HouseholdOwner owner) {
        if (held(owner).isEmpty()) {
            say(of(owner.persons()).map(MoveOnPlan::person).orElse(owner.person()), false);
        }
    }

    private boolean say(UUID person, boolean wanted) {
        Instant now = clock.instant();
        return database.sql("""
                        insert into matching.move_on_plan (tenant_id, id, person_id, wanted, said_at)
                        values (:tenant, :id, :person, :wanted, :now)
                        on conflict (tenant_id, person_id) do update set wanted = excluded.wanted, said_at = excluded.said_at
                            where move_on_plan.wanted is distinct from excluded.wanted
                        """)
                        .bind("id", Uuid7.at(now))
                        .bind("person", person)
                        .bind("wanted", wanted)
                        .bind("now", now)
                        .update()
                > 0;
    }

    /**
     * Notes that a household is asked.
     *
     * @param by who of the team asks; null where a stay has come to its second week
     * @return the question; empty where the household has a plan, or was asked before and has not said
     */
    public Optional<MoveOnPlan> ask(UUID person, @Nullable UUID by) {
        Instant now = clock.instant();
        int asked = database.sql("""
                        insert into matching.move_on_plan (tenant_id, id, person_id, asked_at, offered_by)
                        values (:tenant, :id, :person, :now, :by)
                        on conflict (tenant_id, person_id) do update
                            set asked_at = excluded.asked_at, offered_by = excluded.offered_by, wanted = null, said_at = null
                            where not move_on_plan.wanted and cast(:by as uuid) is not null
                        """)
                .bind("id", Uuid7.at(now))
                .bind("person", person)
                .bind("now", now)
                .bind("by", by)
                .update();
        return asked > 0
                ? database.sql(ONE + "person_id = :person")
                        .bind("person", person)
                        .first(MoveOnPlan.class)
                : Optional.empty();
    }

    /** From now on this link leads to it, and none before. */
    public void followedBy(UUID plan, SecretLink link, String mark) {
        database.sql("update matching.move_on_plan set link_hash = :hash, link_mark = :mark"
                        + " where tenant_id = :tenant and id = :plan")
                .bind("hash", link.hash())
                .bind("mark", mark)
                .bind("plan", plan)
                .update();
    }

    /** All that is in it is gone, and what was opened to whom; that the household wants none is what is left. */
    public void clear(UUID plan) {
        database.sql("delete from matching.move_on_share where tenant_id = :tenant and plan_id = :plan")
                .bind("plan", plan)
                .update();
        database.sql("delete from matching.move_on_step where tenant_id = :tenant and plan_id = :plan")
                .bind("plan", plan)
                .update();
        database.sql(
                        "update matching.move_on_plan set wanted = false, said_at = :now, asked_at = null, offered_by = null"
                                + " where tenant_id = :tenant and id = :plan")
                .bind("now", clock.instant())
                .bind("plan", plan)
                .update();
    }

    void forget(@Observes PersonErased erased) {
        database.sql("delete from matching.move_on_plan where tenant_id = :tenant and person_id = :person")
                .bind("person", erased.person())
                .update();
    }
}
