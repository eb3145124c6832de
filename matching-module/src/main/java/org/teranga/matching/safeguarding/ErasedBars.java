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
import org.teranga.matching.pool.contact.Contact;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
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

    private static final String PAIRS = """
            select distinct nt.need_id as need, ot.offer_id as offer from matching.erased_bar b
            join matching.need_trace nt on nt.tenant_id = b.tenant_id and nt.hash = b.household_hash
            join matching.offer_trace ot on ot.tenant_id = b.tenant_id and ot.hash = b.host_hash
            where b.tenant_id = :tenant and b.until >= :today
            """;

    private final TenantDatabase database;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    ErasedBars(TenantDatabase database, KeyedHash hash, Clock clock) {
        this.database = database;
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
                database.sql("""
                                insert into matching.erased_bar (tenant_id, id, bar, household_hash, host_hash, noted_at, until)
                                values (:tenant, :id, :bar, :household, :host, :now, :until)
                                on conflict (tenant_id, household_hash, host_hash)
                                    do update set until = greatest(erased_bar.until, excluded.until)
                                """)
                        .bind("id", Uuid7.at(now))
                        .bind("bar", bar)
                        .bind("household", ofHousehold)
                        .bind("host", ofHost)
                        .bind("now", now)
                        .bind("until", until)
                        .update();
            }
        }
    }

    /** Which of these needs is kept apart from which offer. */
    public Set<Pair> among(Collection<UUID> needs) {
        return new HashSet<>(database.sql(PAIRS + "and nt.need_id = any (:needs)")
                .bind("today", today())
                .bindIds("needs", needs)
                .list(Pair.class));
    }

    /** All pairs that are kept apart. */
    public Set<Pair> all() {
        return new HashSet<>(database.sql(PAIRS).bind("today", today()).list(Pair.class));
    }

    /** Those in which an address or a number stands, on either side: for whoever wants to know, and contests it. */
    public List<Bar> about(String addressOrNumber) {
        List<String> hashes = hashes(addressOrNumber, addressOrNumber);
        if (hashes.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select bar as id, cast(min(noted_at) as date) as since, max(until) as until from matching.erased_bar
                        where tenant_id = :tenant and (household_hash = any (:hashes) or host_hash = any (:hashes))
                        group by bar order by 2
                        """).bindTexts("hashes", hashes).list(Bar.class);
    }

    /** Lifts one; false where there is none. */
    public boolean lift(UUID bar) {
        return database.sql("delete from matching.erased_bar where tenant_id = :tenant and bar = :bar")
                        .bind("bar", bar)
                        .update()
                > 0;
    }

    /** Whether there is such a one. */
    public boolean has(UUID bar) {
        return database.sql("select 1 from matching.erased_bar where tenant_id = :tenant and bar = :bar limit 1")
                .bind("bar", bar)
                .any();
    }

    /** How many there are. */
    public long count() {
        return database.sql("select count(distinct bar) from matching.erased_bar where tenant_id = :tenant")
                .one(Long.class);
    }

    /** After five years nothing of it is left. */
    void forget() {
        database.sql("delete from matching.erased_bar where tenant_id = :tenant and until < :today")
                .bind("today", today())
                .update();
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
