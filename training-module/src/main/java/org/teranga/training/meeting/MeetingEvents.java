package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.calendar.EventText;
import org.teranga.platform.calendar.EventTimes;
import org.teranga.platform.calendar.EventWish;
import org.teranga.platform.calendar.KeepEvents;
import org.teranga.platform.calendar.Venue;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** The public meetings among the public events of the association: there, in calendars, and in the apps of others. */
@ApplicationScoped
public class MeetingEvents {
    public static final String SOURCE = "training.meeting";

    private final KeepEvents events;
    private final PlatformHost host;

    @Inject
    MeetingEvents(KeepEvents events, PlatformHost host) {
        this.events = events;
        this.host = host;
    }

    /**
     * Makes the public event what the meeting is.
     *
     * @return the id of its event; null where it has none
     */
    @Nullable
    UUID follow(Meeting meeting) {
        UUID event = meeting.event();
        String audience = meeting.audience();
        if (audience == null) {
            if (event != null) {
                events.remove(SOURCE, event);
            }
            return null;
        }
        EventWish wish = wish(meeting, audience);
        if (event == null) {
            event = events.add(SOURCE, wish);
        } else {
            events.change(SOURCE, event, wish);
        }
        events.cancel(SOURCE, event, meeting.cancelled());
        return event;
    }

    private EventWish wish(Meeting meeting, String audience) {
        Map<String, EventText> texts = new TreeMap<>();
        meeting.texts()
                .forEach((language, text) -> texts.put(language, new EventText(text.title(), text.description())));
        Tenant tenant = TenantContext.required();
        String page = host.addressOf(tenant.slug()) + "/"
                + meeting.readIn(tenant.languages().getFirst(), tenant.languages()) + "/meetings/"
                + meeting.id();
        return new EventWish(
                new EventTimes(meeting.starts(), meeting.ends(), false, null),
                venue(meeting.place()),
                page,
                audience,
                texts);
    }

    private static Venue venue(MeetingPlace place) {
        if (!place.known()) {
            return Venue.NONE;
        }
        Commune commune = place.postcode().isEmpty() && place.town().isEmpty()
                ? null
                : Communes.load().ofAddress(place.postcode(), place.town()).orElse(null);
        return new Venue(
                place.name(),
                place.street(),
                place.postcode(),
                place.town(),
                commune == null ? null : commune.latitude(),
                commune == null ? null : commune.longitude());
    }
}
