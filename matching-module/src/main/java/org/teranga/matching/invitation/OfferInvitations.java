package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.TypedAddresses;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.identity.MembershipEnded;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.PersonErased;

/** Whose persons were invited, of the open association. */
@ApplicationScoped
class OfferInvitations {
    private static final String OPEN =
            " from matching.offer o where o.id = any (cast(? as uuid[])) and o.account_id is null"
                    + " and o.email is not null and o.status <> 'withdrawn' and not exists (select 1 from matching.offer_invitation i"
                    + " where i.tenant_id = o.tenant_id and i.offer_id = o.id and i.state in ('waiting', 'written', 'open', 'member', 'denied'))";
    private static final String WANTED = OPEN + " and not " + TypedAddresses.unproven("o");

    private final TenantSql sql;

    @Inject
    OfferInvitations(TenantSql sql) {
        this.sql = sql;
    }

    /** A press of the button. */
    record Batch(UUID id, UUID run, boolean undone) {}

    /** The offers that a plan chose. */
    List<OfferId> planned(UUID run) {
        return sql.list(
                "select distinct offer_id from matching.suggestion where run_id = ?",
                row -> new OfferId(row.getObject(1, UUID.class)),
                run);
    }

    /** How many of these offers have no account, an address to write to, and nobody who was invited. */
    int wanted(Collection<OfferId> offers) {
        return offers.isEmpty()
                ? 0
                : sql.first("select count(*)" + WANTED, row -> row.getInt(1), array(offers))
                        .orElse(0);
    }

    /** How many of these offers would be, but nobody knows yet whether the address that somebody typed is theirs. */
    int unproven(Collection<OfferId> offers) {
        return offers.isEmpty()
                ? 0
                : sql.first(
                                "select count(*)" + OPEN + " and " + TypedAddresses.unproven("o"),
                                row -> row.getInt(1),
                                array(offers))
                        .orElse(0);
    }

    /** Begins a batch with those of these offers that are wanted; who presses at the same moment adds nobody twice, and no batch of nobody. */
    int begin(UUID batch, UUID run, Collection<OfferId> offers, Instant now, UUID by) {
        sql.change(
                "insert into matching.invitation_batch (id, run_id, asked_at, asked_by) values (?, ?, ?, ?)",
                batch,
                run,
                now,
                by);
        int begun = sql.change(
                "insert into matching.offer_invitation (batch_id, offer_id, state) select cast(? as uuid), o.id, 'waiting'"
                        + WANTED + " on conflict do nothing",
                batch,
                array(offers));
        if (begun == 0) {
            sql.change("delete from matching.invitation_batch where id = ?", batch);
        }
        return begun;
    }

    Optional<Batch> lock(UUID id) {
        return sql.first(
                "select id, run_id, undone_at from matching.invitation_batch where id = ? for update",
                row -> new Batch(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class) != null),
                id);
    }

    /** The last press for this plan. */
    Optional<UUID> last(UUID run) {
        return sql.first(
                "select id from matching.invitation_batch where run_id = ? order by asked_at desc, id desc limit 1",
                row -> row.getObject(1, UUID.class),
                run);
    }

    void undo(UUID id, Instant now) {
        sql.change("update matching.invitation_batch set undone_at = ? where id = ?", now, id);
        sql.change(
                "update matching.offer_invitation set state = 'taken_back' where batch_id = ?"
                        + " and (state in ('waiting', 'denied') or state = 'member' and account is not null)",
                id);
    }

    /** What became of each of a batch: state to how many. Whose offer went to a member unasked, as it once did, has come. */
    Map<String, Integer> states(UUID batch) {
        Map<String, Integer> states = new HashMap<>();
        sql.list(
                "select case when state = 'member' and account is null then 'joined' else state end, count(*)"
                        + " from matching.offer_invitation where batch_id = ? group by 1",
                row -> states.put(row.getString(1), row.getInt(2)),
                batch);
        return states;
    }

    /** Some that wait; until the transaction ends nobody else takes them. */
    List<OfferId> waiting(UUID batch, int most) {
        return sql.list(
                "select offer_id from matching.offer_invitation where batch_id = ? and state = 'waiting'"
                        + " order by offer_id limit ? for update skip locked",
                row -> new OfferId(row.getObject(1, UUID.class)),
                batch,
                most);
    }

    void became(UUID batch, OfferId offer, String state, @Nullable UUID invitation) {
        sql.change(
                "update matching.offer_invitation set state = ?, invitation = ? where batch_id = ? and offer_id = ?",
                state,
                invitation,
                batch,
                offer.value());
    }

    /** A member is asked whether an offer is theirs. */
    void asked(UUID batch, OfferId offer, UUID account) {
        sql.change(
                "update matching.offer_invitation set state = 'member', account = ? where batch_id = ? and offer_id = ?",
                account,
                batch,
                offer.value());
    }

    /** The offers of which this member has not said yet whether they are theirs. */
    List<OfferId> askedOf(UUID account) {
        return sql.list(
                "select distinct i.offer_id from matching.offer_invitation i join matching.offer o"
                        + " on o.tenant_id = i.tenant_id and o.id = i.offer_id where i.account = ? and i.state = 'member'"
                        + " and o.account_id is null and o.status <> 'withdrawn' order by i.offer_id",
                row -> new OfferId(row.getObject(1, UUID.class)),
                account);
    }

    /** What a member has said of an offer; false where nobody asks, or not any more. */
    boolean said(UUID account, OfferId offer, boolean theirs) {
        return sql.change(
                        "update matching.offer_invitation set state = ? where account = ? and offer_id = ? and state = 'member'",
                        theirs ? "joined" : "denied",
                        account,
                        offer.value())
                > 0;
    }

    /** Whoever is no member any more cannot answer: the offer may be invited again. */
    @Transactional
    void ended(@Observes MembershipEnded membership) {
        sql.change(
                "update matching.offer_invitation set state = 'taken_back' where account = ? and state = 'member'",
                membership.account());
    }

    /** Nothing is asked of an erased person. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        sql.change(
                "update matching.offer_invitation set account = null,"
                        + " state = case when state = 'member' then 'taken_back' else state end where account = ?",
                erased.person());
    }

    /** The invitations that were written for a batch and wait. */
    List<UUID> written(UUID batch) {
        return sql.list(
                "select distinct invitation from matching.offer_invitation where batch_id = ? and state = 'written'",
                row -> row.getObject(1, UUID.class),
                batch);
    }

    void takenBack(UUID invitation) {
        sql.change(
                "update matching.offer_invitation set state = 'taken_back' where invitation = ? and state in ('written', 'open')",
                invitation);
    }

    /** The offers for which this invitation was written; from now on somebody has come. */
    List<OfferId> joined(UUID invitation) {
        return sql.list(
                "update matching.offer_invitation set state = 'joined' where invitation = ? and state in ('written', 'open')"
                        + " returning offer_id",
                row -> new OfferId(row.getObject(1, UUID.class)),
                invitation);
    }

    private static String array(Collection<OfferId> offers) {
        return "{" + String.join(",", offers.stream().map(OfferId::toString).toList()) + "}";
    }
}
