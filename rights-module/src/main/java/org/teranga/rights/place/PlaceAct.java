package org.teranga.rights.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.entry.EntryAct;
import org.teranga.rights.entry.WaitingEntries;
import org.teranga.rights.entry.WaitingEntry;

/** A place is published by somebody who wrote nothing of it. */
@ApplicationScoped
class PlaceAct extends EntryAct {
    static final String CODE = "rights_place";

    private final KeepPlaces places;
    private final PlaceForm form;

    @Inject
    PlaceAct(WaitingEntries entries, KeepPlaces places, PlaceForm form) {
        super(entries, CODE, "/desk/places/");
        this.places = places;
        this.form = form;
    }

    @Override
    protected String title(WaitingEntry entry) {
        return called(entry);
    }

    /** What a place that waits is called. */
    static String called(WaitingEntry entry) {
        return String.join(" ", entry.fields().getOrDefault("name", List.of()));
    }

    @Override
    protected void publish(WaitingEntry entry) {
        places.publish(
                entry.id(),
                form.read(entry.sent(), RightsKinds.LANGUAGES)
                        .wish()
                        .orElseThrow(() -> Refusal.conflict("entry.not_right")));
    }
}
