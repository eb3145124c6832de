package org.teranga.matching.upload.before;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.listing.ListingTerms;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.People;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.told.RecordWords;
import org.teranga.matching.pool.told.RecordWordsCipher;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.key.AlreadyErased;

/** What records said before a spreadsheet changed them, while that can be taken back. */
@ApplicationScoped
public class RecordsBefore {
    private static final String SAID = "import.before";

    private static final String KEEP = """
            insert into matching.import_before (tenant_id, batch_id, record_id, person_id, sealed, people, agreed_at, version, aside, link_hash,
                used_at, vouched_at, source_content)
            select r.tenant_id, :batch, r.id, r.person_id, :sealed, :people, %2$s, r.version, %3$s, r.link_hash, r.contact_used_at,
                r.contact_vouched_at, r.source_content
            from matching.%1$s r where r.tenant_id = :tenant and r.id = :record
            on conflict do nothing
            """;

    private static final String AGREED =
            "(select max(h.agreed_at) from matching.household_person h where h.tenant_id = r.tenant_id and h.need_id = r.id)";

    /** Changed between two parts of the file: then it is not as the file left it. */
    private static final String OVERTAKEN = """
            update matching.import_record i set overtaken = true from matching.%s r
            where i.tenant_id = :tenant and r.tenant_id = i.tenant_id and i.batch_id = :batch and r.id = i.record_id
                and i.record_id = any (:records) and r.version <> i.version
            """;

    private static final String OF = """
            select b.record_id, b.person_id, b.sealed, b.people, b.agreed_at, b.aside, b.link_hash, b.used_at, b.vouched_at, b.source_content
            from matching.import_before b
            where b.tenant_id = :tenant and b.batch_id = :batch and b.record_id = any (:records) order by b.record_id
            """;

    private final TenantDatabase database;
    private final RecordWordsCipher cipher;
    private final SealedHousehold household;
    private final HouseholdPeople people;
    private final Contacts contacts;

    @Inject
    RecordsBefore(
            TenantDatabase database,
            RecordWordsCipher cipher,
            SealedHousehold household,
            HouseholdPeople people,
            Contacts contacts) {
        this.database = database;
        this.cipher = cipher;
        this.household = household;
        this.people = people;
        this.contacts = contacts;
    }

    /**
     * Keeps what these say, which the rows of a spreadsheet are about to change; what it keeps already of them stays. Of an erased person
     * nothing is kept, nor of a record that could not be put back to the letter.
     *
     * @param word  offer or need: what they are
     */
    public void keep(UUID batch, String word, Collection<? extends Listing<?>> records) {
        if (records.isEmpty()) {
            return;
        }
        contacts.load(records.stream().map(Listing::contact).toList());
        Set<NeedId> told = people.of(records.stream()
                        .filter(Need.class::isInstance)
                        .map(record -> ((Need) record).id())
                        .toList())
                .keySet();
        List<Kept> kept = new ArrayList<>();
        records.forEach(record -> kept(record, told).ifPresent(kept::add));
        database.sql(OVERTAKEN.formatted(word))
                .bind("batch", batch)
                .bindIds(
                        "records", records.stream().map(one -> one.id().value()).toList())
                .update();
        boolean offers = word.equals("offer");
        database.sql(KEEP.formatted(word, offers ? "null::timestamptz" : AGREED, offers ? "r.aside" : "null::text"))
                .bind("batch", batch)
                .updateEach(
                        kept,
                        (one, values) -> values.bind("record", one.record)
                                .bind("sealed", one.sealed)
                                .bind("people", one.people));
    }

    private Optional<Kept> kept(Listing<?> record, Set<NeedId> told) {
        RecordWords words = words(record);
        UUID person = record.contact().personId();
        if (!cipher.survives(fields(record), words)) {
            return Optional.empty();
        }
        try {
            byte[] sealed = cipher.sealed(person, SAID, fields(record), words);
            boolean asks = record instanceof Need need && told.contains(need.id());
            People who = asks ? people.named(((Need) record).id()) : People.UNTOLD;
            return Optional.of(new Kept(record.id().value(), sealed, household.sealed(person, who)));
        } catch (AlreadyErased erased) {
            return Optional.empty();
        }
    }

    private record Kept(UUID record, byte[] sealed, byte @Nullable [] people) {}

    /** What is kept of these records of a spreadsheet. */
    public List<RecordBefore> of(UUID batch, Collection<UUID> records) {
        return database.sql(OF).bind("batch", batch).bindIds("records", records).list(RecordBefore.class);
    }

    /** What such a record said; empty where its person was erased. */
    public Optional<RecordWords> words(RecordBefore before, boolean offer) {
        FieldList fields = offer ? OfferFields.TERMS : NeedFields.TERMS;
        return cipher.opened(before.personId(), SAID, fields, before.sealed());
    }

    /** The people of its household; nobody where they were not told. */
    public People people(RecordBefore before) {
        byte[] sealed = before.people();
        return sealed == null
                ? People.UNTOLD
                : household.opened(before.personId(), sealed).orElse(People.UNTOLD);
    }

    /** Nothing is kept any more of a spreadsheet. */
    public void forget(UUID batch) {
        database.sql("delete from matching.import_before where tenant_id = :tenant and batch_id = :batch")
                .bind("batch", batch)
                .update();
    }

    private static FieldList fields(Listing<?> record) {
        return record instanceof Offer ? OfferFields.TERMS : NeedFields.TERMS;
    }

    private RecordWords words(Listing<?> record) {
        return switch (record) {
            case Offer offer -> words(record, offer.terms().country(), offer.terms());
            case Need need -> words(record, "", need.terms());
            default -> throw new IllegalArgumentException("neither an offer nor a need");
        };
    }

    private RecordWords words(Listing<?> record, String country, ListingTerms terms) {
        return new RecordWords(contacts.open(record.contact()), country, terms.locality(), terms.said());
    }
}
