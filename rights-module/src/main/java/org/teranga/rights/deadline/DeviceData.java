package org.teranga.rights.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.json.Json;
import org.teranga.platform.theme.PageContexts;

/**
 * What the program on the reader's device counts with: {@code {letters: {id: deadline}, closed, dates, weekdays}}. A letter whose page was not
 * checked in time has no deadline there, so that no date can come of it. {@code dates} is how the language writes a day of each month, with
 * {@code D} and {@code Y} for the numbers.
 */
@ApplicationScoped
class DeviceData {
    private static final int YEARS_BACK = 2;
    private static final int YEARS_ON = 6;
    private static final int SAMPLE_DAY = 22;
    private static final int SAMPLE_YEAR = 3344;

    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    DeviceData(PageContexts contexts, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    String of(List<KnownLetter> letters) {
        JsonObjectBuilder known = Json.createObjectBuilder();
        letters.stream()
                .filter(KnownLetter::sure)
                .forEach(letter -> known.add(letter.id(), DeadlineJson.write(letter.deadline())));
        int year = LocalDate.now(clock.withZone(Formats.ZONE)).getYear();
        JsonArrayBuilder weekdays = Json.createArrayBuilder();
        IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .forEach(day -> weekdays.add(contexts.text("reader_places.day." + DeadlinesView.code(day))));
        return Json.createObjectBuilder()
                .add("letters", known)
                .add("closed", ClosedDays.between(year - YEARS_BACK, year + YEARS_ON))
                .add("dates", dates(contexts.language()))
                .add("weekdays", weekdays)
                .build()
                .toString();
    }

    private static JsonArrayBuilder dates(Language language) {
        JsonArrayBuilder dates = Json.createArrayBuilder();
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Formats.of(language).date(LocalDate.of(SAMPLE_YEAR, month, SAMPLE_DAY)))
                .map(date ->
                        date.replace(Integer.toString(SAMPLE_YEAR), "{Y}").replace(Integer.toString(SAMPLE_DAY), "{D}"))
                .forEach(dates::add);
        return dates;
    }
}
