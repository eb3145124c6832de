package org.teranga.matching.upload;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.Retelling;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.listing.ListingId;
import org.teranga.matching.pool.listing.Listings;
import org.teranga.matching.spreadsheet.row.ListingRow;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.matching.upload.before.RecordsBefore;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.key.AlreadyErased;

/**
 * Stores batches of offers or of needs that came with a spreadsheet, with a handful of statements for each batch.
 *
 * @param <L> which of the two
 * @param <I> its id
 * @param <R> a row
 */
abstract class ImportedListings<L extends Listing<I>, I extends ListingId, R extends ListingRow> {
    private final RowsAre rowsAre;
    private final Listings<L, I> listings;
    private final Contacts contacts;
    private final SpreadsheetRows rows;
    private final ImportChanges changes;
    private final Retold retold;
    private final RecordsBefore before;
    private final Clock clock;

    ImportedListings(
            RowsAre rowsAre,
            Listings<L, I> listings,
            Contacts contacts,
            SpreadsheetRows rows,
            ImportChanges changes,
            Retold retold,
            RecordsBefore before,
            Clock clock) {
        this.rowsAre = rowsAre;
        this.listings = listings;
        this.contacts = contacts;
        this.rows = rows;
        this.changes = changes;
        this.retold = retold;
        this.before = before;
        this.clock = clock;
    }

    /** Where the rows of a batch find their place: what the association cannot take waits aside, and why is said. */
    interface Room<L, R> {
        /** Gives a listing its place, or says why there is none. */
        @Nullable
        Aside settle(L listing);

        /** Why a listing of this row would wait aside, were it new. */
        @Nullable
        Aside foresee(R row);
    }

    /** Room at this moment, of which each listing takes some. */
    abstract Room<L, R> room();

    /** What a row says beside is kept with its listing, once that is kept; of several rows of one listing the last counts. */
    void kept(Map<L, R> told) {}

    /** A listing that comes in with this row. */
    abstract L fresh(R row, EncryptedContact sealed, Instant now);

    /** Tells a listing anew, as the row says; whether that is another kind of help, or at another place. */
    abstract boolean tell(L listing, R row, EncryptedContact sealed);

    /**
     * Stores a batch in one transaction.
     *
     * @param language in which language people of whom it is not known are written to
     * @return what became of each row, in order, as the importer may know it
     */
    @Transactional
    public List<RowOutcome> store(List<R> batch, String language, Importer importer) {
        Map<R, SourceRow> sources = sources(batch);
        Batch one = new Batch(sources, language, importer);
        contacts.prepare(one.persons.values());
        one.keepBefore(sources);
        List<RowOutcome> taken = new ArrayList<>(batch.size());
        sources.forEach((row, source) -> taken.add(one.store(row, source)));
        listings.addAll(one.added);
        kept(one.told);
        changes.brought(
                rowsAre,
                one.touched,
                one.added.stream().map(listing -> listing.id().value()).collect(Collectors.toSet()),
                importer);
        importer.brought().addAll(one.touched);
        return taken;
    }

    /** Changes a listing as a row says that waited, once somebody has decided so; false where it says nothing new any more. */
    @Transactional
    public boolean decided(L listing, R row, String language) {
        Contact contact = rows.contact(row.contact(), row.remarks(), language);
        RowOutcome taken = change(listing, row, rows.source(row.key()), contact, room());
        boolean changed = taken.status() == RowStatus.UPDATED;
        if (changed) {
            kept(Map.of(listing, row));
            retold.done(listings.word(), listing.id().value(), listing.accountId());
        }
        return changed;
    }

    /** A batch while it is stored: a row that was new is known to the rows after it. */
    private final class Batch {
        private final String language;
        private final Importer importer;
        private final Map<String, L> known;
        private final Set<UUID> open;
        private final Map<String, UUID> persons;
        private final Room<L, R> room = room();
        private final List<L> added = new ArrayList<>();
        private final Map<L, R> told = new LinkedHashMap<>();
        private final Set<UUID> touched = new LinkedHashSet<>();

        private Batch(Map<R, SourceRow> sources, String language, Importer importer) {
            this.language = language;
            this.importer = importer;
            known = known(sources);
            open = changeable(known, importer);
            persons = persons(sources, known);
        }

        /** What the rows of it are about to change can be put back. */
        private void keepBefore(Map<R, SourceRow> sources) {
            if (importer.batch() == null) {
                return;
            }
            Map<UUID, L> changing = new LinkedHashMap<>();
            for (SourceRow source : sources.values()) {
                L listing = known.get(source.key());
                if (listing != null
                        && open.contains(listing.id().value())
                        && !Objects.equals(source.content(), listing.source().content())) {
                    changing.put(listing.id().value(), listing);
                }
            }
            before.keep(importer.batch(), listings.word(), changing.values());
        }

