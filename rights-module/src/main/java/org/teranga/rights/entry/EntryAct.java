package org.teranga.rights.entry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/** The publication of a waiting entry by somebody who wrote nothing of it. */
public abstract class EntryAct implements ConfirmedAct {
    private final WaitingEntries entries;
    private final String code;
    private final String path;

    /**
     * @param code of the kind; never changed, since what waits lies under it
     * @param path of the desk where it is kept, to a slash at the end
     */
    protected EntryAct(WaitingEntries entries, String code, String path) {
        this.entries = Objects.requireNonNull(entries, "entries");
        this.code = Objects.requireNonNull(code, "code");
        this.path = Objects.requireNonNull(path, "path");
    }

    /** What one that waits is called. */
    protected abstract String title(WaitingEntry entry);

    /**
     * Lets readers see it.
     *
     * @throws Refusal conflict where what was written does not fit the form any more
     */
    protected abstract void publish(WaitingEntry entry);

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.RIGHTS_EDIT);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of(entries.find(code, act.subject()).map(this::title).orElse(""));
    }

    @Override
    public String path(ActInWaiting act) {
        return path + act.subject();
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return entries.writers(code, act.subject());
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        publish(entries.find(code, act.subject()).orElseThrow(Refusal::notFound));
        entries.drop(code, act.subject());
    }
}
