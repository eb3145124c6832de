package org.teranga.matching.pool.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Vocabulary;
import org.teranga.matching.pool.locality.Localities;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.form.LanguageCode;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Turns what the address of a list asks into a filter and an order. */
@ApplicationScoped
public class FilterReader {
    private final Localities localities;
    private static final Set<String> REACHES = Set.of("phone", "email", "none");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int WEEK = 8;
    private static final int MOST = 50;

    private final KeyedHash hash;
    private final PartialMatches partial;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    FilterReader(Localities localities, KeyedHash hash, PartialMatches partial, CurrentPerson person, Clock clock) {
        this.localities = localities;
        this.partial = partial;
        this.hash = hash;
        this.person = person;
        this.clock = clock;
    }

    /**
     * The filter; blank parts ask nothing.
     *
     * @param word offer or need
     * @throws Refusal invalid where status or kind are none
     */
    public Filter filter(String word, ListRequest asked) {
        List<FieldError> errors = new ArrayList<>();
        List<String> statuses = known(
                "status",
                asked.status(),
                Arrays.stream(Status.values()).map(Status::code).toList(),
                errors);
        List<String> kinds = known("kind", asked.kind(), Vocabulary.KINDS, errors);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return new Filter(
                statuses.stream().flatMap(code -> Status.of(code).stream()).toList(),
                kinds,
                parts(asked.place()).map(localities::area).toList(),
                parts(asked.work().language())
                        .flatMap(code -> LanguageCode.read(code).stream())
                        .toList(),
                written(asked.search()).map(typed -> search(word, typed)).orElse(null),
                written(asked.since()).flatMap(FilterReader::day).orElse(null),
                written(asked.work().persons())
                        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                work(asked.work()));
    }

    /** What is none of these is left out: a mistyped address still shows the list. */
    private Filter.Work work(ListRequest.Work asked) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        return new Filter.Work(
                parts(asked.stage())
                        .flatMap(code -> Stage.of(code).stream())
                        .distinct()
                        .toList(),
                written(asked.owner()).flatMap(this::owner).orElse(null),
                switch (written(asked.due()).orElse("")) {
                    case "late" -> today;
                    case "today" -> today.plusDays(1);
                    case "week" -> today.plusDays(WEEK);
                    default -> null;
                },
                asked.passed() ? today : null,
                parts(asked.reach()).filter(REACHES::contains).distinct().toList(),
                asked.only(),
                asked.but());
    }

    private Optional<Filter.Owner> owner(String asked) {
        if (asked.equals("none")) {
            return Optional.of(Filter.Owner.NOBODY);
        }
        if (asked.equals("me")) {
            return person.subject().map(Filter.Owner::new);
        }
        return ID.matcher(asked).matches() ? Optional.of(new Filter.Owner(UUID.fromString(asked))) : Optional.empty();
    }

    private static Stream<String> parts(List<String> asked) {
        return asked.stream().flatMap(one -> Stream.of(one.split("\\|", MOST))).flatMap(one -> written(one).stream());
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay(Formats.ZONE).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** What was typed into a search, in every way that it can be read. */
    private Search search(String word, String typed) {
        List<String> reach = new ArrayList<>();
        EmailAddress.parse(typed).map(hash::email).ifPresent(reach::add);
        PhoneNumber.parse(typed).map(hash::phone).ifPresent(reach::add);
        Set<String> words = hash.words(typed);
        return new Search(
                ReceiptNumber.partTyped(typed).orElse(null),
                localities.named(typed),
                reach,
                List.copyOf(words),
                partial.of(word, typed));
    }

    private static List<String> known(String field, List<String> asked, List<String> codes, List<FieldError> errors) {
        List<String> written = parts(asked).distinct().toList();
        written.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code ->
                        errors.add(FieldError.of(field, "intake.unknown_choice", code, String.join(", ", codes))));
        return written;
    }

    private static Optional<String> written(@Nullable String text) {
        return Optional.ofNullable(text).map(CleanText::line).filter(line -> !line.isEmpty());
    }
}
