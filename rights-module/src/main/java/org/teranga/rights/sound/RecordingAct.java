package org.teranga.rights.sound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.RightsDesk;

/** A recording is heard by everybody once another person than who brought it has listened. */
@ApplicationScoped
class RecordingAct implements ConfirmedAct {
    static final String CODE = "rights_sound";

    private final Recordings recordings;
    private final Library library;
    private final RightsDesk desk;

    @Inject
    RecordingAct(Recordings recordings, Library library, RightsDesk desk) {
        this.recordings = recordings;
        this.library = library;
        this.desk = desk;
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
        return List.of(document(act)
                .map(found -> library.book(found).title(desk.language()))
                .orElse(""));
    }

    @Override
    public String path(ActInWaiting act) {
        return document(act)
                .map(found -> "/desk/rights/" + DeskKey.of(found) + "/sounds")
                .orElse("");
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        recordings.hear(act.details().getString("hash"));
    }

    @Override
    public void ended(ActInWaiting act) {
        recordings.drop(act.details().getString("hash"));
    }

    private Optional<Document> document(ActInWaiting act) {
        return library.find(UUID.fromString(act.details().getString("document")));
    }
}
