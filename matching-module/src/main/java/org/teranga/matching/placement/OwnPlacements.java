package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;

/**
 * Which placements are the reader's own matter: those of which they are a side, or in whose home they live. What the team does there is none of theirs
 * to know: no list tells it, and no figure counts it.
 */
@ApplicationScoped
public class OwnPlacements {
    /** Leaves them out; {@code p} is a placement, {@code own} every id of the reader. */
    public static final String LEFT_OUT = """
             and p.id not in (
                select id from matching.placement where tenant_id = :tenant and need_id in (
                    select id from matching.need where tenant_id = :tenant and person_id = any (:own)
                    union select id from matching.need where tenant_id = :tenant and account_id = any (:own))
                union select id from matching.placement where tenant_id = :tenant and offer_id in (
                    select id from matching.offer where tenant_id = :tenant and person_id = any (:own)
                    union select id from matching.offer where tenant_id = :tenant and account_id = any (:own)
                    union select id from matching.offer where tenant_id = :tenant and home_id in
                        (select home_id from matching.home_adult where tenant_id = :tenant and id = any (:own))
                    union select home_id from matching.home_adult where tenant_id = :tenant and id = any (:own)))
            """;

    /** Leaves out what the reader proposed, or took a step of: somebody else approves it. */
    public static final String UNTOUCHED = """
             and not coalesce(p.proposed_by = any (:own), false) and not coalesce(p.reviewed_by = any (:own), false)
                and not exists (select 1 from matching.placement_step s where s.tenant_id = :tenant and s.placement_id = p.id
                    and s.taken_by = any (:own))
            """;

    private final CurrentPerson person;
    private final Persons persons;

    @Inject
    OwnPlacements(CurrentPerson person, Persons persons) {
        this.person = person;
        this.persons = persons;
    }

    /** Every id of the reader. */
    public Set<UUID> ids() {
        return persons.allOf(Set.of(person.actor().requiredPerson()));
    }
}
