package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.likeness.ComparedPerson;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.KeyedHash;

/** Opens records to compare them: those that are with us and were not taken back. */
@ApplicationScoped
class ComparedRecords {
    private static final String ADDRESS = "home.address";

    /** A project that needs several helpers is several needs of one household. */
    private static final String COMPARED = "r.status in ('received', 'proposed', 'aside') and r.kind <> 'project'";

    private static final String OFFERS = """
            select r.id, r.kind, r.version, r.person_id, r.name, r.email, r.phone, r.languages,
                coalesce(r.commune, r.postcode, lower(r.place_name)) as place, h.person_id as keeper, h.address
            from matching.offer r left join matching.home h
                on h.tenant_id = r.tenant_id and h.id = coalesce(r.home_id, r.id) and h.address is not null
            where r.tenant_id = :tenant and r.id = any (:ids) and\s""" + COMPARED;

    private static final String NEEDS = """
            select r.id, r.kind, r.version, r.person_id, r.name, r.email, r.phone, r.languages,
                coalesce(r.commune, r.postcode, lower(r.place_name)) as place, cast(null as uuid) as keeper, cast(null as bytea) as address
            from matching.need r where r.tenant_id = :tenant and r.id = any (:ids) and\s""" + COMPARED;

    /** A record whose home was told anew since is looked at again, too. */
    private static final String CHANGED_OFFERS = """
            select r.id from matching.offer r
                left join matching.duplicate_look l on l.tenant_id = r.tenant_id and l.record_kind = 'offer' and l.record_id = r.id
                left join matching.home h on h.tenant_id = r.tenant_id and h.id = coalesce(r.home_id, r.id)
            where r.tenant_id = :tenant and (l.version is null or l.version <> r.version or h.changed_at > l.looked_at)
                and\s""" + COMPARED + " order by r.id limit :most";

    private static final String CHANGED_NEEDS = """
            select r.id from matching.need r
                left join matching.duplicate_look l on l.tenant_id = r.tenant_id and l.record_kind = 'need' and l.record_id = r.id
            where r.tenant_id = :tenant and (l.version is null or l.version <> r.version)
                and\s""" + COMPARED + " order by r.id limit :most";

    private final TenantDatabase database;
    private final Contacts contacts;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    @Inject
    ComparedRecords(TenantDatabase database, Contacts contacts, FieldCipher cipher, KeyedHash hash) {
        this.database = database;
        this.contacts = contacts;
        this.cipher = cipher;
        this.hash = hash;
    }

    /** Some of those that came in, or changed, since they were looked at. */
    List<UUID> changed(RecordKind kind, int most) {
        database.flush();
        return database.sql(kind == RecordKind.OFFER ? CHANGED_OFFERS : CHANGED_NEEDS)
                .bind("most", most)
                .list(UUID.class);
    }

    /** These, by id; what was taken back, or is not ours, is left out. */
    Map<UUID, ComparedRecord> open(RecordKind kind, Collection<UUID> ids) {
        List<Row> rows = database.sql(kind == RecordKind.OFFER ? OFFERS : NEEDS)
                .bindIds("ids", ids)
                .list(Row.class);
        cipher.load(rows.stream()
                .flatMap(row -> Stream.of(row.personId, row.keeper))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<UUID, ComparedRecord> opened = new LinkedHashMap<>();
        rows.forEach(row -> opened.put(row.id, opened(row)));
        return opened;
    }

    private ComparedRecord opened(Row row) {
        Contact contact = contacts.open(SealedContact.of(row.personId, row.name, row.email, row.phone));
        ComparedPerson person = ComparedPerson.of(contact.name(), contact.phone(), contact.email(), row.place)
                .at(address(row))
                .speaking(Set.copyOf(row.languages));
        String identity = hash.text("identity\0" + contact.name() + '\0' + contact.email() + '\0' + contact.phone());
        return new ComparedRecord(row.id, row.kind, row.version, person, identity);
    }

    private @Nullable String address(Row row) {
        if (row.keeper == null || row.address == null) {
            return null;
        }
        Map<String, String> said = cipher.decrypt(row.keeper, ADDRESS, row.address)
                .map(AnswersColumn::read)
                .orElse(Map.of());
        String street = said.get("street");
        return street == null
                ? null
                : street + " " + said.getOrDefault("town_postcode", "") + " " + said.getOrDefault("town", "");
    }

    private record Row(
            UUID id,
            String kind,
            long version,
            UUID personId,
            byte @Nullable [] name,
            byte @Nullable [] email,
            byte @Nullable [] phone,
            List<String> languages,
            @Nullable String place,
            @Nullable UUID keeper,
            byte @Nullable [] address) {}
}
