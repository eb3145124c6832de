package org.teranga.matching.desk.file;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.listing.ListingElsewhere;
import org.teranga.matching.pool.listing.ListingId;
import org.teranga.matching.pool.listing.Listings;
import org.teranga.matching.pool.listing.WithdrawListing;
import org.teranga.platform.casework.CaseFileKind;
import org.teranga.platform.casework.CaseLine;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The files of offers, or of needs.
 *
 * @param <L> which of the two
 * @param <I> its id
 */
abstract class ListingFiles<L extends Listing<I>, I extends ListingId> implements CaseFileKind {
    private static final String WAITING = """
            select id from matching.{word} where tenant_id = :tenant and status = 'received' and {since} < :before
                and (cast(:after as uuid) is null or id > :after) order by id limit :most
            """;
    private static final String ABOUT =
            "select id from matching.{word} where tenant_id = :tenant and person_id = :person order by id desc";

    private final Listings<L, I> listings;
    private final WithdrawListing<L, I> withdraw;
    private final Function<UUID, I> id;
    private final String since;
    private final Contacts contacts;
    private final TenantDatabase database;

    /** @param since the column that says since when one waits */
    ListingFiles(
            Listings<L, I> listings,
            WithdrawListing<L, I> withdraw,
            Function<UUID, I> id,
            String since,
            Contacts contacts,
            TenantDatabase database) {
        this.listings = listings;
        this.withdraw = withdraw;
        this.id = id;
        this.since = since;
        this.contacts = contacts;
        this.database = database;
    }

    /** The name of the place of one. */
    abstract String place(L listing);

    @Override
    public String sortSql() {
        return "(select e.kind from matching." + listings.word()
                + " e where e.tenant_id = :tenant and e.id = f.subject_id)";
    }

    @Override
    public String code() {
        return listings.word();
    }

    @Override
    public List<CaseSubject> find(Collection<UUID> ids) {
        Map<UUID, ListingElsewhere> elsewhere =
                listings.elsewhere(ids.stream().map(id).toList());
        return listed(ids).stream()
                .map(one -> subject(one, elsewhere.get(one.id().value())))
                .toList();
    }

    @Override
    public List<CaseLine> lines(Collection<UUID> ids) {
        List<L> found = listed(ids);
        contacts.load(found.stream().map(Listing::contact).toList());
        return found.stream()
                .map(one -> {
                    Contact contact = contacts.open(one.contact());
                    return new CaseLine(
                            one.id().value(),
                            one.receiptNumber(),
                            Objects.requireNonNullElse(contact.name(), ""),
                            place(one),
                            contact.phone(),
                            contact.email(),
                            path(one.id().value()));
                })
                .toList();
    }

    @Override
    public Map<UUID, String> numbers(Collection<UUID> ids) {
        return listed(ids).stream().collect(Collectors.toMap(one -> one.id().value(), Listing::receiptNumber));
    }

    @Override
    public String path(UUID one) {
        return "/desk/" + code() + "s/" + one;
    }

    @Override
    public List<CaseSubject> waiting(Instant before, @Nullable UUID after, int most) {
        List<UUID> ids = database.sql(WAITING.replace("{word}", code()).replace("{since}", since))
                .bind("before", before)
                .bind("after", after)
                .bind("most", most)
                .list(UUID.class);
        Map<UUID, CaseSubject> found =
                find(ids).stream().collect(Collectors.toMap(CaseSubject::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<UUID> about(UUID person) {
        return database.sql(ABOUT.replace("{word}", code()))
                .bind("person", person)
                .list(UUID.class);
    }

    @Override
    public boolean triaged() {
        return true;
    }

    @Override
    public void decline(UUID one) {
        withdraw.decline(id.apply(one));
    }

    @Override
    public void takeUp(UUID one) {
        withdraw.takeUp(id.apply(one));
    }

    @Override
    public Set<String> told() {
        return Stream.of(
                        "brought",
                        "correct",
                        "withdraw",
                        "restore",
                        "take_in",
                        "pass_on",
                        "passed_in",
                        "came_back",
                        "claim",
                        "invite",
                        "ask_account",
                        "identity_confirmed",
                        "identity_objected",
                        "words_shown",
                        "words_hidden",
                        "handover_ask",
                        "handover_call_off",
                        "handover_yes",
                        "handover_no",
                        "handover_send",
                        "handover_recall",
                        "handover_taken",
                        "handover_back",
                        "handover_accept",
                        "handover_give_back")
                .map(action -> code() + "." + action)
                .collect(Collectors.toSet());
    }

    private List<L> listed(Collection<UUID> ids) {
        return listings.find(ids.stream().map(id).toList());
    }

    /** What may come back from another association any day is not over yet. */
    private static CaseSubject subject(Listing<?> one, @Nullable ListingElsewhere elsewhere) {
        boolean underWay = elsewhere != null && elsewhere.underWay();
        return new CaseSubject(
                one.id().value(),
                List.of(one.contact().personId()),
                one.status().open() || underWay);
    }
}
