package org.teranga.matching.stay.side;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.answer.SideSupport;
import org.teranga.matching.stay.StaySettings;
import org.teranga.platform.calendar.Calendar;
import org.teranga.platform.calendar.EventTimes;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.theme.PageContexts;

/**
 * What helps who takes somebody in: the lesson that the association chose for this week of the stay, and the next date for those who help.
 * A lesson is a page of its own courses; anything else that is written in the setting leads nowhere and is not shown.
 */
@ApplicationScoped
class HostLessons {
    /** What an address of one begins with, whatever stands before it. */
    private static final Pattern LESSON = Pattern.compile("(/training(?:/[A-Za-z0-9_-]+){1,3})/?$");

    private static final List<TenantSetting<String>> WEEKS =
            List.of(StaySettings.LESSON_1, StaySettings.LESSON_2, StaySettings.LESSON_3, StaySettings.LESSON_4);

    private final TenantSettings settings;
    private final Calendar calendar;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    HostLessons(TenantSettings settings, Calendar calendar, PageContexts contexts, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * For a stay.
     *
     * @param firstNight its first day
     * @return null where there is nothing
     */
    SideSupport.@Nullable HostHelp help(LocalDate firstNight) {
        String lesson = lesson(firstNight);
        Optional<Dated> next = next();
        return lesson.isEmpty() && next.isEmpty()
                ? null
                : new SideSupport.HostHelp(
                        lesson,
                        next.map(Dated::title).orElse(""),
                        next.map(Dated::at).orElse(null));
    }

    private String lesson(LocalDate firstNight) {
        long week = ChronoUnit.WEEKS.between(firstNight, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
        if (week < 0 || week >= WEEKS.size()) {
            return "";
        }
        Matcher lesson = LESSON.matcher(settings.get(WEEKS.get((int) week)).strip());
        return lesson.find() ? lesson.group(1) : "";
    }

    private Optional<Dated> next() {
        Instant now = clock.instant();
        return calendar.toCome().stream()
                .filter(event -> event.audience().equals("volunteers") && !event.cancelled())
                .flatMap(event -> event.times().next(now).map(times -> new Dated(title(event), start(times))).stream())
                .min(Comparator.comparing(Dated::at));
    }

    private String title(PublicEvent event) {
        String language = contexts.language().tag();
        return event.text(event.readIn(language, TenantContext.required().languages()))
                .title();
    }

    private static Instant start(EventTimes times) {
        return times.start().atZone(Formats.ZONE).toInstant();
    }

    private record Dated(String title, Instant at) {}
}