        private RowOutcome store(R row, SourceRow source) {
            Contact contact = rows.contact(row.contact(), row.remarks(), language);
            L listing = known.get(source.key());
            if (listing == null) {
                return add(row, source, contact);
            }
            RowOutcome taken = open.contains(listing.id().value())
                    ? change(listing, row, source, contact, room)
                    : keep(listing, row, source, importer);
            if (taken.status() == RowStatus.UPDATED) {
                touched.add(listing.id().value());
                told.put(listing, row);
            }
            return importer.reads()
                    ? taken
                    // To whoever may not read them, what would be told of a new one.
                    : new RowOutcome(taken.line(), RowStatus.ACCEPTED, room.foresee(row));
        }

        private RowOutcome add(R row, SourceRow source, Contact contact) {
            UUID person = Objects.requireNonNull(persons.get(source.key()), "person of a row");
            L listing = fresh(row, contacts.seal(person, contact), clock.instant());
            listing.cameFrom(source);
            known.put(source.key(), listing);
            added.add(listing);
            told.put(listing, row);
            open.add(listing.id().value());
            touched.add(listing.id().value());
            return new RowOutcome(row.key().line(), RowStatus.ACCEPTED, room.settle(listing));
        }
    }

    /** Where each row came from. */
    Map<R, SourceRow> sources(List<R> batch) {
        Map<R, SourceRow> sources = new LinkedHashMap<>();
        batch.forEach(row -> sources.put(row, rows.source(row.key())));
        return sources;
    }

    /** What came with these rows before, by the keys of the rows. */
    Map<String, L> known(Map<R, SourceRow> sources) {
        Map<String, L> known = new LinkedHashMap<>();
        listings.from(sources.values().stream().map(SourceRow::key).distinct().toList())
                .forEach(listing -> known.put(listing.source().key(), listing));
        return known;
    }

    /** The ids of known listings that this importer changes by a row alone. */
    Set<UUID> changeable(Map<String, L> known, Importer importer) {
        Set<UUID> open = new HashSet<>();
        if (importer.writes()) {
            known.values().forEach(listing -> open.add(listing.id().value()));
            open.removeAll(changes.placed(rowsAre, Set.copyOf(open)));
        }
        return open;
    }

    /** It waits until somebody decides, where it says anything else. */
    private RowOutcome keep(L listing, R row, SourceRow source, Importer importer) {
        long line = row.key().line();
        if (Objects.equals(source.content(), listing.source().content())) {
            return new RowOutcome(line, RowStatus.UNCHANGED);
        }
        try {
            changes.keep(
                    rowsAre,
                    listing.id().value(),
                    listing.contact().personId(),
                    row.key().row(),
                    importer);
        } catch (AlreadyErased erased) {
            return new RowOutcome(line, RowStatus.UNCHANGED);
        }
        return new RowOutcome(line, RowStatus.WAITING);
    }

    /** Whose key each row's contact is sealed with: that of the known person, else of a new one. */
    private Map<String, UUID> persons(Map<R, SourceRow> sources, Map<String, L> known) {
        Map<String, UUID> persons = new LinkedHashMap<>();
        for (SourceRow source : sources.values()) {
            L listing = known.get(source.key());
            persons.computeIfAbsent(
                    source.key(),
                    any -> listing == null
                            ? Uuid7.at(clock.instant())
                            : listing.contact().personId());
        }
        return persons;
    }

    private RowOutcome change(L listing, R row, SourceRow source, Contact contact, Room<L, R> room) {
        long line = row.key().line();
        if (Objects.equals(source.content(), listing.source().content())) {
            return new RowOutcome(line, RowStatus.UNCHANGED);
        }
        boolean elsewhere;
        try {
            Retold.Outcome told = retold.contact(new Retelling(
                    listings.word(),
                    listing.id().value(),
                    listing.receiptNumber(),
                    listing.contact(),
                    listing.accountId(),
                    contact));
            elsewhere = tell(listing, row, contacts.seal(told.person(), contact));
            if (told.newAddress()) {
                listing.followedBy(SecretLink.issue());
            }
        } catch (AlreadyErased erased) {
            // A person who had everything erased does not come back with an old spreadsheet.
            return new RowOutcome(line, RowStatus.UNCHANGED);
        }
        listing.cameFrom(source);
        boolean waits = listing.status() == Status.RECEIVED || listing.status() == Status.ASIDE;
        return new RowOutcome(line, RowStatus.UPDATED, elsewhere && waits ? room.settle(listing) : null);
    }
}
