package org.teranga.matching.pool.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Vocabulary;
import org.teranga.matching.pool.locality.Localities;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Turns what the address of a list asks into a filter and an order. */
@ApplicationScoped
public class FilterReader {
    private final Localities localities;
    private final KeyedHash hash;

    @Inject
    FilterReader(Localities localities, KeyedHash hash) {
        this.localities = localities;
        this.hash = hash;
    }

    /**
     * The filter; blank parts ask nothing.
     *
     * @throws Refusal invalid where status or kind are none
     */
    public Filter filter(ListRequest asked) {
        List<FieldError> errors = new ArrayList<>();
        String status = known(
                "status",
                asked.status(),
                Arrays.stream(Status.values()).map(Status::code).toList(),
                errors);
        String kind = known("kind", asked.kind(), Vocabulary.KINDS, errors);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return new Filter(
                Optional.ofNullable(status).flatMap(Status::of).orElse(null),
                kind,
                written(asked.place()).map(localities::area).orElse(null),
                written(asked.search()).map(this::search).orElse(null),
                written(asked.since()).flatMap(FilterReader::day).orElse(null));
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay(Formats.ZONE).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** What was typed into a search, in every way that it can be read. */
    Search search(String typed) {
        List<String> reach = new ArrayList<>();
        EmailAddress.parse(typed).map(hash::email).ifPresent(reach::add);
        PhoneNumber.parse(typed).map(hash::phone).ifPresent(reach::add);
        Set<String> words = hash.words(typed);
        return new Search(
                ReceiptNumber.typed(typed).map(ReceiptNumber::value).orElse(null),
                localities.named(typed),
                reach,
                List.copyOf(words));
    }

    private static @Nullable String known(
            String field, @Nullable String asked, List<String> codes, List<FieldError> errors) {
        Optional<String> code = written(asked);
        if (code.isPresent() && !codes.contains(code.get())) {
            errors.add(FieldError.of(field, "intake.unknown_choice", code.get(), String.join(", ", codes)));
        }
        return code.orElse(null);
    }

    private static Optional<String> written(@Nullable String text) {
        return Optional.ofNullable(text).map(CleanText::line).filter(line -> !line.isEmpty());
    }
}
