package org.teranga.matching.pool.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SearchBuckets;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.WordsColumn;

/** Works out into which buckets those records fall that came in before there were any, or with an older archive. */
@ApplicationScoped
class FillBuckets {
    private static final int SOME = 500;

    private final TenantDatabase database;
    private final Contacts contacts;
    private final SearchBuckets buckets;

    @Inject
    FillBuckets(TenantDatabase database, Contacts contacts, SearchBuckets buckets) {
        this.database = database;
        this.contacts = contacts;
        this.buckets = buckets;
    }

    /**
     * Those of some records.
     *
     * @param word offer or need
     * @return whether there may be more
     */
    @Transactional
    boolean some(String word) {
        List<Row> rows = database.sql(
                        "select id, person_id, name, phone from matching." + word
                                + " where tenant_id = :tenant and buckets is null order by id limit :some for update skip locked")
                .bind("some", SOME)
                .list(Row.class);
        contacts.load(rows.stream().map(Row::contact).toList());
        WordsColumn column = new WordsColumn();
        database.sql("update matching." + word
                        + " set buckets = cast(:buckets as text[]) where tenant_id = :tenant and id = :id")
                .updateEach(
                        rows,
                        (row, values) -> values.bind("id", row.id)
                                .bind(
                                        "buckets",
                                        column.convertToDatabaseColumn(buckets.of(contacts.open(row.contact())))));
        return rows.size() == SOME;
    }

    private record Row(UUID id, UUID personId, byte @Nullable [] name, byte @Nullable [] phone) {
        SealedContact contact() {
            return SealedContact.of(personId, name, null, phone);
        }
    }
}
