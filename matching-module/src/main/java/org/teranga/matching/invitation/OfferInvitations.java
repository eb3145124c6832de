package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.TypedAddresses;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.member.MembershipEnded;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PersonErased;

/** Whose persons were invited, of the open association. */
@ApplicationScoped
class OfferInvitations {
    private static final String OPEN =
            " from matching.offer o where o.tenant_id = :tenant and o.id = any (:offers) and o.account_id is null"
                    + " and o.email is not null and o.status <> 'withdrawn' and not exists (select 1 from matching.offer_invitation i"
                    + " where i.tenant_id = o.tenant_id and i.offer_id = o.id and i.state in ('waiting', 'written', 'open', 'member', 'denied'))";
    private static final String WANTED = OPEN + " and not " + TypedAddresses.unproven("o");
    private static final String UPDATE = "update matching.offer_invitation set state = ";
    private static final String OF_BATCH = " where tenant_id = :tenant and batch_id = :batch ";

    private static final String STANDING = """
            select case
                when o.account_id is not null then ''
                when exists (select 1 from matching.offer_invitation i where i.tenant_id = o.tenant_id and i.offer_id = o.id
                    and i.state in ('waiting', 'written', 'open', 'member')) then 'written'
                when o.email is null or o.status = 'withdrawn' or exists (select 1 from matching.offer_invitation i
                    where i.tenant_id = o.tenant_id and i.offer_id = o.id and i.state in ('denied', 'unwritten')) then 'team'
                when {unproven} then 'unproven'
                else 'ask' end
            from matching.offer o where o.tenant_id = :tenant and o.id = :offer
            """.replace("{unproven}", TypedAddresses.unproven("o"));

    private final TenantDatabase database;

    @Inject
    OfferInvitations(TenantDatabase database) {
        this.database = database;
    }

    /** The offers that a plan chose. */
    List<OfferId> planned(UUID run) {
        return database.sql(
                        "select distinct offer_id from matching.suggestion where tenant_id = :tenant and run_id = :run")
                .bind("run", run)
                .list(OfferId.class);
    }

    /** How many of these offers have no account, an address to write to, and nobody who was invited. */
    int wanted(Collection<OfferId> offers) {
        return count(WANTED, offers);
    }

    /** How many of these offers would be, but nobody knows yet whether the address that somebody typed is theirs. */
    int unproven(Collection<OfferId> offers) {
        return count(OPEN + " and " + TypedAddresses.unproven("o"), offers);
    }

    private int count(String which, Collection<OfferId> offers) {
        return offers.isEmpty()
                ? 0
                : database.sql("select count(*)" + which)
                        .bindIds("offers", ids(offers))
                        .one(Integer.class);
    }

    /** Adds to a batch those of these offers that are wanted; who presses at the same moment adds nobody twice. How many were added. */
    int add(UUID batch, Collection<OfferId> offers) {
        return database.sql("insert into matching.offer_invitation (tenant_id, batch_id, offer_id, state)"
                        + " select :tenant, :batch, o.id, 'waiting'" + WANTED + " on conflict do nothing")
                .bind("batch", batch)
                .bindIds("offers", ids(offers))
                .update();
    }

    /** Nobody of a batch that is taken back is written to or asked any more. */
    void takeBack(UUID batch) {
        database.flush();
        database.sql(UPDATE + "'taken_back'" + OF_BATCH
                        + "and (state in ('waiting', 'denied') or state = 'member' and account is not null)")
                .bind("batch", batch)
                .update();
    }

    /** What became of each of a batch: state to how many. Whose offer went to a member unasked, as it once did, has come. */
    Map<String, Integer> states(UUID batch) {
        return database
                .sql("select case when state = 'member' and account is null then 'joined' else state end as state,"
                        + " count(*) as offers from matching.offer_invitation" + OF_BATCH + "group by 1")
                .bind("batch", batch)
                .list(StateRow.class)
                .stream()
                .collect(Collectors.toMap(StateRow::state, StateRow::offers));
    }

