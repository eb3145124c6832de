package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.persistence.TenantDatabase;

/** The transfers of the open association to others. */
@ApplicationScoped
@Transactional
public class Transfers {
    private static final String SELECT =
            "select id, listing_id as listing, other, other_name, record_kind as kind, record_id as record, person_id as person,"
                    + " state, outcome, asked_at, asked_by, sent_at, sent_by, until_at, recalled_at, accepted_at, over_at, words"
                    + " from matching.exchange_transfer where tenant_id = :tenant";

    private static final String OF_RECORD = " and record_kind = :kind and record_id = :record";

    private final TenantDatabase database;

    @Inject
    Transfers(TenantDatabase database) {
        this.database = database;
    }

    /** One. */
    public Optional<Transfer> find(UUID id) {
        return database.sql(SELECT + " and id = :id").bind("id", id).first(Transfer.class);
    }

    /** The same; of two who change it at once one waits for the other. */
    Optional<Transfer> hold(UUID id) {
        database.lock("transfer " + id);
        return find(id);
    }

    /** That of a record which is not over. */
    public Optional<Transfer> open(String kind, UUID record) {
        return database.sql(SELECT + OF_RECORD + " and state <> 'over'")
                .bind("kind", kind)
                .bind("record", record)
                .first(Transfer.class);
    }

    /** The last of a record. */
    Optional<Transfer> last(String kind, UUID record) {
        return database.sql(SELECT + OF_RECORD + " order by asked_at desc, id desc limit 1")
                .bind("kind", kind)
                .bind("record", record)
                .first(Transfer.class);
    }

    /** That to which a letter leads. */
    Optional<Transfer> behind(SecretLink link) {
        return database.sql(SELECT + " and link_hash = :hash")
                .bind("hash", link.hash())
                .first(Transfer.class);
    }

    /** All that are not over, and those that were lately, the last first. */
    public List<Transfer> lately(Instant since) {
        return database.sql(
                        SELECT + " and (state not in ('accepted', 'over') or coalesce(over_at, accepted_at) >= :since)"
                                + " order by asked_at desc, id")
                .bind("since", since)
                .list(Transfer.class);
    }

    /** All that are in one of these states. */
    List<Transfer> in(List<String> states) {
        return database.sql(SELECT + " and state = any (:states) order by id")
                .bindTexts("states", states)
                .list(Transfer.class);
    }

    /** Those of a person. */
    List<Transfer> of(UUID person) {
        return database.sql(SELECT + " and person_id = :person order by id")
                .bind("person", person)
                .list(Transfer.class);
    }

    /** How many went over to each, and were not given back. */
    public long takenOver(UUID other) {
        return database.sql("select count(*) from matching.exchange_transfer where tenant_id = :tenant"
                        + " and other = :other and state = 'accepted'")
                .bind("other", other)
                .one(Long.class);
    }

    /** The person is asked; false where one of this record goes on. */
    boolean add(Transfer one, SecretLink link) {
        return database.sql("""
                        insert into matching.exchange_transfer (tenant_id, id, listing_id, other, other_name, record_kind, record_id,
                            person_id, state, asked_at, asked_by, link_hash)
                        values (:tenant, :id, :listing, :other, :name, :kind, :record, :person, 'asked', :now, :by, :hash)
                        on conflict do nothing
                        """)
                        .bind("id", one.id())
                        .bind("listing", one.listing())
                        .bind("other", one.other())
                        .bind("name", one.otherName())
                        .bind("kind", one.kind())
                        .bind("record", one.record())
                        .bind("person", one.person())
                        .bind("now", one.askedAt())
                        .bind("by", one.askedBy())
                        .bind("hash", link.hash())
                        .update()
                == 1;
    }

    /** The person is asked again; the letters before this one lead nowhere any more. */
    void askAgain(UUID id, SecretLink link) {
        database.sql("update matching.exchange_transfer set state = 'asked', link_hash = :hash"
                        + " where tenant_id = :tenant and id = :id and state in ('asked', 'agreed')")
                .bind("hash", link.hash())
                .bind("id", id)
                .update();
    }

    /** The person said yes. */
    void agree(UUID id) {
        database.sql("update matching.exchange_transfer set state = 'agreed'"
                        + " where tenant_id = :tenant and id = :id and state = 'asked'")
                .bind("id", id)
                .update();
    }

    /** A second person decided, and it goes. */
    void send(UUID id, UUID by, Instant now, Instant until) {
        database.sql(
                        "update matching.exchange_transfer set state = 'sent', sent_at = :now, sent_by = :by, until_at = :until"
                                + " where tenant_id = :tenant and id = :id and state = 'agreed'")
                .bind("now", now)
                .bind("by", by)
                .bind("until", until)
                .bind("id", id)
                .update();
    }

    /** It is asked back; since when stays known. */
    void recall(UUID id, Instant now) {
        database.sql("update matching.exchange_transfer set state = 'recalled', recalled_at = :now"
                        + " where tenant_id = :tenant and id = :id and state = 'sent'")
                .bind("now", now)
                .bind("id", id)
                .update();
    }

    /** The other took it over. */
    void accept(UUID id, Instant at) {
        database.sql("update matching.exchange_transfer set state = 'accepted', accepted_at = :at"
                        + " where tenant_id = :tenant and id = :id and state in ('sent', 'recalled')")
                .bind("at", at)
                .bind("id", id)
                .update();
    }

    /** Nothing comes of it any more. */
    void end(UUID id, String outcome, byte @Nullable [] words, Instant now) {
        database.sql(
                        "update matching.exchange_transfer set state = 'over', outcome = :outcome, words = :words, over_at = :now"
                                + " where tenant_id = :tenant and id = :id and state <> 'over'")
                .bind("outcome", outcome)
                .bind("words", words)
                .bind("now", now)
                .bind("id", id)
                .update();
    }

    /** Nothing of a person remains. */
    void forget(UUID person) {
        database.sql("delete from matching.exchange_transfer where tenant_id = :tenant and person_id = :person")
                .bind("person", person)
                .update();
    }
}
