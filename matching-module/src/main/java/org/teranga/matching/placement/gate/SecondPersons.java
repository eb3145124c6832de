package org.teranga.matching.placement.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Who may be the second person of a placement: another human than everybody who proposed it, read it again, took a step of it, noted an
 * answer, wrote or brought in one of its sides, granted what its host, the home or an adult who lives there has shown, or exempted one
 * of them; and whose own neither side is.
 */
@ApplicationScoped
public class SecondPersons {
    private static final String STAFF = """
            with home as (
                select cast(:home as uuid) as id
                union select a.id from matching.home_adult a where a.tenant_id = :tenant and a.home_id = cast(:home as uuid))
            select staff from (
                select proposed_by as staff from matching.placement where tenant_id = :tenant and id = :placement
                union select reviewed_by from matching.placement where tenant_id = :tenant and id = :placement
                union select taken_by from matching.placement_step where tenant_id = :tenant and placement_id = :placement
                union select unnest(array[granted_by, confirmed_by]) from platform.qualification
                    where tenant_id = :tenant and (holder = any (:owners) or holder in (select id from home))
                        and withdrawn_at is null
                union select unnest(array[x.granted_by, x.confirmed_by]) from matching.check_exemption x
                    where x.tenant_id = :tenant and x.ended_at is null
                        and (x.subject_id = any (:owners) or x.keeper_id = any (:owners)
                            or x.subject_id in (select id from home))) as touching
            where staff is not null
            """;

    private final TenantDatabase database;
    private final Agreements agreements;
    private final Involvements involvements;
    private final SecondPerson second;
    private final Homes homes;
    private final Persons persons;

    @Inject
    SecondPersons(
            TenantDatabase database,
            Agreements agreements,
            Involvements involvements,
            SecondPerson second,
            Homes homes,
            Persons persons) {
        this.database = database;
        this.agreements = agreements;
        this.involvements = involvements;
        this.second = second;
        this.homes = homes;
        this.persons = persons;
    }

    /** Whether this is one. */
    boolean is(Actor actor, Sides sides) {
        return touched(sides).isSecond(second, actor);
    }

    /**
     * Refuses who is none.
     *
     * @throws org.teranga.platform.refusal.Refusal not allowed for a program, conflict for who touched it and for whose own it is
     */
    void check(Actor actor, Sides sides) {
        touched(sides).check(second, actor);
    }

    /**
     * Refuses whose own need or offer it is.
     *
     * @throws org.teranga.platform.refusal.Refusal conflict
     */
    public void notOwn(Actor actor, Need need, Offer offer) {
        second.notOwn(actor, concerned(need, offer));
    }

    /** What is this actor's own, under whichever id. */
    OwnMatters ownOf(Actor actor) {
        Set<UUID> ids = persons.allOf(Set.of(actor.requiredPerson()));
        return new OwnMatters(ids, homes.livedIn(ids));
    }

    /** Whose own it is: the people of both sides, and whoever lives, or lived, where it is offered. */
    private Set<UUID> concerned(Need need, Offer offer) {
        Set<UUID> all = owners(need, offer);
        all.addAll(homes.everLivedAt(offer.id()));
        return all;
    }

    /** Whether this human noted for household or host what they said. */
    boolean noted(Actor actor, Sides sides) {
        return !second.is(actor, agreements.noters(sides));
    }

    private Touched touched(Sides sides) {
        UUID placement = sides.placement().id().value();
        Set<UUID> owners = owners(sides.need(), sides.offer());
        Set<UUID> steps = Set.copyOf(database.sql(STAFF)
                .bind("placement", placement)
                .bind("home", homes.of(sides.offer().id()).map(HomeId::value).orElse(null))
                .bindIds("owners", owners)
                .list(UUID.class));
        Set<UUID> involved = involvements.persons(List.of(
                new Subject("placement", placement),
                new Subject("need", sides.need().id().value()),
                new Subject("offer", sides.offer().id().value())));
        return new Touched(concerned(sides.need(), sides.offer()), steps, agreements.noters(sides), involved);
    }

    /** The people of both sides, under each of their ids. */
    public static Set<UUID> owners(Need need, Offer offer) {
        Set<UUID> owners =
                new HashSet<>(Set.of(need.contact().personId(), offer.contact().personId()));
        if (need.accountId() != null) {
            owners.add(need.accountId());
        }
        if (offer.accountId() != null) {
            owners.add(offer.accountId());
        }
        return owners;
    }
}
