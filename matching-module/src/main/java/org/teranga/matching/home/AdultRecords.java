package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.platform.erasure.KnownAs;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.PersonRecords;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * What is kept of adults who live, or lived, in a home and do not offer it: each may ask alone that it goes. While they live there it has no
 * term of its own and ends with the home; from the day on which they moved out it is kept as long as what is closed.
 */
@ApplicationScoped
@Transactional
class AdultRecords implements PersonRecords {
    private static final int MOST = 2_000;

    private final TenantDatabase database;
    private final HomeAdults adults;
    private final KeyedHash hash;

    @Inject
    AdultRecords(TenantDatabase database, HomeAdults adults, KeyedHash hash) {
        this.database = database;
        this.adults = adults;
        this.hash = hash;
    }

    @Override
    public List<PersonRecord> of(Collection<UUID> persons) {
        database.flush();
        return adults.others(persons).stream().map(AdultRecords::record).toList();
    }

    @Override
    public List<PersonRecord> near(PersonRecord one) {
        Set<String> marks = new LinkedHashSet<>(Stream.concat(
                        parsed(one.known().email()).map(hash::email).stream(),
                        phone(one.known().phone()).map(hash::phone).stream())
                .toList());
        return marks.isEmpty()
                ? List.of()
                : of(database.sql("select distinct adult_id from matching.home_adult_trace"
                                + " where tenant_id = :tenant and hash = any (:marks)")
                        .bindTexts("marks", marks)
                        .list(UUID.class));
    }

    @Override
    public Optional<UUID> personOf(UUID record) {
        return adults.find(record).map(HomeAdult::id);
    }

    @Override
    public List<PersonRecord> quietSince(Instant openSince, Instant closedSince) {
        return of(database.sql("select id from matching.home_adult where tenant_id = :tenant and not host"
                        + " and moved_out_at < :closedSince order by moved_out_at, id limit " + MOST)
                .bind("closedSince", closedSince)
                .list(UUID.class));
    }

    private static PersonRecord record(HomeAdult adult) {
        Contact contact = adult.contact();
        return new PersonRecord(
                adult.id(),
                adult.id(),
                "adult",
                "",
                new KnownAs(contact.name(), contact.email(), contact.phone()),
                contact.language(),
                null,
                !adult.here(),
                Objects.requireNonNullElse(adult.movedOutAt(), adult.movedInAt()));
    }

    private static Optional<EmailAddress> parsed(@Nullable String email) {
        return email == null ? Optional.empty() : EmailAddress.parse(email);
    }

    private static Optional<PhoneNumber> phone(@Nullable String phone) {
        return phone == null ? Optional.empty() : PhoneNumber.parse(phone);
    }
}
