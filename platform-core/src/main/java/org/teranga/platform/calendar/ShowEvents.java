package org.teranga.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;

/** Makes events ready to be read. */
@ApplicationScoped
class ShowEvents {
    private final Calendar calendar;
    private final PlatformHost host;
    private final Clock clock;

    @Inject
    ShowEvents(Calendar calendar, PlatformHost host, Clock clock) {
        this.calendar = calendar;
        this.host = host;
        this.clock = clock;
    }

    /** What is to come, in the order in which it begins. */
    List<EventView> toCome(Language language) {
        Instant now = clock.instant();
        return calendar.toCome().stream()
                .flatMap(event -> event.times().next(now).map(next -> view(event, next, language)).stream())
                .sorted(Comparator.comparing((EventView event) -> event.when().day())
                        .thenComparing(event -> event.when().starts(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(EventView::number))
                .toList();
    }

    /** One that is or was. */
    EventView view(PublicEvent event, Language language) {
        EventTimes shown = event.times().next(clock.instant()).orElse(event.times());
        return view(event, shown, language);
    }

    private EventView view(PublicEvent event, EventTimes next, Language language) {
        String said = event.readIn(language.tag(), TenantContext.required().languages());
        EventText text = event.text(said);
        Optional<Recurrence> recurrence = Optional.ofNullable(event.times().recurrence());
        return new EventView(
                event.number(),
                text.title(),
                text.description().isEmpty()
                        ? null
                        : Markdown.markup(text.description(), Markdown.Options.headingsFrom(3)),
                said.equals(language.tag()) ? null : Languages.of(said).orElse(Languages.FRENCH),
                new EventView.When(
                        next.start().toLocalDate(),
                        next.end().toLocalDate(),
                        next.allDay() ? null : next.starts(),
                        next.allDay() ? null : next.ends()),
                recurrence
                        .map(one -> one.pattern().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                recurrence.map(Recurrence::until).orElse(null),
                new EventView.Where(event.venue().name(), event.venue().line()),
                in(language, event.link()),
                event.audience(),
                event.cancelled());
    }

    /** A page of the association's own is read in the reader's language. */
    private String in(Language language, String link) {
        String own = host.addressOf(TenantContext.required().slug());
        return link.startsWith(own + "/")
                ? own
                        + link.substring(own.length())
                                .replaceFirst("^/[a-z]{2,3}(?:-[A-Z]{2})?/", "/" + language.tag() + "/")
                : link;
    }
}
