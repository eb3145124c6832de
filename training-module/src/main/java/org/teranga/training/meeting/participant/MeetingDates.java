package org.teranga.training.meeting.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.calendar.CalendarFile;
import org.teranga.platform.calendar.EventText;
import org.teranga.platform.calendar.EventTimes;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.calendar.Venue;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.meeting.Meeting;
import org.teranga.training.meeting.MeetingEvents;
import org.teranga.training.meeting.MeetingPlace;
import org.teranga.training.meeting.Meetings;

/**
 * Meetings in the calendars of those who come: one as a file, and all of a person's as a feed behind a secret address, since programs of
 * calendars do not sign in. The secret follows from the association's key, so nothing is kept of it.
 */
@ApplicationScoped
@Transactional
class MeetingDates {
    private final Meetings meetings;
    private final Members members;
    private final KeyedHash hash;
    private final CalendarFile calendar;
    private final PageContexts contexts;
    private final PlatformHost host;
    private final Clock clock;

    @Inject
    MeetingDates(
            Meetings meetings,
            Members members,
            KeyedHash hash,
            CalendarFile calendar,
            PageContexts contexts,
            PlatformHost host,
            Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.hash = hash;
        this.calendar = calendar;
        this.contexts = contexts;
        this.host = host;
        this.clock = clock;
    }

    /** One meeting. */
    String file(Meeting meeting, boolean seated) {
        return calendar.of(List.of(event(meeting, seated)), page());
    }

    /** The secret address of a person's feed, whole. */
    String feedOf(UUID person) {
        return page() + "/feed/" + person + "." + secret(person) + ".ics";
    }

    /** A person's meetings; empty where the secret is none, or the person is no member any more. */
    Optional<String> feed(UUID person, String secret) {
        if (TenantContext.current().isEmpty()
                || !secret(person).equals(secret)
                || members.find(person).isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Formats.ZONE);
        return Optional.of(calendar.of(
                meetings.seating(person, now.minusDays(30)).stream()
                        .map(meeting -> event(meeting, true))
                        .toList(),
                page()));
    }

    private String secret(UUID person) {
        return hash.text("meetings of " + person);
    }

    private String page() {
        return host.addressOf(TenantContext.required().slug()) + "/"
                + contexts.language().tag() + "/training/meetings";
    }

    private PublicEvent event(Meeting meeting, boolean seated) {
        SortedMap<String, EventText> texts = new TreeMap<>();
        meeting.texts()
                .forEach((language, text) -> texts.put(language, new EventText(text.title(), text.description())));
        MeetingPlace place = meeting.place();
        return new PublicEvent(
                meeting.id(),
                1,
                new EventTimes(meeting.starts(), meeting.ends(), false, null),
                place.known()
                        ? new Venue(place.name(), place.street(), place.postcode(), place.town(), null, null)
                        : Venue.NONE,
                seated && !meeting.link().isEmpty() ? meeting.link() : page() + "/" + meeting.id(),
                "volunteers",
                texts,
                meeting.cancelled(),
                MeetingEvents.SOURCE,
                meeting.changedAt());
    }
}
