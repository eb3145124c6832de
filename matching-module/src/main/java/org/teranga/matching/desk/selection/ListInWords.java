package org.teranga.matching.desk.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.desk.list.ListColumn;
import org.teranga.matching.desk.list.ListedNeed;
import org.teranga.matching.desk.list.ListedOffer;
import org.teranga.matching.desk.list.ListedWork;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.theme.PageContexts;

/** The rows of the desk's lists in the words that stand on the screen, in the reader's language, by the columns that the reader has chosen. */
@ApplicationScoped
class ListInWords {
    /** Marks that turn what follows them round: a cell could look like another. */
    private static final Pattern TURNING =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008\\u000B-\\u001F]");

    private final PageContexts contexts;

    @Inject
    ListInWords(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** The names of the columns. */
    List<String> header(List<ListColumn> columns) {
        List<String> names = new ArrayList<>(List.of(text("tasks.who"), text("desk.filter.place")));
        for (ListColumn column : columns) {
            if (column == ListColumn.REACH) {
                names.add(text("import.column.phone"));
                names.add(text("import.column.email"));
            } else {
                names.add(text("desk.list.column." + column.code()));
            }
        }
        return names;
    }

    /** An offer. */
    List<String> row(List<ListColumn> columns, ListedOffer offer) {
        List<String> cells = who(offer.work(), offer.receiptNumber(), offer.placeName());
        for (ListColumn column : columns) {
            switch (column) {
                case WHAT -> cells.add(what(offer));
                case LANGUAGES -> cells.add(languages(offer.terms().languages()));
                case WHEN ->
                    cells.add(joined(
                            " – ", day(offer.terms().from()), day(offer.terms().until())));
                case RECEIVED -> cells.add(day(offer.receivedAt()));
                case STATUS -> cells.add(text("offer.status." + offer.status()));
                default -> shared(column, offer.work(), offer.receiptNumber(), cells);
            }
        }
        return clean(cells);
    }

    /** A need. */
    List<String> row(List<ListColumn> columns, ListedNeed need) {
        List<String> cells = who(need.work(), need.receiptNumber(), need.placeName());
        for (ListColumn column : columns) {
            switch (column) {
                case WHAT -> cells.add(what(need));
                case LANGUAGES -> cells.add(languages(need.terms().languages()));
                case WHEN -> cells.add(day(need.terms().from()));
                case RECEIVED -> cells.add(text("desk.days", need.waitingDays()));
                case STATUS -> cells.add(text("desk.status." + need.status()));
                default -> shared(column, need.work(), need.receiptNumber(), cells);
            }
        }
        return clean(cells);
    }

    private static List<String> who(ListedWork work, String number, String place) {
        return new ArrayList<>(List.of(work.name().isEmpty() ? number : work.name(), place));
    }

    private void shared(ListColumn column, ListedWork work, String number, List<String> cells) {
        switch (column) {
            case READY -> cells.add(ready(work));
            case STAGE -> cells.add(work.own() ? "" : stage(work));
            case DUE -> cells.add(day(work.due()));
            case OWNER -> cells.add(work.mine() ? text("tasks.mine") : work.owner());
            case TOUCHED -> cells.add(day(work.touched()));
            case NUMBER -> cells.add(number);
            case REACH -> cells.addAll(List.of(phone(work.phone()), Objects.requireNonNullElse(work.email(), "")));
            default -> cells.add("");
        }
    }

    /** In groups: of one long number a spreadsheet program would take the sign away. */
    private static String phone(@Nullable String written) {
        return written == null
                ? ""
                : PhoneNumber.parse(written).map(PhoneNumber::grouped).orElse(written);
    }

    private String ready(ListedWork work) {
        if (work.own()) {
            return "";
        }
        return work.lacks().isEmpty()
                ? text("desk.list.ready.yes")
                : work.lacks().stream()
                        .map(code -> text("qualification.short." + code.split(":", 2)[0]))
                        .collect(Collectors.joining(text("ui.comma")));
    }

    private String stage(ListedWork work) {
        String stage = text("casework.stage." + work.stage());
        if (work.callAt() != null) {
            return joined(" ", stage, formats().dateTime(work.callAt()));
        }
        return work.until() == null ? stage : joined(" ", stage, day(work.until()));
    }

    private String what(ListedOffer offer) {
        var terms = offer.terms();
        String much =
                terms.capacity() == null ? text("kind." + terms.kind()) : text(terms.capacityWords(), terms.capacity());
        return joined(
                text("ui.comma"),
                Stream.concat(
                                Stream.of(
                                        much,
                                        terms.shared() ? text("desk.shared") : "",
                                        terms.host() == null ? "" : text("host." + terms.host())),
                                terms.conditions().stream().map(code -> text("condition." + code)))
                        .toArray(String[]::new));
    }

    private String what(ListedNeed need) {
        var terms = need.terms();
        return joined(
                text("ui.comma"),
                Stream.concat(
                                Stream.of(
                                        text("need.kind." + terms.kind()),
                                        terms.composition() == null ? "" : text("composition." + terms.composition()),
                                        text("desk.persons", terms.persons())),
                                terms.requirements().stream().map(code -> text("requirement." + code)))
                        .toArray(String[]::new));
    }

    private String languages(List<String> codes) {
        return codes.stream().map(formats()::languageName).collect(Collectors.joining(text("ui.comma")));
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : day(LocalDate.ofInstant(at, Formats.ZONE));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : formats().date(day);
    }

    private Formats formats() {
        return Formats.of(contexts.language());
    }

    private String text(String key, Object... arguments) {
        return contexts.text(key, arguments);
    }

    private static String joined(String by, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(by));
    }

    private static List<String> clean(List<String> cells) {
        return cells.stream().map(cell -> TURNING.matcher(cell).replaceAll("")).toList();
    }
}