    /**
     * Where the person of an offer stands on the way to an account: {@code ask} where they can be written to, {@code written} where they
     * were, {@code unproven} where somebody typed the address and nobody knows whose it is, {@code team} where the team has to help; empty
     * where there is an account.
     */
    String standing(OfferId offer) {
        return database.sql(STANDING)
                .bind("offer", offer.value())
                .first(String.class)
                .orElse("team");
    }

    /** Some that wait; until the transaction ends nobody else takes them. */
    List<OfferId> waiting(UUID batch, int most) {
        return database.sql("select offer_id from matching.offer_invitation" + OF_BATCH
                        + "and state = 'waiting' order by offer_id limit :most for update skip locked")
                .bind("batch", batch)
                .bind("most", most)
                .list(OfferId.class);
    }

    void became(UUID batch, OfferId offer, String state, @Nullable UUID invitation) {
        database.sql(UPDATE + ":state, invitation = :invitation" + OF_BATCH + "and offer_id = :offer")
                .bind("state", state)
                .bind("invitation", invitation)
                .bind("batch", batch)
                .bind("offer", offer.value())
                .update();
    }

    /** A member is asked whether an offer is theirs. */
    void asked(UUID batch, OfferId offer, UUID account) {
        database.sql(UPDATE + "'member', account = :account" + OF_BATCH + "and offer_id = :offer")
                .bind("account", account)
                .bind("batch", batch)
                .bind("offer", offer.value())
                .update();
    }

    /** The offers of which this member has not said yet whether they are theirs. */
    List<OfferId> askedOf(UUID account) {
        return database.sql("""
                        select distinct i.offer_id from matching.offer_invitation i
                        join matching.offer o on o.tenant_id = i.tenant_id and o.id = i.offer_id
                        where i.tenant_id = :tenant and i.account = :account and i.state = 'member'
                            and o.account_id is null and o.status <> 'withdrawn' order by i.offer_id
                        """).bind("account", account).list(OfferId.class);
    }

    /** What a member has said of an offer; false where nobody asks, or not any more. */
    boolean said(UUID account, OfferId offer, boolean theirs) {
        return database.sql(UPDATE + ":state where tenant_id = :tenant and account = :account"
                                + " and offer_id = :offer and state = 'member'")
                        .bind("state", theirs ? "joined" : "denied")
                        .bind("account", account)
                        .bind("offer", offer.value())
                        .update()
                > 0;
    }

    /** Whoever is no member any more cannot answer: the offer may be invited again. */
    @Transactional
    void ended(@Observes MembershipEnded membership) {
        database.sql(UPDATE + "'taken_back' where tenant_id = :tenant and account = :account and state = 'member'")
                .bind("account", membership.account())
                .update();
    }

    /** Nothing is asked of an erased person. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql(UPDATE + "case when state = 'member' then 'taken_back' else state end, account = null"
                        + " where tenant_id = :tenant and account = :person")
                .bind("person", erased.person())
                .update();
    }

    /** The invitations that were written for a batch and wait. */
    List<UUID> written(UUID batch) {
        return database.sql("select distinct invitation from matching.offer_invitation" + OF_BATCH
                        + "and state = 'written'")
                .bind("batch", batch)
                .list(UUID.class);
    }

    void takenBack(UUID invitation) {
        database.sql(UPDATE + "'taken_back' where tenant_id = :tenant and invitation = :invitation"
                        + " and state in ('written', 'open')")
                .bind("invitation", invitation)
                .update();
    }

    /** The offers for which this invitation was written; from now on somebody has come. */
    List<OfferId> joined(UUID invitation) {
        return database.sql(UPDATE + "'joined' where tenant_id = :tenant and invitation = :invitation"
                        + " and state in ('written', 'open') returning offer_id")
                .bind("invitation", invitation)
                .list(OfferId.class);
    }

    private static List<UUID> ids(Collection<OfferId> offers) {
        return offers.stream().map(OfferId::value).toList();
    }

    private record StateRow(String state, int offers) {}
}
