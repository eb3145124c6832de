package org.teranga.rights.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.web.Problem;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.entry.WaitingEntries;
import org.teranga.rights.entry.WaitingEntry;

/** A place is published by somebody who wrote nothing of it. */
@ApplicationScoped
class PlaceAct implements ConfirmedAct {
    static final String CODE = "rights_place";

    private final WaitingEntries entries;
    private final KeepPlaces places;
    private final PlaceForm form;

    @Inject
    PlaceAct(WaitingEntries entries, KeepPlaces places, PlaceForm form) {
        this.entries = entries;
        this.places = places;
        this.form = form;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.RIGHTS_EDIT);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of(entries.find(CODE, act.subject()).map(PlaceAct::title).orElse(""));
    }

    /** What a place that waits is called. */
    static String title(WaitingEntry entry) {
        return String.join(" ", entry.fields().getOrDefault("name", List.of()));
    }

    @Override
    public String path(ActInWaiting act) {
        return "/desk/places/" + act.subject();
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return entries.writers(CODE, act.subject());
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        WaitingEntry entry = entries.find(CODE, act.subject()).orElseThrow(Problem::notFound);
        places.publish(
                act.subject(),
                form.read(entry.sent(), RightsKinds.LANGUAGES)
                        .wish()
                        .orElseThrow(() -> Problem.conflict("entry.not_right")));
        entries.drop(CODE, act.subject());
    }
}
