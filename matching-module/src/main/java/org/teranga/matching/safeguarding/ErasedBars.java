package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.Contact;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * Pairs that are kept apart although one of the two was erased: keyed hashes of their addresses and numbers, for five years. They are
 * compared with the hashes by which offers and needs are found, and tell nothing to whoever reads them.
 */
@ApplicationScoped
@Transactional
public class ErasedBars {
    /** How long a bar outlives the erasure of one of its two. */
    public static final int YEARS = 5;

    private final TenantSql sql;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    ErasedBars(TenantSql sql, KeyedHash hash, Clock clock) {
        this.sql = sql;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * Keeps two apart, as long as both can still be read. Where neither an address nor a number of one is known, nothing can be kept.
     *
     * @param known the bar that was raised between them; null where none is kept
     */
    public void keep(Contact household, Contact host, @Nullable UUID known) {
        Instant now = clock.instant();
        LocalDate until = LocalDate.ofInstant(now, Formats.ZONE).plusYears(YEARS);
        UUID bar = known == null ? Uuid7.at(now) : known;
        for (String ofHousehold : hashes(household.email(), household.phone())) {
            for (String ofHost : hashes(host.email(), host.phone())) {
                sql.change(
                        "insert into matching.erased_bar (id, bar, household_hash, host_hash, noted_at, until)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict (tenant_id, household_hash, host_hash)"
                                + " do update set until = greatest(erased_bar.until, excluded.until)",
                        Uuid7.at(now),
                        bar,
                        ofHousehold,
                        ofHost,
                        now,
                        until);
            }
        }
    }

    /** Which of these needs is kept apart from which offer. */
    public Set<Pair> among(Collection<UUID> needs) {
        return new HashSet<>(sql.list(
                "select distinct nt.need_id, ot.offer_id from matching.erased_bar b"
                        + " join matching.need_trace nt on nt.hash = b.household_hash"
                        + " join matching.offer_trace ot on ot.hash = b.host_hash"
                        + " where b.until >= ? and nt.need_id = any (?::uuid[])",
                row -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                today(),
                "{" + String.join(",", needs.stream().map(UUID::toString).toList()) + "}"));
    }

    /** All pairs that are kept apart. */
    public Set<Pair> all() {
        return new HashSet<>(sql.list(
                "select distinct nt.need_id, ot.offer_id from matching.erased_bar b"
                        + " join matching.need_trace nt on nt.hash = b.household_hash"
                        + " join matching.offer_trace ot on ot.hash = b.host_hash where b.until >= ?",
                row -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                today()));
    }

    /** Those in which an address or a number stands, on either side: for whoever wants to know, and contests it. */
    public List<Bar> about(String addressOrNumber) {
        List<String> hashes = hashes(addressOrNumber, addressOrNumber);
        if (hashes.isEmpty()) {
            return List.of();
        }
        String array = "{" + String.join(",", hashes) + "}";
        return sql.list(
                "select bar, min(noted_at)::date, max(until) from matching.erased_bar"
                        + " where household_hash = any (?::text[]) or host_hash = any (?::text[]) group by bar order by 2",
                row -> new Bar(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)),
                array,
                array);
    }

    /** Lifts one; false where there is none. */
    public boolean lift(UUID bar) {
        return sql.change("delete from matching.erased_bar where bar = ?", bar) > 0;
    }

    /** Whether there is such a one. */
    public boolean has(UUID bar) {
        return sql.first("select 1 from matching.erased_bar where bar = ? limit 1", row -> true, bar)
                .isPresent();
    }

    /** How many there are. */
    public long count() {
        return sql.first("select count(distinct bar) from matching.erased_bar", row -> row.getLong(1))
                .orElse(0L);
    }

    /** After five years nothing of it is left. */
    void forget() {
        sql.change("delete from matching.erased_bar where until < ?", today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private List<String> hashes(@Nullable String email, @Nullable String phone) {
        List<String> hashes = new ArrayList<>();
        if (email != null) {
            EmailAddress.parse(email).map(hash::email).ifPresent(hashes::add);
        }
        if (phone != null) {
            PhoneNumber.parse(phone).map(hash::phone).ifPresent(hashes::add);
        }
        return hashes;
    }

    /** A need and an offer. */
    public record Pair(UUID need, UUID offer) {}

    /**
     * Two who are kept apart.
     *
     * @param id    which
     * @param since when one of them was erased
     * @param until the last day
     */
    public record Bar(UUID id, LocalDate since, LocalDate until) {}
}
