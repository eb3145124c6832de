package org.teranga.matching.upload.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.matching.pool.contact.IdentityChange;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.told.RecordWords;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.before.RecordBefore;
import org.teranga.matching.upload.before.RecordsBefore;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Puts back the known records that a spreadsheet changed, as they were, field by field. What somebody has changed since stays, and so does
 * what the signed-in person may not change, or what is their own.
 */
@ApplicationScoped
class ChangedByFile {
    private static final String HOW_FAR = """
            update matching.%s set link_hash = :link, contact_used_at = :used, contact_vouched_at = :vouched
            where tenant_id = :tenant and id = :record
            """;

    /** What another spreadsheet left so is again as that one left it. */
    private static final String AS_LEFT = """
            update matching.import_record i set version = r.version from matching.%s r, matching.import_before b
            where i.tenant_id = :tenant and r.tenant_id = i.tenant_id and b.tenant_id = i.tenant_id and b.batch_id = :batch
                and b.record_id = any (:records) and i.batch_id <> :batch and i.record_id = b.record_id and r.id = b.record_id
                and i.version = b.version
            """;

    private final RecordsBefore before;
    private final UntouchedRecords untouched;
    private final PutBack putBack;
    private final IdentityChanges identities;
    private final Offers offers;
    private final Needs needs;
    private final TenantDatabase database;
    private final SecondPerson second;
    private final CurrentPerson person;

    @Inject
    ChangedByFile(
            RecordsBefore before,
            UntouchedRecords untouched,
            PutBack putBack,
            IdentityChanges identities,
            Offers offers,
            Needs needs,
            TenantDatabase database,
            SecondPerson second,
            CurrentPerson person) {
        this.before = before;
        this.untouched = untouched;
        this.putBack = putBack;
        this.identities = identities;
        this.offers = offers;
        this.needs = needs;
        this.database = database;
        this.second = second;
        this.person = person;
    }

    /**
     * Puts back those of these that may be.
     *
     * @param changed the known records that the spreadsheet changed
     * @return which are as they were
     */
    Set<UUID> putBack(UUID batch, RowsAre rowsAre, List<UUID> changed) {
        boolean offered = rowsAre == RowsAre.OFFERS;
        Set<UUID> back = new HashSet<>();
        if (person.may(offered ? Permission.OFFERS_WRITE : Permission.NEEDS_WRITE)) {
            Map<UUID, Listing<?>> held = held(offered, changed);
            Set<UUID> free = untouched.changed(batch, rowsAre, held.keySet());
            for (RecordBefore was : before.of(batch, free)) {
                Optional.ofNullable(held.get(was.recordId()))
                        .filter(listing -> put(listing, was, rowsAre))
                        .ifPresent(listing -> back.add(was.recordId()));
            }
            database.sql(AS_LEFT.formatted(rowsAre.table()))
                    .bind("batch", batch)
                    .bindIds("records", back)
                    .update();
        }
        before.forget(batch);
        return back;
    }

    private Map<UUID, Listing<?>> held(boolean offered, List<UUID> ids) {
        List<Listing<?>> held = new ArrayList<>();
        held.addAll(
                offered
                        ? offers.hold(ids.stream().map(OfferId::new).toList())
                        : needs.hold(ids.stream().map(NeedId::new).toList()));
        return held.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }

    private boolean put(Listing<?> listing, RecordBefore was, RowsAre rowsAre) {
        Optional<RecordWords> words = before.words(was, rowsAre == RowsAre.OFFERS);
        Optional<IdentityChange> asked = identities.open(rowsAre.table(), was.recordId());
        UUID whose =
                asked.map(IdentityChange::oldPerson).orElse(listing.contact().personId());
        // Somebody has said meanwhile whose it is, or everything of that person is erased.
        if (words.isEmpty() || !whose.equals(was.personId()) || isOwn(listing, was)) {
            return false;
        }
        putBack.tell(listing, was, words.get());
        database.flush();
        asked.ifPresent(change -> identities.decide(change.id(), "superseded"));
        database.sql(HOW_FAR.formatted(rowsAre.table()))
                .bind("link", was.linkHash())
                .bind("used", was.usedAt())
                .bind("vouched", was.vouchedAt())
                .bind("record", was.recordId())
                .update();
        return true;
    }

    private boolean isOwn(Listing<?> listing, RecordBefore was) {
        Set<UUID> owners = new HashSet<>(Set.of(was.personId()));
        owners.add(listing.contact().personId());
        if (listing.accountId() != null) {
            owners.add(listing.accountId());
        }
        return !second.is(person.actor(), owners);
    }
}
