package org.teranga.matching.pool.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SearchBuckets;
import org.teranga.matching.pool.contact.TypedPart;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Finds records by the beginning of a name or a part of a telephone number: those in the same bucket are opened and compared. Only for
 * who may read names and numbers in the list, and never of their own matter: digit by digit such a search would tell a number.
 */
@ApplicationScoped
@Transactional
class PartialMatches {
    /** In an association of 20,000 some hundreds share a bucket, and two thousand the commonest beginning of a name. */
    private static final int MOST = 5_000;

    private final TenantDatabase database;
    private final Contacts contacts;
    private final SearchBuckets buckets;
    private final OwnRows ownRows;
    private final CurrentPerson person;

    @Inject
    PartialMatches(
            TenantDatabase database, Contacts contacts, SearchBuckets buckets, OwnRows ownRows, CurrentPerson person) {
        this.database = database;
        this.contacts = contacts;
        this.buckets = buckets;
        this.ownRows = ownRows;
        this.person = person;
    }

    /**
     * Their ids.
     *
     * @param word offer or need
     */
    List<UUID> of(String word, String typed) {
        Optional<TypedPart> part = TypedPart.read(typed);
        if (part.isEmpty() || !person.may(Permission.FILES_WORK)) {
            return List.of();
        }
        Set<UUID> own = ownRows.of(word);
        List<Row> candidates = candidates(word, part.get());
        contacts.load(candidates.stream().map(row -> row.contact(part.get())).toList());
        return candidates.stream()
                .filter(row -> !own.contains(row.id) && part.get().fits(contacts.open(row.contact(part.get()))))
                .map(Row::id)
                .toList();
    }

    /** The newest first. */
    private List<Row> candidates(String word, TypedPart part) {
        database.flush();
        Map<String, List<String>> ways = new LinkedHashMap<>();
        part.ways().forEach(way -> ways.put("way" + ways.size(), buckets.buckets(way)));
        String in = String.join(
                " or ", ways.keySet().stream().map(way -> "buckets @> :" + way).toList());
        SqlStatement statement = database.sql("select id, person_id, name, phone from matching." + word
                + " where tenant_id = :tenant and (" + in + ") order by id desc limit :most");
        ways.forEach(statement::bindTexts);
        return statement.bind("most", MOST).list(Row.class);
    }

    private record Row(UUID id, UUID personId, byte @Nullable [] name, byte @Nullable [] phone) {
        /** Opening takes its time: only what is looked for. */
        SealedContact contact(TypedPart part) {
            return SealedContact.of(
                    personId,
                    part.words().isEmpty() ? null : name,
                    null,
                    part.words().isEmpty() ? phone : null);
        }
    }
}
