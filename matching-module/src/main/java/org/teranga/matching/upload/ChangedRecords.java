package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Gazetteer;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.spreadsheet.MeantSheet;
import org.teranga.matching.spreadsheet.NeedSheet;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.CommunePlaces;
import org.teranga.matching.spreadsheet.row.NeedRow;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.tenancy.TenantContext;

/** The records that waiting rows would change: what they say now, what the row says, and the change itself. */
@ApplicationScoped
class ChangedRecords {
    private final Needs needs;
    private final Offers offers;
    private final ImportedNeeds importedNeeds;
    private final ImportedOffers importedOffers;
    private final Contacts contacts;
    private final Gazetteer gazetteer = new CommunePlaces(Communes.load());

    @Inject
    ChangedRecords(
            Needs needs, Offers offers, ImportedNeeds importedNeeds, ImportedOffers importedOffers, Contacts contacts) {
        this.needs = needs;
        this.offers = offers;
        this.importedNeeds = importedNeeds;
        this.importedOffers = importedOffers;
        this.contacts = contacts;
    }

    /** The record of a row; empty where it, or its person, is gone. */
    Optional<Compared> compared(ImportChange change) {
        return change.rowsAre() == RowsAre.NEEDS
                ? needs.find(new NeedId(change.record()))
                        .flatMap(need -> row(change, this::needRow).map(row -> compared(need, row)))
                : offers.find(new OfferId(change.record()))
                        .flatMap(offer -> row(change, this::offerRow).map(row -> compared(offer, row)));
    }

    /** Changes the record as the row says; false where there is nothing to change any more. */
    boolean apply(ImportChange change) {
        String language = TenantContext.required().languages().getFirst();
        return change.rowsAre() == RowsAre.NEEDS
                ? needs.find(new NeedId(change.record()))
                        .flatMap(need ->
                                row(change, this::needRow).map(row -> importedNeeds.decided(need, row, language)))
                        .orElse(false)
                : offers.find(new OfferId(change.record()))
                        .flatMap(offer ->
                                row(change, this::offerRow).map(row -> importedOffers.decided(offer, row, language)))
                        .orElse(false);
    }

    private Compared compared(Need need, NeedRow row) {
        List<Difference> differences = contact(contacts.open(need.contact()), row.contact());
        add(
                differences,
                "postcode",
                need.terms().locality().postcode(),
                row.place().postcode());
        add(
                differences,
                "adults",
                need.terms().household().adults(),
                row.facts().household().adults());
        add(
                differences,
                "children",
                need.terms().household().children(),
                row.facts().household().children());
        return new Compared(need.receiptNumber(), need.contact().personId(), differences);
    }

    private Compared compared(Offer offer, OfferRow row) {
        List<Difference> differences = contact(contacts.open(offer.contact()), row.contact());
        add(
                differences,
                "postcode",
                offer.terms().locality().postcode(),
                row.place().postcode());
        add(differences, "capacity", offer.terms().capacity(), row.facts().capacity());
        return new Compared(offer.receiptNumber(), offer.contact().personId(), differences);
    }

    private static List<Difference> contact(Contact now, org.teranga.matching.spreadsheet.row.RowContact then) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "name", now.name(), then.name());
        add(differences, "email", now.email(), then.email());
        add(differences, "phone", now.phone(), then.phone());
        return differences;
    }

    private static void add(List<Difference> differences, String column, @Nullable Object now, @Nullable Object then) {
        if (!Objects.equals(now, then)) {
            differences.add(new Difference(column, text(now), text(then)));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private SheetReport needRow(MeantSheet sheet, Consumer<NeedRow> taker) throws IOException {
        return NeedSheet.read(sheet, SheetLimits.UPLOAD, gazetteer, taker);
    }

    private SheetReport offerRow(MeantSheet sheet, Consumer<OfferRow> taker) throws IOException {
        return OfferSheet.read(sheet, SheetLimits.UPLOAD, gazetteer, taker);
    }

    private static <R> Optional<R> row(ImportChange change, Reader<R> reader) {
        if (change.row().isEmpty()) {
            return Optional.empty();
        }
        List<R> found = new ArrayList<>();
        try {
            Spool row = Spool.of(new ByteArrayInputStream(change.row().getBytes(StandardCharsets.UTF_8)));
            reader.read(new MeantSheet(row, ColumnMeanings.BY_NAME), found::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return found.stream().findFirst();
    }

    private interface Reader<R> {
        SheetReport read(MeantSheet sheet, Consumer<R> taker) throws IOException;
    }

    /**
     * A record beside the row that would change it.
     *
     * @param number      what the record is called by
     * @param person      whose it is
     * @param differences in its contact and its most important answers; others are not listed
     */
    record Compared(String number, UUID person, List<Difference> differences) {
        Compared {
            differences = List.copyOf(differences);
        }
    }

    /** What stands there now, and what the row says; empty for nothing. */
    record Difference(String column, String now, String then) {}
}
