package org.teranga.platform.calendar;

import java.util.List;

/**
 * The coming events ({@code platform/calendar/events}).
 *
 * @param events in the order in which they begin
 * @param feed   the address of the same as a calendar
 */
public record EventsView(List<EventView> events, String feed) {
    public EventsView {
        events = List.copyOf(events);
    }
}
