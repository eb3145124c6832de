package org.teranga.matching.desk.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.People;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.Values;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.spreadsheet.SheetWriter;

/**
 * Rows of the desk's lists as a spreadsheet in the format of imports. The {@code id} is the receipt number by which people know
 * the row; the columns of contact are left out, since they are opened one person at a time and noted.
 */
@ApplicationScoped
class ChosenSheet {
    private static final FieldList NEED_FIELDS = NeedFields.TERMS.and(List.of(NeedFields.AGES));
    private static final List<String> OFFERS = header(OfferFields.TERMS, "received_at");
    private static final List<String> NEEDS = header(NEED_FIELDS, "waiting_since");

    private static final int PART = 500;

    private final Offers offers;
    private final Needs needs;
    private final HouseholdPeople people;
    private final Clock clock;

    @Inject
    ChosenSheet(Offers offers, Needs needs, HouseholdPeople people, Clock clock) {
        this.offers = offers;
        this.needs = needs;
        this.people = people;
        this.clock = clock;
    }

    /** These offers, in parts: each with the newest first. */
    @Transactional
    public String offers(List<OfferId> ids) {
        return written(
                OFFERS,
                parts(ids)
                        .flatMap(part -> offers.find(part).stream()
                                .sorted(Comparator.comparing(Offer::receivedAt).reversed()))
                        .map(ChosenSheet::row));
    }

    /** These needs, in parts: in each who waits longest first, with the ages that their people have today. */
    @Transactional
    public String needs(List<NeedId> ids) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return written(NEEDS, parts(ids).flatMap(part -> {
            Map<NeedId, People> told = people.of(part);
            return needs.find(part).stream()
                    .sorted(Comparator.comparing(Need::waitingSince))
                    .map(need -> row(
                            need, told.getOrDefault(need.id(), People.UNTOLD).ages(today)));
        }));
    }

    private static <I> Stream<List<I>> parts(List<I> ids) {
        return IntStream.range(0, (ids.size() + PART - 1) / PART)
                .mapToObj(part -> ids.subList(part * PART, Math.min((part + 1) * PART, ids.size())));
    }

    /** A file to keep, which no cache keeps. */
    static Response answer(String name, String text) {
        return Response.ok(text)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static String written(List<String> header, Stream<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        SheetWriter sheet = new SheetWriter(text);
        try {
            sheet.row(header);
            for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
                sheet.row(each.next());
            }
        } catch (IOException aStringBuilderHasNone) {
            throw new UncheckedIOException(aStringBuilderHasNone);
        }
        return text.toString();
    }

    /** The columns: which row it is and what it stands at, its kind and place, what it says, and since when. */
    private static List<String> header(FieldList terms, String since) {
        List<String> header = new ArrayList<>(List.of("id", "status", "kind", "postcode", "commune"));
        terms.names().stream().filter(name -> !header.contains(name)).forEach(header::add);
        header.add(since);
        return header;
    }

    private static List<String> row(Offer offer) {
        return row(
                offer.receiptNumber(),
                offer.status(),
                offer.terms().locality(),
                offer.terms().said(),
                OfferFields.TERMS,
                offer.receivedAt());
    }

    private static List<String> row(Need need, List<Integer> ages) {
        return row(
                need.receiptNumber(),
                need.status(),
                need.terms().locality(),
                need.terms().said().with(NeedFields.AGES, ages),
                NEED_FIELDS,
                need.waitingSince());
    }

    private static List<String> row(
            String number, Status status, Locality place, Values said, FieldList terms, Instant since) {
        List<String> row = new ArrayList<>(List.of(
                number,
                status.code(),
                said.cell(terms.fields().getFirst()),
                Objects.toString(place.postcode(), ""),
                Objects.toString(place.commune(), "")));
        terms.fields().stream().skip(1).map(said::cell).forEach(row::add);
        row.add(since.truncatedTo(ChronoUnit.SECONDS).toString());
        return row;
    }
}
