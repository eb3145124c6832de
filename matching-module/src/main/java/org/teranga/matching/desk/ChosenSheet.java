package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.Need;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.NeedTerms;
import org.teranga.matching.need.Needs;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.OfferTerms;
import org.teranga.matching.offer.Offers;
import org.teranga.matching.spreadsheet.SheetWriter;

/**
 * Ticked rows of the desk's lists as a spreadsheet in the format of imports. The {@code id} is the receipt number by which people know
 * the row; the columns of contact are left out, since they are opened one person at a time and noted.
 */
@ApplicationScoped
class ChosenSheet {
    private static final List<String> OFFERS = List.of(
            ("id,status,kind,postcode,commune,country,capacity,shared,available_from,available_until,languages,interests,"
                            + "skills,conditions,host,received_at")
                    .split(","));
    private static final List<String> NEEDS = List.of(
            ("id,status,kind,postcode,commune,radius_km,adults,children,composition,languages,interests,skills,requires,"
                            + "from,duration_days,waiting_since")
                    .split(","));

    private final Offers offers;
    private final Needs needs;

    @Inject
    ChosenSheet(Offers offers, Needs needs) {
        this.offers = offers;
        this.needs = needs;
    }

    /** These offers, the newest first. */
    @Transactional
    public String offers(List<OfferId> ids) {
        return written(
                OFFERS,
                offers.find(ids).stream()
                        .sorted(Comparator.comparing(Offer::receivedAt).reversed())
                        .map(ChosenSheet::row));
    }

    /** These needs, who waits longest first. */
    @Transactional
    public String needs(List<NeedId> ids) {
        return written(
                NEEDS,
                needs.find(ids).stream()
                        .sorted(Comparator.comparing(Need::waitingSince))
                        .map(ChosenSheet::row));
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
            for (List<String> row : rows.toList()) {
                sheet.row(row);
            }
        } catch (IOException aStringBuilderHasNone) {
            throw new UncheckedIOException(aStringBuilderHasNone);
        }
        return text.toString();
    }

    private static List<String> row(Offer offer) {
        OfferTerms terms = offer.terms();
        return cells(
                offer.receiptNumber(),
                offer.status().code(),
                terms.kind(),
                terms.locality().postcode(),
                terms.locality().commune(),
                terms.country(),
                terms.capacity(),
                terms.shared() ? "yes" : "no",
                terms.availableFrom(),
                terms.availableUntil(),
                String.join("|", terms.languages()),
                String.join("|", terms.interests()),
                String.join("|", terms.skills()),
                String.join("|", terms.conditions()),
                terms.host(),
                offer.receivedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static List<String> row(Need need) {
        NeedTerms terms = need.terms();
        return cells(
                need.receiptNumber(),
                need.status().code(),
                terms.kind(),
                terms.locality().postcode(),
                terms.locality().commune(),
                terms.radiusKm(),
                terms.household().adults(),
                terms.household().children(),
                terms.household().composition(),
                String.join("|", terms.languages()),
                String.join("|", terms.interests()),
                String.join("|", terms.skills()),
                String.join("|", terms.requirements()),
                terms.from(),
                terms.durationDays(),
                need.waitingSince().truncatedTo(ChronoUnit.SECONDS));
    }

    private static List<String> cells(@Nullable Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }
}
